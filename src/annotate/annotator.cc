// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "annotate/annotate.h"
#include "annotate/heads.h"

namespace bede::annotate {
namespace {

// A batch ends with the sentence that reaches one of these: memory stays flat however long the document is.
constexpr std::size_t kBatchPieces = 1024;
constexpr std::size_t kBatchSentences = 64;

// A run of words that is encoded as one sentence: a sentence, or a part of one that is longer than the text
// stage makes them (read_conllu keeps sentences of any length).
struct Run {
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
};

std::vector<Run> runs_of(const text::TokenisedText& text) {
  std::vector<Run> runs;
  for (const text::Sentence& sentence : text.sentences) {
    for (std::uint32_t at = 0; at < sentence.word_count; at += text::kMaxSentenceWords)
      runs.push_back({sentence.first_word + at, std::min(text::kMaxSentenceWords, sentence.word_count - at)});
  }
  return runs;
}

// The parts of a cut sentence hang side by side on its first part's root.
void join_parts(const text::Sentence& sentence, std::vector<WordAnnotation>& words) {
  std::int32_t root = kRoot;
  for (std::uint32_t w = sentence.first_word; w < sentence.first_word + sentence.word_count; ++w) {
    if (words[w].head != kRoot) continue;
    if (root == kRoot) {
      root = static_cast<std::int32_t>(w);
      continue;
    }
    words[w].head = root;
    words[w].deprel = "parataxis";
  }
}

}  // namespace

struct Annotator::Model {
  encoder::Encoder encoder;
  Heads heads;
};

struct Annotator::Workspace::State {
  encoder::Encoder::Workspace encoder;
  encoder::Pieces pieces;
  encoder::Taps taps;
  Heads::Scratch heads;
};

Annotator::Workspace::Workspace() : state_(std::make_unique<State>()) {}
Annotator::Workspace::Workspace(Workspace&&) noexcept = default;
Annotator::Workspace& Annotator::Workspace::operator=(Workspace&&) noexcept = default;
Annotator::Workspace::~Workspace() = default;

Annotator::Annotator(std::unique_ptr<Model> model) : model_(std::move(model)) {}
Annotator::Annotator(Annotator&&) noexcept = default;
Annotator& Annotator::operator=(Annotator&&) noexcept = default;
Annotator::~Annotator() = default;

Result<Annotator> Annotator::open(const weights::ModelFile& model, kernels::Isa isa) {
  Heads heads = TRY(Heads::open(model, isa));
  encoder::Encoder encoder = TRY(encoder::Encoder::open(model, isa));
  return Annotator(std::make_unique<Model>(Model{std::move(encoder), std::move(heads)}));
}

const encoder::Encoder& Annotator::encoder() const {
  return model_->encoder;
}

Annotation Annotator::annotate(text::TokenisedText text, Workspace& workspace) const {
  Annotation annotation;
  annotation.words.resize(text.words.size());
  Workspace::State& state = *workspace.state_;
  const std::vector<Run> runs = runs_of(text);
  const std::span<const text::Word> words(text.words);
  for (std::size_t begin = 0; begin < runs.size();) {
    std::size_t end = begin;
    state.pieces = {};
    while (end < runs.size() && end - begin < kBatchSentences && state.pieces.ids.size() < kBatchPieces) {
      model_->encoder.add_sentence(words.subspan(runs[end].first_word, runs[end].word_count), state.pieces);
      ++end;
    }
    model_->encoder.encode(state.pieces, model_->heads.taps(), state.encoder, state.taps);
    // Runs follow one another without a gap, so a batch is one stretch of words.
    const std::size_t first = runs[begin].first_word;
    const std::size_t count = runs[end - 1].first_word + runs[end - 1].word_count - first;
    model_->heads.run(state.taps, words.subspan(first, count), static_cast<std::uint32_t>(first), state.heads,
                      annotation);
    begin = end;
  }
  for (const text::Sentence& sentence : text.sentences) {
    if (sentence.word_count > text::kMaxSentenceWords) join_parts(sentence, annotation.words);
  }
  annotation.text = std::move(text);
  return annotation;
}

}  // namespace bede::annotate
