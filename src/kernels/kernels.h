// SPDX-License-Identifier: Apache-2.0
// kernels: the arithmetic of the encoder and its heads, one body per instruction set, chosen once at start.
// Integer matmuls are exact on every path, and the float parts keep one order of additions, so that all paths
// give the same bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bede::kernels {

enum class Isa { kPortable, kAvx2, kVnni, kAmx };

std::string_view isa_name(Isa isa);

// Whether this CPU and its system can run the path.
bool isa_available(Isa isa);

// The best path of this CPU, or the one that BEDE_ISA names (portable, avx2, vnni, amx). An unknown name, or
// one this CPU lacks, is kBadUsage.
Result<Isa> choose_isa();

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

// A weight matrix [out, in] in int8 with a scale per output and a bias, packed for one path. Const and shared
// by threads. `weights` row-major, in [-127, 127]; in is a multiple of 64 and at most 4096. Copies what it
// needs.
class Linear {
 public:
  static Linear pack(Isa isa, std::size_t out, std::size_t in, const std::int8_t* weights,
                     const float* scales, const float* bias);
  Linear(Linear&&) noexcept;
  Linear& operator=(Linear&&) noexcept;
  ~Linear();

  std::size_t in() const;
  std::size_t out() const;
  // "portable", "avx2", or the library's own name of its kernel; never a reference kernel.
  std::string_view implementation() const;

  // How many rows one call of multiply() should get: enough for the kernel's full speed, few enough that the
  // accumulators are still in the cache when they are read. At most 512.
  std::size_t strip_rows() const;

  // accumulators[row, out] = sum over in of input[row, in] x weights[out, in], exact in int32.
  void multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const;

  // What multiply() made, with this matrix's scales and bias.
  Accumulators scaled(const std::int32_t* accumulators, const float* input_scale, std::size_t rows) const;

  // output[row, out] = accumulator x input_scale[row] x scale[out] + bias[out].
  void apply(const std::int8_t* input, const float* input_scale, std::size_t rows, float* output,
             std::vector<std::int32_t>& scratch) const;

 private:
  struct State;
  explicit Linear(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// Each row by its largest absolute value: scale = max / 127, rounded half to even. A row of zeros gets scale
// 1e-12.
void quantise_rows(Isa isa, const float* input, std::size_t rows, std::size_t columns, std::int8_t* output,
                   float* scales);

struct Norm {
  const float* gamma;
  const float* beta;
};

// GELU and quantisation in one look-up. Index of x: (x - low) x steps, rounded half to even, clamped to the
// table.
struct GeluTable {
  static constexpr std::size_t kEntries = 4096;
  float low;
  float steps;                    // kEntries - 1 over (high - low)
  float scale;                    // an entry times this is GELU of its place
  std::vector<std::int8_t> bytes;  // kEntries of them

  static GeluTable make(float low, float high);
};

// Attention of one sequence over all heads of size 32. Rows begin .. end of `qkv` hold queries, keys and values,
// each `hidden` wide; softmax over all keys. Output: rows begin .. end of int8 [.., hidden], value x
// inverse_scale rounded half to even and clamped.
struct Attention {
  static constexpr std::size_t kHeadSize = 32;
  const float* qkv;
  std::size_t hidden;
  float inverse_scale;
  std::int8_t* output;
  float* scratch;  // attention_scratch(longest sequence) floats, aligned to 32 bytes
};
std::size_t attention_scratch(std::size_t positions);

// The word vectors before the first layer: word row (int8 times its scale) + position row + shape row, normed.
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
const VectorFunctions& vector_functions(Isa isa);

}  // namespace bede::kernels
