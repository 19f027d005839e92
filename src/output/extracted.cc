// SPDX-License-Identifier: Apache-2.0
// `extract`: an article as one line of JSON.
#include <algorithm>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "output/output.h"

namespace bede::output {
namespace {

// Paragraphs of the body in code points of the body, and where they stood in the page.
void paragraph_members(const article::Article& article, std::size_t body_begin, JsonWriter& json) {
  const CodePointIndex index(article.text);
  const std::uint32_t before = index.code_point(static_cast<std::uint32_t>(body_begin));
  const std::vector<article::PageSpan>& places = article.page.paragraphs;
  const std::size_t title = article.title_span.empty() ? 0 : 1;  // is the first paragraph
  json.key("paragraphs").begin_array();
  for (std::size_t k = title; k < article.paragraphs.size(); ++k) {
    const Span span = article.paragraphs[k];
    json.begin_object().member("start", index.code_point(span.begin) - before);
    json.member("end", index.code_point(span.end) - before);
    if (places.size() == article.paragraphs.size() - title)
      json.member("html_start", places[k - title].begin).member("html_end", places[k - title].end);
    json.end_object();
  }
  json.end_array();
}

void evidence_members(const article::Article& article, JsonWriter& json) {
  json.key("evidence").begin_object();
  if (!article.published_evidence.empty()) json.member("published", article.published_evidence);
  for (const auto& [field, where] : article.page.evidence) json.member(field, where);
  json.end_object();
}

}  // namespace

void append_extracted(const article::Article& article, std::string& out) {
  const article::PageFacts& page = article.page;
  const std::size_t body_begin =
      article.title.empty() ? 0 : std::min(article.title.size() + 2, article.text.size());
  const std::string_view body = std::string_view(article.text).substr(body_begin);
  JsonWriter json(out);
  json.begin_object().member("input", article.input).member("id", article.id).member("title", article.title);
  json.key("byline").begin_array();
  for (const article::Byline& line : page.byline)
    json.begin_object().member("name", line.name).member("kind", line.kind).end_object();
  json.end_array()
      .member("published", article.published)
      .member("modified", page.modified)
      .member("outlet", article.outlet);
  json.key("credit").begin_array();
  for (const article::Byline& line : page.byline)
    if (line.kind == "agency") json.value(line.name);
  json.end_array()
      .member("url", article.url)
      .member("language", article.language)
      .member("section", page.section);
  json.member("image", page.image).member("verdict", page.verdict.empty() ? "article" : page.verdict);
  json.member("truncated", page.truncated).member("text", body);
  paragraph_members(article, body_begin, json);
  evidence_members(article, json);
  json.key("notices").begin_array();
  for (const Notice& notice : article.notices)
    json.begin_object().member("code", notice.code).member("message", notice.message).end_object();
  json.end_array().end_object();
  out.push_back('\n');
}

}  // namespace bede::output
