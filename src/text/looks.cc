// SPDX-License-Identifier: Apache-2.0
#include "text/looks.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/chunk.h"
#include "text/lexicon.h"

namespace bede::text {
namespace {

// 64-bit FNV-1a over the bytes, ASCII letters lowered.
constexpr std::uint64_t hash_lower(std::string_view bytes) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char byte : bytes) {
    const char lower = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
    hash = (hash ^ static_cast<unsigned char>(lower)) * 0x100000001B3ULL;
  }
  return hash;
}

constexpr std::string_view kStarters[] = {
    "the",   "a",    "an",   "he",    "she",   "it",    "they", "we",      "i",        "you",
    "but",   "and",  "in",   "on",    "at",    "this",  "that", "his",     "her",      "its",
    "their", "if",   "when", "while", "after", "as",    "for",  "what",    "who",      "there",
    "some",  "many", "most", "one",   "these", "those", "so",   "however", "according"};

constexpr std::string_view kAfterClock[] = {
    "monday",   "tuesday",  "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march",    "april",     "may",      "june",   "july",     "august", "september",
    "october",  "november", "december",  "est",      "edt",    "et",       "cst",    "cet",
    "pst",      "pt",       "gmt",       "utc",      "bst",    "eastern",  "jan.",   "feb.",
    "aug.",     "sept.",    "oct.",      "nov.",     "dec.",   "local"};

template <std::size_t size>
constexpr std::array<std::uint64_t, size> hashes_of(const std::string_view (&words)[size]) {
  std::array<std::uint64_t, size> hashes{};
  for (std::size_t i = 0; i < size; ++i) hashes[i] = hash_lower(words[i]);
  std::sort(hashes.begin(), hashes.end());
  return hashes;
}

constexpr auto kStarterHashes = hashes_of(kStarters);
constexpr auto kAfterClockHashes = hashes_of(kAfterClock);

Look mark_look(std::string_view form, char32_t c) {
  switch (c) {
    case U'.':
      return form.size() == 1                        ? Look::kStop
             : form.find_first_of("?!") == form.npos ? Look::kEllipsis
                                                     : Look::kQuestion;
    case U'?':
    case U'!':
    case U'\u3002':
    case U'\u0964':
      return Look::kQuestion;
    case U'\u2026':
      return Look::kEllipsis;
    case U',':
      return Look::kComma;
    case U';':
      return Look::kSemicolon;
    case U':':
      return form.size() == 1 ? Look::kColon : Look::kPicture;
    case U'-':
    case U'\u2013':
    case U'\u2014':
      return Look::kDash;
    case U'"':
    case U'\u201C':
    case U'\u2018':
    case U'\u00AB':
    case U'`':
      return Look::kOpenQuote;
    case U'\'':
    case U'\u201D':
    case U'\u2019':
    case U'\u00BB':
      return Look::kCloseQuote;
    case U'(':
    case U'[':
    case U'{':
      return Look::kOpenBracket;
    case U')':
    case U']':
    case U'}':
      return Look::kCloseBracket;
    case U'*':
    case U'\u2022':
    case U'\u00B7':
    case U'\u25AA':
    case U'\u25CF':
    case U'>':
      return Look::kBullet;
    default:
      return Look::kSymbol;
  }
}

Look stopped_look(std::string_view form) {
  const std::string_view word = form.substr(0, form.size() - 1);
  if (word.find('.') != word.npos) {
    const bool initials = form.size() == 4 && word[0] >= 'A' && word[0] <= 'Z' && form[1] == '.';
    return initials && !is_dotted_acronym(LowerKey(form).view()) ? Look::kInitial : Look::kDottedCapitals;
  }
  if (word == "v" || word == "vs") return Look::kTitle;
  if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z') return Look::kInitial;
  return abbreviation_of(word) == Abbreviation::kTitle ? Look::kTitle : Look::kAbbreviation;
}

struct Counts {
  std::uint32_t upper = 0;
  std::uint32_t lower = 0;
  std::uint32_t digit = 0;
};

Counts count(std::string_view form) {
  Counts counts;
  std::size_t at = 0;
  while (at < form.size()) {
    const auto byte = static_cast<unsigned char>(form[at]);
    const Kind kind = kind_of(byte < 0x80 ? (++at, byte) : next_code_point(form, at));
    counts.upper += kind == Kind::kUpper;
    counts.lower += kind == Kind::kLower;
    counts.digit += kind == Kind::kDigit;
  }
  return counts;
}

Look word_look(std::string_view form, Kind first) {
  if (form.size() > 1 && form.back() == '.') return stopped_look(form);
  const bool address = form.find_first_of("/@") != form.npos && form.size() > 5;
  const Counts counts = count(form);
  if (counts.digit > 0) {
    if (counts.upper + counts.lower == 0) return Look::kNumber;
    return address ? Look::kLink : Look::kNumberMixed;
  }
  if (address) return Look::kLink;
  if (counts.upper == 0) return Look::kLower;
  if (counts.lower == 0) return counts.upper == 1 ? Look::kSingleCapital : Look::kCapitals;
  return first == Kind::kUpper ? Look::kCapitalised : Look::kMixed;
}

Blank blank_between(std::string_view between) {
  if (between.empty()) return Blank::kNone;
  if (between.find('\n') != between.npos) return Blank::kLineFeed;
  return between.size() == 1 || between == "\xC2\xA0" ? Blank::kOne : Blank::kMore;
}

}  // namespace

GapToken look_at(std::string_view text, const Token& token, std::uint32_t next_begin) {
  const std::string_view form = slice(text, token.span);
  std::size_t at = 0;
  const char32_t first = next_code_point(form, at);
  const Kind kind = kind_of(first);
  GapToken out;
  out.form = hash_lower(form);
  out.ending = hash_lower(form.substr(form.size() > 3 ? form.size() - 3 : 0));
  if (is_wordlike(kind)) {
    out.look = word_look(form, kind);
  } else {
    out.look = kind == Kind::kPicture ? Look::kPicture : mark_look(form, first);
  }
  out.blank_after = next_begin < token.span.end
                        ? Blank::kNone
                        : blank_between(text.substr(token.span.end, next_begin - token.span.end));
  return out;
}

bool starts_sentences(std::uint64_t form) {
  return std::binary_search(kStarterHashes.begin(), kStarterHashes.end(), form);
}

bool is_clock(std::uint64_t form) {
  return form == hash_lower("a.m.") || form == hash_lower("p.m.");
}

bool follows_clock(std::uint64_t form) {
  return std::binary_search(kAfterClockHashes.begin(), kAfterClockHashes.end(), form);
}

}  // namespace bede::text
