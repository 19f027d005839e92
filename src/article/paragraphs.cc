// SPDX-License-Identifier: Apache-2.0
#include "article/paragraphs.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::uint32_t kNarrowest = 40;  // columns of a hard-wrapped text
constexpr std::uint32_t kWidest = 110;
constexpr std::uint32_t kRagged = 10;     // columns by which an early break may miss the margin
constexpr std::size_t kFewestBreaks = 3;  // below that there is no margin to see

struct Line {
  Span span;                  // trimmed
  std::uint32_t columns = 0;  // code points
  std::uint32_t first_word = 0;
  std::uint32_t indent = 0;
  bool after_blank = false;
  bool ends_sentence = false;
  bool starts_lower = false;
  bool ends_open = false;  // with a letter, a digit or a comma
};

char32_t code_point_at(std::string_view text, std::size_t at) {
  return next_code_point(text, at);
}

std::size_t code_point_before(std::string_view text, std::size_t at) {
  do --at;
  while ((static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u);
  return at;
}

bool is_closing(char32_t c) {
  return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

void read_end(std::string_view text, Line& line) {
  std::size_t at = line.span.end;
  char32_t c = 0;
  do {
    at = code_point_before(text, at);
    c = code_point_at(text, at);
  } while (is_closing(c) && at > line.span.begin);
  line.ends_sentence = c == U'.' || c == U'!' || c == U'?' || c == U':' || c == 0x2026;
  line.ends_open = c == U',' || is_letter(c) || is_digit(c);
}

Line make_line(std::string_view text, Span raw, Span trimmed, bool after_blank) {
  Line line;
  line.span = trimmed;
  line.indent = trimmed.begin - raw.begin;
  line.after_blank = after_blank;
  bool in_first = true;
  for (std::size_t at = trimmed.begin; at < trimmed.end;) {
    const bool space = is_space(next_code_point(text, at));
    in_first = in_first && !space;
    line.first_word += in_first;
    ++line.columns;
  }
  line.starts_lower = is_lower(code_point_at(text, trimmed.begin));
  read_end(text, line);
  return line;
}

std::vector<Line> split_lines(std::string_view text, Span range) {
  std::vector<Line> lines;
  bool after_blank = true;
  for (std::uint32_t at = range.begin; at < range.end;) {
    std::uint32_t end = at;
    while (end < range.end && text[end] != '\n' && text[end] != '\r') ++end;
    const Span raw{at, end};
    const Span trimmed = trim(text, raw);
    if (trimmed.empty()) {
      after_blank = true;
    } else {
      lines.push_back(make_line(text, raw, trimmed, after_blank));
      after_blank = false;
    }
    at = end + 1;
    if (end + 1 < range.end && text[end] == '\r' && text[end + 1] == '\n') ++at;
  }
  return lines;
}

// The margin: 19 of 20 lines end left of it.
std::uint32_t margin(const std::vector<Line>& lines) {
  std::vector<std::uint32_t> columns;
  columns.reserve(lines.size());
  for (const Line& line : lines) columns.push_back(line.columns);
  const auto at = columns.begin() + static_cast<std::ptrdiff_t>(columns.size() * 19 / 20);
  std::nth_element(columns.begin(), at, columns.end());
  return *at;
}

// A writer who fills lines breaks only where the next word would have gone past the margin.
bool is_full(const Line& line, const Line& next, std::uint32_t margin) {
  return line.columns + 1 + next.first_word + kRagged > margin;
}

bool is_hard_wrapped(const std::vector<Line>& lines, std::uint32_t margin) {
  if (margin < kNarrowest || margin > kWidest) return false;
  std::size_t breaks = 0;
  std::size_t full = 0;
  std::size_t open = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].after_blank) continue;
    ++breaks;
    full += is_full(lines[i], lines[i + 1], margin);
    open += !lines[i].ends_sentence;
  }
  return breaks >= kFewestBreaks && full * 10 >= breaks * 6 && open * 10 >= breaks * 4;
}

bool joins(const Line& line, const Line& next, bool wrapped, std::uint32_t margin) {
  if (next.after_blank) return false;
  if (line.columns >= kNarrowest && line.ends_open && next.starts_lower) return true;
  if (!wrapped || next.indent > line.indent + 1) return false;
  return is_full(line, next, margin);
}

}  // namespace

Span trim(std::string_view text, Span span) {
  while (!span.empty()) {
    std::size_t at = span.begin;
    if (!is_space(next_code_point(text, at))) break;
    span.begin = static_cast<std::uint32_t>(at);
  }
  while (!span.empty()) {
    const std::size_t at = code_point_before(text, span.end);
    if (!is_space(code_point_at(text, at))) break;
    span.end = static_cast<std::uint32_t>(at);
  }
  return span;
}

std::vector<Span> split_paragraphs(std::string_view text, Span range) {
  std::vector<Span> paragraphs;
  const std::vector<Line> lines = split_lines(text, range);
  if (lines.empty()) return paragraphs;
  const std::uint32_t edge = margin(lines);
  const bool wrapped = is_hard_wrapped(lines, edge);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && joins(lines[i - 1], lines[i], wrapped, edge)) {
      paragraphs.back().end = lines[i].span.end;
    } else {
      paragraphs.push_back(lines[i].span);
    }
  }
  return paragraphs;
}

}  // namespace bede::article
