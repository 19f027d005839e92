// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/check.h"
#include "text/boundary.h"
#include "text/text.h"
#include "text/tokeniser.h"

namespace bede::text {
namespace {

// Where a too long sentence is cut: behind the last mark of the second half, else where the room ends.
std::uint32_t cut_before(std::string_view text, const TokenisedText& out, std::uint32_t first,
                         std::uint32_t end) {
  std::uint32_t words = 0;
  std::uint32_t best = first;
  std::uint32_t at = first;
  while (at < end && words + out.tokens[at].word_count <= kMaxSentenceWords) {
    words += out.tokens[at].word_count;
    const std::string_view form = slice(text, out.tokens[at].span);
    const bool mark = form.size() <= 3 && form.find_first_of(";:,)-") != form.npos;
    ++at;
    if (mark && words > kMaxSentenceWords / 2) best = at;
  }
  return best > first ? best : at;
}

void append_sentence(TokenisedText& out, std::uint32_t first, std::uint32_t end, bool starts_paragraph) {
  Sentence sentence;
  sentence.span = {out.tokens[first].span.begin, out.tokens[end - 1].span.end};
  sentence.first_token = first;
  sentence.token_count = end - first;
  sentence.first_word = out.tokens[first].first_word;
  sentence.word_count = out.tokens[end - 1].first_word + out.tokens[end - 1].word_count - sentence.first_word;
  sentence.starts_paragraph = starts_paragraph;
  out.sentences.push_back(sentence);
}

// Cuts the tokens [first, end) into sentences of bearable length; true if one was too long.
bool append_cut(std::string_view text, TokenisedText& out, std::uint32_t first, std::uint32_t end,
                bool starts_paragraph) {
  const Token& last = out.tokens[end - 1];
  bool cut = false;
  while (last.first_word + last.word_count - out.tokens[first].first_word > kMaxSentenceWords) {
    const std::uint32_t middle = cut_before(text, out, first, end);
    append_sentence(out, first, middle, starts_paragraph);
    starts_paragraph = false;
    first = middle;
    cut = true;
  }
  append_sentence(out, first, end, starts_paragraph);
  return cut;
}

}  // namespace

std::uint32_t TokenisedText::sentence_of_word(std::uint32_t word) const {
  BEDE_CHECK(word < words.size());
  const auto after = std::upper_bound(sentences.begin(), sentences.end(), word,
                                      [](std::uint32_t w, const Sentence& s) { return w < s.first_word; });
  return static_cast<std::uint32_t>(after - sentences.begin()) - 1;
}

TokenisedText Segmenter::segment(std::string_view text, std::span<const Span> paragraphs) const {
  TokenisedText out;
  out.tokens.reserve(text.size() / 5);
  out.words.reserve(text.size() / 5);
  Tokeniser tokeniser(text);
  std::vector<bool> ends;
  std::size_t long_sentences = 0;
  for (const Span paragraph : paragraphs) {
    const auto first = static_cast<std::uint32_t>(out.tokens.size());
    tokeniser.append_tokens(paragraph, out.tokens);
    const auto end = static_cast<std::uint32_t>(out.tokens.size());
    for (std::uint32_t i = first; i < end; ++i) split_words(text, i, out.tokens[i], out.words);
    find_boundaries(text, std::span(out.tokens).subspan(first), weights_, ends);
    std::uint32_t start = first;
    for (std::uint32_t i = first; i < end; ++i) {
      if (!ends[i - first]) continue;
      long_sentences += append_cut(text, out, start, i + 1, start == first) ? 1 : 0;
      start = i + 1;
    }
  }
  if (long_sentences > 0) {
    out.notices.push_back({"text.long_sentence",
                           std::to_string(long_sentences) + " sentence(s) of more than " +
                               std::to_string(kMaxSentenceWords) + " words were cut.",
                           Span{}});
  }
  return out;
}

}  // namespace bede::text
