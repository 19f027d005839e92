// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/check.h"
#include "kernels/kernels.h"
#include "kernels/product.h"

namespace bede::kernels {
namespace {

std::unique_ptr<Product> make_product(Isa isa, const Matrix& matrix) {
  if (isa == Isa::kVnni || isa == Isa::kAmx) {
    std::unique_ptr<Product> product = make_library_product(isa, matrix);
    if (product && is_exact(*product, matrix)) return product;
    isa = Isa::kAvx2;
  }
#if defined(__x86_64__)
  if (isa == Isa::kAvx2) return make_avx2_product(matrix);
#endif
  return make_portable_product(matrix);
}

}  // namespace

struct Linear::State {
  Isa isa;
  std::size_t out;
  std::size_t in;
  std::unique_ptr<Product> product;
  std::vector<float> scales;
  std::vector<float> bias;
};

Linear::Linear(std::unique_ptr<State> state) : state_(std::move(state)) {}
Linear::Linear(Linear&&) noexcept = default;
Linear& Linear::operator=(Linear&&) noexcept = default;
Linear::~Linear() = default;

Linear Linear::pack(Isa isa, std::size_t out, std::size_t in, const std::int8_t* weights, const float* scales,
                    const float* bias) {
  BEDE_CHECK(in % 64 == 0 && in <= 4096 && out > 0);
  const Matrix matrix{out, in, weights};
  auto state = std::make_unique<State>();
  state->isa = isa;
  state->out = out;
  state->in = in;
  state->product = make_product(isa, matrix);
  state->scales.assign(scales, scales + out);
  state->bias.assign(bias, bias + out);
  return Linear(std::move(state));
}

std::size_t Linear::in() const {
  return state_->in;
}
std::size_t Linear::out() const {
  return state_->out;
}
std::string_view Linear::implementation() const {
  return state_->product->implementation();
}
std::size_t Linear::strip_rows() const {
  return state_->product->strip_rows();
}

void Linear::multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const {
  state_->product->multiply(input, rows, accumulators);
}

Accumulators Linear::scaled(const std::int32_t* accumulators, const float* input_scale,
                            std::size_t rows) const {
  return {accumulators, input_scale, state_->scales.data(), state_->bias.data(), rows, state_->out};
}

void Linear::apply(const std::int8_t* input, const float* input_scale, std::size_t rows, float* output,
                   std::vector<std::int32_t>& scratch) const {
  const std::size_t strip = std::min(rows, strip_rows());
  if (scratch.size() < strip * out()) scratch.resize(strip * out());
  for (std::size_t row = 0; row < rows; row += strip) {
    const std::size_t count = std::min(strip, rows - row);
    multiply(input + row * in(), count, scratch.data());
    vector_functions(state_->isa)
        .dequantise(scaled(scratch.data(), input_scale + row, count), output + row * out());
  }
}

bool is_exact(const Product& product, const Matrix& matrix) {
  constexpr std::size_t kRows = 2;
  std::vector<std::int8_t> input(kRows * matrix.in, 127);
  for (std::size_t i = 0; i < matrix.in; ++i)
    input[matrix.in + i] = static_cast<std::int8_t>(static_cast<int>(i * 37 % 255) - 127);
  std::vector<std::int32_t> got(kRows * matrix.out);
  product.multiply(input.data(), kRows, got.data());
  for (std::size_t r = 0; r < kRows; ++r)
    for (std::size_t o = 0; o < matrix.out; ++o) {
      std::int32_t sum = 0;
      for (std::size_t i = 0; i < matrix.in; ++i)
        sum += input[r * matrix.in + i] * matrix.weights[o * matrix.in + i];
      if (got[r * matrix.out + o] != sum) return false;
    }
  return true;
}

}  // namespace bede::kernels
