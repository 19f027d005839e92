// SPDX-License-Identifier: Apache-2.0
#include "ingest/ingest.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/utf8.h"
#include "ingest/encoding.h"
#include "ingest/json_document.h"

namespace bede::ingest {
namespace {

const std::string kFixtures = std::string(BEDE_REPOSITORY) + "/tests/fixtures/ingest/";

std::vector<Result<RawDocument>> read_all(Result<DocumentReader> reader) {
  REQUIRE(reader.ok());
  std::vector<Result<RawDocument>> out;
  while (auto document = reader->next()) out.push_back(*std::move(document));
  return out;
}

std::vector<Result<RawDocument>> read_bytes(std::string bytes) {
  return read_all(DocumentReader::from_bytes(std::move(bytes), "in", {}));
}

std::string open_error(std::string bytes) {
  auto reader = DocumentReader::from_bytes(std::move(bytes), "in", {});
  return reader.ok() ? "" : reader.error().message;
}

bool noted(const RawDocument& document, std::string_view code) {
  return std::ranges::any_of(document.notices, [&](const Notice& notice) { return notice.code == code; });
}

TEST_CASE("formats are told by the bytes") {
  CHECK(sniff("Talks resume\n\nEnvoys met.") == Format::kText);
  CHECK(sniff("\xEF\xBB\xBF{\"text\": \"a\"}\n") == Format::kJsonl);
  CHECK(sniff("  {\"text\"") == Format::kJsonl);
  CHECK(sniff("{{Infobox}} Envoys met.") == Format::kText);
  CHECK(sniff("<!DOCTYPE html><p>a") == Format::kHtml);
  CHECK(sniff("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">") == Format::kHtml);
  CHECK(sniff("<P CLASS=x>a") == Format::kHtml);
  CHECK(sniff("<Reuters> Envoys met.") == Format::kText);
  CHECK(sniff("<?xml version=\"1.0\"?><rss version=\"2.0\">") == Format::kFeed);
  CHECK(sniff("# newdoc id = 1\n# sent_id = 1\n1\tEnvoys\n") == Format::kConllu);
  CHECK(sniff("1\tEnvoys\tenvoy\n2\tmet\tmeet\n") == Format::kConllu);
  CHECK(sniff(std::string_view("a\0b\0c\0", 6)) == Format::kUnknown);
  CHECK(sniff("%PDF-1.4\n") == Format::kUnknown);
  CHECK(sniff("") == Format::kText);
}

TEST_CASE("what cannot be read says what to do") {
  CHECK(open_error("").find("empty") != std::string::npos);
  CHECK(open_error("\x1F\x8B\x08 x").find("gunzip") != std::string::npos);
  CHECK(open_error("%PDF-1.4\n").find("pdftotext") != std::string::npos);
  CHECK(open_error("[{\"text\": \"a\"}]").find("jq -c") != std::string::npos);
  CHECK(open_error("{\n  \"text\": \"a\"\n}\n").find("one object a line") != std::string::npos);
  CHECK(open_error(std::string(100, '\0')).find("binary") != std::string::npos);
}

TEST_CASE("files that are missing, empty, binary or folders") {
  CHECK(DocumentReader::open(kFixtures + "no_such_file.txt", {}).error().code == ErrorCode::kNotFound);
  CHECK(DocumentReader::open(kFixtures + "empty.txt", {}).error().code == ErrorCode::kBadInput);
  CHECK(DocumentReader::open(kFixtures + "binary.bin", {}).error().code == ErrorCode::kBadInput);
  CHECK(DocumentReader::open(kFixtures + "folder", {}).error().code == ErrorCode::kUnreadable);
}

TEST_CASE("a broken line is one error, and the rest is read") {
  const auto all = read_all(DocumentReader::open(kFixtures + "broken.jsonl", {"", "Defaults Daily", ""}));
  REQUIRE(all.size() == 3);
  CHECK(all[0]->id == "one");
  CHECK(all[0]->outlet == "Defaults Daily");
  CHECK(all[0]->input == kFixtures + "broken.jsonl:1");
  CHECK(all[1].error().code == ErrorCode::kBadInput);
  CHECK(all[1].error().where == kFixtures + "broken.jsonl:2");
  CHECK(all[2]->id == "three");
  CHECK(all[2]->outlet == "Harbour Post");
  CHECK(all[2]->input == kFixtures + "broken.jsonl:4");
}

TEST_CASE("values that are no strings") {
  const auto all = read_bytes(
      "{\"id\": 17, \"url\": null, \"title\": [1], \"published\": 1738540800, \"text\": \"a\"}\n{\"text\": "
      "null, \"body\": 1}\n");
  REQUIRE(all.size() == 2);
  CHECK(all[0]->id == "17");
  CHECK(all[0]->published == "1738540800");
  CHECK(all[0]->title.empty());
  CHECK(noted(*all[0], "ingest.not_a_string"));
  CHECK(all[1].error().message.find("body") != std::string::npos);
}

TEST_CASE("an empty text is a text, a list is no object") {
  const auto all = read_bytes("{\"text\": \"\"}\n[\"a\"]\n\r\n{\"html\": \"<p>a</p>\"}");
  REQUIRE(all.size() == 3);
  CHECK(all[0].ok());
  CHECK(all[1].error().where == "in:2");
  CHECK(all[2]->html == "<p>a</p>");
  CHECK(all[2]->input == "in:4");
}

TEST_CASE("common slips of JSON writers are mended") {
  const auto all = read_bytes("{\"text\": \"half \\ud83d pair\ttab\", \"published\": NaN}\n");
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].ok());
  CHECK(all[0]->text == "half \xEF\xBF\xBD pair\ttab");
  CHECK(all[0]->published.empty());
  CHECK(noted(*all[0], "ingest.mended_json"));
  std::size_t mended = 0;
  CHECK(mend_json("{\"a\": \"\\ud83d\\ude00 NaN \\\\\"}", mended) == "{\"a\": \"\\ud83d\\ude00 NaN \\\\\"}");
  CHECK(mended == 0);
}

TEST_CASE("nesting and length are bounded") {
  const std::string deep =
      "{\"text\": \"a\", \"x\": " + std::string(100000, '[') + std::string(100000, ']') + "}\n";
  const std::string huge = "{\"text\": \"" + std::string(kMaxJsonLineBytes, 'x') + "\"}\n";
  const auto all = read_bytes(deep + huge + "{\"text\": \"b\"}\n");
  REQUIRE(all.size() == 3);
  CHECK(!all[0].ok());
  CHECK(all[1].error().where == "in:2");
  CHECK(all[2]->text == "b");
  const auto text = read_bytes(std::string(kMaxTextBytes + 1, 'x'));
  REQUIRE(text.size() == 1);
  CHECK(text[0].error().message.find("JSONL") != std::string::npos);
  const auto page = read_bytes("<html>" + std::string(kMaxHtmlBytes, 'x'));
  REQUIRE(page.size() == 1);
  CHECK(page[0]->html.size() == kMaxHtmlBytes);
  CHECK(noted(*page[0], "ingest.cut"));
}

TEST_CASE("encodings") {
  const auto western = read_all(DocumentReader::open(kFixtures + "windows_1252.txt", {}));
  CHECK(western.at(0)->text.find("N\xC3\xAEmes \xE2\x80\x93 some") != std::string::npos);
  CHECK(noted(*western[0], "ingest.windows_1252"));
  CHECK(read_all(DocumentReader::open(kFixtures + "utf16.txt", {}))
            .at(0)
            ->text.starts_with("Talks in Krak\xC3\xB3w\n"));
  CHECK(read_all(DocumentReader::open(kFixtures + "windows_1251.html", {}))
            .at(0)
            ->html.find("\xD0\x9F\xD0\xBE\xD1\x80\xD1\x82") != std::string::npos);
  const auto mixed = read_bytes("caf\xC3\xA9 caf\xC3\xA9 \xFF end");
  CHECK(mixed.at(0)->text == "caf\xC3\xA9 caf\xC3\xA9 \xEF\xBF\xBD end");
  CHECK(noted(*mixed[0], "ingest.invalid_utf8"));
}

TEST_CASE("a page names its charset") {
  CHECK(declared_charset("<META HTTP-EQUIV='x' content='text/html; charset=ISO-8859-1'>") == "iso-8859-1");
  CHECK(declared_charset("<meta charset=\"utf-8\">") == "utf-8");
  CHECK(declared_charset("<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>") == "windows-1251");
  CHECK(declared_charset("<html>").empty());
  std::vector<Notice> notices;
  CHECK(to_utf8("\xE9t\xE9", "x-unheard-of", notices) == "\xC3\xA9t\xC3\xA9");
  CHECK(notices.size() == 2);
}

TEST_CASE("UTF-16 with a lone half pair") {
  std::vector<Notice> notices;
  CHECK(to_utf8(std::string_view("\xFE\xFF\0a\xD8\x3D\0b", 8), "", notices) ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(to_utf8(std::string_view("\xFF\xFE\x3D\xD8\0\xDE", 6), "", notices) == "\xF0\x9F\x98\x80");
  CHECK(notices.size() == 1);
}

TEST_CASE("folders are read in order") {
  const auto files = expand_input(kFixtures + "folder");
  REQUIRE(files.ok());
  REQUIRE(files->size() == 3);
  CHECK(files->at(0).ends_with("a.txt"));
  CHECK(files->at(2).ends_with("deeper/c.txt"));
  CHECK(expand_input("-")->at(0) == "-");
  CHECK(expand_input(kFixtures + "nowhere").error().code == ErrorCode::kNotFound);
}

}  // namespace
}  // namespace bede::ingest
