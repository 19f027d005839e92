// SPDX-License-Identifier: Apache-2.0
// Punctuation, symbols, emoticons and emoji. A run of one mark is one token ("...", "--", "!!!"), most others
// stand alone.
#include "text/chunk.h"
#include "text/lexicon.h"

namespace bede::text {
namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;

// Longest first.
constexpr std::u32string_view kEmoticons[] = {U">:(", U":'(", U":-)", U":-(", U";-)", U":-D", U":-P", U":-/",
                                              U"^_^", U":)",  U":(",  U";)",  U":D",  U":P",  U";P",  U":/",
                                              U"=)",  U"=(",  U"(:",  U":p",  U"=D",  U":o",  U"<3"};

bool is_any_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

std::size_t match_emoticon(const Chunk& chunk, std::size_t i) {
  for (const std::u32string_view face : kEmoticons) {
    std::size_t k = 0;
    while (k < face.size() && chunk.value(i + k) == face[k]) ++k;
    if (k < face.size()) continue;
    const std::size_t end = i + k;
    const bool plain = face.back() != U')' && face.back() != U'(';
    if (is_wordlike(chunk.kind(end)) || (face.back() == U'/' && chunk.value(end) == U'/')) continue;
    if ((plain || face[0] == U'(') && chunk.kind_before(i) != Kind::kSpace) continue;
    return end;
  }
  return i;
}

// One picture with its skin tone, joined pictures, or a flag of two halves.
std::size_t match_picture(const Chunk& chunk, std::size_t i) {
  const auto half_flag = [&](std::size_t k) {
    return chunk.value(k) >= 0x1F1E6 && chunk.value(k) <= 0x1F1FF;
  };
  if (half_flag(i)) return half_flag(i + 1) ? i + 2 : i + 1;
  const auto tone = [&](std::size_t k) { return chunk.value(k) >= 0x1F3FB && chunk.value(k) <= 0x1F3FF; };
  std::size_t end = i + 1;
  while (true) {
    while (tone(end) || (chunk.kind(end) == Kind::kMark && chunk.value(end) != kZeroWidthJoiner)) ++end;
    if (chunk.value(end) != kZeroWidthJoiner || chunk.kind(end + 1) != Kind::kPicture) return end;
    end += 2;
  }
}

// "'90s", "'em": the apostrophe belongs to what follows.
std::size_t match_clipped(const Chunk& chunk, std::size_t i) {
  if (is_wordlike(chunk.kind_before(i))) return i;
  std::size_t end = i + 1;
  while (is_wordlike(chunk.kind(end))) ++end;
  const LowerKey word(chunk.slice(i + 1, end));
  const std::string_view key = word.view();
  const bool clitic = i == 0 && end == chunk.size && is_letter(chunk.kind(i + 1)) && end - i <= 3 &&
                      (key == "s" || key == "m" || key == "re" || key == "ve" || key == "ll" || key == "d");
  if (clitic) return end;  // set apart by a blank: "that 's"
  const bool year = key.size() >= 2 && chunk.kind(i + 1) == Kind::kDigit &&
                    chunk.kind(i + 2) == Kind::kDigit &&
                    (key.size() == 2 || (key.size() == 3 && key[2] == 's'));
  if (!year && !is_clipped_word(key)) return i;
  const bool plural = year && is_apostrophe(chunk.value(end)) && chunk.value(end + 1) == U's';
  if (plural) return end + 2;
  return is_apostrophe(chunk.value(end)) ? i : end;  // "'n'" and quoted words fall apart
}

std::size_t run_of(const Chunk& chunk, std::size_t i, std::u32string_view set) {
  while (is_any_of(chunk.value(i), set) && chunk.kind(i) != Kind::kSpace) ++i;
  return i;
}

}  // namespace

std::size_t match_mark(const Chunk& chunk, std::size_t i) {
  const char32_t c = chunk.value(i);
  if (chunk.kind(i) == Kind::kPicture) return match_picture(chunk, i);
  if (const auto end = match_emoticon(chunk, i); end != i) return end;
  if (is_apostrophe(c) || c == U'\u2018') {
    if (chunk.value(i + 1) == c || chunk.value(i + 1) == U'\u2019') return i + 2;
    const auto end = match_clipped(chunk, i);
    return end == i ? i + 1 : end;
  }
  if (c == U'+' && chunk.kind(i + 1) == Kind::kDigit && chunk.kind_before(i) == Kind::kSpace) {
    return match_number(chunk, i + 1);
  }
  const bool number_before = is_wordlike(chunk.kind_before(i)) || chunk.kind_before(i) == Kind::kPunctuation;
  if (c == U'.' && chunk.kind(i + 1) == Kind::kDigit && !number_before)
    return match_number(chunk, i + 1);  // ".5"
  if (c == U'.' && chunk.value(i + 1) == U'.') return run_of(chunk, i, U".");
  if (is_any_of(c, U".?!\u2026")) return run_of(chunk, i, U".?!\u2026");
  if (is_any_of(c, U"-=*+<>|~}{^_")) {
    const auto same = run_of(chunk, i, std::u32string_view(&c, 1));
    const auto mixed = run_of(chunk, i, U"-=*+<>|~}{^");
    return mixed - i >= 2 && same < mixed && mixed == chunk.size && i == 0 ? mixed : same;
  }
  if (is_any_of(c, U"#`,$\u2014\u2013\u2019")) return run_of(chunk, i, std::u32string_view(&c, 1));
  return i + 1;
}

}  // namespace bede::text
