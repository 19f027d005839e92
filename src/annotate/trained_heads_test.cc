// SPDX-License-Identifier: Apache-2.0
// The heads of the trained model against what the training side computes (tests/fixtures/model): scores from
// the same word vectors, and labels from the words themselves.
#include <doctest/doctest.h>

#include "annotate/heads.h"
#include "trained_fixture.h"

using namespace bede;

namespace {

const std::string kRepository = BEDE_REPOSITORY;

// Rows of one sentence as the heads want them: [CLS], then each word's first piece.
std::vector<float> rows_of(const encoder::TrainedFixture& fixture, std::size_t sentence, std::uint32_t tap,
                           std::size_t hidden) {
  const std::span<const float> pieces = fixture.array(sentence, "hidden." + std::to_string(tap));
  std::vector<float> rows(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(hidden));
  for (const std::int64_t first : fixture.sentences[sentence].firsts) {
    const auto row = pieces.subspan(static_cast<std::size_t>(first) * hidden, hidden);
    rows.insert(rows.end(), row.begin(), row.end());
  }
  return rows;
}

struct Agreement {
  std::vector<double> cosines;
  std::size_t same = 0, rows = 0;

  void compare(std::span<const float> got, std::span<const float> want, std::size_t width) {
    for (std::size_t at = 0; at < want.size(); at += width, ++rows) {
      const auto mine = got.subspan(at, width), theirs = want.subspan(at, width);
      cosines.push_back(encoder::cosine(mine, theirs));
      same += annotate::largest(mine) == annotate::largest(theirs);
    }
  }
};

// BIOES tags of a sentence's words.
std::vector<std::string> tags_of(const annotate::Annotation& annotation) {
  std::vector<std::string> out(annotation.words.size(), "O");
  for (const annotate::Name& name : annotation.names) {
    for (std::uint32_t k = 0; k < name.word_count; ++k) {
      const bool first = k == 0, last = k + 1 == name.word_count;
      const char* place = first && last ? "S-" : first ? "B-" : last ? "E-" : "I-";
      out[name.first_word + k] = place + name.label;
    }
  }
  return out;
}

struct Differences {
  std::size_t words = 0, upos = 0, feats = 0, lemma = 0, heads = 0, deprels = 0, names = 0;

  void count(const annotate::Annotation& got, const encoder::TrainedSentence& want) {
    const std::vector<std::string> tags = tags_of(got);
    for (std::size_t k = 0; k < got.words.size(); ++k, ++words) {
      const annotate::WordAnnotation& word = got.words[k];
      upos += word.upos != want.upos[k];
      feats += word.feats != want.feats[k];
      lemma += word.lemma != want.lemma[k];
      heads += word.head + 1 != want.heads[k];
      deprels += word.deprel != want.deprels[k];
      names += tags[k] != want.names[k];
    }
  }
};

}  // namespace

TEST_CASE("the trained heads give the scores that the training side computes from the same vectors") {
  const auto model = weights::ModelFile::open(kRepository + "/data/model/bede-en.model");
  REQUIRE(model.ok());
  const kernels::Isa isa = *kernels::choose_isa();
  const encoder::TrainedFixture fixture(kRepository + "/tests/fixtures/model");
  const std::size_t hidden = model->encoder().hidden;
  for (const char* name : {"upos", "feats", "lemma", "names"}) {
    CAPTURE(name);
    const weights::Head& head = *model->find_head(name);
    const auto linear = annotate::load_linear(*model, "head." + head.name, head.labels.size(), hidden, isa);
    REQUIRE(linear.ok());
    Agreement agreement;
    for (std::size_t k = 0; k < fixture.sentences.size(); ++k) {
      annotate::RowQuantiser quantiser;
      std::vector<float> scores;
      std::vector<std::int32_t> accumulators;
      const auto rows = quantiser.quantise(isa, rows_of(fixture, k, head.tap, hidden), hidden);
      annotate::apply(*linear, rows, scores, accumulators);
      agreement.compare(std::span(scores).subspan(head.labels.size()),
                        fixture.array(k, std::string("scores.") + name), head.labels.size());
    }
    CHECK(encoder::least(agreement.cosines) > 0.995);
    CHECK(agreement.same + 1 >= agreement.rows);  // a near tie may fall to the other side
  }
}

TEST_CASE("the trained tree head scores arcs as the training side does") {
  const auto model = weights::ModelFile::open(kRepository + "/data/model/bede-en.model");
  REQUIRE(model.ok());
  const kernels::Isa isa = *kernels::choose_isa();
  const encoder::TrainedFixture fixture(kRepository + "/tests/fixtures/model");
  const weights::Head& head = *model->find_head("dependencies");
  const auto tree = annotate::TreeHead::open(*model, head, isa);
  REQUIRE(tree.ok());
  const std::size_t hidden = model->encoder().hidden;
  Agreement arcs, relations;
  for (std::size_t k = 0; k < fixture.sentences.size(); ++k) {
    const encoder::TrainedSentence& sentence = fixture.sentences[k];
    const std::size_t words = sentence.words.size();
    annotate::RowQuantiser quantiser;
    annotate::TreeHead::Scratch scratch;
    tree->project(quantiser.quantise(isa, rows_of(fixture, k, head.tap, hidden), hidden), scratch);
    std::vector<float> scores;
    tree->score_arcs(0, static_cast<std::uint32_t>(words), scratch, scores);
    arcs.compare(scores, fixture.array(k, "arcs"), words + 1);
    const std::vector<std::uint32_t> heads(sentence.heads.begin(), sentence.heads.end());
    tree->score_labels(1, heads, scratch, scores);
    relations.compare(scores, fixture.array(k, "relations"), tree->labels().size());
  }
  CHECK(encoder::least(arcs.cosines) > 0.99);
  CHECK(encoder::least(relations.cosines) > 0.99);
  CHECK(arcs.same * 100 >= arcs.rows * 97);
  CHECK(relations.same * 100 >= relations.rows * 97);
}

TEST_CASE("words in, the trained model gives the labels of the training side but for near ties") {
  const auto model = weights::ModelFile::open(kRepository + "/data/model/bede-en.model");
  REQUIRE(model.ok());
  const auto annotator = annotate::Annotator::open(*model, *kernels::choose_isa());
  REQUIRE(annotator.ok());
  annotate::Annotator::Workspace workspace;
  Differences differ;
  for (const encoder::TrainedSentence& sentence :
       encoder::TrainedFixture(kRepository + "/tests/fixtures/model").sentences) {
    text::TokenisedText text;
    text.words = sentence.words;
    text.sentences = {{{}, 0, 0, 0, static_cast<std::uint32_t>(sentence.words.size()), true}};
    differ.count(annotator->annotate(std::move(text), workspace), sentence);
  }
  CHECK(differ.upos == 0);
  CHECK(differ.feats == 0);
  CHECK(differ.names == 0);
  CHECK(differ.lemma <= 1);
  CHECK(differ.heads * 100 <= differ.words * 3);
  CHECK(differ.deprels * 100 <= differ.words * 3);
}
