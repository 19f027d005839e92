// SPDX-License-Identifier: Apache-2.0
#include "knowledge/place_tables.h"

#include <algorithm>
#include <charconv>

namespace bede::knowledge {
namespace {

constexpr std::size_t kBlock = 65536;
constexpr std::string_view kNamesHeader = "key\tids";
constexpr std::string_view kPlacesHeader = "id\tname\tcountry\tprovince\tlat\tlon\tpopulation\tprecision";

template <typename T>
bool read_number(std::string_view cell, T& number) {
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return error == std::errc() && end == cell.data() + cell.size() && !cell.empty();
}

// The line around `offset`, and where it begins.
std::string_view line_around(std::string_view body, std::size_t offset, std::size_t& begin) {
  const auto before = offset == 0 ? std::string_view::npos : body.rfind('\n', offset - 1);
  begin = before == std::string_view::npos ? 0 : before + 1;
  const auto end = std::min(body.find('\n', begin), body.size());
  return body.substr(begin, end - begin);
}

// Binary search over sorted lines; `compare(first cell)` is negative where the wanted line comes later.
template <typename Compare>
std::string_view find_line(std::string_view body, const Compare& compare, std::size_t& begin) {
  std::size_t low = 0, high = body.size();
  while (low < high) {
    const std::string_view line = line_around(body, low + (high - low) / 2, begin);
    const int order = compare(line.substr(0, line.find('\t')));
    if (order == 0) return line;
    if (order < 0) {
      low = begin + line.size() + 1;
    } else {
      high = begin;
    }
  }
  return {};
}

std::optional<Place> read_place(std::string_view line) {
  std::array<std::string_view, 8> cells;
  for (auto& cell : cells) {
    const auto tab = std::min(line.find('\t'), line.size());
    cell = line.substr(0, tab);
    line.remove_prefix(std::min(tab + 1, line.size()));
  }
  Place place;
  if (!read_number(cells[0], place.geonames) || !read_number(cells[4], place.latitude) ||
      !read_number(cells[5], place.longitude) || !read_number(cells[6], place.population) ||
      cells[7].empty()) {
    return std::nullopt;
  }
  place.geonames =
      std::max<std::int64_t>(place.geonames, 0);  // divisions have numbers of our own, below zero
  place.name = cells[1];
  place.country = cells[2];
  place.province = cells[3];
  place.precision = cells[7];
  return place;
}

}  // namespace

PlaceTables::PlaceTables(Table names_first, Table names_second, Table places)
    : names_{std::move(names_first), std::move(names_second)}, places_(std::move(places)) {
  const auto body = places_.body();
  std::uint32_t lines = 2;  // the first row stands in line 2
  for (std::size_t at = 0; at < body.size(); at += kBlock) {
    lines_before_.push_back(lines);
    const auto block = body.substr(at, kBlock);
    lines += static_cast<std::uint32_t>(std::count(block.begin(), block.end(), '\n'));
  }
}

Result<PlaceTables> PlaceTables::open(const std::filesystem::path& folder) {
  Table first = TRY(Table::open(folder, "place_names_1.tsv", kNamesHeader));
  Table second = TRY(Table::open(folder, "place_names_2.tsv", kNamesHeader));
  Table places = TRY(Table::open(folder, "places.tsv", kPlacesHeader));
  return PlaceTables(std::move(first), std::move(second), std::move(places));
}

std::uint32_t PlaceTables::line_at(std::size_t offset) const {
  const auto block = offset / kBlock;
  const auto begin = places_.body().substr(block * kBlock, offset - block * kBlock);
  return lines_before_[block] + static_cast<std::uint32_t>(std::count(begin.begin(), begin.end(), '\n'));
}

std::string_view PlaceTables::ids_of(std::string_view folded) const {
  std::size_t begin = 0;
  for (const auto& table : names_) {
    const auto line = find_line(
        table.body(), [&](std::string_view key) { return key.compare(folded); }, begin);
    if (!line.empty()) return line.substr(std::min(line.find('\t'), line.size() - 1) + 1);
  }
  return {};
}

std::string_view PlaceTables::row_of(std::int64_t id, std::size_t& begin) const {
  const auto order = [&](std::string_view cell) {
    std::int64_t number = 0;
    if (!read_number(cell, number)) return 1;
    return number < id ? -1 : number > id ? 1 : 0;
  };
  return find_line(places_.body(), order, begin);
}

std::vector<Place> PlaceTables::find(std::string_view folded) const {
  std::vector<Place> found;
  for (const auto cell : split(ids_of(folded), ' ')) {
    std::int64_t id = 0;
    std::size_t begin = 0;
    if (!read_number(cell, id)) continue;
    auto place = read_place(row_of(id, begin));
    if (!place) continue;
    place->row = {places_.name(), line_at(begin)};
    found.push_back(std::move(*place));
  }
  return found;
}

Result<void> PlaceTables::check() const {
  std::string previous;
  for (const auto& table : names_) {
    TRY(table.each([&](const Row& row) -> std::string {
      if (row.cells[0] <= previous) return "keys must rise";
      previous = row.cells[0];
      for (const auto cell : split(row.cells[1], ' ')) {
        std::int64_t id = 0;
        std::size_t begin = 0;
        if (!read_number(cell, id) || !read_place(row_of(id, begin)))
          return "there is no place " + std::string(cell);
      }
      return "";
    }));
  }
  return {};
}

std::vector<std::string_view> PlaceTables::contents() const {
  return {names_[0].bytes(), names_[1].bytes(), places_.bytes()};
}

}  // namespace bede::knowledge
