// SPDX-License-Identifier: Apache-2.0
#include "resolve/times_rules.h"

#include <algorithm>
#include <array>

#include "resolve/times_words.h"

namespace bede::resolve {
namespace {

using Match = TimeMatch;
using Line = TimeLine;
using Context = TimeContext;
using Found = std::optional<TimeMatch>;

// "may" and "march" are verbs more often than months, unless something marks them.
bool stands_for_month(const Line& line, std::uint32_t i) {
  const bool doubtful = line.one_of(i, {"may", "march", "mar", "sept", "dec"});
  if (!doubtful) return true;
  if (line.upos(i) == "PROPN") return true;
  return line.one_of(static_cast<std::int64_t>(i) - 1,
                     {"in", "last", "next", "since", "by", "until", "early", "mid", "late", "of", "this"}) ||
         day_of_month(line.at(i + 1)).has_value() ||
         day_of_month(line.at(static_cast<std::int64_t>(i) - 1)).has_value();
}

std::optional<unsigned> month_at(const Context& c, std::uint32_t i) {
  const auto month = month_of(c.line.at(i));
  return month && stands_for_month(c.line, i) ? month : std::nullopt;
}

Readings day_in_year(unsigned month, unsigned day, std::optional<int> year, const Context& c) {
  if (year) return same(day_value(make_date(*year, month, day)));
  return c.published ? month_day_readings(month, day, *c.published) : Readings{};
}

// A year behind a date, perhaps behind a comma: how many words it takes, and which.
std::pair<std::uint32_t, std::optional<int>> trailing_year(const Line& line, std::uint32_t i) {
  if (const auto year = year_of(line.at(i))) return {1, year};
  if (line.at(i) == "," && year_of(line.at(i + 1))) return {2, year_of(line.at(i + 1))};
  return {0, std::nullopt};
}

// 2025-02-03
Found iso_day(const Context& c, std::uint32_t i) {
  const auto date = parse_iso_date(c.line.at(i));
  if (!date) return std::nullopt;
  return Match{1, same(day_value(*date)), false, "a full date"};
}

// March 4; March 4, 2026; March 4-6
Found month_day(const Context& c, std::uint32_t i) {
  const auto month = month_at(c, i);
  const std::uint32_t skip = c.line.at(i + 1) == "the" ? 1 : 0;
  const auto day = month ? day_of_month(c.line.at(i + 1 + skip)) : std::nullopt;
  if (!day) return std::nullopt;
  std::uint32_t used = 2 + skip;
  const bool range = c.line.one_of(i + used, {"-", "\xE2\x80\x93", "to"}) &&
                     day_of_month(c.line.at(i + used + 1)).has_value();
  const auto last = range ? day_of_month(c.line.at(i + used + 1)) : std::nullopt;
  if (range) used += 2;
  const auto [more, year] = trailing_year(c.line, i + used);
  Readings value = day_in_year(*month, *day, year, c);
  if (last) {
    const Readings end = day_in_year(*month, *last, year, c);
    value = {interval_value(value.past.start, end.past.end),
             interval_value(value.future.start, end.future.end)};
  }
  return Match{used + more, value, false, "month and day"};
}

// 4 March; 4th of March 2026; 4-6 March
Found day_month(const Context& c, std::uint32_t i) {
  const auto day = day_of_month(c.line.at(i));
  if (!day) return std::nullopt;
  std::uint32_t at = i + 1;
  std::optional<unsigned> last;
  if (c.line.one_of(at, {"-", "\xE2\x80\x93", "to", "and"}) && day_of_month(c.line.at(at + 1)) &&
      month_of(c.line.at(at + 2))) {
    last = day_of_month(c.line.at(at + 1));
    at += 2;
  }
  if (c.line.at(at) == "of") ++at;
  const auto month = month_at(c, at);
  if (!month) return std::nullopt;
  const auto [more, year] = trailing_year(c.line, at + 1);
  Readings value = day_in_year(*month, *day, year, c);
  if (last) {
    const Readings end = day_in_year(*month, *last, year, c);
    value = {interval_value(value.past.start, end.past.end),
             interval_value(value.future.start, end.future.end)};
  }
  return Match{at + 1 + more - i, value, false, "day and month"};
}

// March 2026; March
Found month_alone(const Context& c, std::uint32_t i) {
  const auto month = month_at(c, i);
  if (!month) return std::nullopt;
  const std::uint32_t of = c.line.at(i + 1) == "of" ? 1 : 0;
  const auto [more, year] = trailing_year(c.line, i + 1 + of);
  if (year) return Match{1 + of + more, same(month_value(*year, *month)), false, "month and year"};
  if (!c.published) return Match{1, {}, false, "a month without a year, and the article has no day"};
  return Match{1, month_readings(*month, *c.published), false, "a month, the nearest to the article's day"};
}

// The second year of "1950-53" or "2014 to 2016", whose joining word stands at `i`; 0 if there is none.
int range_year(const Line& line, std::uint32_t i, int first) {
  if (!line.one_of(i, {"-", "\xE2\x80\x93", "to", "and"})) return 0;
  if (const auto year = year_of(line.at(i + 1))) return *year;
  const auto tail = small_number(line.at(i + 1));
  const bool short_form = line.at(i + 1).size() == 2 && line.at(i) != "to" && line.at(i) != "and";
  return tail && short_form ? first / 100 * 100 + static_cast<int>(*tail) : 0;
}

bool year_is_marked(const Context& c, std::uint32_t i) {
  const std::int64_t before = static_cast<std::int64_t>(i) - 1;
  if (range_year(c.line, i + 1, *year_of(c.line.at(i))) != 0) return true;
  if (c.line.one_of(before, {"in",           "since", "during", "until", "till",    "from", "of", "early",
                             "late",         "mid",   "by",     "after", "before",  "and",  "to", "-",
                             "\xE2\x80\x93", "(",     "year",   "the",   "between", "back"})) {
    return c.line.upos(i + 1) != "NOUN" || c.line.one_of(before, {"in", "since", "the"});
  }
  return i + 1 >= c.line.size() || c.line.one_of(i + 1, {".", ",", ")", "-", "\xE2\x80\x93"});
}

// in 1994; 1950-53; from 2014 to 2016; the 1990s
Found year_alone(const Context& c, std::uint32_t i) {
  const std::string_view word = c.line.at(i);
  if (word.size() == 5 && word.back() == 's' && word[3] == '0' && year_of(word.substr(0, 4))) {
    const int decade = *year_of(word.substr(0, 4));
    return Match{1, same(interval_value(make_date(decade, 1, 1), make_date(decade + 9, 12, 31))), false,
                 "a decade"};
  }
  const auto year = year_of(word);
  if (!year || !year_is_marked(c, i)) return std::nullopt;
  const int last = range_year(c.line, i + 1, *year);
  if (last > *year)
    return Match{3, same(interval_value(make_date(*year, 1, 1), make_date(last, 12, 31))), false,
                 "from one year to another"};
  return Match{1, same(year_value(*year)), false, "a year"};
}

// Monday; last Monday; next Monday; this Monday; Monday morning
Found weekday(const Context& c, std::uint32_t i) {
  const bool shifted = c.line.one_of(i, {"last", "next", "this", "coming", "past"});
  const auto day = weekday_of_word(c.line.at(i + (shifted ? 1 : 0)));
  if (!day) return std::nullopt;
  std::uint32_t used = shifted ? 2 : 1;
  if (is_day_part(c.line.at(i + used))) ++used;
  if (!c.published) return Match{used, {}, false, "a weekday, and the article has no day"};
  Readings value = weekday_readings(*day, *c.published);
  if (c.line.one_of(i, {"last", "past"})) value = same(weekday_beside(*day, *c.published, true));
  if (c.line.one_of(i, {"next", "coming"})) value = same(weekday_beside(*day, *c.published, false));
  return Match{used, value, false, "a weekday, counted from the article's day"};
}

// today; yesterday; last night; this morning; overnight
Found named_day(const Context& c, std::uint32_t i) {
  int offset = 0;
  std::uint32_t used = 1;
  if (c.line.one_of(i, {"today", "tonight"})) {
  } else if (c.line.at(i) == "yesterday") {
    offset = -1;
  } else if (c.line.at(i) == "tomorrow") {
    offset = 1;
  } else if (c.line.one_of(i, {"this", "last"}) && is_day_part(c.line.at(i + 1))) {
    offset = c.line.at(i) == "last" ? -1 : 0;
    used = 2;
  } else if (c.line.at(i) == "overnight" && c.published) {
    return Match{1, same(interval_value(plus_days(*c.published, -1), *c.published)), false,
                 "the night before the article's day"};
  } else {
    return std::nullopt;
  }
  if (used == 1 && is_day_part(c.line.at(i + 1))) used = 2;
  if (!c.published) return Match{used, {}, false, "counted from the article's day, which is unknown"};
  return Match{used, same(day_value(plus_days(*c.published, offset))), false,
               "counted from the article's day"};
}

std::optional<int> shift_of(const Line& line, std::uint32_t i) {
  if (line.one_of(i, {"last", "previous"})) return -1;
  if (line.one_of(i, {"next", "coming"})) return 1;
  return line.at(i) == "this" ? std::optional<int>(0) : std::nullopt;
}

// last week; this month; next year; earlier this month; last October; last summer
Found shifted_unit(const Context& c, std::uint32_t i) {
  const auto shift = shift_of(c.line, i);
  if (!shift) return std::nullopt;
  const auto unit = unit_of(c.line.at(i + 1));
  if (unit && c.line.at(i + 1).back() != 's') {
    if (!c.published) return Match{2, {}, false, "counted from the article's day, which is unknown"};
    DateValue value = calendar_unit(*unit, *shift, *c.published);
    if (c.line.one_of(static_cast<std::int64_t>(i) - 1, {"earlier"}) && *shift == 0) value.end = c.published;
    return Match{2, same(value), false, "counted from the article's day"};
  }
  const auto month = month_of(c.line.at(i + 1));
  if (!month) return std::nullopt;
  if (!c.published) return Match{2, {}, false, "counted from the article's day, which is unknown"};
  const Readings near = month_readings(*month, *c.published);
  const bool now = *month == static_cast<unsigned>(c.published->month());
  const int year = static_cast<int>(c.published->year());
  if (*shift == 0) return Match{2, same(month_value(year, *month)), false, "a month of the article's year"};
  if (now)
    return Match{2, same(month_value(year + *shift, *month)), false, "a year away from the article's month"};
  return Match{2, same(*shift < 0 ? near.past : near.future), false, "the nearest such month"};
}

// this summer; last winter; in spring
Found season(const Context& c, std::uint32_t i) {
  static constexpr std::array<std::string_view, 5> kSeasons = {"winter", "spring", "summer", "autumn",
                                                               "fall"};
  const auto shift = shift_of(c.line, i);
  const bool bare = c.line.one_of(i, {"in", "the"}) && c.line.at(i + 1) != "fall";
  if (!shift && !bare) return std::nullopt;
  for (std::size_t s = 0; s < kSeasons.size(); ++s) {
    if (c.line.at(i + 1) != kSeasons[s] || !c.published) continue;
    const unsigned first = s == 0 ? 12 : static_cast<unsigned>(s == 4 ? 9 : 3 * s);
    const auto year = static_cast<int>(c.published->year());
    const auto of_year = [&](int y) {
      return interval_value(make_date(y, first, 1), last_of_month(plus_months(make_date(y, first, 1), 2)));
    };
    const unsigned month = static_cast<unsigned>(c.published->month());
    const int past = first <= month ? year : year - 1;
    const int future = first + 2 >= month ? year : year + 1;
    if (shift && *shift < 0)
      return Match{2, same(of_year(first + 2 < month ? year : year - 1)), false,
                   "the season before the article's day"};
    if (shift && *shift == 0) return Match{2, same(of_year(year)), false, "a season of the article's year"};
    return Match{2, {of_year(past), of_year(future)}, false, "the nearest such season"};
  }
  return std::nullopt;
}

struct Count {
  std::uint32_t words = 0;
  int value = 0;
  bool vague = false;
};

// three; a; a few; several; nearly two
std::optional<Count> count_at(const Line& line, std::uint32_t i) {
  std::uint32_t skipped = 0;
  while (line.one_of(i + skipped, {"about", "nearly", "almost", "over", "more", "than", "some", "around",
                                   "at", "least", "roughly"}) &&
         skipped < 3)
    ++skipped;
  const std::uint32_t at = i + skipped;
  if (line.one_of(at, {"a", "an"})) {
    if (line.one_of(at + 1, {"few", "couple"}))
      return Count{skipped + (line.at(at + 2) == "of" ? 3u : 2u), line.at(at + 1) == "few" ? 3 : 2, true};
    return Count{skipped + 1, 1, false};
  }
  if (line.one_of(at, {"few", "several"})) return Count{skipped + 1, 3, true};
  if (const auto number = small_number(line.at(at)); number && *number > 0 && *number < 1000)
    return Count{skipped + 1, static_cast<int>(*number), false};
  return std::nullopt;
}

// three weeks ago; in two days; within 48 hours; a few days ago
Found offset_from_now(const Context& c, std::uint32_t i) {
  const bool ahead = c.line.one_of(i, {"in", "within"});
  const auto count = count_at(c.line, i + (ahead ? 1 : 0));
  if (!count) return std::nullopt;
  const std::uint32_t at = i + (ahead ? 1 : 0) + count->words;
  const auto unit = unit_of(c.line.at(at));
  if (!unit) return std::nullopt;
  const bool ago = c.line.one_of(at + 1, {"ago"});
  if (ago == ahead) return std::nullopt;  // "two years" alone is a duration, "in two years ago" nothing
  if (!c.published)
    return Match{at + (ago ? 2 : 1) - i, {}, false, "counted from the article's day, which is unknown"};
  const bool hours = c.line.at(at).starts_with("hour");
  const int value = hours ? (count->value + 12) / 24 : count->value;
  if (count->vague && *unit == Unit::kDay) {
    const Date near = plus_days(*c.published, ago ? -1 : 1);
    const Date far = plus_days(*c.published, ago ? -5 : 5);
    return Match{at + (ago ? 2 : 1) - i, same(ago ? interval_value(far, near) : interval_value(near, far)),
                 false, "some days from the article's day"};
  }
  if (c.line.at(i) == "within")
    return Match{at + 1 - i, same(stretch(*unit, std::max(1, value), *c.published)), false,
                 "a stretch from the article's day"};
  return Match{at + (ago ? 2 : 1) - i, same(distant(*unit, ago ? -value : value, *c.published)), false,
               "counted from the article's day"};
}

// the past two weeks; the next three months; the last 24 hours; the past week
Found recent_stretch(const Context& c, std::uint32_t i) {
  if (c.line.at(i) != "the" && c.line.at(i) != "recent") return std::nullopt;
  const bool recent = c.line.at(i) == "recent";
  const bool past = recent || c.line.one_of(i + 1, {"past", "last", "previous"});
  if (!past && !c.line.one_of(i + 1, {"next", "coming"})) return std::nullopt;
  const std::uint32_t from = i + (recent ? 1 : 2);
  const auto count = count_at(c.line, from);
  const std::uint32_t at = from + (count ? count->words : 0);
  const auto unit = unit_of(c.line.at(at));
  if (!unit) return std::nullopt;
  if (!c.published) return Match{at + 1 - i, {}, false, "counted from the article's day, which is unknown"};
  int value = count ? count->value : (recent || c.line.at(at).ends_with("s") ? 3 : 1);
  if (c.line.at(at).starts_with("hour")) value = std::max(1, (value + 12) / 24);
  return Match{at + 1 - i, same(stretch(*unit, past ? -value : value, *c.published)), false,
               "a stretch that ends or begins on the article's day"};
}

// for three days; two years; a 10-day
Found duration(const Context& c, std::uint32_t i) {
  const auto count = count_at(c.line, i);
  if (!count) return std::nullopt;
  const std::uint32_t hyphen = c.line.at(i + count->words) == "-" ? 1 : 0;
  const std::uint32_t at = i + count->words + hyphen;
  if (!unit_of(c.line.at(at)) && !c.line.one_of(at, {"minutes", "minute", "decades", "decade"}))
    return std::nullopt;
  return Match{at + 1 - i, {}, true, "a length of time"};
}

struct Holiday {
  std::string_view first, second;
  unsigned month, day;
  std::uint32_t words;
};
constexpr std::array kHolidays = {Holiday{"christmas", "day", 12, 25, 2},
                                  Holiday{"christmas", "eve", 12, 24, 2},
                                  Holiday{"christmas", "", 12, 25, 1}};

Found holiday(const Context& c, std::uint32_t i) {
  if (!c.published) return std::nullopt;
  for (const Holiday& h : kHolidays) {
    if (c.line.at(i) == h.first && (h.second.empty() || c.line.at(i + 1) == h.second))
      return Match{h.words, month_day_readings(h.month, h.day, *c.published), false, "a fixed holiday"};
  }
  if (c.line.at(i) != "new" || !c.line.one_of(i + 1, {"year", "year's"})) return std::nullopt;
  const std::uint32_t at = c.line.one_of(i + 2, {"'s", "\xE2\x80\x99s"}) ? i + 3 : i + 2;
  if (c.line.at(at) == "day")
    return Match{at + 1 - i, month_day_readings(1, 1, *c.published), false, "a fixed holiday"};
  if (c.line.at(at) == "eve")
    return Match{at + 1 - i, month_day_readings(12, 31, *c.published), false, "a fixed holiday"};
  return std::nullopt;
}

constexpr std::array kRules = {iso_day,        month_day, day_month,  weekday,     named_day,
                               shifted_unit,   season,    year_alone, month_alone, offset_from_now,
                               recent_stretch, holiday,   duration};

}  // namespace

std::optional<TimeMatch> time_match(const TimeContext& context, std::uint32_t i) {
  for (const auto rule : kRules) {
    Found found = rule(context, i);
    if (found && i + found->words <= context.line.size()) return found;
  }
  return std::nullopt;
}

}  // namespace bede::resolve
