// SPDX-License-Identifier: Apache-2.0
// A mention of an event with all its fields, before mentions of one event are joined.
#pragma once

#include <string>
#include <vector>

#include "event/dates.h"
#include "event/numbers.h"
#include "event/parties.h"
#include "event/places.h"
#include "event/sources.h"
#include "event/status.h"

namespace bede::event {

struct Draft {
  Candidate candidate;
  Sides sides;
  StatusFinding status;
  std::optional<DateFinding> date;
  std::optional<PlaceFinding> place;
  std::vector<NumberFinding> numbers;
  std::vector<Voice> voices;
  std::uint32_t sentence = 0;
  bool in_title = false;
  std::vector<Draft> more;  // later mentions of the same event
};

// `all` are the article's candidates in order.
Draft make_draft(const Context& context, const Candidate& candidate, const std::vector<Candidate>& all);

// Local victims and officials get the country of the place (docs/records.md, ruling 8).
void locate_parties(Draft& draft);

// Does the draft say enough to be a report (docs/records.md, rule 10 and ruling 5; flags weak and
// nominal=generic)?
bool is_reportable(const Context& context, const Draft& draft);

// The finished report, with a reason for every filled cell. `credit` ends every chain of sources.
EventReport make_report(const Context& context, const Draft& draft, const Credit& credit,
                        const std::string& text_hash);

}  // namespace bede::event
