// SPDX-License-Identifier: Apache-2.0
// Tokens of a paragraph, and the words inside a token. Every byte that is no blank lies in exactly one token,
// every token inside one chunk. Linear; chunks are cut at kMaxChunkBytes, so that text without blanks costs
// no more than other text.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "text/chunk.h"
#include "text/text.h"

namespace bede::text {

inline constexpr std::uint32_t kMaxChunkBytes = 1000;

class Tokeniser {
 public:
  explicit Tokeniser(std::string_view text) { chunk_.text = text; }

  // Appends the tokens' spans and space_after; words are left to split_words.
  void append_tokens(Span paragraph, std::vector<Token>& tokens);

 private:
  Span next_chunk(Span paragraph, std::uint32_t& at) const;
  void split_chunk(Span chunk, std::vector<Token>& tokens);
  std::uint32_t skip_blanks(std::uint32_t at, std::uint32_t end) const;

  Chunk chunk_;
};

// Appends the words of `token`, with its index, and sets its first_word and word_count.
void split_words(std::string_view text, std::uint32_t token_index, Token& token, std::vector<Word>& words);

}  // namespace bede::text
