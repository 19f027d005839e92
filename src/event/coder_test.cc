// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <fstream>
#include <set>

#include "event/event.h"
#include "event/testing.h"

using namespace bede::event;
using bede::event::testing::Scene;
using bede::event::testing::tables;

namespace {

CodedArticle code(Scene& scene) {
  scene.article.outlet = "Harbour Post";
  scene.article.published_day = bede::parse_iso_date("2024-09-04");
  const auto coder = Coder::open(bede::event::testing::small_lexicon(), tables());
  REQUIRE(coder.ok());
  return coder.value().code(scene.article, scene.annotation, scene.mentions);
}

std::string countries(const std::vector<Party>& side) {
  std::string joined;
  for (const Party& party : side) joined += (joined.empty() ? "" : " ") + party.country;
  return joined;
}

Scene attack() {
  Scene scene;
  scene.sentence(
      "Rome/_/PROPN/2/nsubj attacked/attack/VERB/0/root Gaul/_/PROPN/2/obj on/_/ADP/5/case "
      "Monday/_/PROPN/2/obl in/_/ADP/7/case Lugdunum/_/PROPN/2/obl");
  scene.party("Rome", "Rome", "ITA").party("Gaul", "Gaul", "FRA");
  scene.day("Monday", "2024-09-02", "2024-09-09").place("Lugdunum", "FRA");
  return scene;
}

}  // namespace

TEST_CASE("who did what to whom, when and where") {
  Scene scene = attack();
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 1);
  const EventReport& report = coded.reports[0];
  CHECK(report.type == "ASSAULT");
  CHECK(report.status == "happened");
  CHECK(report.plover == "ASSAULT");
  CHECK(countries(report.actor) == "ITA");
  CHECK(countries(report.recipient) == "FRA");
  CHECK(bede::to_iso(*report.date.value.start) == "2024-09-02");
  CHECK(report.place.name == "Lugdunum");
  REQUIRE(report.sources.size() == 1);
  CHECK(report.sources[0].name == "Harbour Post");
  CHECK(report.evidence == std::vector{scene.annotation.text.sentences[0].span});
  CHECK(report.id.size() == 16);
  CHECK(report.confidence > 0.5);
}

TEST_CASE("every filled cell has a reason") {
  Scene scene = attack();
  const CodedArticle coded = code(scene);
  std::set<std::string> fields;
  for (const Reason& reason : coded.reports.at(0).reasons) {
    fields.insert(reason.field);
    CHECK_FALSE(reason.text.empty());
  }
  for (const char* field : {"type", "cameo", "status", "plover", "actor[0]", "actor[0].country",
                            "recipient[0]", "date", "place", "sources[0]", "confidence"}) {
    CHECK_MESSAGE(fields.contains(field), field);
  }
}

TEST_CASE("the same text gives the same id, another text another") {
  Scene one = attack(), two = attack(), three = attack();
  three.next("More/_/ADJ/0/root");
  CHECK(code(one).reports.at(0).id == code(two).reports.at(0).id);
  CHECK(code(one).reports.at(0).id != code(three).reports.at(0).id);
}

TEST_CASE("mentions of one event are one report with several sentences") {
  Scene scene = attack();
  scene.sentence(
      "The/_/DET/2/det attack/_/NOUN/5/nsubj on/_/ADP/4/case Gaul/_/PROPN/2/nmod shocked/shock/VERB/0/root "
      "many/_/ADJ/5/obj");
  scene.party("Gaul", "Gaul", "FRA", {}, "state", 1);
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 1);
  CHECK(coded.reports[0].evidence.size() == 2);
}

TEST_CASE("two days are two events") {
  Scene scene = attack();
  scene.sentence(
      "Rome/_/PROPN/2/nsubj attacked/attack/VERB/0/root Gaul/_/PROPN/2/obj on/_/ADP/5/case "
      "Tuesday/_/PROPN/2/obl");
  scene.party("Rome", "Rome", "ITA", {}, "state", 1).party("Gaul", "Gaul", "FRA", {}, "state", 1);
  scene.day("Tuesday", "2024-09-03", "2024-09-10");
  CHECK(code(scene).reports.size() == 2);
}

TEST_CASE("a speech act and its content are two reports") {
  Scene scene;
  scene.sentence(
      "Paris/_/PROPN/2/nsubj urged/urge/VERB/0/root Rome/_/PROPN/2/obj to/_/PART/5/mark "
      "withdraw/_/VERB/2/xcomp from/_/ADP/7/case Gaul/_/PROPN/5/obl");
  scene.party("Paris", "France", "FRA").party("Rome", "Italy", "ITA").party("Gaul", "Gaul", "BEL");
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 2);
  CHECK(coded.reports[0].type == "REQUEST");
  CHECK(countries(coded.reports[0].recipient) == "ITA");
  CHECK(coded.reports[1].type == "RETREAT");
  CHECK(coded.reports[1].status == "wanted");
  CHECK(coded.reports[1].plover == "REQUEST");
  CHECK(countries(coded.reports[1].actor) == "ITA");
  CHECK(countries(coded.reports[1].recipient) == "BEL");
}

TEST_CASE("the source is whoever says so, then the outlet") {
  Scene scene;
  scene.sentence(
      "Rome/_/PROPN/2/nsubj attacked/attack/VERB/0/root Gaul/_/PROPN/2/obj ,/_/PUNCT/2/punct "
      "Brutus/_/PROPN/6/nsubj said/say/VERB/2/parataxis");
  scene.party("Rome", "Rome", "ITA")
      .party("Gaul", "Gaul", "FRA")
      .party("Brutus", "Marcus Brutus", "ITA", {"GOV"}, "official");
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 1);
  REQUIRE(coded.reports[0].sources.size() == 2);
  CHECK(coded.reports[0].sources[0].name == "Marcus Brutus");
  CHECK(coded.reports[0].sources[1].name == "Harbour Post");
}

TEST_CASE("a quotation that runs over a paragraph keeps its speaker") {
  Scene scene;
  scene.sentence(
      "Brutus/_/PROPN/2/nsubj said/say/VERB/0/root :/_/PUNCT/2/punct \xe2\x80\x9c/_/PUNCT/6/punct "
      "Rome/_/PROPN/6/nsubj attacked/attack/VERB/2/ccomp us/_/PRON/6/obj");
  scene.sentence(
      "\xe2\x80\x9c/_/PUNCT/3/punct Rome/_/PROPN/3/nsubj arrested/arrest/VERB/0/root many/_/ADJ/5/amod "
      "men/man/NOUN/3/obj \xe2\x80\x9d/_/PUNCT/3/punct");
  scene.party("Brutus", "Marcus Brutus", "ITA", {"GOV"}, "official");
  scene.party("Rome", "Rome", "ITA").party("Rome", "Rome", "ITA", {}, "state", 1);
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 2);
  for (const EventReport& report : coded.reports) {
    REQUIRE(report.sources.size() == 2);
    CHECK(report.sources[0].name == "Marcus Brutus");
  }
}

TEST_CASE("a word that a pattern names tells no event of its own") {
  Scene scene;
  scene.sentence(
      "Rome/_/PROPN/2/nsubj lifted/lift/VERB/0/root sanctions/sanction/NOUN/2/obj on/_/ADP/5/case "
      "Gaul/_/PROPN/3/nmod");
  scene.party("Rome", "Rome", "ITA").party("Gaul", "Gaul", "FRA");
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 1);
  CHECK(coded.reports[0].type == "RETREAT");
}

TEST_CASE("numbers of the dead, rival tolls with their sources") {
  Scene scene;
  scene.sentence(
      "The/_/DET/2/det attack/_/NOUN/3/nsubj killed/kill/VERB/0/root nine/_/NUM/5/nummod "
      "people/_/NOUN/3/obj in/_/ADP/7/case Gaul/_/PROPN/3/obl");
  scene.next(
      "Brutus/_/PROPN/2/nsubj put/_/VERB/0/root the/_/DET/4/det number/_/NOUN/2/obj of/_/ADP/6/case "
      "dead/_/ADJ/4/nmod at/_/ADP/8/case fourteen/_/NUM/2/obl");
  scene.place("Gaul", "FRA").party("people", "", "", {"CVL"}, "unnamed");
  scene.party("Brutus", "Marcus Brutus", "ITA", {"GOV"}, "official");
  scene.quantity("nine", 9, "people").quantity("fourteen", 14);
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 1);
  const EventReport& report = coded.reports[0];
  CHECK(report.actor.empty());
  CHECK(countries(report.recipient) == "FRA");
  REQUIRE(report.numbers.size() == 2);
  CHECK(report.numbers[0].best == 9);
  CHECK(report.numbers[1].best == 14);
  CHECK(report.numbers[1].sources.at(0).name == "Marcus Brutus");
}

TEST_CASE("should and must with a party ask something of it") {
  Scene scene;
  scene.sentence(
      "Brutus/_/PROPN/2/nsubj said/say/VERB/0/root Gaul/_/PROPN/5/nsubj must/_/AUX/5/aux "
      "yield/_/VERB/2/ccomp");
  scene.party("Brutus", "Marcus Brutus", "ITA", {"GOV"}, "official").party("Gaul", "Gaul", "FRA");
  const CodedArticle coded = code(scene);
  REQUIRE(coded.reports.size() == 1);
  CHECK(coded.reports[0].type == "REQUEST");
  CHECK(countries(coded.reports[0].actor) == "ITA");
  CHECK(countries(coded.reports[0].recipient) == "FRA");
  // He utters it: he is no source of it.
  CHECK(coded.reports[0].sources.size() == 1);
}

TEST_CASE("parliament and government of one state accuse apart") {
  Scene scene;
  scene.sentence("Rome/_/PROPN/2/nsubj accused/accuse/VERB/0/root Gaul/_/PROPN/2/obj");
  scene.sentence("Senators/senator/NOUN/2/nsubj accused/accuse/VERB/0/root Gaul/_/PROPN/2/obj");
  scene.party("Rome", "Rome", "ITA").party("Senators", "", "ITA", {"LEG"}, "official");
  scene.party("Gaul", "Gaul", "FRA").party("Gaul", "Gaul", "FRA", {}, "state", 1);
  CHECK(code(scene).reports.size() == 2);
}

TEST_CASE("a meeting of one host with another guest is another meeting") {
  Scene scene;
  scene.sentence("Rome/_/PROPN/2/nsubj met/meet/VERB/0/root Gaul/_/PROPN/2/obj");
  scene.sentence("Rome/_/PROPN/2/nsubj met/meet/VERB/0/root Persia/_/PROPN/2/obj");
  scene.sentence("Gaul/_/PROPN/2/nsubj met/meet/VERB/0/root Rome/_/PROPN/2/obj");
  scene.party("Rome", "Rome", "ITA")
      .party("Rome", "Rome", "ITA", {}, "state", 1)
      .party("Rome", "Rome", "ITA", {}, "state", 2);
  scene.party("Gaul", "Gaul", "FRA")
      .party("Gaul", "Gaul", "FRA", {}, "state", 1)
      .party("Persia", "Persia", "IRN");
  CHECK(code(scene).reports.size() == 2);
}

TEST_CASE("sport is not coded and says so") {
  Scene scene;
  scene.sentence(
      "The/_/DET/2/det striker/_/NOUN/3/nsubj attacked/attack/VERB/0/root in/_/ADP/6/case the/_/DET/6/det "
      "derby/_/NOUN/3/obl after/_/ADP/9/case a/_/DET/9/det goal/_/NOUN/3/obl");
  scene.party("striker", "", "ITA", {}, "unnamed").party("derby", "Derby", "GBR");
  const CodedArticle coded = code(scene);
  CHECK(coded.reports.empty());
  REQUIRE(coded.notices.size() == 1);
  CHECK(coded.notices[0].code == "event.sport");
}

TEST_CASE("a lexicon line that does not parse is named") {
  const auto folder = std::filesystem::temp_directory_path() / "bede-bad-lexicon";
  std::filesystem::remove_all(folder);
  std::filesystem::copy(bede::event::testing::small_lexicon(), folder);
  std::ofstream(folder / "verbs.lex", std::ios::app) << "bomb\tBOMBING\t-\t190\tsubj\tobj\n";
  const auto coder = Coder::open(folder, tables());
  REQUIRE_FALSE(coder.ok());
  CHECK(coder.error().code == bede::ErrorCode::kBadTable);
  CHECK(coder.error().where.ends_with("verbs.lex:11"));
  CHECK_FALSE(Coder::open(folder / "missing", tables()).ok());
}

TEST_CASE("the lexicon of the repository loads") {
  const auto coder = Coder::open(std::string(BEDE_REPOSITORY) + "/data/lexicon", tables());
  REQUIRE_MESSAGE(coder.ok(), (coder.ok() ? "" : coder.error().to_string()));
}
