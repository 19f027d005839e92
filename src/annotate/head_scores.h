// SPDX-License-Identifier: Apache-2.0
// What every head starts from: word vectors in int8 and matrices that multiply them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "kernels/kernels.h"
#include "weights/weights.h"

namespace bede::annotate {

// Rows of int8 with a scale each. Borrowed.
struct QuantisedRows {
  const std::int8_t* values = nullptr;
  const float* scales = nullptr;
  std::size_t count = 0;
  std::size_t columns = 0;

  QuantisedRows part(std::size_t first, std::size_t size) const {
    return {values + first * columns, scales + first, size, columns};
  }
};

// Owns quantised rows; reused from batch to batch.
class RowQuantiser {
 public:
  QuantisedRows quantise(kernels::Isa isa, std::span<const float> rows, std::size_t columns);

 private:
  std::vector<std::int8_t> values_;
  std::vector<float> scales_;
};

// Scores of rows, row-major, in `scores`; grows the vectors as needed.
void apply(const kernels::Linear& linear, const QuantisedRows& rows, std::vector<float>& scores,
           std::vector<std::int32_t>& accumulators);

// The matrix NAME.weight, .scale, .bias of the model file. kBadModel if one is missing, of another shape, or
// of a width that the kernels do not take (a multiple of 64, at most 4096).
Result<kernels::Linear> load_linear(const weights::ModelFile& model, const std::string& name, std::size_t out,
                                    std::size_t in, kernels::Isa isa);

// The f32 matrix `weights` [bias.size(), in], each row rounded to int8 by its largest value.
kernels::Linear quantise_linear(kernels::Isa isa, std::span<const float> weights, std::span<const float> bias,
                                std::size_t in);

bool is_kernel_width(std::size_t columns);

std::size_t largest(std::span<const float> scores);  // its index, the first of equals; `scores` is not empty

}  // namespace bede::annotate
