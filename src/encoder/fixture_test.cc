// SPDX-License-Identifier: Apache-2.0
// The trained model against what the training side computes for the same sentences (tests/fixtures/model).
#include <doctest/doctest.h>
#include <simdjson.h>

#include <cmath>
#include <cstring>

#include "encoder/encoder.h"

using namespace bede;

namespace {

const std::string kRepository = BEDE_REPOSITORY;

struct Sentence {
  std::vector<text::Word> words;
  std::vector<std::int64_t> ids, shapes, firsts;
  std::size_t hidden = 0, simulated = 0;  // offsets of the top layer in expected.f32
};

simdjson::dom::array list(simdjson::dom::element from) {
  return from.get_array().value();
}

std::vector<std::int64_t> numbers(simdjson::dom::element from) {
  std::vector<std::int64_t> out;
  const simdjson::dom::array values = list(from);
  for (const simdjson::dom::element value : values) out.push_back(value.get_int64().value());
  return out;
}

std::vector<Sentence> read_fixture() {
  simdjson::dom::parser parser;
  const simdjson::dom::element root =
      parser.load(kRepository + "/tests/fixtures/model/expected.json").value();
  std::vector<Sentence> out;
  const simdjson::dom::array sentences = list(root["sentences"].value());
  for (const simdjson::dom::element from : sentences) {
    Sentence& sentence = out.emplace_back();
    const simdjson::dom::array words = list(from["words"].value());
    for (const simdjson::dom::element word : words)
      sentence.words.push_back({{}, std::string(word.get_string().value()), 0});
    sentence.ids = numbers(from["ids"].value());
    sentence.shapes = numbers(from["shapes"].value());
    sentence.firsts = numbers(from["firsts"].value());
    const simdjson::dom::element arrays = from["arrays"].value();
    sentence.hidden = arrays["hidden.6"]["offset"].get_uint64().value();
    sentence.simulated = arrays["simulated.6"]["offset"].get_uint64().value();
  }
  return out;
}

double cosine(const float* a, const float* b, std::size_t size) {
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < size; ++i) {
    ab += static_cast<double>(a[i]) * b[i];
    aa += static_cast<double>(a[i]) * a[i];
    bb += static_cast<double>(b[i]) * b[i];
  }
  return ab / std::sqrt(aa * bb);
}

template <typename T>
std::vector<std::int64_t> widened(const std::vector<T>& values) {
  return {values.begin(), values.end()};
}

}  // namespace

TEST_CASE("the trained model gives what its training side computes") {
  const auto model = weights::ModelFile::open(kRepository + "/data/model/bede-en.model");
  REQUIRE(model.ok());
  const auto expected = read_file(kRepository + "/tests/fixtures/model/expected.f32");
  REQUIRE(expected.ok());
  const auto encoder = encoder::Encoder::open(*model, *kernels::choose_isa());
  REQUIRE(encoder.ok());
  encoder::Encoder::Workspace workspace;
  double least_plain = 1, least_simulated = 1;
  for (const Sentence& sentence : read_fixture()) {
    encoder::Pieces pieces;
    encoder->add_sentence(sentence.words, pieces);
    REQUIRE(widened(pieces.ids) == sentence.ids);
    REQUIRE(widened(pieces.shapes) == sentence.shapes);
    const std::vector<std::int64_t> rows = widened(pieces.row_piece);
    CHECK(std::vector(rows.begin() + 1, rows.end()) == sentence.firsts);
    encoder::Taps taps;
    const std::uint32_t top[] = {encoder->layers()};
    encoder->encode(pieces, top, workspace, taps);
    const std::size_t hidden = encoder->hidden();
    for (std::size_t row = 0; row < pieces.row_piece.size(); ++row) {
      std::vector<float> plain(hidden), simulated(hidden);
      const std::size_t skip = pieces.row_piece[row] * hidden * sizeof(float);
      std::memcpy(plain.data(), expected->data() + sentence.hidden + skip, hidden * sizeof(float));
      std::memcpy(simulated.data(), expected->data() + sentence.simulated + skip, hidden * sizeof(float));
      const float* got = taps.layers[0].data() + row * hidden;
      least_plain = std::min(least_plain, cosine(got, plain.data(), hidden));
      least_simulated = std::min(least_simulated, cosine(got, simulated.data(), hidden));
    }
  }
  INFO("least cosine against f32 activations " << least_plain << ", against simulated int8 "
                                               << least_simulated);
  CHECK(least_plain > 0.99);
  CHECK(least_simulated > 0.999);
}
