// SPDX-License-Identifier: Apache-2.0
#include "encoder/encoder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "encoder/random_model.h"

using namespace bede;
using encoder::Encoder;
using encoder::Pieces;
using encoder::Taps;
using kernels::Isa;

namespace {

constexpr const char* kVocabulary =
    "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\ncat\nsat\nun\n##aff\n##able\n.\na\n##a\n";

encoder::RandomModel tiny_bytes() {
  return {{2, 64, 2, 128, 40, 8, 13}, kVocabulary};
}

weights::ModelFile open_model(const encoder::RandomModel& bytes) {
  auto model = weights::ModelFile::from_bytes(bytes.bytes(), "random");
  REQUIRE(model.ok());
  return std::move(*model);
}

Encoder open_encoder(const weights::ModelFile& model, Isa isa) {
  auto opened = Encoder::open(model, isa);
  REQUIRE(opened.ok());
  return std::move(*opened);
}

std::vector<text::Word> words(std::initializer_list<const char*> forms) {
  std::vector<text::Word> out;
  for (const char* form : forms) out.push_back({{}, form, 0});
  return out;
}

std::vector<std::vector<text::Word>> sentences() {
  return {words({"The", "cat", "sat", "."}),
          words({"Unaffable"}),
          words({"a", "cat", "unaffable", "THE", "sat", "a", "."}),
          {},
          words({"xyz", "the"})};
}

std::vector<float> encode(const Encoder& encoder, const std::vector<std::vector<text::Word>>& batch) {
  Pieces pieces;
  for (const auto& sentence : batch) encoder.add_sentence(sentence, pieces);
  Encoder::Workspace workspace;
  Taps taps;
  const std::uint32_t layers[] = {1, 2};
  encoder.encode(pieces, layers, workspace, taps);
  REQUIRE(taps.layers.size() == 2);
  std::vector<float> all = taps.layers[0];
  all.insert(all.end(), taps.layers[1].begin(), taps.layers[1].end());
  return all;
}

bool same_bytes(const std::vector<float>& a, const std::vector<float>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

}  // namespace

TEST_CASE("a sentence becomes [CLS] pieces [SEP], one row for [CLS] and for each word") {
  const auto bytes = tiny_bytes();
  const auto model = open_model(bytes);
  const Encoder encoder = open_encoder(model, Isa::kPortable);
  Pieces pieces;
  encoder.add_sentence(words({"Unaffable", "cat"}), pieces);
  encoder.add_sentence(words({"THE"}), pieces);
  CHECK(pieces.ids == std::vector<std::int32_t>{2, 7, 8, 9, 5, 3, 2, 4, 3});
  CHECK(pieces.shapes == std::vector<std::uint8_t>{7, 3, 3, 3, 0, 7, 7, 1, 7});
  CHECK(pieces.sentence_begin == std::vector<std::uint32_t>{0, 6, 9});
  CHECK(pieces.row_piece == std::vector<std::uint32_t>{0, 1, 4, 6, 7});
  CHECK(pieces.row_begin == std::vector<std::uint32_t>{0, 3, 5});
}

TEST_CASE("a sentence longer than the model's positions loses tails, not words") {
  const auto bytes = tiny_bytes();
  const auto model = open_model(bytes);
  const Encoder encoder = open_encoder(model, Isa::kPortable);
  Pieces pieces;
  const std::string longest = "a" + std::string(60, 'a');
  encoder.add_sentence(words({"the", longest.c_str(), "cat", "unaffable", "."}), pieces);
  CHECK(pieces.ids.size() <= 40);
  CHECK(pieces.ids[pieces.row_piece[1]] == 4);
  CHECK(pieces.ids[pieces.row_piece[2]] == 11);
  CHECK(pieces.ids[pieces.row_piece[3]] == 5);
  CHECK(pieces.ids[pieces.row_piece[4]] == 7);
  CHECK(pieces.ids[pieces.row_piece[4] + 2] == 9);
  CHECK(pieces.ids.back() == 3);

  Pieces many;
  encoder.add_sentence(std::vector<text::Word>(50, text::Word{{}, "cat", 0}), many);
  CHECK(many.ids.size() == 40);
  CHECK(many.row_piece.size() == 51);
  CHECK(many.row_piece[38] == 38);
  CHECK(many.row_piece[50] == 39);
}

TEST_CASE("sentences packed together get the bytes they get alone") {
  const auto bytes = tiny_bytes();
  const auto model = open_model(bytes);
  const Encoder encoder = open_encoder(model, Isa::kPortable);
  std::vector<float> low, high;
  for (const auto& sentence : sentences()) {
    const std::vector<float> alone = encode(encoder, {sentence});
    const auto half = alone.begin() + static_cast<std::ptrdiff_t>(alone.size() / 2);
    low.insert(low.end(), alone.begin(), half);
    high.insert(high.end(), half, alone.end());
  }
  low.insert(low.end(), high.begin(), high.end());
  const std::vector<float> packed = encode(encoder, sentences());
  CHECK(same_bytes(packed, low));
  for (const float value : packed) REQUIRE(std::isfinite(value));
}

TEST_CASE("every path of this CPU gives the same bytes") {
  const auto bytes = tiny_bytes();
  const auto model = open_model(bytes);
  std::vector<std::vector<text::Word>> batch;
  for (int i = 0; i < 60; ++i)
    for (const auto& sentence : sentences()) batch.push_back(sentence);
  const std::vector<float> expected = encode(open_encoder(model, Isa::kPortable), batch);
  for (const Isa isa : {Isa::kAvx2, Isa::kVnni, Isa::kAmx}) {
    if (!kernels::isa_available(isa)) continue;
    const Encoder encoder = open_encoder(model, isa);
    CHECK(encoder.isa() == isa);
    CHECK(same_bytes(encode(encoder, batch), expected));
  }
}

TEST_CASE("words in other places and other company get other vectors") {
  const auto bytes = tiny_bytes();
  const auto model = open_model(bytes);
  const Encoder encoder = open_encoder(model, Isa::kPortable);
  const auto vector_of = [&](std::initializer_list<const char*> forms, std::size_t row) {
    const std::vector<float> all = encode(encoder, {words(forms)});
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2 + row * 64);
    return std::vector<float>(begin, begin + 64);
  };
  CHECK_FALSE(same_bytes(vector_of({"cat", "cat"}, 1), vector_of({"cat", "cat"}, 2)));
  CHECK_FALSE(same_bytes(vector_of({"cat", "sat"}, 1), vector_of({"cat", "the"}, 1)));
  CHECK_FALSE(same_bytes(vector_of({"cat"}, 1), vector_of({"CAT"}, 1)));
}

TEST_CASE("nothing in, nothing out") {
  const auto bytes = tiny_bytes();
  const auto model = open_model(bytes);
  CHECK(encode(open_encoder(model, Isa::kPortable), {}).empty());
}

TEST_CASE("a model that cannot be run is refused") {
  const auto refused = [](weights::EncoderShape shape, const char* vocabulary) {
    const encoder::RandomModel bytes(shape, vocabulary);
    const auto model = open_model(bytes);
    const auto opened = Encoder::open(model, Isa::kPortable);
    return !opened.ok() && opened.error().code == ErrorCode::kBadModel;
  };
  CHECK(refused({1, 60, 2, 128, 40, 8, 13}, kVocabulary));
  CHECK(refused({1, 64, 4, 128, 40, 8, 13}, kVocabulary));
  CHECK(refused({0, 64, 2, 128, 40, 8, 13}, kVocabulary));
  CHECK(refused({1, 64, 2, 128, 40, 7, 13}, kVocabulary));
  CHECK(refused({1, 64, 2, 128, 40, 8, 12}, kVocabulary));
  CHECK(refused({1, 64, 2, 128, 40, 8, 3}, "[UNK]\n[CLS]\nthe\n"));
  CHECK_FALSE(refused({1, 64, 2, 128, 40, 8, 13}, kVocabulary));
}
