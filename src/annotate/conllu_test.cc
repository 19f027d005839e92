// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>

#include "annotate/annotate.h"

namespace bede::annotate {
namespace {

// Rows are written with blanks between cells, for the eye.
std::string tabbed(std::string_view rows) {
  std::string out;
  for (std::size_t begin = 0; begin < rows.size();) {
    const std::size_t end = std::min(rows.find('\n', begin), rows.size());
    std::string line(rows.substr(begin, end - begin));
    if (!line.starts_with('#')) std::replace(line.begin(), line.end(), ' ', '\t');
    out += line + '\n';
    begin = end + 1;
  }
  return out;
}

const char kSmall[] =
    "# newdoc id = ferry\n"
    "# newpar\n"
    "# sent_id = ferry-1\n"
    "# text = Ports don't pay Ana Silva.\n"
    "1 Ports port NOUN _ Number=Plur 4 nsubj _ Span=0:5\n"
    "2-3 don't _ _ _ _ _ _ _ Span=6:11\n"
    "2 do do AUX _ _ 4 aux _ Span=6:8\n"
    "3 n't not PART _ Polarity=Neg 4 advmod _ Span=8:11\n"
    "4 pay pay VERB _ VerbForm=Inf 0 root _ Span=12:15\n"
    "5 Ana Ana PROPN _ Number=Sing 4 obj _ Span=16:19|NER=B-PERSON\n"
    "6 Silva Silva PROPN _ Number=Sing 5 flat _ SpaceAfter=No|Span=20:25|NER=I-PERSON\n"
    "7 . . PUNCT _ _ 4 punct _ Span=25:26\n"
    "\n"
    "# newpar\n"
    "# sent_id = ferry-2\n"
    "# text = S\xC3\xA3o_waits\n"
    "1 S\xC3\xA3o S\xC3\xA3o PROPN _ _ 2 nsubj _ SpaceAfter=No|Span=28:31|NER=B-GPE\n"
    "2 _waits wait VERB _ _ 0 root _ Span=31:37\n"
    "\n";

std::vector<ConlluDocument> read(std::string_view rows) {
  auto documents = read_conllu(tabbed(rows), "test.conllu");
  REQUIRE_MESSAGE(documents.ok(), documents.error().to_string());
  return *std::move(documents);
}

Error refused(const std::string& bytes) {
  const auto documents = read_conllu(bytes, "test.conllu");
  REQUIRE_FALSE(documents.ok());
  return documents.error();
}

TEST_CASE("a document's text, paragraphs and spans come from its tokens") {
  const auto documents = read(kSmall);
  REQUIRE(documents.size() == 1);
  const ConlluDocument& document = documents[0];
  CHECK(document.id == "ferry");
  CHECK(document.text == "Ports don't pay Ana Silva.\n\nS\xC3\xA3o_waits");
  REQUIRE(document.paragraphs.size() == 2);
  CHECK(document.paragraphs[0] == Span{0, 26});
  CHECK(document.paragraphs[1] == Span{28, 38});
  const text::TokenisedText& text = document.annotation.text;
  REQUIRE(text.words.size() == 9);
  REQUIRE(text.tokens.size() == 8);
  CHECK(slice(document.text, text.tokens[1].span) == "don't");
  CHECK(text.tokens[1].word_count == 2);
  CHECK(slice(document.text, text.words[1].span) == "do");
  CHECK(slice(document.text, text.words[2].span) == "n't");
  CHECK(text.words[2].token == 1);
  CHECK_FALSE(text.tokens[5 - 1].space_after);
  CHECK(text.sentences[1].first_word == 7);
  CHECK(text.sentences[1].starts_paragraph);
}

TEST_CASE("heads count words of the document, names follow the IOB2 tags") {
  const Annotation annotation = read(kSmall)[0].annotation;
  CHECK(annotation.words[0].head == 3);
  CHECK(annotation.words[3].head == kRoot);
  CHECK(annotation.words[7].head == 8);
  CHECK(annotation.words[2].lemma == "not");
  CHECK(annotation.words[0].feats == "Number=Plur");
  REQUIRE(annotation.names.size() == 2);
  CHECK(annotation.names[0].first_word == 4);
  CHECK(annotation.names[0].word_count == 2);
  CHECK(annotation.names[0].label == "PERSON");
  CHECK(annotation.names[1].label == "GPE");
}

TEST_CASE("writing gives back what was read") {
  const ConlluDocument document = read(kSmall)[0];
  std::string out;
  write_conllu(document.annotation, document.text, document.id, out);
  CHECK(out == tabbed(kSmall));
}

TEST_CASE("bare lines of index and token are one word a token, without annotation") {
  const auto documents = read(
      "# newdoc id = a\n1 Cairo B-LOC - x\n2 waits O - -\n\n1 Yes O - -\n\n"
      "# newdoc id = b\n1 No\n");
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].text == "Cairo waits Yes");
  CHECK(documents[0].annotation.words[1].head == kRoot);
  CHECK(documents[0].annotation.words[1].upos.empty());
  CHECK(documents[1].id == "b");
  std::string out;
  write_conllu(documents[1].annotation, documents[1].text, "", out);
  CHECK(out == tabbed("# newdoc\n# newpar\n# sent_id = 1\n# text = No\n1 No _ _ _ _ _ _ _ Span=0:2\n\n"));
}

TEST_CASE("byte order mark, carriage returns, empty nodes and other comments do no harm") {
  const auto documents = read_conllu(
      "\xEF\xBB\xBF# newdoc id = a\r\n# newpar_block = p (2 s)\r\n1\tGo\r\n1.1\tgone\t_\r\n2\t!\r\n\r\n",
      "x");
  REQUIRE(documents.ok());
  REQUIRE(documents->size() == 1);
  CHECK((*documents)[0].text == "Go !");
  CHECK(read_conllu("", "x")->empty());
}

TEST_CASE("words that do not add up to their token share its code points") {
  const auto documents = read("1-2 d\xC3\xBC _ _ _ _ _ _ _ _\n1 de _ _ _ _ _ _ _ _\n2 le _ _ _ _ _ _ _ _\n");
  const auto& words = documents[0].annotation.text.words;
  CHECK(words[0].span == Span{0, 1});
  CHECK(words[1].span == Span{1, 3});
}

TEST_CASE("broken lines are refused with their line") {
  CHECK(refused("# x\n1\tA\n2 B\n").where == "test.conllu:3");
  CHECK(refused("1\tA\n3\tB\n").where == "test.conllu:2");
  CHECK(refused("1\tA\nx\tB\n").where == "test.conllu:2");
  CHECK(refused("1\t\n").where == "test.conllu:1");
  CHECK(refused("1\t\xFF\n").where == "test.conllu:1");
  CHECK(refused("1-3\tA\n1\tA\n2\tB\n\n").where == "test.conllu:1");
  CHECK(refused("2-1\tA\n1\tA\n2\tB\n\n").where == "test.conllu:1");
  CHECK(refused("1-2\tA\n1-2\tA\n1\tA\n2\tB\n\n").where == "test.conllu:2");
  CHECK(refused("1 A\n").code == ErrorCode::kBadInput);
}

TEST_CASE("heads that make no tree are refused") {
  const auto sentence = [](std::string_view first, std::string_view second) {
    std::string rows =
        "1 A a X _ _ " + std::string(first) + " dep _ _\n2 B b X _ _ " + std::string(second) + " dep _ _\n";
    return tabbed(rows);
  };
  CHECK(read_conllu(sentence("2", "0"), "x").ok());
  CHECK(refused(sentence("0", "0")).where == "test.conllu:2");
  CHECK(refused(sentence("2", "1")).where == "test.conllu:1");
  CHECK(refused(sentence("1", "0")).where == "test.conllu:1");
  CHECK(refused(sentence("3", "0")).where == "test.conllu:1");
  CHECK(refused(sentence("_", "0")).where == "test.conllu:2");
  CHECK(refused(sentence("-1", "0")).where == "test.conllu:1");
}

TEST_CASE("control bytes of the text never break a line") {
  Annotation annotation;
  annotation.text.sentences.push_back({{0, 5}, 0, 1, 0, 1, true});
  annotation.text.tokens.push_back({{0, 5}, 0, 1, true});
  annotation.text.words.push_back({{0, 5}, "a\tb\nc", 0});
  annotation.words.resize(1);
  std::string out;
  write_conllu(annotation, "a\tb\nc", "i\nd", out);
  CHECK(out ==
        "# newdoc id = i d\n# newpar\n# sent_id = i d-1\n# text = a b c\n"
        "1\ta b c\t_\t_\t_\t_\t_\t_\t_\tSpan=0:5\n\n");
}

}  // namespace
}  // namespace bede::annotate
