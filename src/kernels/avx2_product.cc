// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "kernels/aligned.h"
#include "kernels/avx2_tile.h"
#include "kernels/product.h"

#if defined(__x86_64__)

namespace bede::kernels {
namespace {

using avx2::kColumns;
using avx2::kRows;

constexpr std::size_t kStripRows = 8 * kRows;
constexpr std::size_t kSlab = 384;  // inputs at a time: a panel's slab (12 KB) stays in the first cache

// Weights lie in panels of kColumns outputs, each panel cut into slabs of kSlab inputs, in the order that
// multiply_tile() reads. Sixteen bits each: widening them on the way would take a third of the vector units.
class Avx2Product final : public Product {
 public:
  explicit Avx2Product(const Matrix& matrix) : out_(matrix.out), in_(matrix.in) {
    const std::size_t panels = (out_ + kColumns - 1) / kColumns;
    weights_ = AlignedArray<std::int16_t>(panels * in_ * kColumns);
    for (std::size_t o = 0; o < out_; ++o)
      for (std::size_t i = 0; i < in_; ++i) weights_[place(o, i)] = std::int16_t{matrix.weights[o * in_ + i]};
  }

  std::string_view implementation() const override { return "avx2"; }
  std::size_t strip_rows() const override { return kStripRows; }

  void multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const override {
    for (std::size_t row = 0; row < rows; row += kStripRows)
      for (std::size_t begin = 0; begin < in_; begin += kSlab)
        multiply_slab(input + row * in_, std::min(kStripRows, rows - row), begin, accumulators + row * out_);
  }

 private:
  std::size_t place(std::size_t o, std::size_t i) const {
    const std::size_t panel = o / kColumns * kColumns * in_;
    return panel + (i / 2 * kColumns + o % kColumns) * 2 + i % 2;
  }

  void multiply_slab(const std::int8_t* input, std::size_t rows, std::size_t begin,
                     std::int32_t* accumulators) const {
    alignas(64) std::int16_t wide[kStripRows * kSlab];
    const std::size_t size = std::min(kSlab, in_ - begin);
    for (std::size_t r = 0; r < rows; ++r) avx2::widen(input + r * in_ + begin, size, wide + r * size);
    for (std::size_t column = 0; column < out_; column += kColumns) {
      const std::int16_t* panel = &weights_[place(column, begin)];
      for (std::size_t r = 0; r < rows; r += kRows) {
        const std::size_t count = std::min(kRows, rows - r);
        std::int32_t* to = accumulators + r * out_ + column;
        if (column + kColumns <= out_)
          avx2::multiply_tile(wide + r * size, size, count, panel, size, to, out_, begin > 0);
        else
          multiply_edge(wide + r * size, size, count, panel, to, out_ - column, begin > 0);
      }
    }
  }

  // The last panel when its columns are not all real.
  void multiply_edge(const std::int16_t* wide, std::size_t size, std::size_t rows, const std::int16_t* panel,
                     std::int32_t* to, std::size_t columns, bool add) const {
    alignas(64) std::int32_t tile[kRows * kColumns];
    avx2::multiply_tile(wide, size, rows, panel, size, tile, kColumns, false);
    for (std::size_t r = 0; r < rows; ++r)
      for (std::size_t c = 0; c < columns; ++c)
        to[r * out_ + c] = tile[r * kColumns + c] + (add ? to[r * out_ + c] : 0);
  }

  std::size_t out_;
  std::size_t in_;
  AlignedArray<std::int16_t> weights_;
};

}  // namespace

std::unique_ptr<Product> make_avx2_product(const Matrix& matrix) {
  return std::make_unique<Avx2Product>(matrix);
}

}  // namespace bede::kernels

#endif
