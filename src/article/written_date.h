// SPDX-License-Identifier: Apache-2.0
// Dates as people and programs write them. English month names, and numbers.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"

namespace bede::article {

struct WrittenDate {
  Date day;
  std::string time;       // "10:00" or "10:00:00", empty if none follows the date
  std::string zone;       // "Z", "+02:00", empty if none is written
  std::size_t begin = 0;  // bytes of the text that hold the date, with its time
  std::size_t end = 0;

  std::string to_iso() const;  // "2025-02-03T10:00:00Z", as much as is known
};

// The first full date in `text`. O(size).
std::optional<WrittenDate> find_written_date(std::string_view text);

}  // namespace bede::article
