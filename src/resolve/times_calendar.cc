// SPDX-License-Identifier: Apache-2.0
#include "resolve/times_calendar.h"

namespace bede::resolve {
namespace {

using std::chrono::sys_days;

unsigned weekday_of(Date date) {
  return std::chrono::weekday{sys_days{date}}.iso_encoding();
}

bool not_after(Date a, Date b) {
  return sys_days{a} <= sys_days{b};
}

Date monday_of(Date date) {
  return plus_days(date, 1 - static_cast<int>(weekday_of(date)));
}

}  // namespace

Date make_date(int year, unsigned month, unsigned day) {
  Date date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return date.ok() ? date : last_of_month(Date{date.year(), date.month(), std::chrono::day{1}});
}

Date last_of_month(Date date) {
  return Date{date.year() / date.month() / std::chrono::last};
}

Date plus_months(Date date, int months) {
  const auto moved = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
  return make_date(static_cast<int>(moved.year()), static_cast<unsigned>(moved.month()),
                   static_cast<unsigned>(date.day()));
}

DateValue day_value(Date date) {
  return {date, date, Precision::kDay};
}

DateValue month_value(int year, unsigned month) {
  const Date first = make_date(year, month, 1);
  return {first, last_of_month(first), Precision::kMonth};
}

DateValue year_value(int year) {
  return {make_date(year, 1, 1), make_date(year, 12, 31), Precision::kYear};
}

DateValue interval_value(std::optional<Date> start, std::optional<Date> end) {
  return {start, end, Precision::kInterval};
}

Readings same(DateValue value) {
  return {value, value};
}

Readings weekday_readings(unsigned weekday, Date published) {
  const int ahead = (static_cast<int>(weekday) - static_cast<int>(weekday_of(published)) + 7) % 7;
  const int behind = (7 - ahead) % 7;
  return {day_value(plus_days(published, -behind)), day_value(plus_days(published, ahead))};
}

DateValue weekday_beside(unsigned weekday, Date published, bool before) {
  return before ? weekday_readings(weekday, plus_days(published, -1)).past
                : weekday_readings(weekday, plus_days(published, 1)).future;
}

Readings month_day_readings(unsigned month, unsigned day, Date published) {
  const int year = static_cast<int>(published.year());
  const Date here = make_date(year, month, day);
  const Date past = not_after(here, published) ? here : make_date(year - 1, month, day);
  const Date future = not_after(published, here) ? here : make_date(year + 1, month, day);
  return {day_value(past), day_value(future)};
}

Readings month_readings(unsigned month, Date published) {
  const int year = static_cast<int>(published.year());
  const unsigned now = static_cast<unsigned>(published.month());
  return {month_value(month <= now ? year : year - 1, month),
          month_value(month >= now ? year : year + 1, month)};
}

DateValue calendar_unit(Unit unit, int offset, Date published) {
  switch (unit) {
    case Unit::kDay:
      return day_value(plus_days(published, offset));
    case Unit::kWeek: {
      const Date monday = plus_days(monday_of(published), 7 * offset);
      return {monday, plus_days(monday, 6), Precision::kWeek};
    }
    case Unit::kMonth: {
      const Date there = plus_months(
          make_date(static_cast<int>(published.year()), static_cast<unsigned>(published.month()), 1), offset);
      return month_value(static_cast<int>(there.year()), static_cast<unsigned>(there.month()));
    }
    case Unit::kYear:
      return year_value(static_cast<int>(published.year()) + offset);
  }
  return {};
}

DateValue distant(Unit unit, int offset, Date published) {
  switch (unit) {
    case Unit::kDay:
      return day_value(plus_days(published, offset));
    case Unit::kWeek: {
      const Date middle = plus_days(published, 7 * offset);
      return {plus_days(middle, -3), plus_days(middle, 3), Precision::kWeek};
    }
    case Unit::kMonth:
      return calendar_unit(Unit::kMonth, offset, published);
    case Unit::kYear:
      return calendar_unit(Unit::kYear, offset, published);
  }
  return {};
}

DateValue stretch(Unit unit, int count, Date published) {
  Date other = published;
  if (unit == Unit::kDay) other = plus_days(published, count);
  if (unit == Unit::kWeek) other = plus_days(published, 7 * count);
  if (unit == Unit::kMonth) other = plus_months(published, count);
  if (unit == Unit::kYear) other = plus_months(published, 12 * count);
  DateValue value = count < 0 ? interval_value(other, published) : interval_value(published, other);
  if (unit == Unit::kWeek && (count == 1 || count == -1)) value.precision = Precision::kWeek;
  return value;
}

DateValue part_of(const DateValue& whole, int third) {
  if (!whole.start || !whole.end) return whole;
  const Date start = *whole.start;
  const int year = static_cast<int>(start.year());
  const unsigned month = static_cast<unsigned>(start.month());
  if (whole.precision == Precision::kMonth) {
    static constexpr unsigned kFirst[] = {1, 11, 21};
    const Date end = third == 2 ? *whole.end : make_date(year, month, kFirst[third] + 9);
    return interval_value(make_date(year, month, kFirst[third]), end);
  }
  if (whole.precision == Precision::kYear) {
    static constexpr unsigned kFirst[] = {1, 5, 10};
    static constexpr unsigned kLast[] = {3, 8, 12};
    return interval_value(make_date(year, kFirst[third], 1), last_of_month(make_date(year, kLast[third], 1)));
  }
  return whole;
}

}  // namespace bede::resolve
