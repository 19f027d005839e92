// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <ctime>

#include "article/html_json_ld.h"
#include "article/html_reader.h"
#include "base/utf8.h"

namespace bede::article {
namespace {

const std::string kLead =
    "Dockers in Port Alma walked out on Monday after the harbour board refused to talk about night shifts, "
    "their union said.";
const std::string kSecond =
    "The board said that two ferries a day would still run, and that it was ready to meet the union's "
    "leaders on Thursday.";

std::string page_of(const std::string& head, const std::string& body) {
  return "<!DOCTYPE html><html lang=\"en-GB\"><head>" + head + "</head><body>" + body + "</body></html>";
}

std::string story() {
  return "<p>" + kLead + "</p><p>" + kSecond + "</p>";
}

TEST_CASE("the story, and not what stands around it") {
  const Page page = read_page(page_of(
      "<title>Dockers walk out - Harbour Post</title><meta property='og:site_name' content='Harbour Post'>",
      "<nav><ul><li><a href=/>Home</a><li><a href=/w>World news of today and of yesterday</a></ul></nav>"
      "<div class='wrap'><article><h1>Dockers walk out</h1><p class=byline>By Ann Lee, our reporter in the "
      "harbour</p>"
      "<figure><img src=x><figcaption>Cranes stand still in the harbour of Port Alma on "
      "Monday.</figcaption></figure>" +
          story() +
          "<p>Read more: <a href=/x>Ferries cancelled</a></p><h2>What is at stake</h2><p>Night shifts pay a "
          "third more.</p></article>"
          "<aside><p>Ten thousand readers have already signed up to our morning letter, and so can "
          "you.</p></aside></div>"
          "<footer><p>Copyright Harbour Post, all rights reserved, printed in Port Alma since "
          "1902.</p></footer>"));
  CHECK(page.title == "Dockers walk out");
  CHECK(page.outlet == "Harbour Post");
  CHECK(page.language == "en-GB");
  CHECK(page.text == kLead + "\n\n" + kSecond + "\n\nWhat is at stake\n\nNight shifts pay a third more.");
}

TEST_CASE("paragraphs by line breaks, and text inside a form") {
  CHECK(read_page(page_of("", "<div>" + kLead + "<br><br>" + kSecond + "</div>")).text ==
        kLead + "\n\n" + kSecond);
  CHECK(read_page(page_of("", "<form id=aspnet>" + story() + "</form>")).text == kLead + "\n\n" + kSecond);
  CHECK(read_page(page_of("", "<div><p>" + kLead + "<p>" + kSecond + "</div>")).text ==
        kLead + "\n\n" + kSecond);
}

TEST_CASE("titles: dashes of their own stay, the site's name goes") {
  const std::string meta = "<meta property=og:site_name content='Harbour Post'>";
  CHECK(
      read_page(page_of(meta + "<title>Talks - round three - fail | Harbour Post</title>", story())).title ==
      "Talks - round three - fail");
  CHECK(read_page(page_of("<meta property=og:title content='Talks &ndash; again'>",
                          "<h1>Talks \xE2\x80\x93 again</h1>" + story()))
            .title == "Talks \xE2\x80\x93 again");
}

TEST_CASE("dates in order of trust") {
  const std::string meta = "<meta property='article:published_time' content='2024-06-13T16:05:00Z'>";
  const std::string time = "<time datetime='2020-01-01'>x</time>";
  CHECK(read_page(page_of(meta, time + story())).published_evidence == "meta article:published_time");
  CHECK(read_page(page_of("", time + story())).published == "2020-01-01");
  CHECK(read_page(page_of("", "<span itemprop=datePublished content='2024-05-01'></span>" + time + story()))
            .published == "2024-05-01");
  CHECK(read_page(page_of("<meta name=date content='soon'>", story())).published.empty());
}

TEST_CASE("structured data: only the article's node counts, wherever it stands") {
  JsonLd data;
  read_json_ld(R"({"@graph":[{"@type":"WebPage","datePublished":"2019-01-01","name":"a-17"},
    {"@type":"Organization","@id":"#o","name":"Harbour Post"},
    {"@type":["NewsArticle"],"headline":"Dockers &amp; board","publisher":{"@id":"#o"},
     "datePublished":"2024-06-13"}]})",
               data);
  CHECK(data.published == "2024-06-13");
  CHECK(data.headline == "Dockers & board");
  CHECK(data.publisher == "Harbour Post");
  JsonLd broken;
  read_json_ld("{\"headline\": \"a \"quoted\" word\", \"datePublished\": \"2024-06-13\",}", broken);
  CHECK(broken.published == "2024-06-13");
}

TEST_CASE("a body given as data serves where the page has none") {
  const Page page = read_page(page_of(
      "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
      "\"articleBody\":\"" +
          kLead + "\\n" + kSecond + "\"}</script>",
      "<p>Loading</p>"));
  CHECK(page.text == kLead + "\n\n" + kSecond);
}

std::string repeated(std::string_view unit, std::size_t size) {
  std::string out;
  while (out.size() < size) out += unit;
  return out;
}

TEST_CASE("hostile pages take linear time and give valid text") {
  constexpr std::size_t kSize = std::size_t{1} << 18;
  for (const char* unit :
       {"<", "<div>", "</div>", "<!--", "<a href=\"", "<p>a", "<script>", "&#", "<a <b", "</", "<br>x",
        "<table><tr><td>", "<b c='d", "<h1>a long enough heading</h1>", "<time datetime='2020-01-01'>",
        "<svg><title>", "<article><p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
    CAPTURE(unit);
    const std::clock_t start = std::clock();
    const Page page = read_page("<html>" + repeated(unit, kSize));
    CHECK(is_valid_utf8(page.text));
    CHECK(is_valid_utf8(page.title));
    CHECK(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC < 5.0);
  }
}

}  // namespace
}  // namespace bede::article
