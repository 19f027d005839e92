// SPDX-License-Identifier: Apache-2.0
#include "encoder/word_pieces.h"

#include <utf8proc.h>

#include <algorithm>

#include "base/utf8.h"

namespace bede::encoder {
namespace {

constexpr std::size_t kLongestRun = 100;  // code points; a longer one is [UNK]
constexpr std::string_view kInsideMark = "##";

bool is_dropped_control(char32_t c) {
  if (c == '\t' || c == '\n' || c == '\r') return false;
  const auto kind = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return c == 0xFFFD || kind == UTF8PROC_CATEGORY_CC || kind == UTF8PROC_CATEGORY_CF;
}

bool is_gap(char32_t c) {
  return c == '\t' || c == '\n' || c == '\r' ||
         utf8proc_category(static_cast<utf8proc_int32_t>(c)) == UTF8PROC_CATEGORY_ZS;
}

bool is_ideograph(char32_t c) {
  constexpr std::pair<char32_t, char32_t> kRanges[] = {
      {0x4E00, 0x9FFF},   {0x3400, 0x4DBF},   {0x20000, 0x2A6DF}, {0x2A700, 0x2B73F},
      {0x2B740, 0x2B81F}, {0x2B820, 0x2CEAF}, {0xF900, 0xFAFF},   {0x2F800, 0x2FA1F}};
  return std::any_of(std::begin(kRanges), std::end(kRanges),
                     [c](const auto& range) { return range.first <= c && c <= range.second; });
}

bool is_single(char32_t c) {
  if (c < 0x80)
    return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
  return is_punctuation(c) || is_ideograph(c);
}

// Calls each(code point) for what NFD, without marks and in lower case, makes of `c`.
template <typename Each>
void fold_one(char32_t c, Each each) {
  if (c < 0x80) return each(c >= 'A' && c <= 'Z' ? c + 32 : c);
  utf8proc_int32_t parts[32];
  int boundary = 0;
  const auto count =
      utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts, 32, UTF8PROC_DECOMPOSE, &boundary);
  for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, 32); ++i)
    if (utf8proc_category(parts[i]) != UTF8PROC_CATEGORY_MN)
      each(static_cast<char32_t>(utf8proc_tolower(parts[i])));
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

std::uint8_t word_shape(std::string_view word) {
  std::size_t upper = 0;
  bool lower = false, first_upper = false;
  for (std::size_t at = 0; at < word.size();) {
    const bool first = at == 0;
    const char32_t c = next_code_point(word, at);
    if (c >= '0' && c <= '9') return 5;
    const bool is = is_upper(c);
    upper += is ? 1 : 0;
    if (first) first_upper = is;
    lower = lower || is_lower(c);
  }
  if (upper == 0) return lower ? 0 : 6;
  if (!lower) return upper > 1 ? 1 : 2;
  return first_upper && upper == 1 ? 3 : 4;
}

Result<WordPieces> WordPieces::open(std::string_view lines, std::size_t count) {
  WordPieces pieces;
  std::int32_t id = 0;
  for (std::size_t begin = 0; begin < lines.size(); ++id) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::string_view piece = lines.substr(begin, end - begin);
    const bool inside = piece.size() > kInsideMark.size() && piece.starts_with(kInsideMark);
    if (inside)
      pieces.inside_[piece.substr(kInsideMark.size())] = id;
    else
      pieces.whole_[piece] = id;
    pieces.longest_ = std::max(pieces.longest_, piece.size());
    begin = end + 1;
  }
  const auto special = [&](std::string_view name, std::int32_t& to) {
    const auto at = pieces.whole_.find(name);
    if (at != pieces.whole_.end()) to = at->second;
    return at != pieces.whole_.end();
  };
  if (static_cast<std::size_t>(id) != count || !special("[UNK]", pieces.unknown_) ||
      !special("[CLS]", pieces.first_) || !special("[SEP]", pieces.last_))
    return Error{ErrorCode::kBadModel, "the vocabulary of the model file is not whole", ""};
  return pieces;
}

void WordPieces::append(std::string_view word, std::vector<std::int32_t>& ids) const {
  const std::size_t before = ids.size();
  std::string run;
  const auto flush = [&] {
    if (!run.empty()) append_run(run, ids);
    run.clear();
  };
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (is_dropped_control(c)) continue;
    fold_one(c, [&](char32_t folded) {
      const bool gap = is_gap(folded), single = is_single(folded);
      if (gap || single) flush();
      if (!gap) append_utf8(run, folded);
      if (single) flush();
    });
  }
  flush();
  if (ids.size() == before) ids.push_back(unknown_);
}

// Greedy: from each place the longest piece there is. No piece at some place makes the whole run unknown.
void WordPieces::append_run(std::string_view run, std::vector<std::int32_t>& ids) const {
  const std::size_t before = ids.size();
  const bool known_length = code_points(run) <= kLongestRun;
  std::size_t begin = 0;
  std::int32_t id = 0;
  while (known_length && begin < run.size() && longest_match(run, begin, id)) ids.push_back(id);
  if (known_length && begin == run.size()) return;
  ids.resize(before);
  ids.push_back(unknown_);
}

bool WordPieces::longest_match(std::string_view run, std::size_t& begin, std::int32_t& id) const {
  const Index& index = begin == 0 ? whole_ : inside_;
  for (std::size_t size = std::min(longest_, run.size() - begin); size > 0; --size) {
    const auto at = index.find(run.substr(begin, size));
    if (at == index.end()) continue;
    begin += size;
    id = at->second;
    return true;
  }
  return false;
}

}  // namespace bede::encoder
