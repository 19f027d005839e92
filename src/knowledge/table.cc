// SPDX-License-Identifier: Apache-2.0
#include "knowledge/table.h"

#include <algorithm>

namespace bede::knowledge {

std::vector<std::string_view> split(std::string_view cell, char separator) {
  std::vector<std::string_view> parts;
  while (!cell.empty()) {
    const auto end = std::min(cell.find(separator), cell.size());
    if (end > 0) parts.push_back(cell.substr(0, end));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return parts;
}

Result<Table> Table::open(const std::filesystem::path& folder, std::string_view name,
                          std::string_view header) {
  const auto path = folder / name;
  MappedFile file = TRY(MappedFile::open(path));
  const auto bytes = file.bytes();
  const auto end = std::min(bytes.find('\n'), bytes.size());
  if (bytes.substr(0, end) != header) {
    return Error{ErrorCode::kBadTable, "the header line should be \"" + std::string(header) + "\"",
                 path.string() + ":1"};
  }
  const auto columns = static_cast<std::size_t>(std::count(header.begin(), header.end(), '\t')) + 1;
  return Table(std::move(file), name, path.string(), columns, std::min(end + 1, bytes.size()));
}

Error Table::bad_row(std::uint32_t line, const std::string& reason) const {
  return {ErrorCode::kBadTable, reason, path_ + ":" + std::to_string(line)};
}

Result<void> Table::each(const std::function<std::string(const Row&)>& visit) const {
  Row row;
  row.line = 1;
  for (std::string_view rest = body(); !rest.empty();) {
    const auto end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++row.line;
    row.cells.clear();
    for (;;) {
      const auto tab = line.find('\t');
      row.cells.push_back(line.substr(0, tab));
      if (tab == std::string_view::npos) break;
      line.remove_prefix(tab + 1);
    }
    if (row.cells.size() != columns_) {
      return bad_row(row.line, "the row has " + std::to_string(row.cells.size()) + " cells, the header " +
                                   std::to_string(columns_));
    }
    const std::string reason = visit(row);
    if (!reason.empty()) return bad_row(row.line, reason);
  }
  return {};
}

}  // namespace bede::knowledge
