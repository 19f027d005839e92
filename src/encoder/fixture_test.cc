// SPDX-License-Identifier: Apache-2.0
// The trained model against what the training side computes for the same sentences (tests/fixtures/model).
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
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

double least(const std::vector<double>& values) {
  return *std::min_element(values.begin(), values.end());
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.at(values.size() / 2);
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
  std::vector<double> plain_cosines, simulated_cosines;
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
      plain_cosines.push_back(cosine(got, plain.data(), hidden));
      simulated_cosines.push_back(cosine(got, simulated.data(), hidden));
    }
  }
  // A value that is rounded to the other side moves all that follows, so rows agree to a tolerance: the
  // simulation itself keeps 0.985 of the f32 rows at worst and 0.995 at the median.
  CHECK(least(plain_cosines) > 0.98);
  CHECK(median(plain_cosines) > 0.994);
  CHECK(least(simulated_cosines) > 0.995);
  CHECK(median(simulated_cosines) > 0.999);
}
