// SPDX-License-Identifier: Apache-2.0
// Bytes as a file: sniffing, decoding, the article, and its sentences.
#include <cstddef>
#include <cstdint>

#include "check_article.h"
#include "text/text.h"

namespace {

void check_sentences(const bede::article::Article& article) {
  const bede::text::Segmenter segmenter;
  const bede::text::TokenisedText out = segmenter.segment(article.text, article.paragraphs);
  std::uint32_t last = 0;
  for (const bede::text::Sentence& sentence : out.sentences) {
    BEDE_CHECK(last <= sentence.span.begin && sentence.span.end <= article.text.size());
    BEDE_CHECK(sentence.word_count >= 1 && sentence.word_count <= bede::text::kMaxSentenceWords);
    BEDE_CHECK(sentence.first_word + sentence.word_count <= out.words.size());
    BEDE_CHECK(sentence.first_token + sentence.token_count <= out.tokens.size());
    last = sentence.span.end;
  }
  last = 0;
  for (const bede::text::Token& token : out.tokens) {
    BEDE_CHECK(!token.span.empty() && last <= token.span.begin && token.span.end <= article.text.size());
    BEDE_CHECK(bede::fuzz::is_boundary(article.text, token.span.begin) &&
               bede::fuzz::is_boundary(article.text, token.span.end));
    last = token.span.end;
  }
  for (const bede::text::Word& word : out.words) {
    BEDE_CHECK(word.token < out.tokens.size() && out.tokens[word.token].span.contains(word.span));
    BEDE_CHECK(bede::is_valid_utf8(word.form));
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  bede::fuzz::each_article(std::string(reinterpret_cast<const char*>(data), size), check_sentences);
  return 0;
}
