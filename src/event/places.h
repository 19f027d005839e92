// SPDX-License-Identifier: Apache-2.0
// Where a candidate's event is: locative phrases of its clause, else of its sentence. Datelines and the homes
// of the parties are no places of the event.
#pragma once

#include <optional>
#include <string>

#include "event/event.h"
#include "event/match.h"

namespace bede::event {

struct PlaceFinding {
  Where where;
  std::string reason;
};

std::optional<PlaceFinding> find_place(const Context& context, const Candidate& candidate);

}  // namespace bede::event
