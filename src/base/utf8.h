// SPDX-License-Identifier: Apache-2.0
// UTF-8: decoding, repair, folding for table look-ups, and byte offsets to code points. Property tables are
// utf8proc's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bede {

// Decodes the code point that starts at `at` and moves `at` past it. Input must be valid (see repair_utf8).
char32_t next_code_point(std::string_view text, std::size_t& at);

void append_utf8(std::string& out, char32_t code_point);

bool is_valid_utf8(std::string_view text);

// A valid copy: every maximal bad sequence becomes U+FFFD; U+0000 too. `replaced` counts them.
std::string repair_utf8(std::string_view text, std::size_t& replaced);

// Key for look-ups: NFKD, marks dropped, lower case, every dash and apostrophe made plain, runs of white
// space one blank. "Cote d'Ivoire" with its marks -> "cote d'ivoire".
std::string fold(std::string_view text);

// Lower case only, offsets not kept.
std::string to_lower(std::string_view text);

// Lower case of A to Z alone: any bytes, offsets kept.
std::string ascii_lower(std::string_view text);
constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

// Runs of white space (is_space) become one blank; none at the ends.
std::string collapse_space(std::string_view text);

bool is_upper(char32_t code_point);        // Lu, Lt
bool is_lower(char32_t code_point);        // Ll
bool is_letter(char32_t code_point);       // L*
bool is_digit(char32_t code_point);        // Nd
bool is_space(char32_t code_point);        // Z*, tab, line feed, carriage return ...
bool is_punctuation(char32_t code_point);  // P*

// Maps byte offsets of one text to code point offsets. O(size) to build, O(1) a look-up, four bytes per 64
// bytes of text.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  std::uint32_t code_point(std::uint32_t byte) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> counts_;  // code points before each block of 64 bytes
};

}  // namespace bede
