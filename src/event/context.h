// SPDX-License-Identifier: Apache-2.0
// What every part of the coder looks at, and the few questions that all of them ask. Borrows everything;
// lives for one call of Coder::code.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/annotate.h"
#include "article/article.h"
#include "event/lexicon.h"
#include "event/quotes.h"
#include "event/tree.h"
#include "knowledge/knowledge.h"
#include "resolve/resolve.h"

namespace bede::event {

struct Context {
  const article::Article& article;
  const annotate::Annotation& annotation;
  const resolve::Mentions& mentions;
  const Lexicon& lexicon;
  const knowledge::Knowledge& knowledge;
  const Tree& tree;
  const Quotations& quotations;
  const std::vector<std::int32_t>& covering;  // see covering_mentions()

  // The mention that has this word as its head, else the smallest that holds it; null if none does.
  const resolve::Mention* mention(WordIndex word) const;
  // The mention itself or the one it stands for, if it stands for somebody; never null.
  const resolve::Mention& referent(const resolve::Mention& mention) const;
  // As mention(), but "we" and "I" in a quotation are the speaker.
  const resolve::Mention* party_mention(WordIndex word) const;
  // The fullest mention that a pronoun stands for, the mention itself if it is none or stands for nothing
  // known.
  const resolve::Mention& named(const resolve::Mention& mention) const;
  // Whom a word stands for; empty if for nobody.
  const std::vector<resolve::Identity>& identities(WordIndex word) const;
  bool is_actor(WordIndex word) const;
  bool is_place(WordIndex word) const;
  // Lemma, and lemma with the word joined to it before ("peace talk", "cease-fire").
  std::vector<std::string> lemma_keys(WordIndex word) const;
  bool has_lemma(WordIndex word, const WordSet& words) const;
  bool in_class(WordIndex word, std::string_view name) const;
  bool in_title(WordIndex word) const;
  std::string_view text(Span span) const { return slice(article.text, span); }
  Span sentence_span(WordIndex word) const;
};

// Per word the smallest mention that holds it, or resolve::kNone.
std::vector<std::int32_t> covering_mentions(const resolve::Mentions& mentions, std::uint32_t words);

}  // namespace bede::event
