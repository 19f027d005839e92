// SPDX-License-Identifier: Apache-2.0
// Actors and recipients of a candidate.
#pragma once

#include <string>
#include <vector>

#include "event/event.h"
#include "event/match.h"

namespace bede::event {

// A party with where it came from. `unlocated`: a role without a country ("residents"), to be filled in from
// the place.
struct Participant {
  Party party;
  WordIndex word = 0;
  std::string how;     // relation in the tree, in words
  std::string reason;  // row of a table or rule
  std::string kind;    // state person official organisation outlet group unnamed
  bool unlocated = false;
};

struct Sides {
  std::vector<Participant> actor, recipient;
};

// `all` are the article's candidates in order: whoever does an event that a phrase names ("condemned the
// launch") is found among them.
Sides find_sides(const Context& context, const Candidate& candidate, const std::vector<Candidate>& all);

// Everybody a phrase stands for, with its conjuncts: "Mattis and his deputy". Empty if for no actor. With
// `owners` a phrase that is no actor stands for whose it is: "Israel's policy", "the launch by North Korea".
std::vector<Participant> participants(const Context& context, const Argument& argument, bool owners);

}  // namespace bede::event
