// SPDX-License-Identifier: Apache-2.0
// One BERT layer in int8: attention and feed-forward, each followed by residual and LayerNorm.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "kernels/kernels.h"
#include "weights/weights.h"

namespace bede::encoder {

// Scratch of one thread. Rows are pieces; `values` and its quantised copy go from layer to layer.
struct LayerWorkspace {
  void reserve(std::size_t rows, std::size_t longest_sequence, std::size_t hidden, std::size_t ffn);

  std::vector<float> values;           // [rows, hidden]
  std::vector<std::int8_t> quantised;  // the same in int8
  std::vector<float> scales;           // one a row
  std::vector<float> qkv;              // [rows, 3 hidden]
  std::vector<std::int8_t> attended;   // [rows, hidden]
  std::vector<std::int8_t> activated;  // [strip, ffn]
  std::vector<float> static_scales;    // [strip]
  std::vector<std::int32_t> sums;      // [strip, the widest output]
  std::vector<float> scratch;          // of the attention
};

class Layer {
 public:
  static Result<Layer> open(const weights::ModelFile& file, std::uint32_t index, kernels::Isa isa);

  // Replaces values, quantised and scales of `rows` rows. `sequences`: where each begins, and the end of the
  // last.
  void run(std::size_t rows, std::span<const std::uint32_t> sequences, LayerWorkspace& workspace) const;

  std::vector<const kernels::Linear*> linears() const { return {&qkv_, &attention_, &ffn1_, &ffn2_}; }

 private:
  Layer(kernels::Linear qkv, kernels::Linear attention, kernels::Linear ffn1, kernels::Linear ffn2)
      : qkv_(std::move(qkv)),
        attention_(std::move(attention)),
        ffn1_(std::move(ffn1)),
        ffn2_(std::move(ffn2)) {}
  void attend(std::size_t rows, std::span<const std::uint32_t> sequences, LayerWorkspace& workspace) const;
  void feed_forward(std::size_t begin, std::size_t rows, LayerWorkspace& workspace) const;
  std::size_t strip_rows() const;

  const kernels::VectorFunctions* functions_ = nullptr;
  kernels::Linear qkv_, attention_, ffn1_, ffn2_;
  kernels::Norm norm1_{}, norm2_{};
  float attention_scale_ = 0;
  std::unique_ptr<const kernels::GeluTable> gelu_;
};

}  // namespace bede::encoder
