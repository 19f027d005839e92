// SPDX-License-Identifier: Apache-2.0
#include "encoder/word_pieces.h"

#include <doctest/doctest.h>

using bede::encoder::word_shape;
using bede::encoder::WordPieces;
using Ids = std::vector<std::int32_t>;

namespace {

// 0 [UNK] 1 [CLS] 2 [SEP] 3 cafe 4 un 5 ##known 6 ##s 7 . 8 u 9 - 10 CJK one 11 $ 12 ##kno 13 n 14 strasse
// with sharp s
constexpr const char* kVocabulary =
    "[UNK]\n[CLS]\n[SEP]\ncafe\nun\n##known\n##s\n.\nu\n-\n\xe4\xb8\x80\n$\n##kno\nn\nstra\xc3\x9f"
    "e\n";

Ids pieces(std::string_view word) {
  auto vocabulary = WordPieces::open(kVocabulary, 15);
  REQUIRE(vocabulary.ok());
  Ids ids;
  vocabulary->append(word, ids);
  return ids;
}

}  // namespace

TEST_CASE("greedy longest match, inside pieces after the first") {
  CHECK(pieces("unknowns") == Ids{4, 5, 6});
  CHECK(pieces("UN") == Ids{4});
  CHECK(pieces("unkno") == Ids{4, 12});
  CHECK(pieces("unq") == Ids{0});
  CHECK(pieces("s") == Ids{0});
}

TEST_CASE("punctuation, symbols of ASCII and ideographs stand alone") {
  CHECK(pieces("U.N.") == Ids{8, 7, 13, 7});
  CHECK(pieces("un-cafe") == Ids{4, 9, 3});
  CHECK(pieces("$un") == Ids{11, 4});
  CHECK(pieces("un\xe4\xb8\x80un") == Ids{4, 10, 4});
  CHECK(pieces("un\xe2\x80\x94un") == Ids{4, 0, 4});  // em dash: a piece of its own, though unknown
}

TEST_CASE("marks, case and control characters go; spaces part") {
  CHECK(pieces("CAF\xc3\x89") == Ids{3});
  CHECK(pieces("cafe\xcc\x81") == Ids{3});
  CHECK(pieces("ca\xc2\xad"
               "fe") == Ids{3});
  CHECK(pieces("un\xc2\xa0"
               "cafe") == Ids{4, 3});
  CHECK(pieces("STRA\xe1\xba\x9e"
               "E") == Ids{14});
}

TEST_CASE("a word that yields nothing, or is too long, is unknown") {
  CHECK(pieces("") == Ids{0});
  CHECK(pieces("\xcc\x81") == Ids{0});
  CHECK(pieces("\xef\xbf\xbd") == Ids{0});
  std::string longest = "un";
  while (longest.size() < 100) longest += "s";
  CHECK(pieces(longest).size() == 99);
  CHECK(pieces(longest + "s") == Ids{0});
}

TEST_CASE("a vocabulary with other lines than it should have is refused") {
  CHECK_FALSE(WordPieces::open(kVocabulary, 14).ok());
  CHECK_FALSE(WordPieces::open("[UNK]\n[CLS]\n", 2).ok());
  CHECK(WordPieces::open("[UNK]\n[CLS]\n[SEP]", 3).ok());
}

TEST_CASE("word shapes") {
  CHECK(word_shape("minister") == 0);
  CHECK(word_shape("U.N.") == 1);
  CHECK(word_shape("A") == 2);
  CHECK(word_shape("Geneva") == 3);
  CHECK(word_shape("\xc3\x89tat") == 3);
  CHECK(word_shape("McDonald") == 4);
  CHECK(word_shape("iPhone") == 4);
  CHECK(word_shape("G7") == 5);
  CHECK(word_shape(",") == 6);
  CHECK(word_shape("\xe4\xb8\x80") == 6);
}
