// SPDX-License-Identifier: Apache-2.0
// Words of time expressions and plain numbers. All arguments are lower case.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "resolve/times_calendar.h"

namespace bede::resolve {

std::optional<unsigned> month_of(
    std::string_view word);  // "feb." -> 2; "may" and "march" too: the caller looks at the context
std::optional<unsigned> weekday_of_word(std::string_view word);  // "tues" -> 2
std::optional<Unit> unit_of(std::string_view word);              // "weeks" -> kWeek; "hours" count as days
std::optional<unsigned> day_of_month(std::string_view word);     // "4", "4th", "21st"
std::optional<int> year_of(std::string_view word);               // "1994", 1500..2099
std::optional<std::int64_t> small_number(
    std::string_view word);               // "12", "1,200", "three", "twenty", "a" is not one
bool is_day_part(std::string_view word);  // "morning"

}  // namespace bede::resolve
