// SPDX-License-Identifier: Apache-2.0
// "China and Russia must act", says Tillerson: "should" and "must" with a party as subject ask something of
// it (docs/records.md, ruling 14). No word of the lexicon carries it, so the construction has an entry of its
// own.
#pragma once

#include <vector>

#include "event/draft.h"

namespace bede::event {

std::vector<Draft> find_obligations(const Context& context);

}  // namespace bede::event
