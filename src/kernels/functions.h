// SPDX-License-Identifier: Apache-2.0
// What the float side of a layer works on, as plain structs, and the table of its functions. Part of
// kernels.h; a header of its own because files compiled for one instruction set include it and must not make
// inline functions of the standard library.
#pragma once

#include <cstddef>
#include <cstdint>

namespace bede::kernels {

// The exact integers of one matmul and what turns them into numbers: column j of row i stands for
// values[i, j] x row_scales[i] x column_scales[j] + bias[j]. Borrowed.
struct Accumulators {
  const std::int32_t* values;
  const float* row_scales;
  const float* column_scales;
  const float* bias;
  std::size_t rows;
  std::size_t columns;
};

struct Norm {
  const float* gamma;
  const float* beta;
};

// GELU and quantisation in one look-up. Index of x: (x - low) x steps, rounded half to even, clamped to the
// table.
struct GeluTable {
  static constexpr std::size_t kEntries = 4096;
  float low;
  float steps;  // kEntries - 1 over (high - low)
  float scale;  // an entry times this is GELU of its place
  std::int8_t bytes[kEntries];
};

// Attention of one sequence over all heads of size 32. Rows begin .. end of `qkv` hold queries, keys and
// values, each `hidden` wide; softmax over all keys. Output: rows begin .. end of int8 [.., hidden], value x
// inverse_scale rounded half to even and clamped.
struct Attention {
  static constexpr std::size_t kHeadSize = 32;
  const float* qkv;
  std::size_t hidden;
  float inverse_scale;
  std::int8_t* output;
  float* scratch;
};

// The word vectors before the first layer: word row (int8 times its scale) + position row + shape row,
// normed.
struct Embedding {
  const std::int8_t* words;
  const float* word_scales;
  const float* positions;
  const float* shapes;
  Norm norm;
  std::size_t hidden;
};

// The float side of a layer, for one path; all paths give the same bytes. Widths are multiples of 8. Outputs
// named `quantised` get one scale a row, as in quantise_rows().
struct VectorFunctions {
  void (*quantise_rows)(const float* input, std::size_t rows, std::size_t columns, std::int8_t* quantised,
                        float* scales);
  // Any number of columns.
  void (*dequantise)(const Accumulators& from, float* output);
  void (*gelu)(const Accumulators& from, const GeluTable& table, std::int8_t* output);
  // values[row] = LayerNorm(values[row] + from[row]).
  void (*add_and_norm)(const Accumulators& from, const Norm& norm, float* values, std::int8_t* quantised,
                       float* scales);
  void (*attend)(const Attention& attention, std::size_t begin, std::size_t end);
  void (*embed)(const Embedding& embedding, std::size_t word, std::size_t position, std::size_t shape,
                float* values, std::int8_t* quantised, float* scale);
};

}  // namespace bede::kernels
