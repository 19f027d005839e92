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
  std::string_view implementation()
      const;  // "portable", "avx2", or the library's own name of its kernel; never a reference kernel

  // accumulators[row, out] = sum over in of input[row, in] x weights[out, in], exact in int32.
  void multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const;

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

}  // namespace bede::kernels
