// SPDX-License-Identifier: Apache-2.0
#include "article/article.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "article/language.h"
#include "article/paragraphs.h"
#include "article/written_date.h"
#include "base/utf8.h"

namespace bede::article {
namespace {

Article from_text(std::string text) {
  ingest::RawDocument raw;
  raw.text = std::move(text);
  return make_article(std::move(raw)).value();
}

Article from_record(std::string title, std::string text, std::string published = "", std::string url = "") {
  ingest::RawDocument raw;
  raw.format = ingest::Format::kJsonl;
  raw.title = std::move(title);
  raw.text = std::move(text);
  raw.published = std::move(published);
  raw.url = std::move(url);
  return make_article(std::move(raw)).value();
}

std::vector<std::string> paragraphs_of(const Article& article) {
  std::vector<std::string> out;
  for (const Span span : article.paragraphs) out.emplace_back(slice(article.text, span));
  return out;
}

bool noted(const Article& article, std::string_view code) {
  return std::ranges::any_of(article.notices, [&](const Notice& notice) { return notice.code == code; });
}

std::string day(std::string_view written) {
  const auto date = parse_written_date(written);
  return date ? to_iso(*date) : "";
}

std::string moment(std::string_view written) {
  const auto date = find_written_date(written);
  return date ? date->to_iso() : "";
}

TEST_CASE("the first line of a text is its title if a blank line follows") {
  const Article with = from_text("\n Bridge reopens \n\n\nThe bridge reopened.\nLorries wait.\n\n");
  CHECK(with.title == "Bridge reopens");
  CHECK(with.text == "Bridge reopens\n\nThe bridge reopened.\nLorries wait.");
  CHECK(slice(with.text, with.title_span) == "Bridge reopens");
  CHECK(paragraphs_of(with) ==
        std::vector<std::string>{"Bridge reopens", "The bridge reopened.", "Lorries wait."});
  const Article without = from_text("The bridge reopened.\nLorries wait.\n");
  CHECK(without.title.empty());
  CHECK(without.title_span.empty());
  CHECK(without.text == "The bridge reopened.\nLorries wait.");
}

TEST_CASE("title and text of a record stand in the article as given") {
  const Article article = from_record(" Talks ", "  Envoys met.\r\n\r\nThey left. ");
  CHECK(article.text == " Talks \n\n  Envoys met.\r\n\r\nThey left. ");
  CHECK(paragraphs_of(article) == std::vector<std::string>{"Talks", "Envoys met.", "They left."});
  CHECK(from_record("", "Envoys met.").text == "Envoys met.");
}

TEST_CASE("line ends of all three kinds part paragraphs") {
  CHECK(paragraphs_of(from_record("", "One.\r\nTwo.\rThree.\n\rFour.")) ==
        std::vector<std::string>{"One.", "Two.", "Three.", "Four."});
  const Article windows = from_text("Title\r\n\r\nBody one.\r\nBody two.\r\n");
  CHECK(windows.title == "Title");
  CHECK(windows.text == "Title\n\nBody one.\r\nBody two.");
}

TEST_CASE("hard-wrapped lines are one paragraph, their bytes unchanged") {
  auto reader = ingest::DocumentReader::open(
      std::string(BEDE_REPOSITORY) + "/tests/fixtures/ingest/hard_wrapped.txt", {});
  const Article article = make_article(reader->next().value().value()).value();
  REQUIRE(article.paragraphs.size() == 3);
  CHECK(slice(article.text, article.paragraphs[1]).ends_with("the long way round."));
  CHECK(slice(article.text, article.paragraphs[1]).find('\n') != std::string::npos);
}

TEST_CASE("an indented line opens a paragraph in hard-wrapped text") {
  const Article article = from_record("",
                                      "   The harbour of Port Alma was closed on Monday after a tanker ran\n"
                                      "aground at its mouth, the coast guard said in a statement at noon.\n"
                                      "   Two tugs were on their way from the capital, and the crew of the\n"
                                      "tanker had been taken off by helicopter, the statement also said.\n");
  CHECK(article.paragraphs.size() == 2);
}

TEST_CASE("a line a paragraph stays so, however long the lines") {
  const Article list = from_record("", "Killed: 3\nWounded: 14\nMissing: 2\nArrested: 7");
  CHECK(list.paragraphs.size() == 4);
  const Article broken = from_record("",
                                     "The minister said on Monday evening in the capital that "
                                     "the\ngovernment would resign.\nElections follow.");
  CHECK(broken.paragraphs.size() == 2);
}

TEST_CASE("dates as written") {
  CHECK(day("2025-02-03") == "2025-02-03");
  CHECK(day("2025-02-03T10:00:00Z") == "2025-02-03");
  CHECK(day("3 February 2025") == "2025-02-03");
  CHECK(day("3rd of February, 2025") == "2025-02-03");
  CHECK(day("Feb. 3, 2025") == "2025-02-03");
  CHECK(day("Monday, FEBRUARY 3rd 2025") == "2025-02-03");
  CHECK(day("20250203") == "2025-02-03");
  CHECK(day("2016/6/29 15:07:41") == "2016-06-29");
  CHECK(day("Mo, 25 Jun 2018 11:41:36") == "2018-06-25");
  CHECK(day("26-FEB-1987 15:01:01.79") == "1987-02-26");
  CHECK(day("Tue Mar 17 12:00:00 UTC 2020") == "2020-03-17");
  CHECK(day("13/02/2025") == "2025-02-13");
  CHECK(day("02/13/2025") == "2025-02-13");
  CHECK(day("3.2.2025") == "2025-02-03");
  CHECK(day("1738540800") == "2025-02-03");
  CHECK(day("1738540800000") == "2025-02-03");
}

TEST_CASE("what is no full date gives none") {
  for (const char* text : {"02/03/2025", "Dec. 10", "March 2025", "2025", "2025-02-30", "May 5-6", "1.2.3",
                           "", "31 June 2020", "12345678"}) {
    CAPTURE(text);
    CHECK(day(text).empty());
  }
}

TEST_CASE("times and zones are kept as written") {
  CHECK(moment("Mon, 03 Feb 2025 10:00:00 GMT") == "2025-02-03T10:00:00Z");
  CHECK(moment("Thu, 03 Sep 15 12:01:01 +0200") == "2015-09-03T12:01:01+02:00");
  CHECK(moment("2024-06-13T18:05:00.123+02:00") == "2024-06-13T18:05:00+02:00");
  CHECK(moment("Updated: 2017-09-15 17:52") == "2017-09-15T17:52");
  CHECK(moment("March 3, 2020 | 4:15 pm") == "2020-03-03T16:15");
  CHECK(moment("March 3, 2020, 12:05 a.m.") == "2020-03-03T00:05");
  CHECK(moment("3 Feb 2025 99:99") == "2025-02-03");
}

TEST_CASE("the day of publication is found where a date speaks of the article") {
  const Article updated =
      from_record("Talks", "Newsdesk | Updated: 2017-09-15 17:52\nPORT ALMA -- Envoys met on Friday.");
  CHECK(to_iso(updated.published_day.value()) == "2017-09-15");
  CHECK(updated.published_evidence == "text: updated line");
  CHECK(from_record("Talks", "Friday, August 21, 2015\nEnvoys met.").published == "2015-08-21");
  CHECK(from_record("Talks", "Published 3 Feb 2025\nLast updated 9 Feb 2025\nEnvoys met.").published ==
        "2025-02-03");
  CHECK(from_record("Talks", "PORT ALMA, Feb. 3, 2025 (HP) -- Envoys met on Monday.").published_evidence ==
        "text: dateline");
  CHECK(from_record("", "PORT ALMA, 4 FEB 90 (HP) -- ENVOYS MET.").published == "1990-02-04");
  CHECK(from_record("Talks", "Envoys met.", "", "https://harbour.example.com/2025/02/03/talks")
            .published_evidence == "url");
}

TEST_CASE("a date in the story is not the day of publication") {
  const Article article = from_record("Talks",
                                      "The treaty was signed in the old capital on 3 February 1998 after "
                                      "years of talks, and envoys of both sides met again.");
  CHECK(!article.published_day.has_value());
  CHECK(article.published.empty());
  CHECK(noted(article, "article.no_date"));
}

TEST_CASE("a given date wins, and one that is not understood stays as written") {
  const Article given = from_record("Talks", "Friday, August 21, 2015\nEnvoys met.", "Feb. 3, 2025");
  CHECK(given.published == "2025-02-03");
  CHECK(given.published_evidence == "given");
  const Article odd = from_record("Talks", "Envoys met.", "last Tuesday");
  CHECK(odd.published == "last Tuesday");
  CHECK(!odd.published_day.has_value());
  CHECK(noted(odd, "article.date_not_understood"));
}

TEST_CASE("languages") {
  CHECK(guess_language("Police in Lima arrested 12 protesters on Monday.") == "en");
  CHECK(guess_language("La police a arr\xC3\xAAt\xC3\xA9 douze manifestants dans la capitale, et les "
                       "syndicats ont appel\xC3\xA9 \xC3\xA0 la gr\xC3\xA8ve pour le jour suivant.") == "fr");
  CHECK(guess_language("La polic\xC3\xAD"
                       "a detuvo a doce personas en la capital, y los sindicatos se han sumado a la huelga "
                       "por los presos.") == "es");
  CHECK(guess_language(
            "\xD0\x9F\xD0\xBE\xD1\x80\xD1\x82 \xD0\xB7\xD0\xB0\xD0\xBA\xD1\x80\xD1\x8B\xD1\x82.") == "ru");
  CHECK(guess_language("12 345").empty());
  const Article german =
      from_record("",
                  "Die Polizei hat in der Hauptstadt zw\xC3\xB6lf Demonstranten festgenommen, und die "
                  "Gewerkschaften sind mit dem Urteil nicht zufrieden.");
  CHECK(german.language == "de");
  CHECK(noted(german, "article.not_english"));
}

TEST_CASE("ids") {
  CHECK(from_record("A", "b").id.size() == 16);
  CHECK(from_record("A", "b").id == from_record("A", "b").id);
  CHECK(from_record("A", "b").id != from_record("A", "c").id);
}

TEST_CASE("nothing to read is an error, a title alone a notice") {
  ingest::RawDocument blank;
  blank.text = " \n\t\n";
  CHECK(make_article(blank).error().code == ErrorCode::kBadInput);
  ingest::RawDocument page;
  page.html = "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>";
  CHECK(make_article(page).error().message.find("page") != std::string::npos);
  ingest::RawDocument tokens;
  tokens.format = ingest::Format::kConllu;
  tokens.text = "1\ta\n";
  CHECK(make_article(tokens).error().code == ErrorCode::kBadInput);
  const Article title_only = from_record("Talks end", "");
  CHECK(title_only.text == "Talks end");
  CHECK(noted(title_only, "article.title_only"));
}

TEST_CASE("odd sizes") {
  std::string words;
  for (int i = 0; i < 100000; ++i) words += "Word\n";
  CHECK(from_record("", words).paragraphs.size() == 100000);
  std::string long_word;
  long_word.resize(10'000'000, 'x');
  const Article one = from_text(long_word);
  CHECK(one.paragraphs.size() == 1);
  CHECK(trim("\xC2\xA0 \xE3\x80\x80", {0, 6}).empty());
}

}  // namespace
}  // namespace bede::article
