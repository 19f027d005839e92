// SPDX-License-Identifier: Apache-2.0
#include "event/tree.h"

#include <doctest/doctest.h>

#include "event/status.h"
#include "event/testing.h"

using namespace bede::event;
using bede::event::testing::Scene;

namespace {

std::string filler(const Scene& scene, const std::string& verb, const std::string& slot) {
  const Tree tree(scene.annotation);
  const Frame frame = tree.frame(scene.at(verb));
  const Argument* argument = find_argument(frame, slot);
  return argument ? std::string(tree.form(argument->word)) : "";
}

}  // namespace

TEST_CASE("passives are turned round") {
  Scene scene;
  scene.sentence(
      "Twelve/_/NUM/2/nummod men/man/NOUN/4/nsubj:pass were/be/AUX/4/aux:pass arrested/arrest/VERB/0/root "
      "by/_/ADP/6/case police/_/NOUN/4/obl:agent");
  CHECK(filler(scene, "arrested", "obj") == "men");
  CHECK(filler(scene, "arrested", "subj") == "police");
}

TEST_CASE("a passive that keeps its object has an indirect object as subject") {
  Scene scene;
  scene.sentence(
      "He/_/PRON/3/nsubj:pass was/be/AUX/3/aux:pass handed/hand/VERB/0/root a/_/DET/5/det "
      "sentence/_/NOUN/3/obj");
  CHECK(filler(scene, "handed", "iobj") == "He");
  CHECK(filler(scene, "handed", "obj") == "sentence");
}

TEST_CASE("relative pronouns stand for their noun") {
  Scene scene;
  scene.sentence(
      "Troops/troop/NOUN/0/root who/_/PRON/3/nsubj/PronType=Rel crossed/cross/VERB/1/acl:relcl "
      "the/_/DET/5/det border/_/NOUN/3/obj");
  CHECK(filler(scene, "crossed", "subj") == "Troops");
}

TEST_CASE("a bare participle describes the object of its verb") {
  Scene scene;
  scene.sentence(
      "A/_/DET/2/det bomb/_/NOUN/7/nsubj planted/plant/VERB/2/acl/Tense=Past|VerbForm=Part by/_/ADP/5/case "
      "rebels/rebel/NOUN/3/obl:agent has/have/AUX/7/aux exploded/explode/VERB/0/root");
  CHECK(filler(scene, "planted", "obj") == "bomb");
  CHECK(filler(scene, "planted", "subj") == "rebels");
}

TEST_CASE("infinitives take the object of the verb above, promises its subject") {
  Scene scene;
  scene.sentence(
      "Paris/_/PROPN/2/nsubj urged/urge/VERB/0/root Rome/_/PROPN/2/obj to/_/PART/5/mark "
      "withdraw/_/VERB/2/xcomp");
  CHECK(filler(scene, "withdraw", "subj") == "Rome");
  Scene promise;
  promise.sentence(
      "Paris/_/PROPN/2/nsubj promised/promise/VERB/0/root Rome/_/PROPN/2/obj to/_/PART/5/mark "
      "withdraw/_/VERB/2/xcomp");
  CHECK(filler(promise, "withdraw", "subj") == "Paris");
}

TEST_CASE("a noun's infinitive is done by whose noun it is") {
  Scene scene;
  scene.sentence(
      "Iran/_/PROPN/3/nmod:poss 's/_/PART/1/case plan/_/NOUN/6/nsubj to/_/PART/5/mark attack/_/VERB/3/acl "
      "failed/fail/VERB/0/root");
  CHECK(filler(scene, "attack", "subj") == "Iran");
}

TEST_CASE("conjuncts share subject and object") {
  Scene scene;
  scene.sentence(
      "Police/_/NOUN/2/nsubj arrested/arrest/VERB/0/root and/_/CCONJ/4/cc jailed/jail/VERB/2/conj "
      "two/_/NUM/6/nummod men/man/NOUN/4/obj");
  CHECK(filler(scene, "jailed", "subj") == "Police");
  CHECK(filler(scene, "arrested", "obj") == "men");
}

TEST_CASE("prepositions of several words") {
  Scene scene;
  scene.sentence(
      "They/_/PRON/2/nsubj fell/fall/VERB/0/root out/_/ADP/5/case of/_/ADP/3/fixed it/_/PRON/2/obl");
  CHECK(filler(scene, "fell", "out_of") == "it");
}
