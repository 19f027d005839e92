// SPDX-License-Identifier: Apache-2.0
#include "event/status.h"

#include <doctest/doctest.h>

#include "base/file.h"
#include "event/testing.h"

using namespace bede::event;
using bede::event::testing::Scene;
using bede::event::testing::tables;

namespace {

std::string status(const Scene& scene, const std::string& trigger) {
  const Lexicon lexicon = Lexicon::load(bede::event::testing::small_lexicon()).value();
  const Tree tree(scene.annotation);
  const Quotations quotations(scene.article, scene.annotation, tree, lexicon);
  const auto covering = covering_mentions(scene.mentions, tree.size());
  const Context context{scene.article, scene.annotation, scene.mentions, lexicon, tables(),
                        tree,          quotations,       covering};
  return find_status(context, scene.at(trigger)).status;
}

}  // namespace

TEST_CASE("tense and auxiliaries") {
  CHECK(status(Scene().sentence("Rome/_/PROPN/2/nsubj attacked/attack/VERB/0/root it/_/PRON/2/obj"),
               "attacked") == "happened");
  CHECK(status(Scene().sentence("Rome/_/PROPN/3/nsubj will/_/AUX/3/aux attack/_/VERB/0/root"), "attack") ==
        "planned");
  CHECK(status(Scene().sentence("Rome/_/PROPN/3/nsubj might/_/AUX/3/aux attack/_/VERB/0/root"), "attack") ==
        "possible");
  CHECK(status(Scene().sentence("Rome/_/PROPN/3/nsubj is/be/AUX/3/aux/Tense=Pres "
                                "attacking/attack/VERB/0/root/Tense=Pres|VerbForm=Part"),
               "attacking") == "ongoing");
  CHECK(status(Scene().sentence("Rome/_/PROPN/3/nsubj to/_/PART/3/mark attack/_/VERB/0/root"), "attack") ==
        "planned");
}

TEST_CASE("negation and denial win") {
  CHECK(status(Scene().sentence(
                   "Rome/_/PROPN/4/nsubj will/_/AUX/4/aux not/_/PART/4/advmod attack/_/VERB/0/root"),
               "attack") == "denied");
  CHECK(status(Scene().sentence("Rome/_/PROPN/2/nsubj denied/deny/VERB/0/root attacking/attack/VERB/2/xcomp"),
               "attacking") == "denied");
}

TEST_CASE("would in reported speech is a plan, elsewhere a possibility") {
  CHECK(
      status(Scene().sentence("Rome/_/PROPN/2/nsubj said/say/VERB/0/root it/_/PRON/5/nsubj would/_/AUX/5/aux "
                              "attack/_/VERB/2/ccomp"),
             "attack") == "planned");
  CHECK(status(Scene().sentence("Rome/_/PROPN/3/nsubj would/_/AUX/3/aux attack/_/VERB/0/root"), "attack") ==
        "possible");
}

TEST_CASE("words above the trigger") {
  CHECK(status(Scene().sentence(
                   "Rome/_/PROPN/2/nsubj plans/plan/VERB/0/root to/_/PART/4/mark attack/_/VERB/2/xcomp"),
               "attack") == "planned");
  CHECK(status(Scene().sentence(
                   "Rome/_/PROPN/2/nsubj urged/urge/VERB/0/root Gaul/_/PROPN/2/obj to/_/PART/5/mark "
                   "attack/_/VERB/2/xcomp"),
               "attack") == "wanted");
  CHECK(status(Scene().sentence("A/_/DET/2/det threat/_/NOUN/0/root to/_/PART/4/mark attack/_/VERB/2/acl"),
               "attack") == "possible");
}

TEST_CASE("a noun takes the tense of the verb that carries it") {
  CHECK(status(Scene().sentence("Rome/_/PROPN/3/nsubj will/_/AUX/3/aux launch/_/VERB/0/root an/_/DET/5/det "
                                "attack/_/NOUN/3/obj"),
               "attack") == "planned");
  CHECK(status(Scene().sentence("The/_/DET/2/det attack/_/NOUN/4/nsubj will/_/AUX/4/aux worsen/_/VERB/0/root "
                                "things/thing/NOUN/4/obj"),
               "attack") == "happened");
}
