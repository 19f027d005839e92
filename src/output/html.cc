// SPDX-License-Identifier: Apache-2.0
// One self-contained page: the text with its evidence marked, the records beside it. Article text enters as
// escaped text only; the one script is our own, let in by its hash; nothing is loaded from anywhere.
#include <algorithm>
#include <array>
#include <set>

#include "base/sha256.h"
#include "output/output.h"
#include "output/phrases.h"
#include "page_assets.h"

namespace bede::output {
namespace {

using event::EventReport;
using pipeline::Coded;

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out.push_back(c);
    }
  }
  return out;
}

std::string base64(const Sha256& digest) {
  static constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < digest.size(); i += 3) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 3; ++k) group = (group << 8) | (i + k < digest.size() ? digest[i + k] : 0u);
    for (std::size_t k = 0; k < 4; ++k)
      out.push_back(i + k <= digest.size() ? kLetters[(group >> (18 - 6 * k)) & 63u] : '=');
  }
  return out;
}

// PLOVER's quad classes: verbal and material cooperation, verbal and material conflict.
int quad_of(std::string_view type) {
  static constexpr std::array<std::string_view, 7> kFirstThree = {
      "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"};
  static constexpr std::array<std::string_view, 4> kThird = {"REQUEST", "ACCUSE", "REJECT", "THREATEN"};
  for (std::size_t i = 0; i < kFirstThree.size(); ++i) {
    if (kFirstThree[i] == type) return i < 4 ? 1 : 2;
  }
  return std::find(kThird.begin(), kThird.end(), type) != kThird.end() ? 3 : 4;
}

// Which reports a stretch of text is evidence of, trigger of, or holds a cell of.
struct Layers {
  std::vector<Span> evidence, triggers, cells;
};

Layers layers_of(const EventReport& report) {
  Layers out;
  out.evidence = report.evidence;
  out.triggers = {report.trigger};
  for (const auto* side : {&report.actor, &report.recipient}) {
    for (const event::Party& party : *side) out.cells.push_back(party.text);
  }
  for (const event::Source& source : report.sources)
    out.cells.insert(out.cells.end(), {source.text, source.cue});
  for (const event::Number& number : report.numbers) out.cells.push_back(number.text);
  out.cells.insert(out.cells.end(), {report.date.text, report.place.text});
  std::erase_if(out.cells, [](Span span) { return span.empty(); });
  return out;
}

class TextMarker {
 public:
  explicit TextMarker(const Coded& coded) : coded_(coded) {
    for (const EventReport& report : coded.coded.reports) {
      layers_.push_back(layers_of(report));
      for (const auto* spans : {&layers_.back().evidence, &layers_.back().triggers, &layers_.back().cells}) {
        for (const Span span : *spans) cuts_.insert({span.begin, span.end});
      }
    }
  }

  // The HTML of `span`, cut into pieces on which the same marks hold.
  std::string mark(Span span) const {
    std::string out;
    std::uint32_t at = span.begin;
    while (at < span.end) {
      const auto next = cuts_.upper_bound(at);
      const std::uint32_t end = next == cuts_.end() ? span.end : std::min(*next, span.end);
      out += piece({at, end});
      at = end;
    }
    return out;
  }

 private:
  std::string keys(Span span, std::vector<Span> Layers::*layer) const {
    std::string out;
    for (std::size_t k = 0; k < layers_.size(); ++k) {
      const auto& spans = layers_[k].*layer;
      if (std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.contains(span); })) {
        out += (out.empty() ? "" : " ") + std::to_string(k);
      }
    }
    return out;
  }

  std::string piece(Span span) const {
    std::string text = escaped(slice(coded_.article.text, span));
    const std::string evidence = keys(span, &Layers::evidence);
    const std::string trigger = keys(span, &Layers::triggers);
    const std::string cells = keys(span, &Layers::cells);
    if (evidence.empty() && trigger.empty() && cells.empty()) return text;
    const std::string& strongest = trigger.empty() ? evidence : trigger;
    std::string classes;
    if (!strongest.empty()) {
      const EventReport& report = coded_.coded.reports[std::stoul(strongest)];
      classes =
          "e q" + std::to_string(quad_of(report.type)) + " " + report.status + (trigger.empty() ? "" : " t");
    }
    std::string out = "<span class=\"" + classes + "\" data-r=\"" + evidence + "\"";
    if (!cells.empty()) out += " data-c=\"" + cells + "\"";
    if (!trigger.empty()) out += " data-t=\"" + trigger + "\" tabindex=\"0\"";
    return out + ">" + text + "</span>";
  }

  const Coded& coded_;
  std::vector<Layers> layers_;
  std::set<std::uint32_t> cuts_;
};

void append_row(std::string_view name, const std::string& value, std::string& out) {
  if (!value.empty()) out += "<dt>" + std::string(name) + "</dt><dd>" + escaped(value) + "</dd>";
}

std::string chain_html(const std::vector<event::Source>& sources, std::string_view text) {
  std::string out;
  for (const event::Source& source : sources) {
    if (!out.empty()) out += " &rarr; ";
    out += "<b>" + escaped(source_phrase(source, text)) + "</b>";
    if (!source.cue.empty()) out += " (" + escaped(slice(text, source.cue)) + ")";
  }
  return out;
}

void append_reasons(const EventReport& report, std::string_view text, std::string& out) {
  out += "<details><summary>why</summary><ul>";
  for (const event::Reason& reason : report.reasons) {
    out += "<li>" + escaped(reason.field) + ": " + escaped(reason.text);
    if (!reason.span.empty()) out += " <q>" + escaped(slice(text, reason.span)) + "</q>";
    out += "</li>";
  }
  out += "</ul></details>";
}

void append_card(const Coded& coded, std::size_t k, std::string& out) {
  const EventReport& report = coded.coded.reports[k];
  const std::string_view text = coded.article.text;
  const std::string mode = report.mode.empty() ? "" : " " + report.mode;
  out += "<section class=\"card q" + std::to_string(quad_of(report.type)) + "\" tabindex=\"0\" data-k=\"" +
         std::to_string(k) + "\" aria-label=\"record " + std::to_string(k + 1) +
         "\"><h2><span class=\"type\">" + escaped(report.type + mode) + "</span><span class=\"badge\">" +
         escaped(report.status) + "</span><span class=\"when\">" + escaped(date_phrase(report.date)) +
         "</span></h2><div class=\"who\">" + escaped(parties_phrase(report, text)) + "</div><dl>";
  append_row("where", place_phrase(report.place), out);
  append_row("how many", numbers_phrase(report, text), out);
  append_row("codes", "CAMEO " + report.cameo + (report.plover.empty() ? "" : ", PLOVER " + report.plover),
             out);
  out += "<dt>who says so</dt><dd class=\"chain\">" + chain_html(report.sources, text) + "</dd></dl>";
  append_reasons(report, text, out);
  out += "</section>\n";
}

constexpr std::string_view kLegend =
    "<div class=\"legend\" aria-label=\"legend\"><span><span class=\"e q1\">verbal cooperation</span></span>"
    "<span><span class=\"e q2\">material cooperation</span></span><span><span class=\"e q3\">verbal "
    "conflict</span></span>"
    "<span><span class=\"e q4\">material conflict</span></span><span>line: happened, ongoing</span>"
    "<span>dashes: planned, wanted</span><span>dots: possible</span><span>double: denied</span></div>\n";

}  // namespace

void append_html_begin(std::string& out) {
  const std::string hash = base64(sha256(kPageScript));
  out +=
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
      "script-src 'sha256-" +
      hash +
      "'; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n"
      "<title>Bede: who did what to whom, and who says so</title>\n<style>" +
      std::string(kPageStyle) + "</style>\n</head>\n<body>\n<main>\n";
}

void append_html(const Coded& coded, const pipeline::Versions& versions, std::string& out) {
  const article::Article& article = coded.article;
  const TextMarker marker(coded);
  out += "<article class=\"article\">\n<header class=\"about\">" +
         escaped(article.outlet.empty() ? "outlet unknown" : article.outlet) + " &middot; " +
         escaped(article.published.empty() ? "day unknown" : article.published) + " &middot; " +
         std::to_string(coded.coded.reports.size()) + " records &middot; bede " + escaped(versions.program) +
         ", " + escaped(versions.model) + ", " + escaped(versions.knowledge) + "</header>\n";
  out += kLegend;
  out += "<div class=\"text\">\n";
  for (const Span paragraph : article.paragraphs) {
    const bool title = paragraph == article.title_span;
    out += title ? "<h1>" : "<p>";
    out += marker.mark(paragraph);
    out += title ? "</h1>\n" : "</p>\n";
  }
  out += "</div>\n<div class=\"records\">\n";
  for (std::size_t k = 0; k < coded.coded.reports.size(); ++k) append_card(coded, k, out);
  if (coded.coded.reports.empty())
    out += "<p>No interaction of political actors was found in this text.</p>\n";
  out += "</div>\n</article>\n";
}

void append_html_end(std::string& out) {
  out +=
      "</main>\n<footer>Marked words are the evidence; point at a record or a trigger to see which belongs "
      "to which.</footer>\n<script>" +
      std::string(kPageScript) + "</script>\n</body>\n</html>\n";
}

}  // namespace bede::output
