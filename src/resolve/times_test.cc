// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <sstream>

#include "resolve/resolve.h"
#include "resolve/times_words.h"

namespace bede::resolve {
namespace {

struct Case {
  const char* words;  // apart by blanks; capital letters are proper nouns
  const char* past;   // "start..end precision", "" for none
  const char* future;
};

// A sentence without a tree: time expressions read words and parts of speech alone.
annotate::Annotation sentence_of(const std::string& words) {
  annotate::Annotation out;
  std::istringstream in(words);
  std::uint32_t at = 0;
  for (std::string form; in >> form;) {
    const auto index = static_cast<std::uint32_t>(out.words.size());
    const auto size = static_cast<std::uint32_t>(form.size());
    out.text.words.push_back({{at, at + size}, form, index});
    out.text.tokens.push_back({{at, at + size}, index, 1, true});
    const bool capital = form[0] >= 'A' && form[0] <= 'Z';
    out.words.push_back({capital ? "PROPN" : "NOUN", "_", form, annotate::kRoot, "dep"});
    at += size + 1;
  }
  const auto count = static_cast<std::uint32_t>(out.words.size());
  out.text.sentences.push_back({{0, at - 1}, 0, count, 0, count, true});
  return out;
}

std::string said(const DateValue& value) {
  if (!value.start && !value.end) return "";
  return (value.start ? to_iso(*value.start) : "") + ".." + (value.end ? to_iso(*value.end) : "") + " " +
         std::string(precision_name(value.precision));
}

TEST_CASE("time expressions, seen from Friday 3 January 2025") {
  article::Article article;
  article.published_day = parse_iso_date("2025-01-03");
  const Case cases[] = {
      {"on Friday", "2025-01-03..2025-01-03 day", "2025-01-03..2025-01-03 day"},
      {"on Monday morning", "2024-12-30..2024-12-30 day", "2025-01-06..2025-01-06 day"},
      {"last Friday", "2024-12-27..2024-12-27 day", "2024-12-27..2024-12-27 day"},
      {"next Tuesday", "2025-01-07..2025-01-07 day", "2025-01-07..2025-01-07 day"},
      {"on February 4", "2024-02-04..2024-02-04 day", "2025-02-04..2025-02-04 day"},
      {"on 5 February 1994", "1994-02-05..1994-02-05 day", "1994-02-05..1994-02-05 day"},
      {"on the 4th of March", "2024-03-04..2024-03-04 day", "2025-03-04..2025-03-04 day"},
      {"Oct. 7 , 2023", "2023-10-07..2023-10-07 day", "2023-10-07..2023-10-07 day"},
      {"March 4 - 6", "2024-03-04..2024-03-06 interval", "2025-03-04..2025-03-06 interval"},
      {"in December", "2024-12-01..2024-12-31 month", "2025-12-01..2025-12-31 month"},
      {"last month", "2024-12-01..2024-12-31 month", "2024-12-01..2024-12-31 month"},
      {"earlier this month", "2025-01-01..2025-01-03 month", "2025-01-01..2025-01-03 month"},
      {"last October", "2024-10-01..2024-10-31 month", "2024-10-01..2024-10-31 month"},
      {"in late 2012", "2012-10-01..2012-12-31 interval", "2012-10-01..2012-12-31 interval"},
      {"by the end of March", "..2024-03-31 interval", "..2025-03-31 interval"},
      {"in mid January", "2025-01-11..2025-01-20 interval", "2025-01-11..2025-01-20 interval"},
      {"since 2014", "2014-01-01..2025-01-03 interval", "2014-01-01..2025-01-03 interval"},
      {"1950-53 war", "", ""},
      {"from 2014 to 2016 .", "2014-01-01..2016-12-31 interval", "2014-01-01..2016-12-31 interval"},
      {"two weeks ago", "2024-12-17..2024-12-23 week", "2024-12-17..2024-12-23 week"},
      {"two years ago", "2023-01-01..2023-12-31 year", "2023-01-01..2023-12-31 year"},
      {"within 48 hours", "2025-01-03..2025-01-05 interval", "2025-01-03..2025-01-05 interval"},
      {"the past week", "2024-12-27..2025-01-03 week", "2024-12-27..2025-01-03 week"},
      {"next week", "2025-01-06..2025-01-12 week", "2025-01-06..2025-01-12 week"},
      {"yesterday", "2025-01-02..2025-01-02 day", "2025-01-02..2025-01-02 day"},
      {"last night", "2025-01-02..2025-01-02 day", "2025-01-02..2025-01-02 day"},
      {"this summer", "2025-06-01..2025-08-31 interval", "2025-06-01..2025-08-31 interval"},
      {"New Year 's Eve", "2024-12-31..2024-12-31 day", "2025-12-31..2025-12-31 day"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.words);
    const auto times = find_times(article, sentence_of(c.words));
    CHECK((times.empty() ? "" : said(times[0].past)) == std::string(c.past));
    CHECK((times.empty() ? "" : said(times[0].future)) == std::string(c.future));
  }
}

TEST_CASE("what is no point in time") {
  article::Article article;
  article.published_day = parse_iso_date("2025-01-03");
  for (const char* words :
       {"they may attack", "march to the palace", "1984 soldiers", "a second attack", "on the sun"}) {
    CAPTURE(words);
    CHECK(find_times(article, sentence_of(words)).empty());
  }
  const auto length = find_times(article, sentence_of("for three days"));
  REQUIRE(length.size() == 1);
  CHECK(length[0].duration);
}

TEST_CASE("an article without a day leaves relative dates open") {
  const article::Article article;
  const auto times = find_times(article, sentence_of("on Monday and on 5 February 1994"));
  REQUIRE(times.size() == 2);
  CHECK(said(times[0].past).empty());
  CHECK(said(times[1].past) == "1994-02-05..1994-02-05 day");
}

}  // namespace
}  // namespace bede::resolve
