// SPDX-License-Identifier: Apache-2.0
#include "encoder/encoder.h"

#include <algorithm>

#include "base/check.h"
#include "encoder/layers.h"
#include "encoder/word_pieces.h"

namespace bede::encoder {
namespace {

constexpr std::size_t kBatchPieces = 512;

Error bad_model(const std::string& message) { return {ErrorCode::kBadModel, message, ""}; }

Result<void> check_shape(const weights::EncoderShape& shape) {
  const auto fits = [](std::uint32_t width) { return width > 0 && width % 64 == 0 && width <= 4096; };
  if (!fits(shape.hidden) || !fits(shape.ffn) ||
      shape.attention_heads * std::uint64_t{kernels::Attention::kHeadSize} != shape.hidden)
    return bad_model("the encoder of the model file has a width that this program cannot run");
  if (shape.layers < 1 || shape.layers > 64 || shape.positions < 8 || shape.positions > 4096 || shape.shapes != 8)
    return bad_model("the encoder of the model file has a size that this program cannot run");
  return {};
}

}  // namespace

struct Encoder::Model {
  weights::EncoderShape shape;
  kernels::Isa isa;
  WordPieces pieces;
  kernels::Embedding embedding;
  std::vector<Layer> layers;
};

struct Encoder::Workspace::State {
  LayerWorkspace layer;
};

Encoder::Workspace::Workspace() : state_(std::make_unique<State>()) {}
Encoder::Workspace::Workspace(Workspace&&) noexcept = default;
Encoder::Workspace& Encoder::Workspace::operator=(Workspace&&) noexcept = default;
Encoder::Workspace::~Workspace() = default;

Encoder::Encoder(std::unique_ptr<Model> model) : model_(std::move(model)) {}
Encoder::Encoder(Encoder&&) noexcept = default;
Encoder& Encoder::operator=(Encoder&&) noexcept = default;
Encoder::~Encoder() = default;

std::uint32_t Encoder::hidden() const { return model_->shape.hidden; }
kernels::Isa Encoder::isa() const { return model_->isa; }

Result<Encoder> Encoder::open(const weights::ModelFile& file, kernels::Isa isa) {
  const weights::EncoderShape& shape = file.encoder();
  TRY(check_shape(shape));
  const std::size_t hidden = shape.hidden;
  WordPieces pieces = TRY(WordPieces::open(TRY(file.bytes("vocabulary")), shape.vocabulary));
  const kernels::Embedding embedding{TRY(file.i8("embed.word.weight", {shape.vocabulary, hidden})).data(),
                                     TRY(file.f32("embed.word.scale", {shape.vocabulary})).data(),
                                     TRY(file.f32("embed.position.weight", {shape.positions, hidden})).data(),
                                     TRY(file.f32("embed.shape.weight", {shape.shapes, hidden})).data(),
                                     {TRY(file.f32("embed.norm.gamma", {hidden})).data(),
                                      TRY(file.f32("embed.norm.beta", {hidden})).data()},
                                     hidden};
  std::vector<Layer> layers;
  for (std::uint32_t i = 0; i < shape.layers; ++i) layers.push_back(TRY(Layer::open(file, i, isa)));
  return Encoder(std::make_unique<Model>(Model{shape, isa, std::move(pieces), embedding, std::move(layers)}));
}

void Encoder::add_sentence(std::span<const text::Word> words, Pieces& pieces) const {
  if (pieces.sentence_begin.empty()) {
    pieces.sentence_begin.push_back(0);
    pieces.row_begin.push_back(0);
  }
  std::vector<std::int32_t> ids;
  std::vector<std::size_t> begins;
  for (const text::Word& word : words) {
    begins.push_back(ids.size());
    model_->pieces.append(word.form, ids);
  }
  begins.push_back(ids.size());
  const std::size_t room = model_->shape.positions - 2;
  const std::size_t most = pieces_per_word(begins, room);

  const auto add = [&](std::int32_t id, std::uint8_t shape) {
    pieces.ids.push_back(id);
    pieces.shapes.push_back(shape);
  };
  const std::size_t begin = pieces.ids.size();
  const auto next = [&] { return static_cast<std::uint32_t>(pieces.ids.size()); };
  pieces.row_piece.push_back(next());
  add(model_->pieces.first(), kSpecialShape);
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::uint8_t shape = word_shape(words[w].form);
    const std::size_t left = room + 1 - (pieces.ids.size() - begin);
    const std::size_t count = std::min({begins[w + 1] - begins[w], most, left});
    pieces.row_piece.push_back(next());
    for (std::size_t i = 0; i < count; ++i) add(ids[begins[w] + i], shape);
  }
  add(model_->pieces.last(), kSpecialShape);
  pieces.sentence_begin.push_back(next());
  pieces.row_begin.push_back(static_cast<std::uint32_t>(pieces.row_piece.size()));
}

// Runs the batch of sentences first .. last through the layers and keeps the rows that were asked for.
void Encoder::encode(const Pieces& pieces, std::span<const std::uint32_t> taps, Workspace& workspace,
                     Taps& out) const {
  const std::size_t hidden = model_->shape.hidden;
  out.row_begin = pieces.row_begin;
  out.layers.resize(taps.size());
  for (std::vector<float>& rows : out.layers) rows.resize(pieces.row_piece.size() * hidden);
  const std::size_t sentences = pieces.sentence_begin.empty() ? 0 : pieces.sentence_begin.size() - 1;
  for (std::size_t first = 0; first < sentences;) {
    std::size_t last = first + 1;
    while (last < sentences && pieces.sentence_begin[last + 1] - pieces.sentence_begin[first] <= kBatchPieces) ++last;
    encode_batch(pieces, first, last, taps, workspace, out);
    first = last;
  }
}

std::vector<std::string> Encoder::implementations() const {
  std::vector<std::string> names;
  for (const Layer& layer : model_->layers) {
    for (const kernels::Linear* linear : layer.linears()) {
      const std::string name(linear->implementation());
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  return names;
}

}  // namespace bede::encoder
