// SPDX-License-Identifier: Apache-2.0
#include "resolve/times_words.h"

#include <array>
#include <charconv>
#include <string>

namespace bede::resolve {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 21> kSmall = {
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};
constexpr std::array<std::string_view, 10> kTens = {"",      "ten",   "twenty",  "thirty", "forty",
                                                    "fifty", "sixty", "seventy", "eighty", "ninety"};

template <std::size_t N>
std::optional<unsigned> index_in(const std::array<std::string_view, N>& words, std::string_view word) {
  for (std::size_t i = 0; i < N; ++i) {
    if (words[i] == word) return static_cast<unsigned>(i);
  }
  return std::nullopt;
}

// Full names, and the first three or four letters with or without a full stop.
template <std::size_t N>
std::optional<unsigned> abbreviated(const std::array<std::string_view, N>& names, std::string_view word,
                                    std::size_t longest) {
  if (!word.empty() && word.back() == '.') word.remove_suffix(1);
  for (std::size_t i = 0; i < N; ++i) {
    const bool short_form = word.size() >= 3 && word.size() <= longest && names[i].starts_with(word);
    if (names[i] == word || short_form) return static_cast<unsigned>(i) + 1;
  }
  return std::nullopt;
}

std::optional<std::int64_t> digits_of(std::string_view word) {
  std::string plain;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool grouping = word[i] == ',' && i > 0 && (word.size() - i) % 4 == 0;
    if (!grouping) plain.push_back(word[i]);
  }
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (plain.empty() || error != std::errc() || end != plain.data() + plain.size()) return std::nullopt;
  return value;
}

}  // namespace

std::optional<unsigned> month_of(std::string_view word) {
  return abbreviated(kMonths, word, 4);
}

std::optional<unsigned> weekday_of_word(std::string_view word) {
  if (word == "sun" || word == "sat" || word == "wed") return std::nullopt;  // words of their own
  return abbreviated(kWeekdays, word, 5);
}

std::optional<Unit> unit_of(std::string_view word) {
  if (!word.empty() && word.back() == 's') word.remove_suffix(1);
  if (word == "day" || word == "hour") return Unit::kDay;
  if (word == "week") return Unit::kWeek;
  if (word == "month") return Unit::kMonth;
  if (word == "year") return Unit::kYear;
  return std::nullopt;
}

std::optional<unsigned> day_of_month(std::string_view word) {
  for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
    if (word.ends_with(ending)) word.remove_suffix(2);
  }
  const auto value = word.size() <= 2 ? digits_of(word) : std::nullopt;
  if (!value || *value < 1 || *value > 31) return std::nullopt;
  return static_cast<unsigned>(*value);
}

std::optional<int> year_of(std::string_view word) {
  if (word.size() != 4 || word.find(',') != std::string_view::npos) return std::nullopt;
  const auto value = digits_of(word);
  if (!value || *value < 1500 || *value > 2099) return std::nullopt;
  return static_cast<int>(*value);
}

std::optional<std::int64_t> small_number(std::string_view word) {
  if (const auto digits = digits_of(word)) return digits;
  if (const auto small = index_in(kSmall, word)) return *small;
  if (const auto tens = index_in(kTens, word); tens && !word.empty()) return std::int64_t{*tens} * 10;
  return std::nullopt;
}

bool is_day_part(std::string_view word) {
  for (const std::string_view part :
       {"morning", "afternoon", "evening", "night", "noon", "dawn", "dusk", "midnight", "midday"}) {
    if (word == part) return true;
  }
  return false;
}

}  // namespace bede::resolve
