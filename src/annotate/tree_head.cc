// SPDX-License-Identifier: Apache-2.0
#include "annotate/tree_head.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "annotate/annotate.h"

namespace bede::annotate {
namespace {

constexpr float kSlope = 0.1f;           // of the leaky ReLU, as in training
constexpr std::size_t kLabelBlock = 64;  // rows whose relation scores are held at once

// Sum of products in eight interleaved sums, added up in one order. `size` is a multiple of 8.
float dot(const float* a, const float* b, std::size_t size) {
  typedef float Eight __attribute__((vector_size(32)));
  typedef float Anywhere __attribute__((vector_size(32), aligned(4), may_alias));
  Eight sum = {};
  for (std::size_t i = 0; i < size; i += 8)
    sum += *reinterpret_cast<const Anywhere*>(a + i) * *reinterpret_cast<const Anywhere*>(b + i);
  return ((sum[0] + sum[4]) + (sum[2] + sum[6])) + ((sum[1] + sum[5]) + (sum[3] + sum[7]));
}

void leaky_relu(std::vector<float>& values) {
  for (float& value : values) value = value < 0 ? value * kSlope : value;
}

// `arc` [A + 1, A], score = [x; 1] U y: as a matrix from x to the vector that y is multiplied with.
kernels::Linear transpose_arc(kernels::Isa isa, std::span<const float> arc, std::size_t size) {
  std::vector<float> weights(size * size);
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) weights[j * size + i] = arc[i * size + j];
  }
  return quantise_linear(isa, weights, arc.subspan(size * size, size), size);
}

// `label` [L, R + 1, R + 1], score_l = [x; 1] V_l [y; 1]: as a matrix from x to L vectors of R, for y, and
// then L numbers, for the 1 below y.
kernels::Linear flatten_label(kernels::Isa isa, std::span<const float> label, std::size_t labels,
                              std::size_t size) {
  std::vector<float> weights(labels * (size + 1) * size), bias(labels * (size + 1));
  for (std::size_t l = 0; l < labels; ++l) {
    const float* from = label.data() + l * (size + 1) * (size + 1);
    for (std::size_t j = 0; j <= size; ++j) {
      const std::size_t row = j < size ? l * size + j : labels * size + l;
      for (std::size_t i = 0; i < size; ++i) weights[row * size + i] = from[i * (size + 1) + j];
      bias[row] = from[size * (size + 1) + j];
    }
  }
  return quantise_linear(isa, weights, bias, size);
}

}  // namespace

TreeHead::TreeHead(std::vector<std::string> labels, std::size_t root, std::vector<kernels::Linear> linears,
                   kernels::Isa isa)
    : labels_(std::move(labels)),
      root_(root),
      arc_head_(std::move(linears[0])),
      arc_dependent_(std::move(linears[1])),
      label_head_(std::move(linears[2])),
      label_dependent_(std::move(linears[3])),
      arc_(std::move(linears[4])),
      label_(std::move(linears[5])),
      isa_(isa) {}

Result<TreeHead> TreeHead::open(const weights::ModelFile& model, const weights::Head& head,
                                kernels::Isa isa) {
  const auto root = std::find(head.labels.begin(), head.labels.end(), "root");
  if (root == head.labels.end() || head.labels.size() < 2)
    return Error{ErrorCode::kBadModel, "The head " + head.name + " needs the label root and others.", ""};
  if (!is_kernel_width(head.arc) || !is_kernel_width(head.relation))
    return Error{ErrorCode::kBadModel, "The sizes of " + head.name + " must be multiples of 64.", ""};
  const std::string prefix = "head." + head.name + ".";
  const std::size_t hidden = model.encoder().hidden, labels = head.labels.size();
  const std::size_t arc = head.arc, relation = head.relation;
  std::vector<kernels::Linear> linears;
  linears.push_back(TRY(load_linear(model, prefix + "arc_head", arc, hidden, isa)));
  linears.push_back(TRY(load_linear(model, prefix + "arc_dependent", arc, hidden, isa)));
  linears.push_back(TRY(load_linear(model, prefix + "label_head", relation, hidden, isa)));
  linears.push_back(TRY(load_linear(model, prefix + "label_dependent", relation, hidden, isa)));
  linears.push_back(transpose_arc(isa, TRY(model.f32(prefix + "arc", {arc + 1, arc})), arc));
  const auto label = TRY(model.f32(prefix + "label", {labels, relation + 1, relation + 1}));
  linears.push_back(flatten_label(isa, label, labels, relation));
  const auto index = static_cast<std::size_t>(root - head.labels.begin());
  return TreeHead(head.labels, index, std::move(linears), isa);
}

void TreeHead::project(const QuantisedRows& rows, Scratch& scratch) const {
  apply(arc_head_, rows, scratch.arc_heads, scratch.accumulators);
  apply(arc_dependent_, rows, scratch.scores, scratch.accumulators);
  apply(label_head_, rows, scratch.label_heads, scratch.accumulators);
  apply(label_dependent_, rows, scratch.label_dependents, scratch.accumulators);
  leaky_relu(scratch.arc_heads);
  leaky_relu(scratch.scores);
  leaky_relu(scratch.label_heads);
  leaky_relu(scratch.label_dependents);
  const QuantisedRows dependents = scratch.quantiser.quantise(isa_, scratch.scores, arc_.in());
  apply(arc_, dependents, scratch.arc_dependents, scratch.accumulators);
}

void TreeHead::score_arcs(std::uint32_t first_row, std::uint32_t words, const Scratch& scratch,
                          std::vector<float>& scores) const {
  const std::size_t size = arc_.in();
  scores.resize(std::size_t{words} * (words + 1));
  for (std::size_t d = 0; d < words; ++d) {
    const float* dependent = scratch.arc_dependents.data() + (first_row + d + 1) * size;
    for (std::size_t h = 0; h <= words; ++h)
      scores[d * (words + 1) + h] = dot(dependent, scratch.arc_heads.data() + (first_row + h) * size, size);
  }
}

void TreeHead::choose_heads(std::span<const std::uint32_t> row_begin, const Scratch& scratch,
                            Parse& out) const {
  std::vector<float> scores;
  out.heads.assign(row_begin.back(), 0);
  for (std::size_t s = 0; s + 1 < row_begin.size(); ++s) {
    const std::uint32_t first = row_begin[s], words = row_begin[s + 1] - first - 1;
    score_arcs(first, words, scratch, scores);
    const std::vector<std::uint32_t> heads = maximum_spanning_tree(scores, words);
    std::copy(heads.begin(), heads.end(), out.heads.begin() + first + 1);
  }
}

void TreeHead::score_labels(std::size_t first_row, std::span<const std::uint32_t> head_rows, Scratch& scratch,
                            std::vector<float>& scores) const {
  const std::size_t size = label_.in(), labels = labels_.size(), width = label_.out();
  const std::span dependents(scratch.label_dependents.data() + first_row * size, head_rows.size() * size);
  apply(label_, scratch.quantiser.quantise(isa_, dependents, size), scratch.scores, scratch.accumulators);
  scores.resize(head_rows.size() * labels);
  for (std::size_t row = 0; row < head_rows.size(); ++row) {
    const float* dependent = scratch.scores.data() + row * width;
    const float* head = scratch.label_heads.data() + head_rows[row] * size;
    for (std::size_t l = 0; l < labels; ++l)
      scores[row * labels + l] = dot(dependent + l * size, head, size) + dependent[labels * size + l];
  }
}

void TreeHead::choose_labels(std::span<const std::uint32_t> row_begin, Scratch& scratch, Parse& out) const {
  const std::size_t rows = row_begin.back(), labels = labels_.size();
  std::vector<std::uint32_t> head_rows(rows);
  for (std::size_t s = 0; s + 1 < row_begin.size(); ++s) {
    for (std::uint32_t row = row_begin[s]; row < row_begin[s + 1]; ++row)
      head_rows[row] = row_begin[s] + out.heads[row];
  }
  out.labels.resize(rows);
  std::vector<float> scores;
  for (std::size_t first = 0; first < rows; first += kLabelBlock) {
    const std::size_t count = std::min(kLabelBlock, rows - first);
    score_labels(first, std::span(head_rows).subspan(first, count), scratch, scores);
    for (std::size_t row = 0; row < count; ++row) {
      const std::span mine = std::span(scores).subspan(row * labels, labels);
      mine[root_] = -std::numeric_limits<float>::infinity();
      const std::size_t label = out.heads[first + row] == 0 ? root_ : largest(mine);
      out.labels[first + row] = static_cast<std::uint32_t>(label);
    }
  }
}

void TreeHead::parse(const QuantisedRows& rows, std::span<const std::uint32_t> row_begin, Scratch& scratch,
                     Parse& out) const {
  project(rows, scratch);
  choose_heads(row_begin, scratch, out);
  choose_labels(row_begin, scratch, out);
}

}  // namespace bede::annotate
