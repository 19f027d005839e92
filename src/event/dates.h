// SPDX-License-Identifier: Apache-2.0
// When a candidate's event is: the time expression of its clause, in the reading that its status asks for.
// Never the article's date by default.
#pragma once

#include <optional>
#include <string>

#include "event/event.h"
#include "event/match.h"

namespace bede::event {

struct DateFinding {
  When when;
  std::string reason;
};

// Nothing if the text gives no time.
std::optional<DateFinding> find_date(const Context& context, const Candidate& candidate, bool future);

}  // namespace bede::event
