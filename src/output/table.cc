// SPDX-License-Identifier: Apache-2.0
// The table for terminals: an event a line, under it the evidence with the trigger marked, the numbers and
// the chain of sources.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "output/output.h"
#include "output/phrases.h"

namespace bede::output {
namespace {

constexpr std::size_t kIndent = 12;  // width of the date column

struct StatusStyle {
  std::string_view status;
  std::string_view color;
};
constexpr std::array kStatusStyles = {
    StatusStyle{"happened", "\x1b[32m"}, StatusStyle{"ongoing", "\x1b[36m"},
    StatusStyle{"planned", "\x1b[34m"},  StatusStyle{"possible", "\x1b[33m"},
    StatusStyle{"wanted", "\x1b[35m"},   StatusStyle{"denied", "\x1b[31m"}};

class Painter {
 public:
  explicit Painter(bool color) : color_(color) {}
  std::string bold(std::string_view text) const { return wrap("\x1b[1m", text); }
  std::string dim(std::string_view text) const { return wrap("\x1b[2m", text); }
  std::string trigger(std::string_view text) const {
    return color_ ? wrap("\x1b[1;4m", text) : "[" + std::string(text) + "]";
  }
  std::string status(std::string_view status, std::string_view padded) const {
    for (const StatusStyle& style : kStatusStyles) {
      if (style.status == status) return wrap(style.color, padded);
    }
    return std::string(padded);
  }

 private:
  std::string wrap(std::string_view code, std::string_view text) const {
    return color_ ? std::string(code) + std::string(text) + "\x1b[0m" : std::string(text);
  }
  bool color_;
};

std::size_t columns(std::string_view text) {
  return CodePointIndex(text).code_point(static_cast<std::uint32_t>(text.size()));
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t have = columns(text);
  if (have < width) text.append(width - have, ' ');
  return text;
}

// White space single, so that a sentence that runs over lines stands on one.
std::string flattened(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) {
      out.push_back(c);
    } else if (out.empty() || out.back() != ' ') {
      out.push_back(' ');
    }
  }
  return out;
}

// Words of `text` in lines of at most `width` columns, each behind `indent` blanks; marked words stay whole.
void append_wrapped(std::string_view text, std::size_t indent, std::size_t width, std::string& out) {
  std::size_t used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const std::size_t length = columns(word);
    if (used > 0 && used + 1 + length > width - std::min(width, indent)) {
      out.push_back('\n');
      used = 0;
    }
    out += used == 0 ? std::string(indent, ' ') : " ";
    out += word;
    used += length + (used > 0 ? 1 : 0);
    at = end + 1;
  }
  out.push_back('\n');
}

// Longest evidence that is shown whole; from a longer one a window round the trigger.
constexpr std::size_t kMostEvidence = 320;

std::string marked_evidence(const pipeline::Coded& coded, const event::EventReport& report,
                            const Painter& paint) {
  const std::string_view text = coded.article.text;
  Span span = report.trigger;
  for (const Span evidence : report.evidence) {
    if (evidence.contains(report.trigger)) span = evidence;
  }
  std::string before = flattened(text.substr(span.begin, report.trigger.begin - span.begin));
  std::string after = flattened(text.substr(report.trigger.end, span.end - report.trigger.end));
  if (before.size() + after.size() > kMostEvidence) {
    const std::size_t half = kMostEvidence / 2;
    if (before.size() > half)
      before = "... " + before.substr(std::min(before.find(' ', before.size() - half) + 1, before.size()));
    if (after.size() > half) after = after.substr(0, after.rfind(' ', half)) + " ...";
  }
  return "\"" + before + paint.trigger(flattened(slice(text, report.trigger))) + after + "\"";
}

void append_report(const pipeline::Coded& coded, const event::EventReport& report, const TableStyle& style,
                   std::string& out) {
  const Painter paint(style.color);
  std::string what = report.type;
  if (!report.mode.empty()) what += "/" + report.mode;
  std::string line = padded(date_phrase(report.date), kIndent) +
                     paint.status(report.status, padded(report.status, 9)) + " " +
                     paint.bold(padded(what, 20)) + " " + parties_phrase(report, coded.article.text);
  if (const std::string place = place_phrase(report.place); !place.empty()) line += "  @ " + place;
  out += line + "\n";
  append_wrapped(marked_evidence(coded, report, paint), kIndent, style.width, out);
  if (!report.numbers.empty())
    append_wrapped(numbers_phrase(report, coded.article.text), kIndent, style.width, out);
  std::string sources;
  append_wrapped(chain_phrase(report.sources, coded.article.text), kIndent, style.width, sources);
  out += paint.dim(sources);
}

void append_reasons(const pipeline::Coded& coded, const event::EventReport& report, const TableStyle& style,
                    std::string& out) {
  const Painter paint(style.color);
  for (const event::Reason& reason : report.reasons) {
    std::string line = reason.field + ": " + reason.text;
    if (!reason.span.empty()) line += " \"" + flattened(slice(coded.article.text, reason.span)) + "\"";
    std::string wrapped;
    append_wrapped(line, kIndent + 4, style.width, wrapped);
    wrapped[kIndent + 2] = '-';
    out += paint.dim(wrapped);
  }
}

}  // namespace

void append_table(const pipeline::Coded& coded, const TableStyle& style, std::string& out) {
  const Painter paint(style.color);
  const article::Article& article = coded.article;
  out += paint.bold(article.title.empty() ? article.id : article.title) + "\n";
  std::string about = article.outlet.empty() ? "outlet unknown" : article.outlet;
  about += ", " + (article.published.empty() ? std::string("day unknown") : article.published);
  about += ", " + std::to_string(coded.coded.reports.size()) +
           (coded.coded.reports.size() == 1 ? " report" : " reports");
  out += paint.dim(about) + "\n\n";
  for (const event::EventReport& report : coded.coded.reports) {
    append_report(coded, report, style, out);
    if (style.explain) append_reasons(coded, report, style, out);
    out.push_back('\n');
  }
}

}  // namespace bede::output
