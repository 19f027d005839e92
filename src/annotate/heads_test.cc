// SPDX-License-Identifier: Apache-2.0
#include "annotate/heads.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <utility>

#include "annotate/test_model.h"

namespace bede::annotate {
namespace {

constexpr std::size_t kHidden = TestModel::kHidden;
constexpr std::size_t kWide = kHidden + 1;
const TestModel::Labels kTags{"NOUN", "VERB"};
const TestModel::Labels kScripts{"k|0|", "l|1|", "l|9|", "=be"};
const TestModel::Labels kNameLabels{"O", "B-ORG", "I-ORG", "E-ORG", "S-ORG"};
const TestModel::Labels kRelations{"nsubj", "root", "obj"};

// Word vectors of these tests are 1 at one place: which kind of word it is. The root's row is kRootRow.
enum Kind : std::size_t { kRootRow, kFirm, kSues, kBank, kIs };

// A weight matrix that is 1 at the pairs given (output, place of the vector), and -0.5 elsewhere.
TestModel::Weight ones(std::vector<std::pair<std::size_t, std::size_t>> at) {
  return [at = std::move(at)](std::size_t out, std::size_t in) {
    return std::find(at.begin(), at.end(), std::pair(out, in)) != at.end() ? 1.0f : -0.5f;
  };
}

// Sentences like "Firm sues Bank": both nouns hang on the verb, or on the root as well where there is none.
void add_tree(TestModel& model, const TestModel::Labels& relations) {
  std::vector<float> arc(kWide * kHidden, 0.0f), label(relations.size() * kWide * kWide, 0.0f);
  arc[kSues * kHidden + kRootRow] = 4.0f;
  arc[kFirm * kHidden + kSues] = 3.0f;
  arc[kBank * kHidden + kSues] = 3.0f;
  label[(0 * kWide + kFirm) * kWide + kSues] = 2.0f;
  label[(2 * kWide + kBank) * kWide + kSues] = 2.0f;
  if (relations.size() > 1) label[(1 * kWide + kHidden) * kWide + kHidden] = 9.0f;  // would win everywhere
  model.add_tree(relations, arc, label);
}

void add_all(TestModel& model, const std::string& but = "") {
  if (but != "upos")
    model.add_tags("tags", "upos", kTags, ones({{0, kFirm}, {0, kBank}, {1, kSues}, {1, kIs}}));
  if (but != "feats") model.add_tags("tags", "feats", {"_", "Number=Sing"}, ones({{1, kFirm}, {0, kSues}}));
  if (but != "lemma") {
    model.add_tags("tags", "lemma", kScripts, [](std::size_t out, std::size_t in) {
      if (in == kBank) return out == 2 ? 1.0f : out == 1 ? 0.9f : 0.0f;
      return out == (in == kSues ? 1u : in == kIs ? 3u : 0u) ? 1.0f : 0.0f;
    });
  }
  if (but != "names") {
    model.add_tags("spans", "names", kNameLabels, [](std::size_t out, std::size_t in) {
      if (in == kFirm)
        return out == 1 ? 1.0f : out == 4 ? 0.8f : 0.0f;  // likes to begin a name of more words
      if (in == kBank) return out == 3 ? 1.0f : out == 4 ? 0.5f : 0.0f;  // likes to end one
      return out == 0 ? 1.0f : 0.0f;
    });
  }
  if (but != "dependencies") add_tree(model, kRelations);
}

Error refused(TestModel& model) {
  const auto file = model.open();
  REQUIRE_MESSAGE(file.ok(), file.error().to_string());
  const auto heads = Heads::open(*file, kernels::Isa::kPortable);
  REQUIRE_FALSE(heads.ok());
  CHECK(heads.error().code == ErrorCode::kBadModel);
  return heads.error();
}

bool says(const Error& error, std::string_view part) {
  return error.message.find(part) != std::string::npos;
}

struct Input {
  encoder::Taps taps;
  std::vector<text::Word> words;
};

Input input(const std::vector<std::vector<std::pair<std::string, Kind>>>& sentences) {
  Input in;
  in.taps.layers.resize(1);
  const auto add_row = [&](Kind kind) {
    std::vector<float>& layer = in.taps.layers[0];
    layer.resize(layer.size() + kHidden);
    layer[layer.size() - kHidden + kind] = 1.0f;
  };
  in.taps.row_begin.push_back(0);
  for (const auto& sentence : sentences) {
    add_row(kRootRow);
    for (const auto& [form, kind] : sentence) {
      add_row(kind);
      in.words.push_back({{}, form, 0});
    }
    in.taps.row_begin.push_back(in.taps.row_begin.back() + static_cast<std::uint32_t>(sentence.size()) + 1);
  }
  return in;
}

Annotation run(const Input& in) {
  TestModel model;
  add_all(model);
  const auto file = model.open();
  REQUIRE_MESSAGE(file.ok(), file.error().to_string());
  const auto heads = Heads::open(*file, kernels::Isa::kPortable);
  REQUIRE_MESSAGE(heads.ok(), heads.error().to_string());
  CHECK(heads->taps() == std::vector<std::uint32_t>{1});
  Annotation out;
  out.words.resize(in.words.size() + 1);  // one word before this batch
  Heads::Scratch scratch;
  heads->run(in.taps, in.words, 1, scratch, out);
  return out;
}

TEST_CASE("each head's labels reach their words") {
  const Annotation out = run(input({{{"Firm", kFirm}, {"Sues", kSues}, {"Banks", kBank}}, {{"Is", kIs}}}));
  CHECK(out.words[0].upos.empty());
  CHECK(out.words[1].upos == "NOUN");
  CHECK(out.words[2].upos == "VERB");
  CHECK(out.words[4].upos == "VERB");
  CHECK(out.words[1].feats == "Number=Sing");
  CHECK(out.words[2].feats == "_");
  CHECK(out.words[1].lemma == "Firm");
  CHECK(out.words[2].lemma == "sue");
  CHECK(out.words[3].lemma == "bank");  // cutting nine does not fit, the next best does
  CHECK(out.words[4].lemma == "be");
}

TEST_CASE("trees have one root, which alone is called so") {
  const Annotation out =
      run(input({{{"Firm", kFirm}, {"Sues", kSues}, {"Banks", kBank}}, {{"Bank", kBank}, {"Firm", kFirm}}}));
  CHECK(out.words[1].head == 2);
  CHECK(out.words[2].head == kRoot);
  CHECK(out.words[3].head == 2);
  CHECK(out.words[1].deprel == "nsubj");
  CHECK(out.words[2].deprel == "root");
  CHECK(out.words[3].deprel == "obj");
  CHECK((out.words[4].head == kRoot) != (out.words[5].head == kRoot));
  CHECK((out.words[4].deprel == "root") == (out.words[4].head == kRoot));
  CHECK((out.words[5].deprel == "root") == (out.words[5].head == kRoot));
}

TEST_CASE("names are whole and stay inside a sentence") {
  // The best path of the first sentence joins "Firm Banks"; in the others half a name is made whole or
  // dropped.
  const Annotation out =
      run(input({{{"Firm", kFirm}, {"Banks", kBank}}, {{"Firm", kFirm}}, {{"Is", kIs}, {"Banks", kBank}}}));
  REQUIRE(out.names.size() == 3);
  CHECK(out.names[0].first_word == 1);
  CHECK(out.names[0].word_count == 2);
  CHECK(out.names[0].label == "ORG");
  CHECK(out.names[1].first_word == 3);
  CHECK(out.names[1].word_count == 1);
  CHECK(out.names[2].first_word == 5);
  CHECK(out.names[2].word_count == 1);
}

TEST_CASE("a model that lacks a head, or has one of another kind, is refused") {
  for (const char* name : {"upos", "feats", "lemma", "names", "dependencies"}) {
    TestModel model;
    add_all(model, name);
    CHECK(says(refused(model), name));
  }
  TestModel unknown;
  add_all(unknown);
  unknown.add_head("pairs", "quotes", 1, {"x"});
  CHECK(says(refused(unknown), "pairs"));
  TestModel other_kind;
  add_all(other_kind, "names");
  other_kind.add_tags("tags", "names", kNameLabels, ones({}));
  CHECK(says(refused(other_kind), "spans"));
  for (const std::int64_t tap : {0, 2}) {
    TestModel model;
    add_all(model, "upos");
    model.add_head("tags", "upos", tap, kTags);
    CHECK(says(refused(model), "layer"));
  }
}

TEST_CASE("heads whose labels or tensors do not fit are refused") {
  TestModel scripts;
  add_all(scripts, "lemma");
  scripts.add_tags("tags", "lemma", {"k|0|", "chop"}, ones({}));
  CHECK(says(refused(scripts), "chop"));
  TestModel missing;
  add_all(missing, "upos");
  missing.add_head("tags", "upos", 1, kTags);
  CHECK(says(refused(missing), "head.upos.weight"));
  TestModel empty;
  add_all(empty, "upos");
  empty.add_tags("tags", "upos", {}, ones({}));
  CHECK(says(refused(empty), "head.upos"));
  TestModel asymmetric;
  add_all(asymmetric, "upos");
  asymmetric.add_tags("tags", "upos", kTags, [](std::size_t, std::size_t) { return -128.0f / 127.0f; });
  CHECK(says(refused(asymmetric), "head.upos"));
  TestModel rootless;
  add_all(rootless, "dependencies");
  add_tree(rootless, {"nsubj", "obj", "dep"});
  CHECK(says(refused(rootless), "root"));
}

TEST_CASE("kinds that belong elsewhere, and tags without a place, do no harm") {
  TestModel model;
  add_all(model);
  model.add_head("boundary", "boundary", 0, {});
  model.add_head("tags", "mood", 1, {"x"});
  const auto file = model.open();
  CHECK(Heads::open(*file, kernels::Isa::kPortable).ok());
}

std::vector<float> random_values(std::size_t count, std::mt19937& random) {
  std::vector<float> values(count);
  for (float& value : values) value = static_cast<float>(random() % 2001) / 1000.0f - 1.0f;
  return values;
}

// [x; 1] W [y; 1] in double; `last` columns of W are 65, or 64 where y has no 1 below it.
double bilinear(const float* x, const float* w, const float* y, std::size_t last) {
  double sum = 0;
  for (std::size_t i = 0; i < kWide; ++i)
    for (std::size_t j = 0; j < last; ++j)
      sum +=
          (i < kHidden ? double{x[i]} : 1.0) * double{w[i * last + j]} * (j < kHidden ? double{y[j]} : 1.0);
  return sum;
}

TEST_CASE("int8 scores of arcs and relations stay close to the formula") {
  std::mt19937 random(5);
  const auto arc = random_values(kWide * kHidden, random), label = random_values(3 * kWide * kWide, random);
  TestModel model;
  model.add_tree(kRelations, arc, label);
  const auto file = model.open();
  const TreeHead head = *TreeHead::open(*file, file->heads()[0], kernels::Isa::kPortable);
  const auto vectors = random_values(6 * kHidden, random);
  RowQuantiser quantiser;
  TreeHead::Scratch scratch;
  head.project(quantiser.quantise(kernels::Isa::kPortable, vectors, kHidden), scratch);
  std::vector<float> x = vectors;  // as the projections leave it
  for (float& value : x) value = value < 0 ? value * 0.1f : value;
  std::vector<float> arcs, labels;
  head.score_arcs(1, 4, scratch, arcs);
  const std::vector<std::uint32_t> head_rows{3, 0, 5};
  head.score_labels(2, head_rows, scratch, labels);
  REQUIRE(arcs.size() == 4 * 5);
  REQUIRE(labels.size() == 3 * 3);
  constexpr double kTolerance = 0.35;  // scores spread over about +-10
  for (std::size_t d = 0; d < 4; ++d)
    for (std::size_t h = 0; h < 5; ++h) {
      const double expected = bilinear(&x[(d + 2) * kHidden], arc.data(), &x[(h + 1) * kHidden], kHidden);
      CHECK(std::abs(arcs[d * 5 + h] - expected) < kTolerance);
    }
  for (std::size_t d = 0; d < 3; ++d)
    for (std::size_t l = 0; l < 3; ++l) {
      const float* w = label.data() + l * kWide * kWide;
      const double expected = bilinear(&x[(d + 2) * kHidden], w, &x[head_rows[d] * kHidden], kWide);
      CHECK(std::abs(labels[d * 3 + l] - expected) < kTolerance);
    }
}

}  // namespace
}  // namespace bede::annotate
