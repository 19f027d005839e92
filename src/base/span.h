// SPDX-License-Identifier: Apache-2.0
// Span: a half-open range [begin, end) of BYTES in an article's UTF-8 text. Code points exist only at the
// edges (base/utf8.h: CodePointIndex).
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace bede {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  constexpr auto operator<=>(const Span&) const = default;
};

// The smallest span that holds both; an empty one counts for nothing.
constexpr Span join(Span a, Span b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace bede
