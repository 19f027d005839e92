// SPDX-License-Identifier: Apache-2.0
#include "event/context.h"

namespace bede::event {

namespace {

constexpr int kMaxAntecedents = 8;

}  // namespace

const resolve::Mention* Context::mention(WordIndex word) const {
  const auto& all = mentions.mentions;
  if (word < mentions.mention_of_word.size() && mentions.mention_of_word[word] != resolve::kNone) {
    return &all[static_cast<std::size_t>(mentions.mention_of_word[word])];
  }
  // A word inside a longer name belongs to it; a common noun beside a name is something else.
  if (word >= covering.size() || covering[word] == resolve::kNone || tree.upos(word) != "PROPN")
    return nullptr;
  return &all[static_cast<std::size_t>(covering[word])];
}

std::vector<std::int32_t> covering_mentions(const resolve::Mentions& mentions, std::uint32_t words) {
  std::vector<std::int32_t> covering(words, resolve::kNone);
  for (std::size_t m = 0; m < mentions.mentions.size(); ++m) {
    const resolve::Mention& mention = mentions.mentions[m];
    for (std::uint32_t k = 0; k < mention.word_count && mention.first_word + k < words; ++k) {
      std::int32_t& cell = covering[mention.first_word + k];
      const bool smaller = cell == resolve::kNone ||
                           mention.word_count < mentions.mentions[static_cast<std::size_t>(cell)].word_count;
      if (smaller) cell = static_cast<std::int32_t>(m);
    }
  }
  return covering;
}

const resolve::Mention& Context::referent(const resolve::Mention& mention) const {
  const resolve::Mention* at = &mention;
  for (int step = 0; step < kMaxAntecedents && at->identities.empty(); ++step) {
    if (at->antecedent < 0 || static_cast<std::size_t>(at->antecedent) >= mentions.mentions.size()) break;
    at = &mentions.mentions[static_cast<std::size_t>(at->antecedent)];
  }
  return *at;
}

const resolve::Mention& Context::named(const resolve::Mention& mention) const {
  const resolve::Mention* at = &mention;
  for (int step = 0; step < kMaxAntecedents; ++step) {
    const bool pronoun = at->pronoun || tree.upos(at->head_word) == "PRON";
    if (!pronoun || at->antecedent < 0) break;
    if (static_cast<std::size_t>(at->antecedent) >= mentions.mentions.size()) break;
    at = &mentions.mentions[static_cast<std::size_t>(at->antecedent)];
  }
  return *at;
}

const resolve::Mention* Context::party_mention(WordIndex word) const {
  const resolve::Mention* found = mention(word);
  const bool first_person = tree.upos(word) == "PRON" && tree.has_feature(word, "Person=1");
  if (!first_person || (found && !referent(*found).identities.empty())) return found;
  const auto speaker = quotations.speaker(word);
  return speaker ? mention(speaker->subject) : found;
}

const std::vector<resolve::Identity>& Context::identities(WordIndex word) const {
  static const std::vector<resolve::Identity> kNobody;
  const resolve::Mention* found = party_mention(word);
  return found ? referent(*found).identities : kNobody;
}

bool Context::is_actor(WordIndex word) const {
  for (const resolve::Identity& identity : identities(word)) {
    if (identity.is_actor) return true;
  }
  return false;
}

bool Context::is_place(WordIndex word) const {
  const resolve::Mention* found = mention(word);
  return found && found->place.has_value();
}

std::vector<std::string> Context::lemma_keys(WordIndex word) const {
  std::vector<std::string> keys{std::string(tree.lemma(word))};
  for (const WordIndex c : tree.children(word)) {
    if (tree.is(c, "compound:prt")) keys.push_back(keys[0] + "_" + std::string(tree.lemma(c)));
    if (c >= word || !(tree.is(c, "compound") || tree.is(c, "amod") || tree.is(c, "punct"))) continue;
    if (c + 1 == word && tree.upos(c) != "PUNCT") {
      keys.push_back(std::string(tree.lemma(c)) + " " + keys[0]);
    } else if (c + 2 == word && tree.form(c + 1) == "-") {
      keys.push_back(std::string(tree.lemma(c)) + "-" + keys[0]);
    }
  }
  return keys;
}

bool Context::has_lemma(WordIndex word, const WordSet& words) const {
  for (const std::string& key : lemma_keys(word)) {
    if (words.contains(key)) return true;
  }
  return false;
}

bool Context::in_class(WordIndex word, std::string_view name) const {
  for (const std::string& key : lemma_keys(word)) {
    if (lexicon.in_class(name, key)) return true;
  }
  return false;
}

bool Context::in_title(WordIndex word) const {
  return !article.title_span.empty() && article.title_span.contains(tree.span(word));
}

Span Context::sentence_span(WordIndex word) const {
  return annotation.text.sentences[tree.sentence(word)].span;
}

}  // namespace bede::event
