// SPDX-License-Identifier: Apache-2.0
#include "text/characters.h"

#include <utf8proc.h>

#include <array>

#include "base/utf8.h"

namespace bede::text {
namespace {

constexpr Kind ascii_kind(unsigned char c) {
  if (c == ' ' || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f)) return Kind::kSpace;
  if (c >= 'A' && c <= 'Z') return Kind::kUpper;
  if (c >= 'a' && c <= 'z') return Kind::kLower;
  if (c >= '0' && c <= '9') return Kind::kDigit;
  if (c < 0x20 || c == 0x7f) return Kind::kMark;
  if (c == '$' || c == '+' || c == '<' || c == '=' || c == '>' || c == '^' || c == '`' || c == '|' ||
      c == '~') {
    return Kind::kSymbol;
  }
  return Kind::kPunctuation;
}

constexpr auto kAsciiKinds = [] {
  std::array<Kind, 128> kinds{};
  for (unsigned char c = 0; c < 128; ++c) kinds[c] = ascii_kind(c);
  return kinds;
}();

Kind symbol_kind(char32_t code_point) {
  const int group = utf8proc_get_property(static_cast<utf8proc_int32_t>(code_point))->boundclass;
  const bool picture =
      group == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC || group == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR;
  return picture ? Kind::kPicture : Kind::kSymbol;
}

}  // namespace

Kind kind_of(char32_t code_point) {
  if (code_point < 128) return kAsciiKinds[code_point];
  if (code_point == 0x85) return Kind::kSpace;  // NEXT LINE, a control by category
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
      return Kind::kUpper;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return Kind::kLower;
    case UTF8PROC_CATEGORY_ND:
      return Kind::kDigit;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return Kind::kSpace;
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
      return symbol_kind(code_point) == Kind::kPicture ? Kind::kPicture : Kind::kPunctuation;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return symbol_kind(code_point);
    default:
      return Kind::kMark;
  }
}

void decode(std::string_view text, Span span, std::vector<Character>& out) {
  out.clear();
  std::size_t at = span.begin;
  while (at < span.end) {
    const auto begin = static_cast<std::uint32_t>(at);
    const char32_t value = next_code_point(text, at);
    out.push_back({value, begin, kind_of(value)});
  }
  out.insert(out.end(), 3, Character{0, span.end, Kind::kSpace});
}

}  // namespace bede::text
