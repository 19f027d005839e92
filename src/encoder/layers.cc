// SPDX-License-Identifier: Apache-2.0
#include "encoder/layers.h"

#include <algorithm>
#include <cmath>

namespace bede::encoder {
namespace {

constexpr std::size_t kLargestStrip = 512;

Result<kernels::Linear> open_linear(const weights::ModelFile& file, const std::string& name, std::size_t out,
                                    std::size_t in, kernels::Isa isa) {
  const auto weights = TRY(file.i8(name + ".weight", {out, in}));
  const auto scales = TRY(file.f32(name + ".scale", {out}));
  const auto bias = TRY(file.f32(name + ".bias", {out}));
  return kernels::Linear::pack(isa, out, in, weights.data(), scales.data(), bias.data());
}

Result<kernels::Norm> open_norm(const weights::ModelFile& file, const std::string& name, std::size_t hidden) {
  return kernels::Norm{TRY(file.f32(name + ".gamma", {hidden})).data(),
                       TRY(file.f32(name + ".beta", {hidden})).data()};
}

void grow(auto& vector, std::size_t size) {
  if (vector.size() < size) vector.resize(size);
}

}  // namespace

void LayerWorkspace::reserve(std::size_t rows, std::size_t longest_sequence, std::size_t hidden,
                             std::size_t ffn) {
  const std::size_t strip = std::min(rows, kLargestStrip);
  grow(values, rows * hidden);
  grow(quantised, rows * hidden);
  grow(scales, rows);
  grow(qkv, rows * 3 * hidden);
  grow(attended, rows * hidden);
  grow(activated, strip * ffn);
  grow(static_scales, strip);
  grow(sums, strip * std::max(3 * hidden, ffn));
  grow(scratch, kernels::attention_scratch(longest_sequence));
}

Result<Layer> Layer::open(const weights::ModelFile& file, std::uint32_t index, kernels::Isa isa) {
  const std::string name = "layer." + std::to_string(index) + ".";
  const std::size_t hidden = file.encoder().hidden, ffn = file.encoder().ffn;
  const auto range = TRY(file.f32(name + "range", {3}));
  const bool finite = std::all_of(range.begin(), range.end(), [](float x) { return std::isfinite(x); });
  if (!finite || !(range[0] > 0) || !(range[1] < range[2]))
    return Error{ErrorCode::kBadModel, "the ranges of layer " + std::to_string(index) + " cannot be used",
                 ""};
  Layer layer(TRY(open_linear(file, name + "qkv", 3 * hidden, hidden, isa)),
              TRY(open_linear(file, name + "attention", hidden, hidden, isa)),
              TRY(open_linear(file, name + "ffn1", ffn, hidden, isa)),
              TRY(open_linear(file, name + "ffn2", hidden, ffn, isa)));
  layer.functions_ = &kernels::vector_functions(isa);
  layer.norm1_ = TRY(open_norm(file, name + "norm1", hidden));
  layer.norm2_ = TRY(open_norm(file, name + "norm2", hidden));
  layer.attention_scale_ = range[0] / 127.0f;
  layer.gelu_ = std::make_unique<kernels::GeluTable>(kernels::make_gelu_table(range[1], range[2]));
  return layer;
}

std::size_t Layer::strip_rows() const {
  std::size_t rows = kLargestStrip;
  for (const kernels::Linear* linear : linears()) rows = std::min(rows, linear->strip_rows());
  return rows;
}

void Layer::run(std::size_t rows, std::span<const std::uint32_t> sequences, LayerWorkspace& workspace) const {
  attend(rows, sequences, workspace);
  const std::size_t strip = strip_rows();
  for (std::size_t begin = 0; begin < rows; begin += strip)
    feed_forward(begin, std::min(strip, rows - begin), workspace);
}

void Layer::attend(std::size_t rows, std::span<const std::uint32_t> sequences, LayerWorkspace& w) const {
  const std::size_t hidden = qkv_.in();
  qkv_.apply(w.quantised.data(), w.scales.data(), rows, w.qkv.data(), w.sums);
  const kernels::Attention attention{w.qkv.data(), hidden, 1.0f / attention_scale_, w.attended.data(),
                                     w.scratch.data()};
  for (std::size_t s = 0; s + 1 < sequences.size(); ++s)
    functions_->attend(attention, sequences[s] - sequences[0], sequences[s + 1] - sequences[0]);
}

// All that comes after the attention, for a strip of rows that stays in the cache.
void Layer::feed_forward(std::size_t begin, std::size_t rows, LayerWorkspace& w) const {
  const std::size_t hidden = attention_.out();
  float* values = w.values.data() + begin * hidden;
  std::int8_t* quantised = w.quantised.data() + begin * hidden;
  float* scales = w.scales.data() + begin;
  std::int32_t* sums = w.sums.data();

  std::fill_n(w.static_scales.begin(), rows, attention_scale_);
  attention_.multiply(w.attended.data() + begin * hidden, rows, sums);
  functions_->add_and_norm(attention_.scaled(sums, w.static_scales.data(), rows), norm1_, values, quantised,
                           scales);

  ffn1_.multiply(quantised, rows, sums);
  functions_->gelu(ffn1_.scaled(sums, scales, rows), *gelu_, w.activated.data());

  std::fill_n(w.static_scales.begin(), rows, gelu_->scale);
  ffn2_.multiply(w.activated.data(), rows, sums);
  functions_->add_and_norm(ffn2_.scaled(sums, w.static_scales.data(), rows), norm2_, values, quantised,
                           scales);
}

}  // namespace bede::encoder
