// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "kernels/product.h"

namespace bede::kernels {
namespace {

// Plain loops over the weights as they come; the compiler finds what the baseline instruction set has for
// them.
class PortableProduct final : public Product {
 public:
  explicit PortableProduct(const Matrix& matrix)
      : out_(matrix.out), in_(matrix.in), weights_(matrix.weights, matrix.weights + matrix.out * matrix.in) {}

  std::string_view implementation() const override { return "portable"; }
  std::size_t strip_rows() const override { return 48; }

  void multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const override {
    for (std::size_t o = 0; o < out_; ++o)
      for (std::size_t r = 0; r < rows; ++r)
        accumulators[r * out_ + o] = dot(input + r * in_, weights_.data() + o * in_);
  }

 private:
  std::int32_t dot(const std::int8_t* a, const std::int8_t* b) const {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < in_; ++i)
      sum += static_cast<std::int16_t>(a[i]) * static_cast<std::int16_t>(b[i]);
    return sum;
  }

  std::size_t out_;
  std::size_t in_;
  std::vector<std::int8_t> weights_;
};

}  // namespace

std::unique_ptr<Product> make_portable_product(const Matrix& matrix) {
  return std::make_unique<PortableProduct>(matrix);
}

}  // namespace bede::kernels
