// SPDX-License-Identifier: Apache-2.0
// article: RawDocument -> Article. Title, body, paragraphs, day of publication, outlet. All later spans count
// in Article::text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/notice.h"
#include "base/result.h"
#include "base/span.h"
#include "ingest/ingest.h"

namespace bede::article {

struct Byline {
  std::string name;
  std::string kind;  // "person", "agency", "organisation"
};

// Where in the page (UTF-8, bytes) a paragraph's words stand, furniture between them included.
struct PageSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// What a page says of its article beyond title and text. Empty for other input.
struct PageFacts {
  std::vector<Byline> byline;
  std::string modified;  // as Article::published
  std::string section;
  std::string image;       // address of the picture that stands for the article
  std::string verdict;     // "article", "live blog", "video", "list", "not an article"
  bool truncated = false;  // cut by a paywall or "continue reading"
  std::vector<PageSpan>
      paragraphs;  // one for each of Article::paragraphs but the title; empty where the body is from data
  std::vector<std::pair<std::string, std::string>> evidence;  // field -> where it was found
};

struct Article {
  std::string input;  // where it came from, for messages
  std::string id;     // as given, else the first 16 hex digits of the text's SHA-256
  std::string url;
  std::string title;
  std::string published;  // as given or found; ISO where it could be understood, else as written
  std::optional<Date> published_day;
  std::string published_evidence;  // "given", "meta article:published_time", "dateline" ...; empty if unknown
  std::string outlet;              // as given or found (site name), else empty
  std::string language;            // ISO 639-1: "en", or "und" where the text gives no hint
  std::string text;  // title, blank line, body; valid UTF-8; paragraphs apart by a line feed or more
  Span title_span;   // empty if there is no title
  std::vector<Span> paragraphs;  // in order, the title first where there is one; never empty ones; they cover
                                 // all but white space
  PageFacts page;
  std::vector<Notice> notices;
};

// Never fails on odd text: what it cannot use it notes. Fails with kBadInput if no text is left at all, and
// says why.
Result<Article> make_article(ingest::RawDocument raw);

// The first full date (day, month, year) in a short text: "2025-02-03", "3 February 2025", "Feb. 3, 2025",
// "2025-02-03T10:00:00Z", "Mon, 03 Feb 2025 10:00:00 GMT", "20250203", seconds since 1970. The day is the
// writer's own, in the zone as written. Nothing for "02/03/2025", whose order nobody can know.
std::optional<Date> parse_written_date(std::string_view text);

}  // namespace bede::article
