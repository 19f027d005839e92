// SPDX-License-Identifier: Apache-2.0
// How many: numbers on a candidate's object or subject, and tolls told in sentences of their own.
#pragma once

#include <string>
#include <vector>

#include "event/event.h"
#include "event/match.h"
#include "event/sources.h"

namespace bede::event {

struct NumberFinding {
  Number number;
  std::string reason;
};

std::vector<NumberFinding> find_numbers(const Context& context, const Candidate& candidate);

// "put the number of dead at 14", "the death toll rose to 20", "12 dead": a toll without a verb of harm.
// `word` is where it stands.
struct Toll {
  WordIndex word = 0;
  Number number;
  std::string reason;
  std::vector<Voice> voices;
};
std::vector<Toll> find_tolls(const Context& context);

}  // namespace bede::event
