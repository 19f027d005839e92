// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstdio>

#include "output/output.h"

namespace bede::output {
namespace {

constexpr std::array kColumns = {"id",
                                 "article_id",
                                 "url",
                                 "outlet",
                                 "published",
                                 "title",
                                 "type",
                                 "mode",
                                 "plover",
                                 "cameo",
                                 "status",
                                 "actor_name",
                                 "actor_country",
                                 "actor_sector",
                                 "actor_text",
                                 "recipient_name",
                                 "recipient_country",
                                 "recipient_sector",
                                 "recipient_text",
                                 "date_start",
                                 "date_end",
                                 "date_precision",
                                 "place_name",
                                 "place_country",
                                 "place_precision",
                                 "latitude",
                                 "longitude",
                                 "geonames",
                                 "killed",
                                 "injured",
                                 "numbers",
                                 "sources",
                                 "source_kinds",
                                 "trigger",
                                 "evidence",
                                 "confidence"};

std::string number_text(double value) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%.10g", value);
  return buffer;
}

class Row {
 public:
  explicit Row(std::string& out) : out_(out) {}

  Row& cell(std::string_view value) {
    if (!first_) out_.push_back(',');
    first_ = false;
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
      out_ += value;
      return *this;
    }
    out_.push_back('"');
    for (const char c : value) {
      if (c == '"') out_.push_back('"');
      out_.push_back(c);
    }
    out_.push_back('"');
    return *this;
  }

  Row& cell(const std::optional<double>& value) { return cell(value ? number_text(*value) : std::string()); }

  void end() { out_ += "\r\n"; }

 private:
  std::string& out_;
  bool first_ = true;
};

template <typename Items, typename Get>
std::string joined(const Items& items, Get get) {
  std::string out;
  bool first = true;
  for (const auto& item : items) {
    if (!first) out.push_back(';');
    first = false;
    out += get(item);
  }
  return out;
}

void party_cells(Row& row, const std::vector<event::Party>& parties, std::string_view text) {
  row.cell(joined(parties, [](const event::Party& p) { return p.name; }));
  row.cell(joined(parties, [](const event::Party& p) { return p.country; }));
  row.cell(joined(parties,
                  [](const event::Party& p) { return p.sector.empty() ? std::string() : p.sector.front(); }));
  row.cell(joined(parties, [&](const event::Party& p) { return std::string(slice(text, p.text)); }));
}

std::string count_of(const event::EventReport& report, std::string_view what) {
  for (const event::Number& number : report.numbers) {
    if (number.what != what) continue;
    if (const auto& value = number.best ? number.best : number.low) return number_text(*value);
  }
  return {};
}

std::string all_numbers(const event::EventReport& report) {
  return joined(report.numbers, [](const event::Number& number) {
    const auto part = [](const std::optional<double>& value) {
      return value ? number_text(*value) : std::string();
    };
    return number.what + ":" + part(number.low) + "/" + part(number.best) + "/" + part(number.high);
  });
}

void report_row(const pipeline::Coded& coded, const event::EventReport& report, std::string& out) {
  const article::Article& article = coded.article;
  Row row(out);
  row.cell(report.id)
      .cell(article.id)
      .cell(article.url)
      .cell(article.outlet)
      .cell(article.published)
      .cell(article.title);
  row.cell(report.type).cell(report.mode).cell(report.plover).cell(report.cameo).cell(report.status);
  party_cells(row, report.actor, article.text);
  party_cells(row, report.recipient, article.text);
  row.cell(report.date.value.start ? to_iso(*report.date.value.start) : std::string());
  row.cell(report.date.value.end ? to_iso(*report.date.value.end) : std::string());
  row.cell(resolve::precision_name(report.date.value.precision));
  row.cell(report.place.name).cell(report.place.country).cell(report.place.precision);
  row.cell(report.place.latitude).cell(report.place.longitude);
  row.cell(report.place.geonames != 0 ? std::to_string(report.place.geonames) : std::string());
  row.cell(count_of(report, "killed")).cell(count_of(report, "injured")).cell(all_numbers(report));
  row.cell(joined(report.sources, [](const event::Source& s) { return s.name; }));
  row.cell(joined(report.sources, [](const event::Source& s) { return s.kind; }));
  row.cell(slice(article.text, report.trigger));
  row.cell(report.evidence.empty() ? std::string_view() : slice(article.text, report.evidence.front()));
  row.cell(report.confidence);
  row.end();
}

}  // namespace

void append_csv_header(std::string& out) {
  Row row(out);
  for (const char* column : kColumns) row.cell(column);
  row.end();
}

void append_csv(const pipeline::Coded& coded, std::string& out) {
  for (const event::EventReport& report : coded.coded.reports) report_row(coded, report, out);
}

}  // namespace bede::output
