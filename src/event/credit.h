// SPDX-License-Identifier: Apache-2.0
// Whose text it is: agencies that a dateline or credit names, then the outlet, by their usual names.
#pragma once

#include <vector>

#include "event/event.h"

namespace bede::event {

struct Credit {
  std::vector<Source> sources;       // agencies first, the outlet last; may be empty
  std::vector<std::string> reasons;  // one for each
};

Credit find_credit(const article::Article& article, const knowledge::Knowledge& knowledge);

// An outlet's usual name for a name, an abbreviation or a domain ("www.dailymail.co.uk"); null if no table
// has it.
const knowledge::Entity* find_outlet(const knowledge::Knowledge& knowledge, std::string_view name_or_domain);

}  // namespace bede::event
