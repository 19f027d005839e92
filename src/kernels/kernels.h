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
#include "kernels/functions.h"

namespace bede::kernels {

enum class Isa { kPortable, kAvx2, kVnni, kAmx };

std::string_view isa_name(Isa isa);

// Whether this CPU and its system can run the path.
bool isa_available(Isa isa);

// The best path of this CPU, or the one that BEDE_ISA names (portable, avx2, vnni, amx). An unknown name, or
// one this CPU lacks, is kBadUsage.
Result<Isa> choose_isa();

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

// The float side of a layer (kernels/functions.h) for one path.
const VectorFunctions& vector_functions(Isa isa);

// Room that Attention::scratch needs, in floats.
std::size_t attention_scratch(std::size_t longest_sequence);

// GELU (by erf) over low .. high; outputs are counted in steps of max(GELU(high), 0.17) / 127.
GeluTable make_gelu_table(float low, float high);

}  // namespace bede::kernels
