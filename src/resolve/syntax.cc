// SPDX-License-Identifier: Apache-2.0
#include "resolve/syntax.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace bede::resolve {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Signs without width ("Morsi" followed by U+200B) are no part of a key.
std::string without_invisible(std::string text) {
  for (const std::string_view sign : {"\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xE2\x80\x8E",
                                      "\xE2\x80\x8F", "\xEF\xBB\xBF", "\xC2\xAD"})
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign))
      text.erase(at, sign.size());
  return text;
}

constexpr std::array<std::string_view, 10> kLeft{"det",   "amod", "compound", "nummod", "flat",
                                                 "fixed", "nmod", "goeswith", "advmod", "det:predet"};
constexpr std::array<std::string_view, 4> kRight{"flat", "compound", "goeswith", "fixed"};

}  // namespace

Syntax::Syntax(const article::Article& article, const annotate::Annotation& annotation)
    : article_(article), annotation_(annotation) {
  const auto count = annotation.words.size();
  children_.resize(count);
  sentence_.resize(count);
  paragraph_.resize(count);
  name_.assign(count, -1);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& word = annotation.words[i];
    folded_.push_back(without_invisible(fold(annotation.text.words[i].form)));
    lemmas_.push_back(word.lemma.empty() || word.lemma == "_" ? folded_.back() : fold(word.lemma));
    // A lemma learned from suffixes may stop half way: "countrie".
    auto& lemma = lemmas_.back();
    if (lemma.size() > 4 && lemma.ends_with("ie") && folded_.back() == lemma + "s")
      lemma.replace(lemma.size() - 2, 2, "y");
    if (word.head >= 0)
      children_[static_cast<std::size_t>(word.head)].push_back(static_cast<std::uint32_t>(i));
  }
  std::uint32_t paragraph = 0;
  for (std::uint32_t s = 0; s < annotation.text.sentences.size(); ++s) {
    const auto& sentence = annotation.text.sentences[s];
    if (sentence.starts_paragraph) ++paragraph;
    for (std::uint32_t w = 0; w < sentence.word_count; ++w) {
      sentence_[sentence.first_word + w] = s;
      paragraph_[sentence.first_word + w] = paragraph;
    }
  }
  take_names();
}

// The tokeniser parts "Ki-moon" and "Abdel-Fattah" at the hyphen, and the tagger sometimes names only one
// half.
void Syntax::take_names() {
  const auto& words = annotation_.text.words;
  const auto glued = [&](std::uint32_t hyphen) {
    return hyphen > 0 && hyphen + 1 < size() && folded_[hyphen] == "-" &&
           sentence_[hyphen - 1] == sentence_[hyphen + 1] &&
           words[hyphen - 1].span.end == words[hyphen].span.begin &&
           words[hyphen].span.end == words[hyphen + 1].span.begin;
  };
  for (auto name : annotation_.names) {
    if (!names_.empty() && name.first_word < words_of(names_.back()).end) continue;
    const auto free_before = names_.empty() ? 0 : words_of(names_.back()).end;
    if (name.label == "PERSON") {
      while (name.first_word >= free_before + 2 && glued(name.first_word - 1)) {
        name.first_word -= 2;
        name.word_count += 2;
      }
      while (glued(name.first_word + name.word_count)) name.word_count += 2;
    }
    const Words range = words_of(name);
    for (auto w = range.first; w < range.end; ++w) name_[w] = static_cast<std::int32_t>(names_.size());
    names_.push_back(std::move(name));
  }
}

std::string_view Syntax::base_relation(std::uint32_t word) const {
  const std::string_view relation = deprel(word);
  return relation.substr(0, relation.find(':'));
}

bool Syntax::has_feature(std::uint32_t word, std::string_view feature) const {
  return annotation_.words[word].feats.find(feature) != std::string::npos;
}

const annotate::Name* Syntax::name_of(std::uint32_t word) const {
  return name_[word] < 0 ? nullptr : &names_[static_cast<std::size_t>(name_[word])];
}

std::string_view Syntax::label_of(std::uint32_t word) const {
  const auto* name = name_of(word);
  return name ? std::string_view(name->label) : std::string_view();
}

std::optional<std::uint32_t> Syntax::child(std::uint32_t word, std::string_view relation) const {
  for (const auto c : children_[word])
    if (deprel(c) == relation) return c;
  return std::nullopt;
}

std::string_view Syntax::case_of(std::uint32_t word) const {
  const auto mark = child(word, "case");
  return mark ? std::string_view(folded(*mark)) : std::string_view();
}

Words Syntax::subtree(std::uint32_t word) const {
  Words out{word, word + 1};
  for (const auto c : children_[word]) {
    const Words inner = subtree(c);
    out.first = std::min(out.first, inner.first);
    out.end = std::max(out.end, inner.end);
  }
  return out;
}

bool Syntax::is_noun(std::uint32_t word) const {
  const auto& tag = upos(word);
  if (tag == "NOUN" || tag == "PROPN") return true;
  const auto label = label_of(word);
  return !label.empty() && label != "DATE" && label != "TIME" && label != "MONEY" && label != "QUANTITY" &&
         label != "CARDINAL" && (tag == "ADJ" || tag == "NUM" || tag == "X" || tag == "DET" || tag == "ADP");
}

void Syntax::extend(std::uint32_t head, Words& out) const {
  for (const auto c : children_[head]) {
    const auto relation = base_relation(c);
    const bool left = c < head && is_one_of(relation, kLeft) && (relation != "nmod" || case_of(c) != "of") &&
                      (relation != "advmod" || c + 4 > head);
    if (left) out.first = std::min(out.first, subtree(c).first);
    if (c < head || (relation != "appos" && !is_one_of(relation, kRight))) continue;
    const Words inner = phrase(c);
    if (relation != "appos" || inner.first == out.end) out.end = std::max(out.end, inner.end);
  }
}

Words Syntax::phrase(std::uint32_t head) const {
  Words out{head, head + 1};
  extend(head, out);
  if (const auto* name = name_of(head)) {
    const Words words = words_of(*name);
    out.first = std::min(out.first, words.first);
    out.end = std::max(out.end, words.end);
  }
  // Prepositions and marks at the edge belong to the clause, not to the name.
  while (out.first < head &&
         (upos(out.first) == "ADP" || upos(out.first) == "PUNCT" || upos(out.first) == "CCONJ" ||
          upos(out.first) == "SCONJ" || upos(out.first) == "VERB")) {
    if (name_of(out.first) && name_of(out.first) == name_of(head)) break;
    ++out.first;
  }
  return out;
}

Words Syntax::bare(Words phrase, std::uint32_t head) const {
  while (phrase.first < head) {
    const auto w = phrase.first;
    const auto& tag = upos(w);
    const bool inside_name = name_of(w) && name_of(w) == name_of(head);
    const bool grammar = tag == "DET" || tag == "PRON" || tag == "PUNCT" || tag == "ADV" || tag == "PART";
    if (inside_name ? folded(w) != "the" : !grammar) break;
    ++phrase.first;
  }
  return phrase;
}

Span Syntax::span(Words words) const {
  if (words.first >= words.end) return {};
  return join(annotation_.text.words[words.first].span, annotation_.text.words[words.end - 1].span);
}

std::string_view Syntax::text(Words words) const {
  return slice(article_.text, span(words));
}

std::string Syntax::folded_text(Words words) const {
  return without_invisible(fold(text(words)));
}

}  // namespace bede::resolve
