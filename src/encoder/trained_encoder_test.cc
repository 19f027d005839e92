// SPDX-License-Identifier: Apache-2.0
// The trained model against what the training side computes for the same sentences (tests/fixtures/model).
#include <doctest/doctest.h>

#include "encoder/encoder.h"
#include "trained_fixture.h"

using namespace bede;

namespace {

const std::string kRepository = BEDE_REPOSITORY;

template <typename T>
std::vector<std::int64_t> widened(const std::vector<T>& values) {
  return {values.begin(), values.end()};
}

}  // namespace

TEST_CASE("the trained model gives what its training side computes") {
  const auto model = weights::ModelFile::open(kRepository + "/data/model/bede-en.model");
  REQUIRE(model.ok());
  const auto encoder = encoder::Encoder::open(*model, *kernels::choose_isa());
  REQUIRE(encoder.ok());
  const encoder::TrainedFixture fixture(kRepository + "/tests/fixtures/model");
  encoder::Encoder::Workspace workspace;
  std::vector<double> plain, simulated;
  for (std::size_t k = 0; k < fixture.sentences.size(); ++k) {
    const encoder::TrainedSentence& sentence = fixture.sentences[k];
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
      const std::span<const float> got = std::span(taps.layers[0]).subspan(row * hidden, hidden);
      const std::size_t at = pieces.row_piece[row] * hidden;
      plain.push_back(encoder::cosine(got, fixture.array(k, "hidden.6").subspan(at, hidden)));
      simulated.push_back(encoder::cosine(got, fixture.array(k, "simulated.6").subspan(at, hidden)));
    }
  }
  // A value that is rounded to the other side moves all that follows, so rows agree to a tolerance: the
  // simulation itself keeps 0.985 of the f32 rows at worst and 0.995 at the median.
  CHECK(encoder::least(plain) > 0.98);
  CHECK(encoder::median(plain) > 0.994);
  CHECK(encoder::least(simulated) > 0.995);
  CHECK(encoder::median(simulated) > 0.999);
}
