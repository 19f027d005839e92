// SPDX-License-Identifier: Apache-2.0
// Calendar arithmetic behind time expressions: values from years, months, days, offsets, relative to the day
// of publication.
#pragma once

#include <optional>

#include "base/date.h"
#include "resolve/resolve.h"

namespace bede::resolve {

// The two readings of an expression ("on Tuesday": the one before, the one to come); equal where there is
// only one.
struct Readings {
  DateValue past;
  DateValue future;
};

enum class Unit { kDay, kWeek, kMonth, kYear };

Date make_date(int year, unsigned month, unsigned day);
Date last_of_month(Date date);
Date plus_months(Date date, int months);

DateValue day_value(Date date);
DateValue month_value(int year, unsigned month);
DateValue year_value(int year);
DateValue interval_value(std::optional<Date> start, std::optional<Date> end);
Readings same(DateValue value);

// Monday is 1, Sunday 7. `published` itself fits both readings.
Readings weekday_readings(unsigned weekday, Date published);
// The day of the week strictly before or after `published` ("last Monday", "next Monday").
DateValue weekday_beside(unsigned weekday, Date published, bool before);
Readings month_day_readings(unsigned month, unsigned day, Date published);
Readings month_readings(unsigned month, Date published);

// The calendar unit `offset` units away from `published`: this week is 0, last month -1.
DateValue calendar_unit(Unit unit, int offset, Date published);
// "three weeks ago", "in two days": as sharp as the unit.
DateValue distant(Unit unit, int offset, Date published);
// "the past two weeks" (count < 0), "the next three months".
DateValue stretch(Unit unit, int count, Date published);

// Early, mid and late: thirds of a month, quarters of a year's ends.
DateValue part_of(const DateValue& whole, int third);

}  // namespace bede::resolve
