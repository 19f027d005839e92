// SPDX-License-Identifier: Apache-2.0
// Cells of a record as a reader would say them; shared by the table and the page.
#pragma once

#include <string>
#include <string_view>

#include "event/event.h"

namespace bede::output {

std::string date_phrase(const event::When& when);     // "2025-02-04", "2025-02", "undated"
std::string place_phrase(const event::Where& where);  // "Gaza, PSE"
std::string party_phrase(const event::Party& party, std::string_view text);  // "Avner Shalev (ISR GOV)"
std::string parties_phrase(const event::EventReport& report, std::string_view text);  // "A + B -> C"
std::string number_phrase(const event::Number& number,
                          std::string_view text);  // "killed 1,200", "killed over 47,000 (officials)"
std::string numbers_phrase(const event::EventReport& report, std::string_view text);
std::string source_phrase(const event::Source& source, std::string_view text);
std::string chain_phrase(const std::vector<event::Source>& sources,
                         std::string_view text);  // nearest to the event first

}  // namespace bede::output
