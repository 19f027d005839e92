// SPDX-License-Identifier: Apache-2.0
// Did it happen? Status of the event that a word tells, from tense, aspect, auxiliaries, negation,
// conjunctions and the words above it (data/lexicon/status.lex). The outermost word wins; negation and denial
// win over all.
#pragma once

#include <string>

#include "event/context.h"

namespace bede::event {

struct StatusFinding {
  std::string status;
  std::string reason;
  Span span;  // of the word that decides; empty for plain past or present
};

StatusFinding find_status(const Context& context, WordIndex trigger);

}  // namespace bede::event
