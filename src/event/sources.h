// SPDX-License-Identifier: Apache-2.0
// Who says so: the chain from whoever is nearest to the event to the article's own outlet. Rules and cue
// words are data (data/lexicon/sources.lex).
#pragma once

#include <string>
#include <vector>

#include "event/credit.h"
#include "event/event.h"
#include "event/match.h"

namespace bede::event {

// One voice with the relation that makes it one.
struct Voice {
  Source source;
  std::string reason;
};

// The voices between the event and the outlet, nearest first; empty if the outlet speaks itself. The speaker
// of a quotation around the word counts too.
std::vector<Voice> find_voices(const Context& context, WordIndex trigger);

// Whoever is named by a phrase, as sources: one each, conjuncts apart.
std::vector<Source> sources_of_phrase(const Context& context, WordIndex word, Span cue);

}  // namespace bede::event
