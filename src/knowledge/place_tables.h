// SPDX-License-Identifier: Apache-2.0
// PlaceTables: towns and divisions, looked up by binary search in the mapped files (both sorted; nothing is
// copied at start).
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "knowledge/knowledge.h"
#include "knowledge/table.h"

namespace bede::knowledge {

class PlaceTables {
 public:
  static Result<PlaceTables> open(const std::filesystem::path& folder);

  // Largest first. A row that does not parse is left out here; check() finds it.
  std::vector<Place> find(std::string_view folded) const;

  // Reads every row: kBadTable for the first that is out of order or does not parse.
  Result<void> check() const;

  std::vector<std::string_view> contents() const;

 private:
  PlaceTables(Table names_first, Table names_second, Table places);
  std::string_view ids_of(std::string_view folded) const;
  std::string_view row_of(std::int64_t id, std::size_t& begin) const;
  std::uint32_t line_at(std::size_t offset) const;

  std::array<Table, 2> names_;
  Table places_;
  std::vector<std::uint32_t> lines_before_;  // newlines before each block of places_
};

}  // namespace bede::knowledge
