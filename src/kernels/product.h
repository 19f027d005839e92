// SPDX-License-Identifier: Apache-2.0
// Product: a packed int8 matrix that multiplies exactly into int32. One class per path.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "kernels/kernels.h"

namespace bede::kernels {

class Product {
 public:
  Product() = default;
  Product(const Product&) = delete;
  Product& operator=(const Product&) = delete;
  virtual ~Product() = default;
  virtual std::string_view implementation() const = 0;
  virtual std::size_t strip_rows() const = 0;
  virtual void multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const = 0;
};

struct Matrix {
  std::size_t out;
  std::size_t in;
  const std::int8_t* weights;  // [out, in]
};

std::unique_ptr<Product> make_portable_product(const Matrix& matrix);
std::unique_ptr<Product> make_avx2_product(const Matrix& matrix);

// The library's product: its own choice of kernel up to the given path. Exact only where the CPU multiplies
// bytes without saturating, or |weight| <= 63; see is_exact(). Null if the library has nothing for this CPU.
std::unique_ptr<Product> make_library_product(Isa isa, const Matrix& matrix);

// Multiplies rows that would overflow sixteen bits and compares with plain arithmetic.
bool is_exact(const Product& product, const Matrix& matrix);

}  // namespace bede::kernels
