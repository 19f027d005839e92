// SPDX-License-Identifier: Apache-2.0
#include "text/text.h"

#include <doctest/doctest.h>

#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/utf8.h"
#include "text/boundary.h"

using namespace bede;
using namespace bede::text;

namespace {

TokenisedText segment(std::string_view text) {
  const std::vector<Span> whole{{0, static_cast<std::uint32_t>(text.size())}};
  return Segmenter().segment(text, whole);
}

// One line a sentence: tokens apart by blanks, words of one token by bars.
std::string show(const TokenisedText& segmented) {
  std::string out;
  for (const Sentence& sentence : segmented.sentences) {
    for (std::uint32_t t = sentence.first_token; t < sentence.first_token + sentence.token_count; ++t) {
      const Token& token = segmented.tokens[t];
      if (t > sentence.first_token) out += ' ';
      for (std::uint32_t w = 0; w < token.word_count; ++w) {
        if (w > 0) out += '|';
        out += segmented.words[token.first_word + w].form;
      }
    }
    out += '\n';
  }
  return out;
}

std::string unescape(std::string text) {
  for (std::size_t at = text.find("\\n"); at != text.npos; at = text.find("\\n", at))
    text.replace(at, 2, "\n");
  return text;
}

// What every caller relies on, for any text.
void check_invariants(std::string_view text, const TokenisedText& out) {
  std::uint32_t at = 0;
  std::uint32_t word = 0;
  for (std::uint32_t t = 0; t < out.tokens.size(); ++t) {
    const Token& token = out.tokens[t];
    REQUIRE(token.span.begin >= at);
    for (std::size_t k = at; k < token.span.begin;) REQUIRE(is_space(next_code_point(text, k)));
    REQUIRE(token.span.begin < token.span.end);
    REQUIRE(token.first_word == word);
    REQUIRE(token.word_count > 0);
    std::uint32_t inside = token.span.begin;
    for (std::uint32_t w = 0; w < token.word_count; ++w, ++word) {
      REQUIRE(out.words[word].token == t);
      REQUIRE(out.words[word].span.begin == inside);
      REQUIRE(!out.words[word].span.empty());
      REQUIRE(out.words[word].form == slice(text, out.words[word].span));
      REQUIRE(is_valid_utf8(out.words[word].form));
      inside = out.words[word].span.end;
    }
    REQUIRE(inside == token.span.end);
    at = token.span.end;
  }
  REQUIRE(word == out.words.size());
  std::uint32_t next_token = 0;
  for (const Sentence& sentence : out.sentences) {
    REQUIRE(sentence.first_token == next_token);
    REQUIRE(sentence.token_count > 0);
    REQUIRE(sentence.word_count > 0);
    REQUIRE(sentence.word_count <= kMaxSentenceWords);
    next_token += sentence.token_count;
    REQUIRE(sentence.span ==
            Span{out.tokens[sentence.first_token].span.begin, out.tokens[next_token - 1].span.end});
    REQUIRE(out.tokens[sentence.first_token].first_word == sentence.first_word);
  }
  REQUIRE(next_token == out.tokens.size());
}

}  // namespace

TEST_CASE("the sentences of tests/fixtures/text/segments.txt") {
  const auto fixture = read_file(BEDE_REPOSITORY "/tests/fixtures/text/segments.txt");
  REQUIRE(fixture.ok());
  std::istringstream lines(fixture.value());
  std::string line;
  std::string text;
  std::string expected;
  int cases = 0;
  const auto check = [&] {
    if (text.empty()) return;
    const TokenisedText out = segment(text);
    CAPTURE(text);
    CHECK(show(out) == expected);
    check_invariants(text, out);
    ++cases;
    text.clear();
    expected.clear();
  };
  while (std::getline(lines, line)) {
    if (line.starts_with("#")) continue;
    if (line.starts_with("> ")) {
      check();
      text = unescape(line.substr(2));
    } else if (!line.empty()) {
      expected += line + '\n';
    }
  }
  check();
  CHECK(cases >= 45);
}

TEST_CASE("tokens know what blank follows, sentences their paragraph") {
  const std::string text = "Two (2) left. They won.\n\nA third stayed";
  const std::vector<Span> paragraphs{{0, 23}, {25, 39}};
  const TokenisedText out = Segmenter().segment(text, paragraphs);
  CHECK(show(out) == "Two ( 2 ) left .\nThey won .\nA third stayed\n");
  CHECK(out.tokens[0].space_after);
  CHECK_FALSE(out.tokens[1].space_after);
  CHECK(out.tokens[5].space_after);
  CHECK(out.sentences[0].starts_paragraph);
  CHECK_FALSE(out.sentences[1].starts_paragraph);
  CHECK(out.sentences[2].starts_paragraph);
  CHECK(out.sentence_of_word(0) == 0);
  CHECK(out.sentence_of_word(6) == 1);
  CHECK(out.sentence_of_word(static_cast<std::uint32_t>(out.words.size()) - 1) == 2);
}

TEST_CASE("nothing and blanks give nothing") {
  CHECK(segment("").sentences.empty());
  CHECK(segment(" \t\n\xC2\xA0 ").tokens.empty());
  CHECK(Segmenter().segment("text outside of paragraphs", {}).tokens.empty());
}

TEST_CASE("zero-width and control characters cling to a neighbour") {
  CHECK(show(segment("co\xC2\xADoperate \xE2\x80\x8Bnow\x01 .")) ==
        "co\xC2\xADoperate \xE2\x80\x8Bnow\x01 .\n");
  const TokenisedText lone = segment("a \xE2\x80\x8B b");
  CHECK(lone.tokens.size() == 3);
  check_invariants("a \xE2\x80\x8B b", lone);
}

TEST_CASE("a no-break space parts words like a space") {
  CHECK(show(segment("10\xC2\xA0km,\xE2\x80\xAFyes")) == "10 km , yes\n");
}

TEST_CASE("an emoji with its tone, joiner or flag is one token") {
  const std::string tone = "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD";
  const std::string flag = "\xF0\x9F\x87\xB0\xF0\x9F\x87\xAA";
  CHECK(show(segment("ok" + tone + flag + flag)) == "ok " + tone + " " + flag + " " + flag + "\n");
}

TEST_CASE("a long sentence is cut at a mark, with one notice for all") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += i % 50 == 49 ? "word, " : "word ";
  const TokenisedText out = segment(text);
  check_invariants(text, out);
  CHECK(out.sentences.size() >= 7);
  CHECK(out.words[out.sentences[1].first_word - 1].form == ",");
  REQUIRE(out.notices.size() == 1);
  CHECK(out.notices[0].code == "text.long_sentence");
  CHECK(segment("Short.").notices.empty());
}

TEST_CASE("text without blanks is cut on a code point") {
  std::string text;
  while (text.size() < 100'000) text += "\xE4\xB8\xAD\xE2\x80\xA6x.";
  check_invariants(text, segment(text));
  const std::string dots(50'000, '.');
  check_invariants(dots, segment(dots));
  CHECK(segment(std::string(5000, 'x')).tokens.size() == 5);
}

TEST_CASE("any code points in any order keep the invariants") {
  std::mt19937 random(11);
  const std::u32string alphabet =
      U"aAbs tTm. ..''\u2019\"\u201C-\u2013,:/@#$%&()[]<>_*+1290 \n\u00A0\u00AD\u200D\u0301"
      U"\U0001F44D\U0001F1EB\U0001F3FD\uFE0F\u4E2D\u00E9\u0130\u2028";
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    const std::size_t length = random() % 60;
    for (std::size_t i = 0; i < length; ++i) {
      append_utf8(text, random() % 20 == 0 ? static_cast<char32_t>(1 + random() % 0xD7FF)
                                           : alphabet[random() % alphabet.size()]);
    }
    CAPTURE(text);
    check_invariants(text, segment(text));
  }
}

TEST_CASE("weights decide where they are given, a shorter table by the low bits") {
  const std::string text = "One went home Two stayed";
  const std::vector<Span> whole{{0, static_cast<std::uint32_t>(text.size())}};
  const std::vector<float> always(std::size_t{1} << 8, 1.0F);
  const std::vector<float> never(std::size_t{1} << 16, -1.0F);
  CHECK(Segmenter(always).segment(text, whole).sentences.size() == 5);
  CHECK(Segmenter(never).segment(text, whole).sentences.size() == 1);
  CHECK(Segmenter(never).segment("It ended. He left.", std::vector<Span>{{0, 18}}).sentences.size() == 1);
}

TEST_CASE("the features' hash never changes: trained weights hang on it") {
  const std::string text = "It ended. He left";
  const std::vector<Token> tokens{{{0, 2}, 0, 1, true},
                                  {{3, 8}, 1, 1, false},
                                  {{8, 9}, 2, 1, true},
                                  {{10, 12}, 3, 1, true},
                                  {{13, 17}, 4, 1, true}};
  BoundaryScanner scanner(text, tokens);
  scanner.advance(0, false);
  scanner.advance(1, false);
  std::uint64_t sum = 0;
  for (const std::uint32_t index : scanner.features(2)) {
    CHECK(index < (1U << 16U));
    sum = sum * 31 + index;
  }
  CHECK(sum == 199425018560300765ULL);
}
