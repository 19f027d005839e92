// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "resolve/quantities_words.h"
#include "resolve/resolve.h"

namespace bede::resolve {
namespace {

// Rows of `form head deprel upos`, one a line, heads counted from 1.
annotate::Annotation parsed(const std::string& rows) {
  std::string conllu;
  int index = 0;
  std::size_t at = 0;
  while (at < rows.size()) {
    const std::size_t end = rows.find('|', at);
    std::string row = rows.substr(at, end - at);
    for (char& c : row) c = c == ' ' ? '\t' : c;
    const std::size_t a = row.find('\t');
    const std::size_t b = row.find('\t', a + 1);
    const std::size_t c = row.find('\t', b + 1);
    const std::string form = row.substr(0, a);
    for (const std::string& cell :
         {std::to_string(++index), form, form, row.substr(c + 1), std::string("_\t_"),
          row.substr(a + 1, b - a - 1), row.substr(b + 1, c - b - 1)})
      conllu.append(cell).append("\t");
    conllu += "_\t_\n";
    at = end == std::string::npos ? rows.size() : end + 1;
  }
  auto documents = annotate::read_conllu(conllu + "\n", "test");
  REQUIRE(documents.ok());
  return (*documents)[0].annotation;
}

std::vector<Quantity> quantities_of(const std::string& rows) {
  return find_quantities(article::Article(), parsed(rows));
}

TEST_CASE("amounts in words and digits") {
  const auto value = [](std::vector<std::string> words) {
    const auto amount = amount_at(words, 0);
    return amount ? amount->value : -1;
  };
  CHECK(value({"47,000"}) == 47000);
  CHECK(value({"1.2", "million"}) == 1.2e6);
  CHECK(value({"two", "dozen"}) == 24);
  CHECK(value({"twenty", "-", "five"}) == 25);
  CHECK(value({"hundreds", "of", "thousands"}) == 200000);
  CHECK(value({"tens", "of", "thousands"}) == 20000);
  CHECK(value({"dozens"}) == 24);
  CHECK(value({"5bn"}) == 5e9);
  CHECK(value({"a", "hundred"}) == 100);
  CHECK(value({"a", "soldier"}) == -1);
}

TEST_CASE("bounds and what is counted") {
  const auto killed = quantities_of(
      "At 3 case ADP|least 1 nmod ADJ|12 4 nummod NUM|civilians 6 nsubj:pass NOUN|were 6 aux:pass AUX|killed "
      "0 root VERB");
  REQUIRE(killed.size() == 1);
  CHECK(killed[0].low == 12);
  CHECK(killed[0].best == 12);
  CHECK(!killed[0].high);
  CHECK(killed[0].counted_word == 3);
  CHECK(killed[0].first_word == 0);
  CHECK(killed[0].unit == "civilians");

  const auto nearly = quantities_of("almost 2 advmod ADV|8,000 3 nummod NUM|strikes 0 root NOUN");
  REQUIRE(nearly.size() == 1);
  CHECK(!nearly[0].low);
  CHECK(nearly[0].best == 8000);
  CHECK(nearly[0].high == 8000);

  const auto range = quantities_of("two 4 nummod NUM|to 3 case ADP|four 1 nmod NUM|men 0 root NOUN");
  REQUIRE(range.size() == 1);
  CHECK(range[0].low == 2);
  CHECK(range[0].high == 4);
  CHECK(!range[0].best);
}

TEST_CASE("dozens of protesters, no casualties, money, and lengths of time") {
  const auto dozens = quantities_of("Dozens 0 root NOUN|of 3 case ADP|protesters 1 nmod NOUN");
  REQUIRE(dozens.size() == 1);
  CHECK(dozens[0].low == 24);
  CHECK(!dozens[0].best);
  CHECK(dozens[0].counted_word == 2);

  const auto none = quantities_of("no 2 det DET|casualties 0 root NOUN");
  REQUIRE(none.size() == 1);
  CHECK(none[0].best == 0);

  const auto money =
      quantities_of("more 4 advmod ADJ|than 1 fixed ADP|$ 4 dep SYM|5 0 root NUM|million 4 flat NUM");
  REQUIRE(money.size() == 1);
  CHECK(money[0].money);
  CHECK(money[0].best == 5e6);
  CHECK(money[0].unit == "USD");
  CHECK(money[0].first_word == 0);

  CHECK(quantities_of("for 3 case ADP|three 3 nummod NUM|days 0 root NOUN").empty());
}

}  // namespace
}  // namespace bede::resolve
