// SPDX-License-Identifier: Apache-2.0
#include "kernels/kernels.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <random>

#include "kernels/aligned.h"
#include "kernels/product.h"

using namespace bede::kernels;

namespace {

constexpr Isa kPaths[] = {Isa::kPortable, Isa::kAvx2, Isa::kVnni, Isa::kAmx};

struct Random {
  std::mt19937 engine{7};
  int below(int limit) { return static_cast<int>(engine() % static_cast<unsigned>(limit)); }
  float number() { return static_cast<float>(below(20001) - 10000) / 2500.0f; }
  std::vector<std::int8_t> bytes(std::size_t count, int largest) {
    std::vector<std::int8_t> out(count);
    for (auto& value : out) value = static_cast<std::int8_t>(below(2 * largest + 1) - largest);
    return out;
  }
  std::vector<float> numbers(std::size_t count) {
    std::vector<float> out(count);
    for (auto& value : out) value = number();
    return out;
  }
};

std::vector<std::int32_t> plain_product(const std::vector<std::int8_t>& input, std::size_t rows,
                                        const Matrix& matrix) {
  std::vector<std::int32_t> out(rows * matrix.out);
  for (std::size_t r = 0; r < rows; ++r)
    for (std::size_t o = 0; o < matrix.out; ++o)
      for (std::size_t i = 0; i < matrix.in; ++i)
        out[r * matrix.out + o] += input[r * matrix.in + i] * matrix.weights[o * matrix.in + i];
  return out;
}

template <typename T>
bool same_bytes(const std::vector<T>& a, const std::vector<T>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

}  // namespace

TEST_CASE("every path multiplies exactly, at the extremes too") {
  Random random;
  for (const Isa isa : kPaths) {
    if (!isa_available(isa)) continue;
    for (const auto& [rows, out, in] :
         {std::array<std::size_t, 3>{1, 16, 64}, {7, 17, 384}, {50, 1, 448}, {101, 40, 1536}}) {
      auto weights = random.bytes(out * in, 127);
      auto input = random.bytes(rows * in, 127);
      std::fill_n(weights.begin(), in, std::int8_t{127});
      std::fill_n(input.begin(), in, std::int8_t{-127});
      const std::vector<float> ones(out, 1.0f);
      const Linear linear = Linear::pack(isa, out, in, weights.data(), ones.data(), ones.data());
      std::vector<std::int32_t> got(rows * out, 99);
      linear.multiply(input.data(), rows, got.data());
      CHECK(got == plain_product(input, rows, {out, in, weights.data()}));
      CHECK(linear.implementation().find("ref") == std::string_view::npos);
    }
  }
}

TEST_CASE("the library's product is exact for weights that cannot saturate, on any CPU") {
  Random random;
  const std::size_t out = 48, in = 384;
  const auto weights = random.bytes(out * in, 63);
  const Matrix matrix{out, in, weights.data()};
  const auto product = make_library_product(isa_available(Isa::kAmx) ? Isa::kAmx : Isa::kVnni, matrix);
  REQUIRE(product != nullptr);
  for (const std::size_t rows : {std::size_t{1}, std::size_t{33}, std::size_t{600}}) {
    const auto input = random.bytes(rows * in, 127);
    std::vector<std::int32_t> got(rows * out);
    product->multiply(input.data(), rows, got.data());
    CHECK(got == plain_product(input, rows, matrix));
  }
  CHECK(is_exact(*product, matrix));
}

TEST_CASE("a product that saturates is found out") {
  class Saturating final : public Product {
   public:
    explicit Saturating(std::unique_ptr<Product> exact) : exact_(std::move(exact)) {}
    std::string_view implementation() const override { return "saturating"; }
    std::size_t strip_rows() const override { return 48; }
    void multiply(const std::int8_t* input, std::size_t rows, std::int32_t* accumulators) const override {
      exact_->multiply(input, rows, accumulators);
      accumulators[0] = std::min(accumulators[0], 32767);
    }
    std::unique_ptr<Product> exact_;
  };
  const std::vector<std::int8_t> weights(64, 127);
  const Matrix matrix{1, 64, weights.data()};
  CHECK(is_exact(*make_portable_product(matrix), matrix));
  CHECK_FALSE(is_exact(Saturating(make_portable_product(matrix)), matrix));
}

TEST_CASE("apply() scales and adds the bias, any number of columns") {
  Random random;
  const std::size_t rows = 60, out = 11, in = 64;
  const auto weights = random.bytes(out * in, 127), input = random.bytes(rows * in, 127);
  const auto scales = random.numbers(out), bias = random.numbers(out), row_scales = random.numbers(rows);
  const auto sums = plain_product(input, rows, {out, in, weights.data()});
  for (const Isa isa : kPaths) {
    if (!isa_available(isa)) continue;
    std::vector<std::int32_t> scratch;
    std::vector<float> got(rows * out);
    Linear::pack(isa, out, in, weights.data(), scales.data(), bias.data())
        .apply(input.data(), row_scales.data(), rows, got.data(), scratch);
    for (std::size_t i = 0; i < got.size(); ++i)
      CHECK(got[i] == static_cast<float>(sums[i]) * row_scales[i / out] * scales[i % out] + bias[i % out]);
  }
}

TEST_CASE("rows are quantised by their largest value, half to even") {
  const std::vector<float> input = {127, -63.5f, 62.5f, 1.5f, 0, 0, 0, -2.5f, 0, 0, 0, 0, 0, 0, 0, 0};
  for (const Isa isa : kPaths) {
    if (!isa_available(isa)) continue;
    std::vector<std::int8_t> got(16);
    float scales[2];
    quantise_rows(isa, input.data(), 2, 8, got.data(), scales);
    CHECK(got == std::vector<std::int8_t>{127, -64, 62, 2, 0, 0, 0, -2, 0, 0, 0, 0, 0, 0, 0, 0});
    CHECK(scales[0] == 1.0f);
    CHECK(scales[1] == 1e-12f);
  }
}

TEST_CASE("the GELU table follows the function") {
  const GeluTable table = make_gelu_table(-3.0f, 5.0f);
  for (float x = -3.0f; x <= 5.0f; x += 0.01f) {
    const auto place = static_cast<std::size_t>(std::lround((x + 3.0f) * table.steps));
    const double exact = 0.5 * x * (1 + std::erf(x / std::sqrt(2.0)));
    CHECK(std::abs(static_cast<double>(table.bytes[place]) * table.scale - exact) < 0.6 * table.scale);
  }
}

TEST_CASE("attention is the softmax of the scores over all keys") {
  Random random;
  const std::size_t hidden = 64, count = 13;
  const auto qkv = random.numbers(count * 3 * hidden);
  AlignedArray<float> scratch(attention_scratch(count));
  std::vector<std::int8_t> got(count * hidden);
  vector_functions(Isa::kPortable).attend({qkv.data(), hidden, 20.0f, got.data(), scratch.data()}, 0, count);
  for (std::size_t q = 0; q < count; ++q)
    for (std::size_t c = 0; c < hidden; ++c) {
      const std::size_t head = c / 32 * 32;
      double total = 0, value = 0;
      for (std::size_t k = 0; k < count; ++k) {
        double score = 0;
        for (std::size_t i = head; i < head + 32; ++i)
          score += qkv[q * 3 * hidden + i] * qkv[k * 3 * hidden + hidden + i];
        total += std::exp(score);
        value += std::exp(score) * qkv[k * 3 * hidden + 2 * hidden + c];
      }
      CHECK(std::abs(got[q * hidden + c] - value / total * 20.0) < 0.51);
    }
}

TEST_CASE("the float functions give the same bytes on every path") {
  Random random;
  const std::size_t rows = 21, columns = 128;
  std::vector<std::int32_t> sums(rows * columns);
  for (auto& sum : sums) sum = random.below(200001) - 100000;
  auto small = random.numbers(rows);
  for (auto& value : small) value *= 1e-5f;
  const auto scales = random.numbers(columns), bias = random.numbers(columns),
             gamma = random.numbers(columns);
  const Accumulators from{sums.data(), small.data(), scales.data(), bias.data(), rows, columns};
  const Norm norm{gamma.data(), bias.data()};
  const GeluTable table = make_gelu_table(-4.0f, 6.0f);
  const auto start = random.numbers(rows * columns), qkv = random.numbers(rows * 3 * 64);
  const auto words = random.bytes(columns, 127);

  const auto run = [&](Isa isa) {
    const VectorFunctions& functions = vector_functions(isa);
    std::vector<std::int8_t> bytes(5 * rows * columns);
    std::vector<float> values = start, row_scales(rows), embedded(columns + 1);
    functions.gelu(from, table, bytes.data());
    functions.add_and_norm(from, norm, values.data(), bytes.data() + rows * columns, row_scales.data());
    AlignedArray<float> scratch(attention_scratch(rows));
    functions.attend({qkv.data(), 64, 20.0f, bytes.data() + 2 * rows * columns, scratch.data()}, 2, rows);
    functions.embed({words.data(), scales.data(), start.data(), gamma.data(), norm, columns}, 0, 3, 0,
                    embedded.data(), bytes.data() + 3 * rows * columns, &embedded[columns]);
    std::vector<float> floats(rows * columns);
    functions.dequantise(from, floats.data());
    for (const auto* more : {&values, &row_scales, &embedded})
      floats.insert(floats.end(), more->begin(), more->end());
    return std::pair(bytes, floats);
  };
  const auto expected = run(Isa::kPortable);
  for (const Isa isa : kPaths) {
    if (!isa_available(isa)) continue;
    const auto got = run(isa);
    CHECK(same_bytes(got.first, expected.first));
    CHECK(same_bytes(got.second, expected.second));
  }
}

TEST_CASE("values that are no numbers stay inside the tables") {
  const float nan = std::nanf("");
  const std::vector<std::int32_t> sums(8, 1);
  const std::vector<float> bad(8, nan);
  const Accumulators from{sums.data(), bad.data(), bad.data(), bad.data(), 1, 8};
  GeluTable table = make_gelu_table(-4.0f, 6.0f);
  std::vector<std::int8_t> got(8, 1);
  for (const Isa isa : kPaths) {
    if (!isa_available(isa)) continue;
    vector_functions(isa).gelu(from, table, got.data());
    CHECK(got == std::vector<std::int8_t>(8, table.bytes[0]));
  }
}

TEST_CASE("BEDE_ISA chooses the path") {
  ::setenv("BEDE_ISA", "portable", 1);
  CHECK(*choose_isa() == Isa::kPortable);
  ::setenv("BEDE_ISA", "abacus", 1);
  CHECK(choose_isa().error().code == bede::ErrorCode::kBadUsage);
  for (const Isa isa : kPaths) {
    ::setenv("BEDE_ISA", std::string(isa_name(isa)).c_str(), 1);
    CHECK(choose_isa().ok() == isa_available(isa));
  }
  ::unsetenv("BEDE_ISA");
  CHECK(isa_available(*choose_isa()));
}
