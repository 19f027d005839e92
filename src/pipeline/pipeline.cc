// SPDX-License-Identifier: Apache-2.0
#include "pipeline/pipeline.h"

#include <optional>
#include <utility>

#include "kernels/kernels.h"
#include "knowledge/knowledge.h"
#include "weights/weights.h"

namespace bede::pipeline {

// Members are opened in this order; later ones borrow earlier ones, so the struct never moves once built.
struct Pipeline::Stages {
  std::optional<weights::ModelFile> model;
  std::optional<text::Segmenter> segmenter;
  std::optional<annotate::Annotator> annotator;
  std::optional<knowledge::Knowledge> knowledge;
  std::optional<event::Coder> coder;
  Versions versions;
};

namespace {

// Keeps the sentences of the first kMostWords words; the rest of an article that long is no news.
void cut_to_length(text::TokenisedText& text) {
  if (text.words.size() <= kMostWords) return;
  auto& sentences = text.sentences;
  while (sentences.size() > 1 && sentences.back().first_word + sentences.back().word_count > kMostWords)
    sentences.pop_back();
  const text::Sentence& last = sentences.back();
  const Span lost{last.span.end, text.words.back().span.end};
  text.tokens.resize(last.first_token + last.token_count);
  text.words.resize(last.first_word + last.word_count);
  text.notices.push_back({"text.cut",
                          "only the first " + std::to_string(text.words.size()) +
                              " words were read: split the input if it holds several articles",
                          lost});
}

Result<std::span<const float>> boundary_weights(const weights::ModelFile& model) {
  if (model.find_head("boundary") == nullptr) return std::span<const float>();
  return model.f32_any("head.boundary.weight");
}

}  // namespace

Pipeline::Pipeline(std::unique_ptr<Stages> stages) : stages_(std::move(stages)) {}
Pipeline::Pipeline(Pipeline&&) noexcept = default;
Pipeline& Pipeline::operator=(Pipeline&&) noexcept = default;
Pipeline::~Pipeline() = default;

Result<Pipeline> Pipeline::open(const Paths& paths, Scope scope) {
  auto stages = std::make_unique<Stages>();
  const kernels::Isa isa = TRY(kernels::choose_isa());
  stages->model.emplace(TRY(
      weights::ModelFile::open(paths.model.empty() ? paths.data / "model" / "bede-en.model" : paths.model)));
  stages->segmenter.emplace(TRY(boundary_weights(*stages->model)));
  stages->annotator.emplace(TRY(annotate::Annotator::open(*stages->model, isa)));
  stages->versions.program = BEDE_VERSION;
  stages->versions.model = stages->model->id();
  if (scope == Scope::kCode) {
    stages->knowledge.emplace(TRY(knowledge::Knowledge::open(paths.data / "knowledge")));
    stages->coder.emplace(TRY(event::Coder::open(paths.data / "lexicon", *stages->knowledge)));
    stages->versions.knowledge = stages->knowledge->version();
  }
  return Pipeline(std::move(stages));
}

annotate::Annotation Pipeline::annotate(const article::Article& article, Workspace& workspace) const {
  return annotate(stages_->segmenter->segment(article.text, article.paragraphs), workspace);
}

annotate::Annotation Pipeline::annotate(text::TokenisedText text, Workspace& workspace) const {
  return stages_->annotator->annotate(std::move(text), workspace.annotator);
}

Coded Pipeline::code(article::Article article, Workspace& workspace) const {
  BEDE_CHECK(stages_->coder.has_value());
  Coded out;
  out.article = std::move(article);
  if (out.article.language != "en" && out.article.language != "und") return out;
  out.read = true;
  text::TokenisedText text = stages_->segmenter->segment(out.article.text, out.article.paragraphs);
  cut_to_length(text);
  out.annotation = annotate(std::move(text), workspace);
  out.mentions = resolve::resolve(out.article, out.annotation, *stages_->knowledge);
  out.coded = stages_->coder->code(out.article, out.annotation, out.mentions);
  return out;
}

const Versions& Pipeline::versions() const {
  return stages_->versions;
}

std::vector<std::string> Pipeline::kernels() const {
  return stages_->annotator->encoder().implementations();
}

std::string Pipeline::isa() const {
  return std::string(kernels::isa_name(stages_->annotator->encoder().isa()));
}

}  // namespace bede::pipeline
