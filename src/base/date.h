// SPDX-License-Identifier: Apache-2.0
// Civil days. std::chrono's calendar with the few conversions the stages share.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace bede {

using Date = std::chrono::year_month_day;

// "2025-02-03", also as the head of "2025-02-03T10:00:00Z". Nothing if it is no day of the calendar.
std::optional<Date> parse_iso_date(std::string_view text);

std::string to_iso(Date date);

Date plus_days(Date date, int days);

}  // namespace bede
