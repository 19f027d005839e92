// SPDX-License-Identifier: Apache-2.0
#include "knowledge/knowledge.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "base/utf8.h"
#include "knowledge/place_tables.h"

namespace bede::knowledge {
namespace {

const std::filesystem::path kFolder = std::filesystem::path(BEDE_REPOSITORY) / "data" / "knowledge";

const Knowledge& tables() {
  static const Knowledge knowledge = Knowledge::open(kFolder).value();
  return knowledge;
}

const Entity* first(std::string_view text) {
  const auto found = tables().find(fold(text));
  return found.empty() ? nullptr : found.front();
}

// A copy of the tables that a test may spoil.
struct SpoiledFolder {
  std::filesystem::path path;
  SpoiledFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "bede_knowledge_XXXXXX").string();
    path = ::mkdtemp(name.data());
    for (const auto& file : std::filesystem::directory_iterator(kFolder))
      std::filesystem::copy(file.path(), path / file.path().filename());
  }
  ~SpoiledFolder() { std::filesystem::remove_all(path); }
};

TEST_CASE("countries by name, abbreviation, demonym and capital") {
  for (const auto& [word, code] : {std::pair{"Israel", "ISR"},
                                   {"U.S.", "USA"},
                                   {"DPRK", "PRK"},
                                   {"North Korean", "PRK"},
                                   {"Britain", "GBR"},
                                   {"Ivorian", "CIV"},
                                   {"the Netherlands", "NLD"},
                                   {"C\xC3\xB4te d\xE2\x80\x99Ivoire", "CIV"},
                                   {"Gaza", "PSE"}}) {
    const std::string name = word;
    CAPTURE(name);
    const auto hit = tables().find_country(fold(word));
    REQUIRE(hit);
    CHECK(hit->country == code);
  }
  CHECK(tables().find_country("israeli")->demonym);
  CHECK(tables().find_country("tehran")->capital);
  CHECK_FALSE(tables().find_country("assad"));
  CHECK(tables().country_name("USA") == "United States");
  CHECK(tables().country_name("ZZZ").empty());
}

TEST_CASE("an entity names its row") {
  const auto* netanyahu = first("Netanyahu");
  REQUIRE(netanyahu);
  CHECK(netanyahu->name == "Benjamin Netanyahu");
  CHECK(netanyahu->country == "ISR");
  CHECK(netanyahu->row.to_string().starts_with("persons.tsv:"));
  CHECK(first("IDF")->sectors == std::vector<std::string>{"MIL"});
  CHECK(first("soldiers")->sectors == std::vector<std::string>{"MIL"});
  CHECK(first("gunmen")->sectors == std::vector<std::string>{"UAF"});
  CHECK(first("Hezbollah")->sectors == std::vector<std::string>{"REB", "PTY"});
  CHECK(first("the Islamic State")->country == "IMG");
  CHECK(first("no such thing at all") == nullptr);
}

TEST_CASE("outlets by name and domain") {
  REQUIRE(tables().find_outlet("reuters.com"));
  CHECK(tables().find_outlet("www.reuters.com")->name == "Reuters");
  CHECK(tables().find_outlet("afp")->name == "Agence France-Presse");
  CHECK(tables().find_outlet("nobody.example") == nullptr);
}

TEST_CASE("places, largest first, regions before towns") {
  const auto mosul = tables().find_places(fold("Mosul"));
  REQUIRE_FALSE(mosul.empty());
  CHECK(mosul.front().country == "IRQ");
  CHECK(mosul.front().geonames == 99072);
  CHECK(mosul.front().precision == "exact");
  CHECK(tables().find_places("khan younis").front().country == "PSE");
  CHECK(tables().find_places("valencia").size() > 1);
  CHECK(tables().find_places("red sea").front().country.empty());
  CHECK(tables().find_places("syria").front().precision == "country");
  CHECK(tables().find_places("xyzzyville").empty());
}

TEST_CASE("every place row parses, keys rise and are their own fold") {
  const auto places = PlaceTables::open(kFolder);
  REQUIRE(places.ok());
  CHECK(places->check().ok());
  std::ifstream names(kFolder / "place_names_1.tsv");
  std::string line;
  std::getline(names, line);
  for (int i = 0; std::getline(names, line); ++i) {
    if (i % 50 != 0) continue;
    const auto key = line.substr(0, line.find('\t'));
    CHECK(fold(key) == key);
  }
}

TEST_CASE("a place row is given by its line") {
  const auto row = tables().find_places("mosul").front().row;
  std::ifstream file(kFolder / row.table);
  std::string line;
  for (std::uint32_t i = 0; i < row.line; ++i) std::getline(file, line);
  CHECK(line.starts_with("99072\t"));
}

TEST_CASE("missing and broken tables") {
  SpoiledFolder folder;
  std::ofstream(folder.path / "persons.tsv", std::ios::app) << "only\tthree\tcells\n";
  auto broken = Knowledge::open(folder.path);
  REQUIRE_FALSE(broken.ok());
  CHECK(broken.error().code == ErrorCode::kBadTable);
  CHECK(broken.error().where.find("persons.tsv:") != std::string::npos);

  std::filesystem::remove(folder.path / "persons.tsv");
  const auto missing = Knowledge::open(folder.path);
  REQUIRE_FALSE(missing.ok());
  CHECK(missing.error().code == ErrorCode::kNotFound);
}

TEST_CASE("the version changes with the tables") {
  SpoiledFolder folder;
  const auto before = Knowledge::open(folder.path).value().version();
  CHECK(before == tables().version());
  CHECK(before.starts_with("tables-"));
  CHECK(before.size() == 19);
  std::ofstream(folder.path / "country_names.tsv", std::ios::app) << "USA\tname\tUncle Sam\n";
  CHECK(Knowledge::open(folder.path).value().version() != before);
}

}  // namespace
}  // namespace bede::knowledge
