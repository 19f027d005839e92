// SPDX-License-Identifier: Apache-2.0
// ByteSource: bytes of a file, a pipe or memory, whole or line by line. Holds one line (or what was asked
// for), never the file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace bede::ingest {

class ByteSource {
 public:
  // kNotFound, kUnreadable. "-" is standard input.
  static Result<ByteSource> open(const std::string& path);
  static ByteSource of_bytes(std::string bytes);

  ByteSource(ByteSource&& other) noexcept;
  ByteSource& operator=(ByteSource&& other) noexcept;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  ~ByteSource();

  // The first bytes: at least one line that is not blank, or 64 KiB, or all there is. Consumes nothing; valid
  // until the next call.
  std::string_view peek();

  struct Line {
    std::string_view text;  // without its line feed; valid until the next call
    bool too_long = false;  // over `limit`: skipped, `text` is empty
  };
  std::optional<Line> next_line(std::size_t limit);

  // All that is left, at most `limit` bytes; `more` says whether there would have been more.
  std::string take_rest(std::size_t limit, bool& more);

  // Why reading stopped early, empty if it did not.
  const std::string& failure() const { return failure_; }

 private:
  ByteSource() = default;
  bool fill();
  std::string_view pending() const { return std::string_view(buffer_).substr(at_); }

  std::string buffer_;
  std::size_t at_ = 0;
  int fd_ = -1;
  bool ended_ = false;
  std::string failure_;
};

}  // namespace bede::ingest
