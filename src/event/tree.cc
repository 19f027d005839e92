// SPDX-License-Identifier: Apache-2.0
#include "event/tree.h"

#include <algorithm>

#include "base/utf8.h"
#include "event/dateline.h"
#include "event/lexicon.h"
#include "event/words.h"

namespace bede::event {

Tree::Tree(const annotate::Annotation& annotation, const Lexicon* lexicon)
    : annotation_(annotation), words_(annotation.words) {
  set_datelines_apart(annotation, words_);
  const std::uint32_t count = size();
  lemmas_.reserve(count);
  for (WordIndex i = 0; i < count; ++i) lemmas_.push_back(to_lower(words_[i].lemma));
  if (lexicon) repair_lemmas(*lexicon);
  sentence_of_.assign(count, 0);
  for (std::uint32_t s = 0; s < annotation.text.sentences.size(); ++s) {
    const text::Sentence& sentence = annotation.text.sentences[s];
    for (std::uint32_t k = 0; k < sentence.word_count; ++k) sentence_of_[sentence.first_word + k] = s;
  }
  first_child_.assign(count + 1, 0);
  for (WordIndex i = 0; i < count; ++i) {
    if (const auto above = head(i)) ++first_child_[*above + 1];
  }
  for (std::uint32_t i = 0; i < count; ++i) first_child_[i + 1] += first_child_[i];
  children_.resize(first_child_[count]);
  std::vector<std::uint32_t> next(first_child_.begin(), first_child_.end() - 1);
  for (WordIndex i = 0; i < count; ++i) {
    if (const auto above = head(i)) children_[next[*above]++] = i;
  }
}

void Tree::repair_lemmas(const Lexicon& lexicon) {
  for (WordIndex i = 0; i < size(); ++i) {
    if (upos(i) != "VERB" && upos(i) != "NOUN") continue;
    const HeadKind kind = upos(i) == "VERB" ? HeadKind::kVerb : HeadKind::kNoun;
    if (lexicon.knows(kind, lemmas_[i])) continue;
    for (const std::string& base : base_forms(to_lower(form(i)))) {
      if (!lexicon.knows(kind, base)) continue;
      lemmas_[i] = base;
      break;
    }
  }
}

std::optional<WordIndex> Tree::head(WordIndex index) const {
  const std::int32_t above = words_[index].head;
  if (above == annotate::kRoot) return std::nullopt;
  return static_cast<WordIndex>(above);
}

std::span<const WordIndex> Tree::children(WordIndex index) const {
  return std::span(children_).subspan(first_child_[index], first_child_[index + 1] - first_child_[index]);
}

bool Tree::is(WordIndex index, std::string_view relation) const {
  const std::string_view own = words_[index].deprel;
  return own == relation || own.substr(0, own.find(':')) == relation;
}

bool Tree::has_feature(WordIndex index, std::string_view feature) const {
  const std::string_view feats = words_[index].feats;
  for (std::size_t at = feats.find(feature); at != std::string_view::npos; at = feats.find(feature, at + 1)) {
    const std::size_t end = at + feature.size();
    if ((at == 0 || feats[at - 1] == '|') && (end == feats.size() || feats[end] == '|')) return true;
  }
  return false;
}

std::optional<WordIndex> Tree::child(WordIndex index, std::string_view relation) const {
  for (const WordIndex c : children(index)) {
    if (is(c, relation)) return c;
  }
  return std::nullopt;
}

std::optional<WordIndex> Tree::child_lemma(WordIndex index, std::string_view relation,
                                           std::string_view wanted) const {
  for (const WordIndex c : children(index)) {
    if (is(c, relation) && lemma(c) == wanted) return c;
  }
  return std::nullopt;
}

bool Tree::is_nominal(WordIndex index) const {
  const std::string_view pos = upos(index);
  return pos == "NOUN" || pos == "PROPN" || pos == "PRON" || pos == "NUM" || pos == "SYM";
}

bool Tree::is_passive(WordIndex index) const {
  for (const WordIndex c : children(index)) {
    const std::string_view relation = word(c).deprel;
    if (relation == "nsubj:pass" || relation == "aux:pass" || relation == "csubj:pass") return true;
  }
  if (!has_feature(index, "VerbForm=Part")) return false;
  const std::string_view relation = word(index).deprel;
  const bool past = has_feature(index, "Tense=Past") || has_feature(index, "Voice=Pass");
  // A participle that hangs on a noun or opens a clause without an auxiliary: "the man arrested on Monday".
  const bool bare = !child(index, "aux").has_value() && !child(index, "nsubj").has_value();
  if (relation == "conj" && past && bare) {
    const auto above = head(index);
    return above && is_passive(*above);
  }
  return past && bare && (relation == "acl" || relation == "amod" || relation == "advcl");
}

bool Tree::is_infinitive(WordIndex index) const {
  return child_lemma(index, "mark", "to").has_value();
}

WordIndex Tree::first_conjunct(WordIndex index) const {
  while (is(index, "conj") && head(index)) index = *head(index);
  return index;
}

std::vector<WordIndex> Tree::with_conjuncts(WordIndex index) const {
  std::vector<WordIndex> words{index};
  for (std::size_t at = 0; at < words.size(); ++at) {
    for (const WordIndex c : children(words[at])) {
      if (!is(c, "conj")) continue;
      const auto joiner = child(c, "cc");
      if (joiner && lemma(*joiner) == "but") continue;
      words.push_back(c);
    }
  }
  std::sort(words.begin(), words.end());
  return words;
}

std::string Tree::preposition(WordIndex index) const {
  std::string joined;
  for (const WordIndex c : children(index)) {
    if (!is(c, "case") || lemma(c) == "'s" || form(c) == "'" || form(c).size() > 12) continue;
    if (lemma(c) == "\xe2\x80\x99s" || lemma(c) == "\xe2\x80\x99") continue;
    if (!joined.empty()) joined += '_';
    joined += to_lower(form(c));
    for (const WordIndex fixed : children(c)) {
      if (is(fixed, "fixed")) joined += '_' + to_lower(form(fixed));
    }
  }
  return joined;
}

WordIndex Tree::clause_head(WordIndex index) const {
  while (true) {
    const auto above = head(index);
    if (!above) return index;
    for (const std::string_view relation : {"ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis"}) {
      if (is(index, relation)) return index;
    }
    if (is(index, "conj") && is_verb(index)) return index;
    index = *above;
  }
}

bool Tree::dominates(WordIndex ancestor, WordIndex index) const {
  while (index != ancestor) {
    const auto above = head(index);
    if (!above) return false;
    index = *above;
  }
  return true;
}

Span Tree::subtree_span(WordIndex index) const {
  std::vector<WordIndex> open{index};
  Span whole = span(index);
  while (!open.empty()) {
    const WordIndex at = open.back();
    open.pop_back();
    whole = join(whole, span(at));
    for (const WordIndex c : children(at)) open.push_back(c);
  }
  return whole;
}

const Argument* find_argument(const Frame& frame, std::string_view slot) {
  for (const Argument& argument : frame) {
    if (argument.slot == slot) return &argument;
  }
  return nullptr;
}

}  // namespace bede::event
