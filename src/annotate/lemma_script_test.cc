// SPDX-License-Identifier: Apache-2.0
#include "annotate/lemma_script.h"

#include <doctest/doctest.h>

namespace bede::annotate {
namespace {

std::string lemma(std::string_view word, std::string_view label) {
  return LemmaScript::parse(label)->apply(word);
}

TEST_CASE("scripts cut code points and add a suffix") {
  CHECK(lemma("Parties", "l|3|y") == "party");
  CHECK(lemma("Geneva", "k|0|") == "Geneva");
  CHECK(lemma("were", "=be") == "be");
  CHECK(lemma("caf\xC3\xA9s", "l|2|e") == "cafe");
  CHECK(lemma("\xC3\x89TATS", "l|1|") == "\xC3\xA9tat");
  CHECK(lemma("x", "l|0||") == "x|");
}

TEST_CASE("a script fits a word that it leaves something of") {
  CHECK(LemmaScript::parse("l|2|y")->fits(3));
  CHECK_FALSE(LemmaScript::parse("l|2|y")->fits(2));
  CHECK(LemmaScript::parse("=be")->fits(0));
  CHECK(LemmaScript::parse("k|0|")->fits(0));
}

TEST_CASE("other labels are refused") {
  for (const char* label : {"", "l", "l|", "l|3", "l||y", "l|-1|y", "l|x|y", "u|1|y", "3|y"}) {
    CAPTURE(label);
    CHECK_FALSE(LemmaScript::parse(label).ok());
  }
}

}  // namespace
}  // namespace bede::annotate
