// SPDX-License-Identifier: Apache-2.0
// Patterns to candidates: which words of the article tell an event, by which entry, with which arguments.
#pragma once

#include <optional>
#include <vector>

#include "event/context.h"

namespace bede::event {

struct Candidate {
  const Entry* entry = nullptr;
  WordIndex word = 0;
  Frame frame;
  // The verb that carries a noun: "launch" in "launched an attack", "take" in "talks took place".
  std::optional<WordIndex> carrier;
};

// In the order of the text. `looked_at` counts words that stand in the lexicon, whether an entry held or not.
std::vector<Candidate> find_candidates(const Context& context, std::uint32_t& looked_at);

// The frame of a word as an event: for a noun with the arguments of the verb that carries it.
Frame event_frame(const Context& context, WordIndex word, std::optional<WordIndex>& carrier);

}  // namespace bede::event
