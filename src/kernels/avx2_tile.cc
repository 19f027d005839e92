// SPDX-License-Identifier: Apache-2.0
#include "kernels/avx2_tile.h"

#if defined(__AVX2__)

#include <immintrin.h>

#include "kernels/unroll.h"

namespace bede::kernels::avx2 {
namespace {

// Bytes are widened to sixteen bits and multiplied by vpmaddwd: its sums of two products fit 32 bits, where
// those of vpmaddubsw saturate in sixteen. Twelve accumulators, two weights, one input, one product: all
// sixteen registers.
template <std::size_t kTileRows>
void tile(const std::int16_t* input, std::size_t stride, const std::int16_t* panel, std::size_t inputs,
          std::int32_t* output, std::size_t output_stride, bool add) {
  __m256i sums[kTileRows][2];
  BEDE_UNROLL for (std::size_t r = 0; r < kTileRows; ++r) BEDE_UNROLL for (std::size_t c = 0; c < 2; ++c) {
    const auto* old = reinterpret_cast<const __m256i*>(output + r * output_stride + 8 * c);
    sums[r][c] = add ? _mm256_loadu_si256(old) : _mm256_setzero_si256();
  }
  for (std::size_t k = 0; k < inputs; k += 2, panel += 2 * kColumns) {
    const __m256i left = _mm256_load_si256(reinterpret_cast<const __m256i*>(panel));
    const __m256i right = _mm256_load_si256(reinterpret_cast<const __m256i*>(panel + kColumns));
    BEDE_UNROLL for (std::size_t r = 0; r < kTileRows; ++r) {
      std::int32_t pair;
      __builtin_memcpy(&pair, input + r * stride + k, sizeof pair);
      const __m256i both = _mm256_set1_epi32(pair);
      sums[r][0] = _mm256_add_epi32(sums[r][0], _mm256_madd_epi16(both, left));
      sums[r][1] = _mm256_add_epi32(sums[r][1], _mm256_madd_epi16(both, right));
      asm volatile("" : "+x"(sums[r][0]), "+x"(sums[r][1]));  // one row after the other: no register spills
    }
  }
  BEDE_UNROLL for (std::size_t r = 0; r < kTileRows; ++r) BEDE_UNROLL for (std::size_t c = 0; c < 2; ++c)
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(output + r * output_stride + 8 * c), sums[r][c]);
}

}  // namespace

void multiply_tile(const std::int16_t* input, std::size_t input_stride, std::size_t rows,
                   const std::int16_t* panel, std::size_t inputs, std::int32_t* output,
                   std::size_t output_stride, bool add) {
  static_assert(kRows == 6);
  switch (rows) {
    case 1:
      return tile<1>(input, input_stride, panel, inputs, output, output_stride, add);
    case 2:
      return tile<2>(input, input_stride, panel, inputs, output, output_stride, add);
    case 3:
      return tile<3>(input, input_stride, panel, inputs, output, output_stride, add);
    case 4:
      return tile<4>(input, input_stride, panel, inputs, output, output_stride, add);
    case 5:
      return tile<5>(input, input_stride, panel, inputs, output, output_stride, add);
    default:
      return tile<6>(input, input_stride, panel, inputs, output, output_stride, add);
  }
}

void widen(const std::int8_t* from, std::size_t count, std::int16_t* to) {
  for (std::size_t i = 0; i < count; i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i));
    _mm256_store_si256(reinterpret_cast<__m256i*>(to + i), _mm256_cvtepi8_epi16(bytes));
  }
}

}  // namespace bede::kernels::avx2

#endif
