// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstring>
#include <dnnl.hpp>
#include <mutex>
#include <string>
#include <vector>

#include "kernels/aligned.h"
#include "kernels/product.h"

// The library is built with OpenMP. One worker is one core here, so each thread tells it to use no others.
extern "C" void omp_set_num_threads(int);

namespace bede::kernels {
namespace {

using dnnl::memory;

constexpr std::size_t kRowStep = 32;
// A strip whose widest result (1.5 MB) stays in the second cache of the CPUs that have these paths.
constexpr std::size_t kMostRows = 256;

const dnnl::engine& engine() {
  static const dnnl::engine kEngine(dnnl::engine::kind::cpu, 0);
  return kEngine;
}

// Holds for the process and counts only before its first kernel is made; the path is chosen once at start.
void limit_isa(Isa isa) {
  if (isa == Isa::kVnni) dnnl_set_max_cpu_isa(dnnl_cpu_isa_avx512_core_vnni);
}

dnnl::matmul::primitive_desc describe(std::size_t rows, const Matrix& matrix, const memory::desc& weights) {
  const auto m = static_cast<memory::dim>(rows);
  const auto k = static_cast<memory::dim>(matrix.in);
  const auto n = static_cast<memory::dim>(matrix.out);
  const memory::desc input({m, k}, memory::data_type::u8, memory::format_tag::ab);
  const memory::desc output({m, n}, memory::data_type::s32, memory::format_tag::ab);
  dnnl::primitive_attr own_scratch;  // the library's own belongs to the thread that made the kernel
  own_scratch.set_scratchpad_mode(dnnl::scratchpad_mode::user);
  return {dnnl::matmul::desc(input, weights, output), own_scratch, engine()};
}

memory::desc any_weights(const Matrix& matrix) {
  return {{static_cast<memory::dim>(matrix.in), static_cast<memory::dim>(matrix.out)},
          memory::data_type::s8,
          memory::format_tag::any};
}

// oneDNN's u8 x s8 -> s32. Inputs get 128 added, and 128 times the sum of each column is taken off the
// result.
class LibraryProduct final : public Product {
 public:
  explicit LibraryProduct(const Matrix& matrix)
      : matrix_(matrix), offsets_(matrix.out), weights_(reorder(matrix)) {
    const auto description = describe(kRowStep, matrix, weights_.get_desc());
    name_ = description.impl_info_str();
    for (std::size_t o = 0; o < matrix.out; ++o)
      for (std::size_t i = 0; i < matrix.in; ++i) offsets_[o] += 128 * matrix.weights[o * matrix.in + i];
    matrix_.weights = nullptr;
  }

  std::string_view implementation() const override { return name_; }
  std::size_t strip_rows() const override { return kMostRows; }

  void multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const override {
    omp_set_num_threads(1);
    for (std::size_t row = 0; row < rows; row += kMostRows)
      multiply_strip(input + row * matrix_.in, std::min(kMostRows, rows - row),
                     accumulators + row * matrix_.out);
  }

 private:
  struct Kernel {
    std::once_flag made;
    dnnl::matmul matmul;
    memory::desc scratch;
  };

  static memory reorder(const Matrix& matrix) {
    omp_set_num_threads(1);
    const memory::desc plain(any_weights(matrix).dims(), memory::data_type::s8, memory::format_tag::ba);
    memory from(plain, engine(), const_cast<std::int8_t*>(matrix.weights));
    memory to(describe(kMostRows, matrix, any_weights(matrix)).weights_desc(), engine());
    dnnl::stream stream(engine());
    dnnl::reorder(from, to).execute(stream, from, to);
    stream.wait();
    return to;
  }

  const Kernel& kernel(std::size_t padded) const {
    Kernel& kernel = kernels_[padded / kRowStep - 1];
    std::call_once(kernel.made, [&] {
      const auto description = describe(padded, matrix_, weights_.get_desc());
      kernel.matmul = dnnl::matmul(description);
      kernel.scratch = description.scratchpad_desc();
    });
    return kernel;
  }

  // Whole steps of rows go straight to the accumulators, the rest through a padded copy.
  void multiply_strip(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const {
    const std::size_t whole = rows / kRowStep * kRowStep;
    auto shifted = AlignedArray<std::uint8_t>::uninitialised((whole + kRowStep) * matrix_.in);
    std::memset(&shifted[rows * matrix_.in], 0, (whole + kRowStep - rows) * matrix_.in);
    for (std::size_t i = 0; i < rows * matrix_.in; ++i)
      shifted[i] = static_cast<std::uint8_t>(input[i] + 128);
    if (whole > 0) run(kernel(whole), whole, shifted.data(), accumulators);
    if (rows > whole) {
      auto rest = AlignedArray<std::int32_t>::uninitialised(kRowStep * matrix_.out);
      run(kernel(kRowStep), kRowStep, &shifted[whole * matrix_.in], rest.data());
      std::copy_n(rest.data(), (rows - whole) * matrix_.out, accumulators + whole * matrix_.out);
    }
    for (std::size_t r = 0; r < rows; ++r)
      for (std::size_t o = 0; o < matrix_.out; ++o) accumulators[r * matrix_.out + o] -= offsets_[o];
  }

  void run(const Kernel& with, std::size_t padded, std::uint8_t* input, std::int32_t* output) const {
    const auto m = static_cast<memory::dim>(padded);
    const auto k = static_cast<memory::dim>(matrix_.in);
    const auto n = static_cast<memory::dim>(matrix_.out);
    const memory source({{m, k}, memory::data_type::u8, memory::format_tag::ab}, engine(), input);
    const memory target({{m, n}, memory::data_type::s32, memory::format_tag::ab}, engine(), output);
    auto room = AlignedArray<std::uint8_t>::uninitialised(with.scratch.get_size());
    const memory scratch(with.scratch, engine(), room.data());
    dnnl::stream stream(engine());
    with.matmul.execute(stream, {{DNNL_ARG_SRC, source},
                                 {DNNL_ARG_WEIGHTS, weights_},
                                 {DNNL_ARG_DST, target},
                                 {DNNL_ARG_SCRATCHPAD, scratch}});
    stream.wait();
  }

  Matrix matrix_;  // its sizes
  std::vector<std::int32_t> offsets_;
  memory weights_;
  std::string name_;
  mutable std::array<Kernel, kMostRows / kRowStep> kernels_;
};

}  // namespace

std::unique_ptr<Product> make_library_product(Isa isa, const Matrix& matrix) {
  try {
    limit_isa(isa);
    auto product = std::make_unique<LibraryProduct>(matrix);
    if (product->implementation().find("ref") != std::string_view::npos) return nullptr;
    return product;
  } catch (const dnnl::error&) {
    return nullptr;
  }
}

}  // namespace bede::kernels
