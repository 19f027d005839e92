// SPDX-License-Identifier: Apache-2.0
// Where a word or number ends. Universal Dependencies English splits hyphens ("long - term") but for prefixes
// ("re-elected"), keeps the stop of an abbreviation, and splits a unit from its number ("5 km").
#include "text/chunk.h"
#include "text/lexicon.h"

namespace bede::text {
namespace {

std::size_t run_end(const Chunk& chunk, std::size_t i) {
  while (is_wordlike(chunk.kind(i)) || chunk.kind(i) == Kind::kMark) ++i;
  return i;
}

std::size_t digits_end(const Chunk& chunk, std::size_t i) {
  while (chunk.kind(i) == Kind::kDigit) ++i;
  return i;
}

bool ends_token(const Chunk& chunk, std::size_t i) {
  return !is_wordlike(chunk.kind(i));
}

// "U.S.", "a.m.", "J.R.R.", "U.S" before a comma. From `i`, a single letter before a stop.
std::size_t match_letters_with_stops(const Chunk& chunk, std::size_t i) {
  std::size_t end = i;
  int stops = 0;
  while (is_letter(chunk.kind(end)) && chunk.value(end + 1) == U'.') {
    end += 2;
    ++stops;
  }
  if (stops >= 1 && is_letter(chunk.kind(end)) && ends_token(chunk, end + 1) &&
      !is_apostrophe(chunk.value(end + 1)) && !is_hyphen(chunk.value(end + 1))) {
    return end + 1;
  }
  if (stops >= 2) return end;
  // One letter: an initial before a name, or "v." and "c." before what they belong to.
  const bool glued = is_wordlike(chunk.kind(end));
  const Kind next = glued ? chunk.kind(end) : end == chunk.size ? kind_of(chunk.after) : Kind::kSpace;
  const char32_t letter = chunk.value(i);
  if (chunk.kind(i) == Kind::kUpper) {
    const char32_t mark = chunk.value(end);
    const bool name_follows = is_letter(next) || mark == U',' || mark == U'-' || mark == U';';
    return name_follows && letter != U'I' ? end : i;
  }
  const bool short_word =
      letter == U'v' || letter == U'c' || letter == U'p' || letter == U'b' || letter == U'd';
  return short_word && (next == Kind::kDigit || (letter == U'v' && next == Kind::kUpper)) ? end : i;
}

bool keeps_stop(const Chunk& chunk, std::size_t from, std::size_t stop) {
  const bool last = stop + 1 >= chunk.size;
  const bool glued = is_wordlike(chunk.kind(stop + 1));
  const Kind next = last ? kind_of(chunk.after) : chunk.kind(stop + 1);
  const bool at_end = last && chunk.after == 0;
  switch (abbreviation_of(chunk.slice(from, stop))) {
    case Abbreviation::kNone:
      return false;
    case Abbreviation::kNumbered:
      return next == Kind::kDigit || (last && chunk.after == U'#');
    case Abbreviation::kAmbiguous:
      return last && !at_end;
    case Abbreviation::kMonth:
    case Abbreviation::kTitle:
      return !at_end || chunk.starts_paragraph;
    case Abbreviation::kListEnd:
      return !at_end && next != Kind::kUpper;
    case Abbreviation::kCommon:
      return !(glued && next == Kind::kLower);
  }
  return false;
}

// The stop at `j` behind the word [i, j): index behind it if it belongs to the word.
std::size_t match_stop(const Chunk& chunk, std::size_t i, std::size_t j) {
  if (chunk.value(j + 1) == U'.') return j;  // an ellipsis
  return keeps_stop(chunk, i, j) ? j + 1 : j;
}

// "Ph.D.", "M.Sc": index behind it, or `i`.
std::size_t match_degree(const Chunk& chunk, std::size_t i, std::size_t stop) {
  if (stop > i + 5 || !is_letter(chunk.kind(stop + 1))) return i;
  const std::size_t end = run_end(chunk, stop + 1);
  if (!is_dotted_degree(LowerKey(chunk.slice(i, end)).view())) return i;
  return chunk.value(end) == U'.' ? end + 1 : end;
}

bool is_short_capitals(const Chunk& chunk, std::size_t from, std::size_t to, std::size_t most) {
  if (to == from || to - from > most) return false;
  for (std::size_t k = from; k < to; ++k) {
    if (chunk.kind(k) != Kind::kUpper) return false;
  }
  return true;
}

// "th-, the other one", "pre- and post-war": no word follows the hyphen, but the paragraph goes on.
bool is_broken_off(const Chunk& chunk, std::size_t i, std::size_t hyphen) {
  const bool last = hyphen + 1 >= chunk.size;
  const bool follows = last ? chunk.after != 0 : chunk.value(hyphen + 1) == U',';
  const bool fragment = hyphen == i + 1 || chunk.kind(hyphen - 1) == Kind::kLower;
  return follows && fragment && chunk.kind_before(i) != Kind::kDigit && chunk.value(i) != U'm';
}

// A mark at `j` that may join the word [i, j) with what follows: index of the joined word's end, or `j`.
std::size_t match_joint(const Chunk& chunk, std::size_t i, std::size_t part, std::size_t j) {
  const char32_t mark = chunk.value(j);
  const Kind next = chunk.kind(j + 1);
  const bool letter_next = is_letter(next);
  if (is_apostrophe(mark) || mark == U'`') {
    const bool joins = letter_next && (mark != U'`' || chunk.value(j + 1) == U's');
    return joins ? run_end(chunk, j + 1) : j;
  }
  if (is_hyphen(mark)) {
    const bool prefix = is_joined_prefix(LowerKey(chunk.slice(part, j)).view());
    if (is_wordlike(next)) {
      const bool initial = j == part + 1 && chunk.kind(part) == Kind::kUpper && next == Kind::kUpper;
      return prefix && !initial ? run_end(chunk, j + 1) : j;
    }
    return is_broken_off(chunk, i, j) && (prefix || j - i <= 2) && i == part ? j + 1 : j;
  }
  if (mark == U'&') {
    const std::size_t end = run_end(chunk, j + 1);
    return is_short_capitals(chunk, i, j, 3) && is_short_capitals(chunk, j + 1, end, 2) ? end : j;
  }
  if (mark == U'/') {
    const std::size_t end = run_end(chunk, j + 1);
    if (is_slash_word(LowerKey(chunk.slice(i, end)).view())) return end;
    return is_slash_word(LowerKey(chunk.slice(i, j + 1)).view()) ? j + 1 : j;
  }
  if (mark == U'_' || mark == U'*' || mark == U'$') {
    if (mark == U'$' && is_short_capitals(chunk, i, j, 2) && !letter_next) return j + 1;  // "US$"
    return is_wordlike(next) && (mark == U'_' || letter_next) ? run_end(chunk, j + 1) : j;
  }
  return j;
}

bool groups_match(const Chunk& chunk, std::size_t i, std::string_view lengths, std::size_t& end) {
  std::size_t k = i;
  for (std::size_t g = 0; g < lengths.size(); ++g) {
    const std::size_t to = digits_end(chunk, k);
    if (to - k != static_cast<std::size_t>(lengths[g] - '0')) return false;
    if (g + 1 == lengths.size()) {
      end = to;
      return !is_wordlike(chunk.kind(to)) && !is_hyphen(chunk.value(to));
    }
    if (!is_hyphen(chunk.value(to)) && !(g == 0 && chunk.value(to) == U'/')) return false;
    k = to + 1;
  }
  return false;
}

// Telephone numbers and dates keep their hyphens; ranges ("2003-2005") do not.
std::size_t match_hyphenated_number(const Chunk& chunk, std::size_t i) {
  static constexpr std::string_view kGroups[] = {"334", "1334", "34",  "54",  "224",
                                                 "222", "214",  "124", "422", "324"};
  std::size_t end = i;
  for (const std::string_view lengths : kGroups) {
    if (groups_match(chunk, i, lengths, end)) return end;
  }
  return i;
}

// Digits with the marks that stand inside numbers, times and dates.
std::size_t number_end(const Chunk& chunk, std::size_t i) {
  std::size_t end = digits_end(chunk, i);
  while (chunk.kind(end + 1) == Kind::kDigit) {
    const std::size_t next = digits_end(chunk, end + 1);
    const char32_t mark = chunk.value(end);
    const bool joins = mark == U'.' || mark == U'/' || (mark == U',' && next - end == 4) ||
                       (mark == U':' && (next - end == 3 || end - i <= 2));
    if (!joins) break;
    end = next;
  }
  return end;
}

}  // namespace

std::size_t match_number(const Chunk& chunk, std::size_t i) {
  if (const auto end = match_hyphenated_number(chunk, i); end != i) return end;
  std::size_t end = number_end(chunk, i);
  if (is_letter(chunk.kind(end))) {
    std::size_t letters = end;
    while (is_letter(chunk.kind(letters))) ++letters;
    const bool unit = is_unit(LowerKey(chunk.slice(end, letters)).view()) && ends_token(chunk, letters) &&
                      !(letters - end == 1 && chunk.value(end) == U's');
    const bool clock = chunk.value(end + 1) == U'.' && chunk.value(end + 2) == U'm';  // "2p.m."
    if (unit || clock) return end;
    return match_word(chunk, end);
  }
  while (chunk.kind(end) == Kind::kMark) ++end;
  const bool plural =
      is_apostrophe(chunk.value(end)) && chunk.value(end + 1) == U's' && ends_token(chunk, end + 2);
  return plural ? end + 2 : end;  // "1990's"; split_words parts "2003's" again
}

std::size_t match_word(const Chunk& chunk, std::size_t i) {
  std::size_t part = i;  // behind the last hyphen
  std::size_t end = run_end(chunk, i);
  while (end < chunk.size) {
    if (chunk.value(end) == U'.') {
      if (const std::size_t degree = match_degree(chunk, i, end); degree != i) return degree;
      if (end == i + 1) {
        const std::size_t letters = match_letters_with_stops(chunk, i);
        return letters == i ? end : letters;
      }
      return match_stop(chunk, i, end);
    }
    const std::size_t joined = match_joint(chunk, i, part, end);
    if (joined == end) break;
    if (is_hyphen(chunk.value(end))) part = end + 1;
    end = joined;
    if (!is_wordlike(chunk.kind(end - 1)) && chunk.kind(end - 1) != Kind::kMark) break;
  }
  return end;
}

}  // namespace bede::text
