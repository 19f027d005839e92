// SPDX-License-Identifier: Apache-2.0
#include "resolve/testing_case.h"

namespace bede::resolve {
namespace {

TEST_CASE("a country, its demonym and its soldiers") {
  const Case c(
      "Israeli israeli ADJ 2 amod B-NORP\n"
      "soldiers soldier NOUN 3 nsubj\n"
      "left leave VERB 0 root\n"
      "Israel Israel PROPN 3 obj B-GPE\n");
  CHECK(c.code("soldiers") == "ISR MIL");
  CHECK(c.code("Israel") == "ISR");
  CHECK(c.at("Israel").identities.front().kind == "state");
  CHECK(c.at("Israel").place->precision == "country");
  const auto& reason = c.at("soldiers").identities.front().reason;
  CHECK(reason.find("roles.tsv:") != std::string::npos);
  CHECK(reason.find("demonym") != std::string::npos);
}

TEST_CASE("who held office on the day of the article") {
  const std::string rows =
      "Donald Donald PROPN 3 nsubj B-PERSON\n"
      "Trump Trump PROPN 1 flat I-PERSON\n"
      "met meet VERB 0 root\n"
      "Putin Putin PROPN 3 obj B-PERSON\n";
  CHECK(Case(rows, "2018-07-16").code("Donald") == "USA GOV");
  CHECK(Case(rows, "2022-07-16").code("Donald") == "USA ELI");
  CHECK(Case(rows, "2025-02-03").code("Donald") == "USA GOV");
  CHECK(Case(rows, "2016-12-01").code("Donald") == "USA ELI");
  CHECK(Case(rows, "2018-07-16").at("Putin").identities.front().name == "Vladimir Putin");
  CHECK(Case(rows, "2010-07-16").at("Putin").identities.front().role == "prime minister");
}

TEST_CASE("a person of no table by title and apposition, and later by last name") {
  const Case c(
      "Iranian iranian ADJ 3 amod B-NORP\n"
      "Deputy deputy PROPN 3 compound\n"
      "Minister minister PROPN 6 nsubj\n"
      "Farid Farid PROPN 3 flat B-PERSON\n"
      "Xorasani Xorasani PROPN 3 flat I-PERSON\n"
      "spoke speak VERB 0 root\n"
      "\n"
      "Xorasani Xorasani PROPN 2 nsubj B-PERSON\n"
      "left leave VERB 0 root\n"
      "\n"
      "Ana Ana PROPN 10 nsubj B-PERSON\n"
      "Quoxx Quoxx PROPN 1 flat I-PERSON\n"
      ", , PUNCT 5 punct\n"
      "a a DET 5 det\n"
      "spokeswoman spokeswoman NOUN 1 appos\n"
      "for for ADP 8 case\n"
      "the the DET 8 det\n"
      "army army NOUN 5 nmod\n"
      "of of ADP 11 case\n"
      "waved wave VERB 0 root\n"
      "Chad Chad PROPN 8 nmod B-GPE\n");
  CHECK(c.code("Minister") == "IRN GOV");
  CHECK(c.at("Minister").label == "PERSON");
  CHECK(c.code("Xorasani") == "IRN GOV");
  CHECK(c.code("Ana") == "TCD MIL");
}

TEST_CASE("the name assad is not inside the ambassador") {
  const Case c(
      "The the DET 2 det\n"
      "ambassador ambassador NOUN 3 nsubj\n"
      "met meet VERB 0 root\n"
      "Assad Assad PROPN 3 obj B-PERSON\n",
      "2015-01-01");
  CHECK(c.code("ambassador") == "? GOV");
  CHECK(c.code("Assad") == "SYR GOV");
}

TEST_CASE("a university named after a country is no state") {
  const Case c(
      "China China PROPN 2 compound B-ORG\n"
      "University University PROPN 3 nsubj I-ORG\n"
      "opened open VERB 0 root\n");
  const auto& identity = c.at("University").identities.front();
  CHECK(identity.kind == "organisation");
  CHECK(identity.sectors == std::vector<std::string>{"EDU"});
}

TEST_CASE("organisations, groups and what is theirs") {
  const Case c(
      "Hamas Hamas PROPN 2 compound B-ORG\n"
      "fighters fighter NOUN 3 nsubj\n"
      "attacked attack VERB 0 root\n"
      "NATO NATO PROPN 5 compound B-ORG\n"
      "troops troop NOUN 3 obj\n"
      "and and CCONJ 8 cc\n"
      "UN UN PROPN 8 compound B-ORG\n"
      "officials official NOUN 5 conj\n");
  CHECK(c.code("fighters") == "PSE REB");
  CHECK(c.code("troops") == "IGO MIL");
  CHECK(c.code("officials") == "UNO");
  CHECK(c.code("Hamas") == "PSE REB");
}

TEST_CASE("the Taliban before and after they took Kabul") {
  const std::string rows =
      "The the DET 2 det\n"
      "Taliban Taliban PROPN 3 nsubj B-ORG\n"
      "spoke speak VERB 0 root\n";
  CHECK(Case(rows, "2015-05-05").code("Taliban") == "AFG REB");
  CHECK(Case(rows, "2023-05-05").code("Taliban") == "AFG GOV");
}

TEST_CASE("joined owners give two identities, stacked ones the first") {
  const Case c(
      "US US PROPN 4 compound B-GPE\n"
      "and and CCONJ 3 cc\n"
      "Russian russian ADJ 1 conj B-NORP\n"
      "officials official NOUN 5 nsubj\n"
      "met meet VERB 0 root\n"
      "the the DET 9 det\n"
      "US US PROPN 9 compound B-GPE\n"
      "Syria Syria PROPN 9 compound B-GPE\n"
      "envoy envoy NOUN 5 obj\n");
  CHECK(c.code("officials") == "USA GOV + RUS GOV");
  CHECK(c.code("envoy") == "USA GOV");
}

TEST_CASE("former officials, and thousands of protesters") {
  const Case c(
      "A a DET 4 det\n"
      "former former ADJ 4 amod\n"
      "French french ADJ 4 amod B-NORP\n"
      "minister minister NOUN 5 nsubj\n"
      "joined join VERB 0 root\n"
      "thousands thousand NOUN 5 obj\n"
      "of of ADP 8 case\n"
      "protesters protester NOUN 6 nmod\n");
  CHECK(c.code("minister") == "FRA ELI");
  CHECK(c.code("thousands").ends_with(" CVL OPP"));
}

TEST_CASE("pronouns: he the person, it the state, its the possessor") {
  const Case c(
      "Iran Iran PROPN 2 nsubj B-GPE\n"
      "freed free VERB 0 root\n"
      "Nasrin Nasrin PROPN 2 obj B-PERSON\n"
      "Foo Foo PROPN 3 flat I-PERSON\n"
      "\n"
      "It it PRON 2 nsubj\n"
      "said say VERB 0 root\n"
      "its its PRON 4 nmod:poss\n"
      "troops troop NOUN 5 nsubj\n"
      "saw see VERB 2 ccomp\n"
      "her she PRON 5 obj\n");
  CHECK(c.code("It") == "IRN");
  CHECK(c.at("It").antecedent == 0);
  CHECK(c.code("troops") == "IRN MIL");
  CHECK(c.at("her").antecedent == 1);
}

TEST_CASE("relative pronouns stand for the noun they modify") {
  const Case c(
      "Rebels rebel NOUN 5 nsubj\n"
      "who who PRON 3 nsubj\n"
      "fled flee VERB 1 acl:relcl\n"
      "Syria Syria PROPN 3 obj B-GPE\n"
      "returned return VERB 0 root\n");
  CHECK(c.at("who").antecedent == 0);
  CHECK(c.code("who").find("REB") != std::string::npos);
}

TEST_CASE("descriptions take up what was named last") {
  const Case c(
      "Hezbollah Hezbollah PROPN 2 nsubj B-ORG\n"
      "thanked thank VERB 0 root\n"
      "Qatar Qatar PROPN 2 obj B-GPE\n"
      "\n"
      "The the DET 2 det\n"
      "group group NOUN 3 nsubj\n"
      "praised praise VERB 0 root\n"
      "the the DET 5 det\n"
      "country country NOUN 3 obj\n");
  CHECK(c.code("group") == "LBN REB PTY");
  CHECK(c.code("country") == "QAT");
}

TEST_CASE("the two Koreas, the North, both countries") {
  const Case c(
      "The the DET 3 det\n"
      "two two NUM 3 nummod\n"
      "Koreas Korea PROPN 4 nsubj B-GPE\n"
      "talked talk VERB 0 root\n"
      "\n"
      "Both both DET 2 det\n"
      "countries country NOUN 3 nsubj\n"
      "said say VERB 0 root\n"
      "South South PROPN 5 compound B-GPE\n"
      "Korea Korea PROPN 7 nsubj I-GPE\n"
      "would would AUX 7 aux\n"
      "wait wait VERB 3 ccomp\n"
      "\n"
      "The the DET 2 det\n"
      "North North PROPN 3 nsubj B-GPE\n"
      "agreed agree VERB 0 root\n");
  CHECK(c.code("Koreas") == "PRK + KOR");
  CHECK(c.code("countries") == "PRK + KOR");
  CHECK(c.code("North") == "PRK");
}

TEST_CASE("the government of the country that the article is about") {
  const Case c(
      "Kenya Kenya PROPN 2 nsubj B-GPE\n"
      "waited wait VERB 0 root\n"
      "\n"
      "The the DET 2 det\n"
      "government government NOUN 3 nsubj\n"
      "told tell VERB 0 root\n"
      "foreign foreign ADJ 5 amod\n"
      "leaders leader NOUN 3 obj\n");
  CHECK(c.code("government") == "KEN GOV");
  CHECK(c.code("leaders") == "? GOV");
}

TEST_CASE("every identity and place has a reason, and heads lie inside their mention") {
  const Case c(
      "French french ADJ 2 amod B-NORP\n"
      "police police NOUN 5 nsubj\n"
      "in in ADP 4 case\n"
      "Lyon Lyon PROPN 2 nmod B-GPE\n"
      "shot shoot VERB 0 root\n"
      "two two NUM 7 nummod\n"
      "gunmen gunman NOUN 5 obj\n");
  for (const auto& mention : c.mentions) {
    CHECK(mention.first_word <= mention.head_word);
    CHECK(mention.head_word < mention.first_word + mention.word_count);
    for (const auto& identity : mention.identities) CHECK_FALSE(identity.reason.empty());
    if (mention.place) CHECK_FALSE(mention.place->reason.empty());
  }
}

TEST_CASE("deep nesting costs no more than its length") {
  std::string rows = "wept weep VERB 0 root\n";
  for (int i = 0; i < 75; ++i) {
    const int noun = 2 * i + 2;
    rows +=
        i == 0 ? "group group NOUN 1 nsubj\n" : "group group NOUN " + std::to_string(noun - 2) + " nmod\n";
    rows += "of of ADP " + std::to_string(noun + 2) + " case\n";
  }
  CHECK(Case(rows + "elves elf NOUN 150 nmod\n").mentions.size() == 76);
}

TEST_CASE("resolve() links words to the mentions that they head") {
  const Case c(
      "Israel Israel PROPN 2 nsubj B-GPE\n"
      "waited wait VERB 0 root\n");
  const auto all = resolve(c.article, c.annotation, tables());
  REQUIRE(all.mention_of_word.size() == 2);
  CHECK(all.mention_of_word[0] == 0);
  CHECK(all.mention_of_word[1] == kNone);
}

}  // namespace
}  // namespace bede::resolve
