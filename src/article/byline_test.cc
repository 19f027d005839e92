// SPDX-License-Identifier: Apache-2.0
#include "article/byline.h"

#include <doctest/doctest.h>

#include <string>

namespace bede::article {
namespace {

// "name/kind, name/kind"
std::string read(std::string_view written, std::string_view publisher = "") {
  std::string out;
  for (const Byline& line : read_byline(written, publisher))
    out += (out.empty() ? "" : ", ") + line.name + "/" + line.kind;
  return out;
}

TEST_CASE("names in a byline") {
  CHECK(read("By Ann Lee") == "Ann Lee/person");
  CHECK(read("Written by Ann Lee and Omar Diallo") == "Ann Lee/person, Omar Diallo/person");
  CHECK(read("Von Ute Kern und Jan Noll") == "Ute Kern/person, Jan Noll/person");
  CHECK(read("Ann Lee; Omar Diallo, Reuters") == "Ann Lee/person, Omar Diallo/person, Reuters/agency");
  CHECK(read("ANN LEE, MD, PhD | Ann Lee") == "ANN LEE/person");
  CHECK(read("Abby Byrne") == "Abby Byrne/person");
}

TEST_CASE("who is no person") {
  CHECK(read("Harbour Post staff") == "Harbour Post staff/organisation");
  CHECK(read("Harbour Post", "Harbour Post") == "Harbour Post/organisation");
  CHECK(read("The Associated Press") == "The Associated Press/agency");
  CHECK(read("harbourpost.example") == "harbourpost.example/organisation");
  std::vector<Byline> lines = read_byline("Ann Lee, News desk, AFP", "");
  prefer_persons(lines);
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].name == "AFP");
}

TEST_CASE("what is no name") {
  CHECK(read("https://harbour.example/authors/ann-lee").empty());
  CHECK(read("ann@harbour.example").empty());
  CHECK(read("admin").empty());
  CHECK(read("March 9").empty());
  CHECK(read("This is a sentence that somebody put into the wrong place of the page.").empty());
  CHECK(read("").empty());
}

}  // namespace
}  // namespace bede::article
