// SPDX-License-Identifier: Apache-2.0
#include "ingest/feed.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace bede::ingest {
namespace {

std::string rss(const std::string& items) {
  return "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Quay Ledger</title>"
         "<language>en-gb</language>" +
         items + "</channel></rss>";
}

std::vector<RawDocument> read(const std::string& xml) {
  auto entries = read_xml_feed(xml);
  REQUIRE(entries.ok());
  return *std::move(entries);
}

RawDocument only(const std::string& xml) {
  auto entries = read(xml);
  REQUIRE(entries.size() == 1);
  return std::move(entries[0]);
}

bool noted(const std::vector<RawDocument>& entries, std::string_view code) {
  return std::ranges::any_of(entries, [&](const RawDocument& entry) {
    return std::ranges::any_of(entry.notices, [&](const Notice& notice) { return notice.code == code; });
  });
}

TEST_CASE("an RSS item gives its fields") {
  const auto item =
      only(rss("<item><title>Guards &amp;amp; clerks strike</title><link> https://quay.example/1 </link>"
               "<guid isPermaLink=\"false\">q1</guid><pubDate>Tue, 03 Mar 2026 08:10:00 +0200</pubDate>"
               "<dc:creator>Ida Moor</dc:creator><description>Short.</description>"
               "<content:encoded><![CDATA[<p>Guards struck.</p>]]></content:encoded>"
               "<media:title>A picture</media:title></item>"));
  CHECK(item.format == Format::kFeed);
  CHECK(item.id == "q1");
  CHECK(item.title == "Guards & clerks strike");
  CHECK(item.url == "https://quay.example/1");
  CHECK(item.published == "Tue, 03 Mar 2026 08:10:00 +0200");
  CHECK(item.author == "Ida Moor");
  CHECK(item.outlet == "Quay Ledger");
  CHECK(item.language == "en-gb");
  CHECK(item.html == "<p>Guards struck.</p>");
  CHECK(item.text.empty());
}

TEST_CASE("the publisher that an item names is its outlet, and no part of its title") {
  const auto item =
      only(rss("<item><title>Clerks strike - Far Wire</title>"
               "<source url=\"https://far.example\">Far Wire</source></item>"));
  CHECK(item.outlet == "Far Wire");
  CHECK(item.title == "Clerks strike");
}

TEST_CASE("an Atom entry gives its fields, in plain text, HTML and XHTML") {
  const auto entry = only(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Hill Post</title><entry>"
      "<id>tag:hill.example,2026:1</id><title>Pay &lt;b&gt; talks</title>"
      "<link rel=\"self\" href=\"https://hill.example/1.atom\"/><link href=\"https://hill.example/1\"/>"
      "<published>2026-03-03T08:10:00Z</published><updated>2026-03-04T09:00:00Z</updated>"
      "<author><name>Ann Ode</name><uri>https://hill.example/ann</uri></author>"
      "<source><updated>2020-01-01T00:00:00Z</updated><title>Far Wire</title></source>"
      "<content type=\"xhtml\"><div><p>Talks &lt; resume.</p></div></content></entry></feed>");
  CHECK(entry.title == "Pay <b> talks");
  CHECK(entry.url == "https://hill.example/1");
  CHECK(entry.published == "2026-03-03T08:10:00Z");
  CHECK(entry.modified == "2026-03-04T09:00:00Z");
  CHECK(entry.author == "Ann Ode");
  CHECK(entry.outlet == "Far Wire");
  CHECK(entry.html == "<div><p>Talks &lt; resume.</p></div>");
}

TEST_CASE("markup that nobody escaped is markup, beside such as somebody did") {
  const auto item = only(
      rss("<item><title>A</title><description>&lt;b&gt;Guards&lt;/b&gt; <i>struck</i></description></item>"));
  CHECK(item.html == "<b>Guards</b> <i>struck</i>");
}

TEST_CASE("RDF keeps its items beside the channel") {
  const auto item = only(
      "<rdf:RDF><channel rdf:about=\"https://dale.example/\"><title>Dale Sheet</title></channel>"
      "<item rdf:about=\"https://dale.example/1\"><title>Vote put off</title><dc:date>2026-03-03</dc:date>"
      "</item></rdf:RDF>");
  CHECK(item.title == "Vote put off");
  CHECK(item.url == "https://dale.example/1");
  CHECK(item.published == "2026-03-03");
  CHECK(item.outlet == "Dale Sheet");
}

TEST_CASE("JSON Feed") {
  const auto entries = read_json_feed(
      R"({"version": "https://jsonfeed.org/version/1.1", "title": "Dale Sheet", "items": [
          {"id": "1", "url": "https://dale.example/1", "title": "Vote put off", "content_text": "It was.",
           "date_published": "2026-03-03T08:10:00Z", "authors": [{"name": "Lu Brand"}, {"name": "Jo Ash"}]},
          7]})");
  REQUIRE(entries.ok());
  REQUIRE(entries->size() == 1);
  CHECK(entries->front().text == "It was.");
  CHECK(entries->front().author == "Lu Brand, Jo Ash");
  CHECK(entries->front().outlet == "Dale Sheet");
  CHECK_FALSE(read_json_feed(R"({"items": []})").ok());
  CHECK_FALSE(read_json_feed(R"({"items": )").ok());
}

TEST_CASE("common slips are mended without a loss") {
  const auto item =
      only(rss("<item><title>Guards & clerks \x01strike &nbsp;twice if 3 < 4</title>"
               "<link>https://quay.example/?a=1&b=2</link></item>"));
  CHECK(item.title == "Guards & clerks strike twice if 3 < 4");
  CHECK(item.url == "https://quay.example/?a=1&b=2");
  CHECK(mend_xml("<a b='&#39;&#34;&#x1;'>&gt; ]]> &#62;</a>") == "<a b='&apos;&quot;'>&gt; ]]&gt; &gt;</a>");
}

TEST_CASE("behind damage the next entries are read, and the loss is told") {
  const auto entries = read(rss(
      "<item><title>First</title></item><item><title>Second</b></item><item><title>Third</title></item>"));
  REQUIRE(entries.size() == 3);
  CHECK(entries[1].title == "Second");
  CHECK(entries[2].title == "Third");
  CHECK(entries[2].outlet == "Quay Ledger");
  CHECK(noted(entries, "feed.damaged"));
}

TEST_CASE("a feed that breaks off keeps what came") {
  const auto entries =
      read("<rss><channel><title>Q</title><item><title>First</title></item><item><title>Sec");
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].title == "First");
  CHECK(entries[1].title == "Sec");
  CHECK(noted(entries, "feed.damaged"));
}

TEST_CASE("entities are neither expanded nor fetched") {
  const auto item = only(
      "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY far SYSTEM "
      "\"file:///dev/null\">]>" +
      std::string(
          "<rss><channel><title>Q</title><item><title>x &b; &far; &eacute;</title></item></channel></rss>"));
  CHECK(item.title == "x &b; &far; \xC3\xA9");
}

TEST_CASE("only web addresses are kept") {
  CHECK(only(rss("<item><title>A</title><link>javascript:alert(1)</link></item>")).url.empty());
  CHECK(only(rss("<item><title>A</title><link>file:///etc/hosts</link><guid>HTTPS://quay.example/2</guid></"
                 "item>"))
            .url == "HTTPS://quay.example/2");
}

TEST_CASE("an id of many-byte letters is no address") {
  const auto item =
      only(rss("<item><title>A</title><guid>\xC3\xA9\xC3\xA9\xC3\xA9\xF0\x9F\x98\x80</guid></item>"));
  CHECK(item.url.empty());
}

TEST_CASE("deep nesting and many attributes end in time") {
  std::string deep = rss("<item><title>ok</title>");
  for (int k = 0; k < 100'000; ++k) deep += "<a>";
  CHECK(read(deep).front().title == "ok");
  std::string wide = "<rss";
  for (int k = 0; k < 50'000; ++k) wide += " a" + std::to_string(k) + "=''";
  std::string damaged = rss("<item><title>ok</title></item>");
  for (int k = 0; k < 100'000; ++k) damaged += "<item></b>";
  CHECK(noted(read(damaged), "feed.cut"));
  CHECK(only(wide + "><channel><item><title>ok</title></item></channel></rss>").title == "ok");
}

TEST_CASE("no entries is an error that says so") {
  const auto none = read_xml_feed(rss(""));
  REQUIRE_FALSE(none.ok());
  CHECK(none.error().message.find("no entries") != std::string::npos);
}

TEST_CASE("a reader gives one document an entry, with its number") {
  auto reader = DocumentReader::from_bytes(rss("<item><title>A</title></item><item><title>B</title></item>"),
                                           "feed.xml", {"2026-01-02", "", ""});
  REQUIRE(reader.ok());
  const auto first = reader->next();
  const auto second = reader->next();
  REQUIRE((first && first->ok() && second && second->ok()));
  CHECK((*first)->input == "feed.xml#1");
  CHECK((*first)->published == "2026-01-02");
  CHECK((*second)->input == "feed.xml#2");
  CHECK_FALSE(reader->next().has_value());
}

}  // namespace
}  // namespace bede::ingest
