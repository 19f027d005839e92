// SPDX-License-Identifier: Apache-2.0
// Code points of one chunk with the few classes that the tokeniser's rules ask for.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace bede::text {

enum class Kind : std::uint8_t {
  kSpace,
  kUpper,  // Lu, Lt
  kLower,  // every other letter, scripts without case too
  kDigit,  // Nd
  kMark,  // combining marks, controls, zero-width and unassigned code points: cling to what they stand beside
  kPunctuation,
  kSymbol,
  kPicture,  // emoji and half flags
};

struct Character {
  char32_t value = 0;
  std::uint32_t begin = 0;  // byte in the text
  Kind kind = Kind::kSpace;
};

Kind kind_of(char32_t code_point);

constexpr bool is_letter(Kind kind) {
  return kind == Kind::kUpper || kind == Kind::kLower;
}
constexpr bool is_wordlike(Kind kind) {
  return is_letter(kind) || kind == Kind::kDigit;
}

constexpr bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'\u2019' || c == U'\u02BC';
}
constexpr bool is_hyphen(char32_t c) {
  return c == U'-' || c == U'\u2010' || c == U'\u2011';
}

// The characters of `span`, then three blanks, so that rules may look ahead without asking. Text must be
// valid UTF-8.
void decode(std::string_view text, Span span, std::vector<Character>& out);

}  // namespace bede::text
