// SPDX-License-Identifier: Apache-2.0
#include "annotate/known_forms.h"

#include <doctest/doctest.h>

namespace bede::annotate {
namespace {

TEST_CASE("known forms are found by form and part of speech") {
  const auto forms =
      KnownForms::parse("killed\tADJ\tkilled\nkilled\tVERB\tkill\nkilled-off\tADJ\tkilled-off\n");
  REQUIRE(forms.ok());
  CHECK(forms->find("killed", "VERB") == "kill");
  CHECK(forms->find("killed", "ADJ") == "killed");
  CHECK(!forms->find("killed", "NOUN"));
  CHECK(!forms->find("kille", "VERB"));
  CHECK(KnownForms().find("killed", "VERB") == std::nullopt);
}

TEST_CASE("a table of another shape is refused") {
  for (const char* table : {"killed\tVERB\n", "killed\tVERB\tkill", "killed\tVERB\t\n", "\xFF\tVERB\tx\n"}) {
    CAPTURE(table);
    CHECK(KnownForms::parse(table).error().code == ErrorCode::kBadModel);
  }
}

}  // namespace
}  // namespace bede::annotate
