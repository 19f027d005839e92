// SPDX-License-Identifier: Apache-2.0
// Chunk: what stands between two blanks, decoded, with a look at what comes after it. The rules of words,
// links and marks read it.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/characters.h"

namespace bede::text {

struct Chunk {
  std::string_view text;              // the article
  std::vector<Character> characters;  // `size` of them, then three blanks
  std::size_t size = 0;
  char32_t after = 0;  // first character behind the blanks that follow; 0 at the paragraph's end
  bool starts_paragraph = false;

  const Character& at(std::size_t i) const { return characters[i < size ? i : size]; }
  char32_t value(std::size_t i) const { return at(i).value; }
  Kind kind(std::size_t i) const { return at(i).kind; }
  Kind kind_before(std::size_t i) const { return i == 0 ? Kind::kSpace : at(i - 1).kind; }

  std::string_view slice(std::size_t from, std::size_t to) const {
    return bede::slice(text, Span{at(from).begin, at(to).begin});
  }
};

// A short lower-case copy for look-ups in ASCII tables; empty if the word is longer than any key.
class LowerKey {
 public:
  explicit LowerKey(std::string_view word) : size_(word.size() <= bytes_.size() ? word.size() : 0) {
    for (std::size_t i = 0; i < size_; ++i) {
      const char c = word[i];
      bytes_[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
  }
  std::string_view view() const { return {bytes_.data(), size_}; }

 private:
  std::array<char, 16> bytes_;
  std::size_t size_;
};

// Each gives the index behind a token that starts at `i`, or `i` if there is none of the kind.
std::size_t match_link(const Chunk& chunk, std::size_t i);    // address, e-mail, handle, hashtag, file name
std::size_t match_number(const Chunk& chunk, std::size_t i);  // starts with a digit
std::size_t match_word(const Chunk& chunk, std::size_t i);    // starts with a letter
std::size_t match_mark(const Chunk& chunk, std::size_t i);    // everything else; never `i`

}  // namespace bede::text
