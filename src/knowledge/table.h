// SPDX-License-Identifier: Apache-2.0
// Table: a mapped TSV file with one header line. Cells point into the mapping.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/result.h"

namespace bede::knowledge {

struct Row {
  std::uint32_t line = 0;
  std::vector<std::string_view> cells;
};

class Table {
 public:
  // Fails with kNotFound if the file is missing, with kBadTable if its header is not `header`.
  static Result<Table> open(const std::filesystem::path& folder, std::string_view name,
                            std::string_view header);

  std::string_view name() const { return name_; }
  std::string_view bytes() const { return file_.bytes(); }
  std::string_view body() const { return file_.bytes().substr(body_begin_); }

  // Calls `visit` for each row. A row of another number of cells, or one that `visit` calls bad by returning
  // a reason, is kBadTable with its line.
  Result<void> each(const std::function<std::string(const Row&)>& visit) const;

  Error bad_row(std::uint32_t line, const std::string& reason) const;

 private:
  Table(MappedFile file, std::string_view name, std::string path, std::size_t columns, std::size_t body_begin)
      : file_(std::move(file)),
        name_(name),
        path_(std::move(path)),
        columns_(columns),
        body_begin_(body_begin) {}

  MappedFile file_;
  std::string_view name_;  // a literal
  std::string path_;
  std::size_t columns_;
  std::size_t body_begin_;
};

// The parts of a cell that holds several values.
std::vector<std::string_view> split(std::string_view cell, char separator);

}  // namespace bede::knowledge
