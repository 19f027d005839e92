// SPDX-License-Identifier: Apache-2.0
#include "resolve/testing_case.h"

namespace bede::resolve {
namespace {

TEST_CASE("Jordan the player, Jordan the state; Washington the man, the state's voice and the town") {
  const Case player(
      "Michael Michael PROPN 3 nsubj B-PERSON\n"
      "Jordan Jordan PROPN 1 flat I-PERSON\n"
      "scored score VERB 0 root\n");
  CHECK(player.code("Michael") == "?");
  CHECK_FALSE(player.at("Michael").place);
  const Case state(
      "Jordan Jordan PROPN 2 nsubj B-GPE\n"
      "protested protest VERB 0 root\n");
  CHECK(state.code("Jordan") == "JOR");
  const Case man(
      "Denzel Denzel PROPN 3 nsubj B-PERSON\n"
      "Washington Washington PROPN 1 flat I-PERSON\n"
      "spoke speak VERB 0 root\n"
      "in in ADP 5 case\n"
      "Washington Washington PROPN 3 obl B-GPE\n");
  CHECK(man.code("Denzel") == "?");
  CHECK(man.code("Washington") == "USA");
  CHECK(man.at("Washington").place->country == "USA");
}

TEST_CASE("Paris, Texas and Paris, France") {
  const std::string rows =
      "Troops troop NOUN 2 nsubj\n"
      "met meet VERB 0 root\n"
      "in in ADP 4 case\n"
      "Paris Paris PROPN 2 obl B-GPE\n"
      ", , PUNCT 6 punct\n";
  CHECK(Case(rows + "Texas Texas PROPN 4 appos B-GPE\n").at("Paris").place->country == "USA");
  CHECK(Case(rows + "France France PROPN 4 appos B-GPE\n").at("Paris").place->country == "FRA");
}

TEST_CASE("Valencia by the country that the article speaks of") {
  const std::string rows =
      "Police police NOUN 2 nsubj\n"
      "fired fire VERB 0 root\n"
      "in in ADP 4 case\n"
      "Valencia Valencia PROPN 2 obl B-GPE\n"
      "\n";
  const Case venezuela(rows + "Venezuela Venezuela PROPN 2 nsubj B-GPE\nmourned mourn VERB 0 root\n");
  CHECK(venezuela.at("Valencia").place->country == "VEN");
  CHECK(venezuela.at("Valencia").place->reason.find("rather than") != std::string::npos);
  const Case spain(rows + "Spain Spain PROPN 2 nsubj B-GPE\nmourned mourn VERB 0 root\n");
  CHECK(spain.at("Valencia").place->country == "ESP");
}

TEST_CASE("where the police are: prepositional phrases give the country") {
  const Case c(
      "Police police NOUN 4 nsubj\n"
      "in in ADP 3 case\n"
      "Karachi Karachi PROPN 1 nmod B-GPE\n"
      "arrested arrest VERB 0 root\n"
      "the the DET 6 det\n"
      "president president NOUN 4 obj\n"
      "of of ADP 8 case\n"
      "Mali Mali PROPN 6 nmod B-GPE\n",
      "2012-01-01");
  CHECK(c.code("Police") == "PAK COP");
  CHECK(c.code("president") == "MLI GOV");
}

TEST_CASE("places without a country, and places of no table") {
  const Case c(
      "Ships ship NOUN 2 nsubj\n"
      "sank sink VERB 0 root\n"
      "in in ADP 6 case\n"
      "the the DET 6 det\n"
      "Red Red PROPN 6 compound B-LOC\n"
      "Sea Sea PROPN 2 obl I-LOC\n"
      "off off ADP 8 case\n"
      "Qwertyport Qwertyport PROPN 2 obl B-FAC\n");
  REQUIRE(c.at("Sea").place);
  CHECK(c.at("Sea").place->country.empty());
  CHECK(c.at("Sea").place->latitude.has_value());
  CHECK(c.at("Qwertyport").place->name == "Qwertyport");
  CHECK_FALSE(c.at("Qwertyport").place->latitude.has_value());
}

}  // namespace
}  // namespace bede::resolve
