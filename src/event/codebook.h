// SPDX-License-Identifier: Apache-2.0
// What the codebook fixes: types, statuses, kinds of numbers, and the PLOVER label that a status leads to.
#pragma once

#include <string>
#include <string_view>

namespace bede::event {

inline constexpr std::string_view kCodebook = "plover-2.0/bede-1";

// Written in the lexicon for a word that looks like an event and is none.
inline constexpr std::string_view kNoEvent = "-";

bool is_event_type(std::string_view type);
bool is_status(std::string_view status);
bool is_number_kind(std::string_view what);

// PLOVER's label after its reductions (docs/records.md, ruling 7): a planned CONSULT is AGREE, what is only
// wanted is REQUEST, what is possible or denied has none.
std::string plover_label(std::string_view type, std::string_view status);

// Acts done by speaking: who utters one is no source of it.
bool is_verbal_type(std::string_view type);

// Types whose two sides do the same thing.
bool is_reciprocal_type(std::string_view type);

// happened 0, ongoing 1, planned 2, wanted 3, possible 4, denied 5: mentions of one event take the smallest.
int status_rank(std::string_view status);

}  // namespace bede::event
