// SPDX-License-Identifier: Apache-2.0
// Which characters end what: one bit a question, so that a run is read at a table look-up a byte.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bede::html {

inline constexpr std::uint8_t kEndsText = 1;       // < & NUL CR
inline constexpr std::uint8_t kEndsRaw = 2;        // < NUL CR
inline constexpr std::uint8_t kEndsTagName = 4;    // space / > and what must be changed: NUL, capitals
inline constexpr std::uint8_t kEndsName = 8;       // of an attribute: the same and =
inline constexpr std::uint8_t kEndsDouble = 16;    // " & NUL CR
inline constexpr std::uint8_t kEndsSingle = 32;    // ' & NUL CR
inline constexpr std::uint8_t kEndsUnquoted = 64;  // space > & NUL
inline constexpr std::uint8_t kSpace = 128;        // tab, line feed, form feed, carriage return, blank

namespace detail {

constexpr std::array<std::uint8_t, 256> make_classes() {
  std::array<std::uint8_t, 256> out{};
  const auto mark = [&](std::string_view chars, int bits) {
    for (const char c : chars) out[static_cast<unsigned char>(c)] |= static_cast<std::uint8_t>(bits);
  };
  constexpr std::string_view kNull("\0", 1);
  mark(kNull, kEndsText | kEndsRaw | kEndsTagName | kEndsName | kEndsDouble | kEndsSingle | kEndsUnquoted);
  mark("<", kEndsText | kEndsRaw);
  mark("&", kEndsText | kEndsDouble | kEndsSingle | kEndsUnquoted);
  mark("\r", kEndsText | kEndsRaw | kEndsDouble | kEndsSingle);
  mark("\t\n\f\r ", kEndsTagName | kEndsName | kEndsUnquoted | kSpace);
  mark("/", kEndsTagName | kEndsName);
  mark(">", kEndsTagName | kEndsName | kEndsUnquoted);
  mark("=", kEndsName);
  mark("\"", kEndsDouble);
  mark("'", kEndsSingle);
  for (char c = 'A'; c <= 'Z'; ++c)
    out[static_cast<unsigned char>(c)] |= static_cast<std::uint8_t>(kEndsTagName | kEndsName);
  return out;
}

inline constexpr std::array<std::uint8_t, 256> kClasses = make_classes();

}  // namespace detail

inline bool in_class(char c, std::uint8_t bits) {
  return (detail::kClasses[static_cast<unsigned char>(c)] & bits) != 0;
}
inline bool is_space(char c) {
  return in_class(c, kSpace);
}
inline bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
inline bool is_letter(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z');
}
inline char lower(char c) {
  return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

// The first character of the class at or behind `from`; text.size() if there is none.
inline std::size_t find_class(std::string_view text, std::size_t from, std::uint8_t bits) {
  while (from < text.size() && !in_class(text[from], bits)) ++from;
  return from;
}

// Is `text` the letters of `wanted` (lower case), whatever their case?
inline bool equal_folded(std::string_view text, std::string_view wanted) {
  if (text.size() != wanted.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (lower(text[i]) != wanted[i]) return false;
  return true;
}

}  // namespace bede::html
