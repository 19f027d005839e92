// SPDX-License-Identifier: Apache-2.0
#include "text/tokeniser.h"

#include <algorithm>

#include "base/check.h"
#include "base/utf8.h"

namespace bede::text {
namespace {

bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Bytes of the blank at `at`, 0 if there is none.
std::uint32_t blank_size(std::string_view text, std::uint32_t at) {
  if (static_cast<unsigned char>(text[at]) < 0x80) {
    return kind_of(static_cast<unsigned char>(text[at])) == Kind::kSpace ? 1 : 0;
  }
  std::size_t end = at;
  return kind_of(next_code_point(text, end)) == Kind::kSpace ? static_cast<std::uint32_t>(end) - at : 0;
}

std::size_t match_token(const Chunk& chunk, std::size_t i) {
  if (const auto end = match_link(chunk, i); end != i) return end;
  if (chunk.kind(i) == Kind::kDigit) return match_number(chunk, i);
  if (is_letter(chunk.kind(i))) return match_word(chunk, i);
  return match_mark(chunk, i);
}

}  // namespace

std::uint32_t Tokeniser::skip_blanks(std::uint32_t at, std::uint32_t end) const {
  while (at < end) {
    const std::uint32_t size = blank_size(chunk_.text, at);
    if (size == 0) break;
    at += size;
  }
  return at;
}

// The chunk that starts at `at`; moves `at` behind it.
Span Tokeniser::next_chunk(Span paragraph, std::uint32_t& at) const {
  const std::string_view text = chunk_.text;
  const std::uint32_t begin = at;
  const std::uint32_t limit = std::min(paragraph.end, begin + kMaxChunkBytes);
  while (at < limit) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80 ? kind_of(byte) == Kind::kSpace : blank_size(text, at) > 0) break;
    do {
      ++at;
    } while (at < paragraph.end && is_continuation(text[at]));
  }
  return {begin, at};
}

void Tokeniser::split_chunk(Span span, std::vector<Token>& tokens) {
  const std::string_view bytes = slice(chunk_.text, span);
  if (std::all_of(bytes.begin(), bytes.end(), is_ascii_letter)) {
    tokens.push_back({span, 0, 1, false});
    return;
  }
  decode(chunk_.text, span, chunk_.characters);
  chunk_.size = chunk_.characters.size() - 3;
  std::size_t i = 0;
  while (i < chunk_.size) {
    std::size_t first =
        i;  // controls and zero-width characters cling to what follows, at the end to what went before
    while (chunk_.kind(first) == Kind::kMark) ++first;
    std::size_t end = first == chunk_.size ? first : match_token(chunk_, first);
    while (chunk_.kind(end) == Kind::kMark) ++end;
    BEDE_CHECK(end > i && end <= chunk_.size);
    tokens.push_back({Span{chunk_.at(i).begin, chunk_.at(end).begin}, 0, 1, false});
    i = end;
  }
}

void Tokeniser::append_tokens(Span paragraph, std::vector<Token>& tokens) {
  std::uint32_t at = skip_blanks(paragraph.begin, paragraph.end);
  chunk_.starts_paragraph = true;
  while (at < paragraph.end) {
    const Span chunk = next_chunk(paragraph, at);
    const std::uint32_t next = skip_blanks(at, paragraph.end);
    std::size_t peek = next;
    chunk_.after = next < paragraph.end ? next_code_point(chunk_.text, peek) : 0;
    split_chunk(chunk, tokens);
    tokens.back().space_after = next > at || next == paragraph.end;
    chunk_.starts_paragraph = false;
    at = next;
  }
}

}  // namespace bede::text
