// SPDX-License-Identifier: Apache-2.0
// Words -> word pieces and shapes, by BERT's uncased recipe (docs/model-format.md). Const and shared by
// threads.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace bede::encoder {

inline constexpr std::uint8_t kSpecialShape = 7;  // of [CLS] and [SEP]

// 0 no upper, 1 all upper, 2 one upper alone, 3 first upper, 4 mixed, 5 a digit, 6 no letter of either case.
std::uint8_t word_shape(std::string_view word);

class WordPieces {
 public:
  // `lines`: the vocabulary, one piece a line, borrowed. kBadModel unless it has `count` lines and among them
  // [UNK], [CLS] and [SEP].
  static Result<WordPieces> open(std::string_view lines, std::size_t count);

  // Appends the pieces of one word: at least one. `word` must be valid UTF-8. Cost: a look-up for most words.
  void append(std::string_view word, std::vector<std::int32_t>& ids) const;

  std::int32_t unknown() const { return unknown_; }
  std::int32_t first() const { return first_; }  // [CLS]
  std::int32_t last() const { return last_; }    // [SEP]

 private:
  using Index = std::unordered_map<std::string_view, std::int32_t>;
  void append_run(std::string_view run, std::vector<std::int32_t>& ids) const;
  bool longest_match(std::string_view run, std::size_t& begin, std::int32_t& id) const;

  Index whole_;   // pieces that begin a word
  Index inside_;  // pieces that go on, without their ##
  std::size_t longest_ = 0;
  std::int32_t unknown_ = 0;
  std::int32_t first_ = 0;
  std::int32_t last_ = 0;
};

}  // namespace bede::encoder
