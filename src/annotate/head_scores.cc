// SPDX-License-Identifier: Apache-2.0
#include "annotate/head_scores.h"

#include <algorithm>

#include "base/check.h"

namespace bede::annotate {

QuantisedRows RowQuantiser::quantise(kernels::Isa isa, std::span<const float> rows, std::size_t columns) {
  const std::size_t count = rows.size() / columns;
  values_.resize(rows.size());
  scales_.resize(count);
  kernels::quantise_rows(isa, rows.data(), count, columns, values_.data(), scales_.data());
  return {values_.data(), scales_.data(), count, columns};
}

void apply(const kernels::Linear& linear, const QuantisedRows& rows, std::vector<float>& scores,
           std::vector<std::int32_t>& accumulators) {
  BEDE_CHECK(rows.columns == linear.in());
  scores.resize(rows.count * linear.out());
  linear.apply(rows.values, rows.scales, rows.count, scores.data(), accumulators);
}

bool is_kernel_width(std::size_t columns) {
  return columns > 0 && columns % 64 == 0 && columns <= 4096;
}

Result<kernels::Linear> load_linear(const weights::ModelFile& model, const std::string& name, std::size_t out,
                                    std::size_t in, kernels::Isa isa) {
  const auto weights = TRY(model.i8(name + ".weight", {out, in}));
  const auto scales = TRY(model.f32(name + ".scale", {out}));
  const auto bias = TRY(model.f32(name + ".bias", {out}));
  const bool symmetric = std::find(weights.begin(), weights.end(), std::int8_t{-128}) == weights.end();
  if (out == 0 || !is_kernel_width(in) || !symmetric)
    return Error{ErrorCode::kBadModel, "The matrix " + name + " has a size or weights that no kernel takes.",
                 ""};
  return kernels::Linear::pack(isa, out, in, weights.data(), scales.data(), bias.data());
}

kernels::Linear quantise_linear(kernels::Isa isa, std::span<const float> weights, std::span<const float> bias,
                                std::size_t in) {
  RowQuantiser quantiser;
  const QuantisedRows rows = quantiser.quantise(isa, weights, in);
  BEDE_CHECK(rows.count == bias.size());
  return kernels::Linear::pack(isa, rows.count, in, rows.values, rows.scales, bias.data());
}

std::size_t largest(std::span<const float> scores) {
  return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

}  // namespace bede::annotate
