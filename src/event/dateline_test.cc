// SPDX-License-Identifier: Apache-2.0
#include "event/dateline.h"

#include <doctest/doctest.h>

#include "event/testing.h"
#include "event/tree.h"
#include "event/words.h"

using namespace bede::event;
using bede::event::testing::Scene;

namespace {

std::string subject(const Scene& scene, const std::string& verb) {
  const Tree tree(scene.annotation);
  const Frame frame = tree.frame(scene.at(verb));
  const Argument* found = find_argument(frame, "subj");
  return found ? std::string(tree.form(found->word)) : "";
}

}  // namespace

TEST_CASE("a dateline that was taken for the root gives it back") {
  Scene scene;
  scene.sentence(
      "ROME/_/PROPN/0/root --/_/SYM/1/punct A/_/DET/4/det court/_/NOUN/1/appos "
      "convicted/convict/VERB/4/acl/Tense=Past|VerbForm=Part Brutus/_/PROPN/5/obj");
  CHECK(dateline_length(scene.annotation, scene.annotation.text.sentences[0]) == 2);
  CHECK(subject(scene, "convicted") == "court");
  const Tree tree(scene.annotation);
  CHECK_FALSE(tree.head(scene.at("convicted")).has_value());
}

TEST_CASE("a dateline that was taken for the subject makes way for its apposition") {
  Scene scene;
  scene.sentence(
      "ROME/_/PROPN/6/nsubj (/_/PUNCT/3/punct Reuters/_/PROPN/1/appos )/_/PUNCT/3/punct -/_/SYM/1/punct "
      "says/say/VERB/0/root Brutus/_/PROPN/1/appos");
  // The agency is the dateline's own.
  CHECK(dateline_length(scene.annotation, scene.annotation.text.sentences[0]) == 5);
  CHECK(subject(scene, "says") == "Brutus");
}

TEST_CASE("what only looks like a dateline stays") {
  Scene scene;
  scene.sentence("NATO/_/PROPN/2/nsubj said/say/VERB/0/root -/_/SYM/2/punct nothing/_/PRON/2/obj");
  CHECK(dateline_length(scene.annotation, scene.annotation.text.sentences[0]) == 0);
  CHECK(subject(scene, "said") == "NATO");
}

TEST_CASE("base forms") {
  const auto first = [](const char* form, const char* base) {
    const std::vector<std::string> bases = base_forms(form);
    return std::find(bases.begin(), bases.end(), base) != bases.end();
  };
  CHECK(first("accusing", "accuse"));
  CHECK(first("banned", "ban"));
  CHECK(first("denied", "deny"));
  CHECK(first("shot", "shoot"));
  CHECK(first("talks", "talk"));
}
