// SPDX-License-Identifier: Apache-2.0
// Words inside a token: "don't" is "do" and "n't", "cannot" is "can" and "not".
#include <algorithm>
#include <array>
#include <iterator>

#include "text/lexicon.h"
#include "text/tokeniser.h"

namespace bede::text {
namespace {

constexpr std::uint32_t kMaxWords = 4;

// Bytes of the clitic at the end of `word` ("'s", "n't"), 0 if there is none. Both apostrophes, any case.
std::uint32_t clitic_size(std::string_view word) {
  const std::size_t mark = word.find_last_of("'`\x99");
  if (mark == std::string_view::npos || mark == 0) return 0;
  const bool curly = word[mark] == '\x99';
  if (curly && (mark < 2 || word[mark - 1] != '\x80' || word[mark - 2] != '\xE2')) return 0;
  const std::size_t begin = curly ? mark - 2 : mark;
  const LowerKey tail(word.substr(mark + 1));
  const std::string_view key = tail.view();
  const bool not_clitic = key == "t" && begin >= 1 && (word[begin - 1] == 'n' || word[begin - 1] == 'N');
  const bool other = key == "s" || key == "m" || key == "d" || key == "re" || key == "ve" || key == "ll";
  const bool decade = key == "s" && begin >= 2 && word[begin - 1] == '0';  // "1990's"
  if ((!not_clitic && !other) || decade) return 0;
  const std::size_t start = not_clitic ? begin - 1 : begin;
  return start == 0 ? 0 : static_cast<std::uint32_t>(word.size() - start);
}

bool may_fall_apart(std::string_view word) {
  return word.size() <= 60 && word.find('/') == std::string_view::npos;  // not addresses
}

// "its" for "it's" shows only by what follows.
bool follows_verb(std::string_view rest) {
  static constexpr std::string_view kNext[] = {
      " a ",      " an ",   " the ",  " not ",  " been ", " just ",    " so ",   " too ",  " really ",
      " always ", " very ", " also ", " only ", " time ", " because ", " good ", " like ", " worth "};
  return std::any_of(std::begin(kNext), std::end(kNext),
                     [rest](std::string_view w) { return rest.starts_with(w); });
}

Parts find_parts(std::string_view text, Span token) {
  const std::string_view word = slice(text, token);
  if (word.size() < 2 || word.size() > 8 || word == "IM") return {};
  if (word == "its" || word == "Its")
    return follows_verb(text.substr(token.end, 10)) ? Parts{2, {2, 1, 0}} : Parts{};
  return parts_of(LowerKey(word).view());
}

}  // namespace

void split_words(std::string_view text, std::uint32_t token_index, Token& token, std::vector<Word>& words) {
  std::array<std::uint32_t, kMaxWords> ends{};  // from the last word to the first
  std::uint32_t count = 0;
  std::uint32_t rest = token.span.end;
  const std::string_view whole = slice(text, token.span);
  const Parts parts = find_parts(text, token.span);
  if (parts.count > 0) {
    for (int k = parts.count - 1; k >= 0; --k) {
      ends[count++] = rest;
      rest -= parts.bytes[k];
    }
  } else {
    while (count + 1 < kMaxWords && rest > token.span.begin && may_fall_apart(whole)) {
      const std::uint32_t size = clitic_size(slice(text, Span{token.span.begin, rest}));
      if (size == 0) break;
      ends[count++] = rest;
      rest -= size;
    }
    ends[count++] = rest;
  }
  token.first_word = static_cast<std::uint32_t>(words.size());
  token.word_count = count;
  std::uint32_t begin = token.span.begin;
  while (count > 0) {
    const Span span{begin, ends[--count]};
    words.push_back({span, std::string(slice(text, span)), token_index});
    begin = span.end;
  }
}

}  // namespace bede::text
