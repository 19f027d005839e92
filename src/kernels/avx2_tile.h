// SPDX-License-Identifier: Apache-2.0
// The inner loops of the AVX2 product. Their file is compiled with -mavx2, so it must not make any inline
// function of the standard library: the linker could keep that copy for all CPUs.
#pragma once

#include <cstddef>
#include <cstdint>

namespace bede::kernels::avx2 {

inline constexpr std::size_t kRows = 6;      // of a tile
inline constexpr std::size_t kColumns = 16;  // of a tile

// output[r, c] (+)= sum over k of input[r, k] x panel[k, c] for rows <= kRows and kColumns columns; sizes
// count int16. `panel` holds, for each two inputs, those two weights of each column side by side.
void multiply_tile(const std::int16_t* input, std::size_t input_stride, std::size_t rows,
                   const std::int16_t* panel, std::size_t inputs, std::int32_t* output,
                   std::size_t output_stride, bool add);

// `count` is a multiple of 16.
void widen(const std::int8_t* from, std::size_t count, std::int16_t* to);

}  // namespace bede::kernels::avx2
