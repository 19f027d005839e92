// SPDX-License-Identifier: Apache-2.0
#include "encoder/encoder.h"

#include <algorithm>

#include "base/check.h"
#include "encoder/layers.h"
#include "encoder/word_pieces.h"

namespace bede::encoder {
namespace {

constexpr std::size_t kBatchPieces = 512;

Error bad_model(const std::string& message) {
  return {ErrorCode::kBadModel, message, ""};
}

Result<void> check_shape(const weights::EncoderShape& shape) {
  const auto fits = [](std::uint32_t width) { return width > 0 && width % 64 == 0 && width <= 4096; };
  if (!fits(shape.hidden) || !fits(shape.ffn) ||
      shape.attention_heads * std::uint64_t{kernels::Attention::kHeadSize} != shape.hidden)
    return bad_model("the encoder of the model file has a width that this program cannot run");
  if (shape.layers < 1 || shape.layers > 64 || shape.positions < 8 || shape.positions > 4096 ||
      shape.shapes != 8)
    return bad_model("the encoder of the model file has a size that this program cannot run");
  return {};
}

// How many pieces a word may keep so that all of them fit. `begins`: where each word's pieces begin, and the
// end.
std::size_t pieces_per_word(const std::vector<std::size_t>& begins, std::size_t room) {
  std::size_t most = 1;
  for (std::size_t w = 0; w + 1 < begins.size(); ++w) most = std::max(most, begins[w + 1] - begins[w]);
  for (std::size_t kept = begins.back(); kept > room && most > 1;) {
    --most;
    kept = 0;
    for (std::size_t w = 0; w + 1 < begins.size(); ++w) kept += std::min(most, begins[w + 1] - begins[w]);
  }
  return most;
}

}  // namespace

struct Encoder::Model {
  weights::EncoderShape shape;
  kernels::Isa isa;
  WordPieces pieces;
  kernels::Embedding embedding;
  std::vector<Layer> layers;

  // Runs sentences first .. last of `pieces` through the layers, and keeps the rows that were asked for.
  void encode_batch(const Pieces& pieces, std::size_t first, std::size_t last,
                    std::span<const std::uint32_t> taps, LayerWorkspace& workspace, Taps& out) const;
  void embed(const Pieces& pieces, std::size_t first, std::size_t last, LayerWorkspace& workspace) const;
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

std::uint32_t Encoder::hidden() const {
  return model_->shape.hidden;
}
std::uint32_t Encoder::layers() const {
  return model_->shape.layers;
}
kernels::Isa Encoder::isa() const {
  return model_->isa;
}

Result<Encoder> Encoder::open(const weights::ModelFile& file, kernels::Isa isa) {
  const weights::EncoderShape& shape = file.encoder();
  TRY(check_shape(shape));
  const std::size_t hidden = shape.hidden;
  WordPieces pieces = TRY(WordPieces::open(TRY(file.bytes("vocabulary")), shape.vocabulary));
  const kernels::Embedding embedding{
      TRY(file.i8("embed.word.weight", {shape.vocabulary, hidden})).data(),
      TRY(file.f32("embed.word.scale", {shape.vocabulary})).data(),
      TRY(file.f32("embed.position.weight", {shape.positions, hidden})).data(),
      TRY(file.f32("embed.shape.weight", {shape.shapes, hidden})).data(),
      {TRY(file.f32("embed.norm.gamma", {hidden})).data(), TRY(file.f32("embed.norm.beta", {hidden})).data()},
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

void Encoder::Model::embed(const Pieces& pieces, std::size_t first, std::size_t last,
                           LayerWorkspace& w) const {
  const kernels::VectorFunctions& functions = kernels::vector_functions(isa);
  std::size_t row = 0;
  for (std::size_t s = first; s < last; ++s) {
    const std::size_t begin = pieces.sentence_begin[s], count = pieces.sentence_begin[s + 1] - begin;
    BEDE_CHECK(count <= shape.positions);
    for (std::size_t position = 0; position < count; ++position, ++row) {
      const auto word = static_cast<std::size_t>(pieces.ids[begin + position]);
      BEDE_CHECK(word < shape.vocabulary && pieces.shapes[begin + position] < shape.shapes);
      functions.embed(embedding, word, position, pieces.shapes[begin + position],
                      w.values.data() + row * shape.hidden, w.quantised.data() + row * shape.hidden,
                      w.scales.data() + row);
    }
  }
}

void Encoder::Model::encode_batch(const Pieces& pieces, std::size_t first, std::size_t last,
                                  std::span<const std::uint32_t> taps, LayerWorkspace& w, Taps& out) const {
  const std::size_t hidden = shape.hidden;
  const auto sequences = std::span(pieces.sentence_begin).subspan(first, last - first + 1);
  const std::size_t rows = sequences.back() - sequences.front();
  w.reserve(rows, std::min<std::size_t>(rows, shape.positions), hidden, shape.ffn);
  embed(pieces, first, last, w);
  const std::uint32_t deepest = taps.empty() ? 0 : *std::max_element(taps.begin(), taps.end());
  for (std::uint32_t depth = 1; depth <= deepest; ++depth) {
    layers[depth - 1].run(rows, sequences, w);
    for (std::size_t t = 0; t < taps.size(); ++t) {
      if (taps[t] != depth) continue;
      for (std::size_t row = pieces.row_begin[first]; row < pieces.row_begin[last]; ++row)
        std::copy_n(w.values.data() + (pieces.row_piece[row] - sequences.front()) * hidden, hidden,
                    out.layers[t].data() + row * hidden);
    }
  }
}

void Encoder::encode(const Pieces& pieces, std::span<const std::uint32_t> taps, Workspace& workspace,
                     Taps& out) const {
  for (const std::uint32_t tap : taps) BEDE_CHECK(tap >= 1 && tap <= model_->shape.layers);
  out.row_begin = pieces.row_begin;
  out.layers.resize(taps.size());
  for (std::vector<float>& rows : out.layers) rows.resize(pieces.row_piece.size() * model_->shape.hidden);
  const std::size_t sentences = pieces.sentence_begin.empty() ? 0 : pieces.sentence_begin.size() - 1;
  for (std::size_t first = 0; first < sentences;) {
    std::size_t last = first + 1;
    while (last < sentences && pieces.sentence_begin[last + 1] - pieces.sentence_begin[first] <= kBatchPieces)
      ++last;
    model_->encode_batch(pieces, first, last, taps, workspace.state_->layer, out);
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
