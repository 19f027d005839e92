// SPDX-License-Identifier: Apache-2.0
#include "output/phrases.h"

#include <cmath>
#include <cstdio>

namespace bede::output {
namespace {

constexpr std::string_view kArrow = " \xE2\x86\x92 ";

std::string with_commas(double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, "%.0f", std::abs(value));
  const std::string digits = buffer;
  std::string out = value < 0 ? "-" : "";
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out.push_back(',');
    out.push_back(digits[i]);
  }
  return out;
}

template <typename Items, typename Say>
std::string joined(const Items& items, std::string_view between, Say say) {
  std::string out;
  for (const auto& item : items) {
    if (!out.empty()) out += between;
    out += say(item);
  }
  return out;
}

}  // namespace

std::string date_phrase(const event::When& when) {
  if (!when.value.start && !when.value.end) return "undated";
  if (!when.value.start) return ".." + to_iso(*when.value.end);
  std::string start = to_iso(*when.value.start);
  switch (when.value.precision) {
    case resolve::Precision::kMonth:
      return start.substr(0, 7);
    case resolve::Precision::kYear:
      return start.substr(0, 4);
    case resolve::Precision::kWeek:
      return "w/" + start;
    case resolve::Precision::kInterval:
      return start + "..";
    case resolve::Precision::kDay:
    case resolve::Precision::kUnknown:
      return start;
  }
  return start;
}

std::string place_phrase(const event::Where& where) {
  if (where.name.empty()) return where.country;
  if (where.country.empty() || where.precision == "country") return where.name;
  return where.name + ", " + where.country;
}

std::string party_phrase(const event::Party& party, std::string_view text) {
  std::string out = party.name.empty() ? std::string(slice(text, party.text)) : party.name;
  std::string codes = party.country;
  for (const std::string& sector : party.sector) codes += (codes.empty() ? "" : " ") + sector;
  if (!codes.empty()) out += out.empty() ? codes : " (" + codes + ")";
  return out;
}

std::string parties_phrase(const event::EventReport& report, std::string_view text) {
  const auto side = [&](const std::vector<event::Party>& parties) {
    return parties.empty() ? std::string("?")
                           : joined(parties, " + ", [&](const auto& p) { return party_phrase(p, text); });
  };
  if (report.actor.size() > 1 && report.recipient.empty()) return side(report.actor);
  return side(report.actor) + std::string(kArrow) + side(report.recipient);
}

std::string number_phrase(const event::Number& number, std::string_view text) {
  std::string out = number.what + " ";
  if (number.best && number.low && *number.low < *number.best) {
    out += with_commas(*number.low) + "-" + with_commas(*number.best);
  } else if (number.best) {
    out += with_commas(*number.best);
  } else if (number.low) {
    out += "over " + with_commas(*number.low);
  } else if (number.high) {
    out += "up to " + with_commas(*number.high);
  }
  if (number.what == "other" || number.what == "money") out += " " + number.unit;
  if (!number.sources.empty()) out += " (" + chain_phrase(number.sources, text) + ")";
  return out;
}

std::string numbers_phrase(const event::EventReport& report, std::string_view text) {
  return joined(report.numbers, "; ", [&](const auto& number) { return number_phrase(number, text); });
}

std::string source_phrase(const event::Source& source, std::string_view text) {
  if (!source.name.empty()) return source.name;
  if (!source.text.empty()) return std::string(slice(text, source.text));
  return source.kind == "unnamed" ? "unnamed source" : source.kind;
}

std::string chain_phrase(const std::vector<event::Source>& sources, std::string_view text) {
  return joined(sources, kArrow, [&](const auto& source) { return source_phrase(source, text); });
}

}  // namespace bede::output
