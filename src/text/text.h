// SPDX-License-Identifier: Apache-2.0
// text: Article -> sentences, tokens, words, by the rules of Universal Dependencies English (EWT, GUM).
// A token is what stands between spaces or marks; a word is what the tree joins: "don't" is one token of two
// words, "do" and "n't". Offsets are never lost: every span counts bytes of the article's text; words of one
// token lie side by side inside it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/notice.h"
#include "base/span.h"

namespace bede::text {

struct Word {
  Span span;
  std::string form;
  std::uint32_t token = 0;  // index into TokenisedText::tokens
};

struct Token {
  Span span;
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 1;
  bool space_after = true;
};

struct Sentence {
  Span span;
  std::uint32_t first_token = 0;
  std::uint32_t token_count = 0;
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;  // 1 .. kMaxSentenceWords
  bool starts_paragraph = false;
};

// A longer sentence is cut at the best mark before this many words, with a notice: no input makes the
// encoder's work grow with its square.
inline constexpr std::uint32_t kMaxSentenceWords = 160;

struct TokenisedText {
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Word> words;
  std::vector<Notice> notices;

  // Index of the sentence that holds a word. O(log n).
  std::uint32_t sentence_of_word(std::uint32_t word) const;
};

// Const and shared by threads. Cost: linear in the text.
class Segmenter {
 public:
  // `boundary_weights`: the tensor head.boundary.weight (2^k values, borrowed); empty: rules alone decide.
  explicit Segmenter(std::span<const float> boundary_weights = {}) : weights_(boundary_weights) {}

  // `paragraphs` are spans of `text` in order; no sentence crosses one.
  TokenisedText segment(std::string_view text, std::span<const Span> paragraphs) const;

 private:
  std::span<const float> weights_;
};

}  // namespace bede::text
