// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "ingest/json_document.h"

namespace bede::ingest {
namespace {

std::optional<unsigned> hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

// The unit of "\uXXXX" at `at`, if one stands there.
std::optional<unsigned> escaped_unit(std::string_view line, std::size_t at) {
  if (at + 6 > line.size() || line[at] != '\\' || line[at + 1] != 'u') return std::nullopt;
  unsigned unit = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const auto digit = hex_digit(line[i]);
    if (!digit) return std::nullopt;
    unit = unit * 16 + *digit;
  }
  return unit;
}

bool is_high(unsigned unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low(unsigned unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

class Mender {
 public:
  explicit Mender(std::string_view line) : line_(line) { out_.reserve(line.size() + 16); }

  std::string run(std::size_t& mended) {
    while (at_ < line_.size()) in_string_ ? inside() : outside();
    mended = mended_;
    return std::move(out_);
  }

 private:
  void copy(std::size_t count) {
    out_.append(line_.substr(at_, count));
    at_ += count;
  }

  void replace(std::size_t count, std::string_view with) {
    out_.append(with);
    at_ += count;
    ++mended_;
  }

  void outside() {
    for (const std::string_view word : {"NaN", "-Infinity", "Infinity"}) {
      if (line_.substr(at_).starts_with(word)) return replace(word.size(), "null");
    }
    in_string_ = line_[at_] == '"';
    copy(1);
  }

  void inside() {
    const char c = line_[at_];
    if (c == '\\') return escape();
    if (static_cast<unsigned char>(c) < 0x20) {
      static constexpr char kDigits[] = "0123456789abcdef";
      const std::string code = {'\\', 'u', '0', '0', kDigits[c >> 4], kDigits[c & 15]};
      return replace(1, code);
    }
    in_string_ = c != '"';
    copy(1);
  }

  void escape() {
    const auto unit = escaped_unit(line_, at_);
    if (!unit) return copy(2);
    if (is_high(*unit)) {
      const auto next = escaped_unit(line_, at_ + 6);
      return next && is_low(*next) ? copy(12) : replace(6, "\\ufffd");
    }
    return is_low(*unit) ? replace(6, "\\ufffd") : copy(6);
  }

  std::string_view line_;
  std::string out_;
  std::size_t at_ = 0;
  std::size_t mended_ = 0;
  bool in_string_ = false;
};

}  // namespace

std::string mend_json(std::string_view line, std::size_t& mended) {
  return Mender(line).run(mended);
}

}  // namespace bede::ingest
