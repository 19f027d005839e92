// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "kernels/kernels.h"

namespace bede::kernels {

namespace portable {
extern const VectorFunctions kFunctions;
}
namespace avx2 {
extern const VectorFunctions kFunctions;
}

namespace {

double gelu(double x) {
  return 0.5 * x * (1.0 + std::erf(x / std::sqrt(2.0)));
}

// The lowest value of GELU lies near -0.17: the scale covers it whatever the range is.
constexpr double kLeastTop = 0.17;

}  // namespace

const VectorFunctions& vector_functions(Isa isa) {
#if defined(__x86_64__)
  if (isa != Isa::kPortable) return avx2::kFunctions;
#endif
  return portable::kFunctions;
}

std::size_t attention_scratch(std::size_t longest_sequence) {
  const std::size_t padded = (longest_sequence + 7) / 8 * 8;
  return padded * (2 * Attention::kHeadSize + 4);  // keys, values, the scores of four queries
}

GeluTable make_gelu_table(float low, float high) {
  GeluTable table{};
  const double top = std::max(gelu(high), kLeastTop);
  const double width = static_cast<double>(high) - static_cast<double>(low);
  constexpr double kLast = GeluTable::kEntries - 1;
  table.low = low;
  table.steps = static_cast<float>(kLast / width);
  table.scale = static_cast<float>(top / 127.0);
  for (std::size_t i = 0; i < GeluTable::kEntries; ++i) {
    const double value = gelu(low + static_cast<double>(i) * width / kLast) * 127.0 / top;
    table.bytes[i] = static_cast<std::int8_t>(std::clamp(std::nearbyint(value), -127.0, 127.0));
  }
  return table;
}

void quantise_rows(Isa isa, const float* input, std::size_t rows, std::size_t columns, std::int8_t* output,
                   float* scales) {
  vector_functions(isa).quantise_rows(input, rows, columns, output, scales);
}

}  // namespace bede::kernels
