// SPDX-License-Identifier: Apache-2.0
// The head of kind `tree`: biaffine scores of arcs, the best tree, and the relation of each chosen arc.
// The products run in int8, the bilinear tensors too: they are rounded by output row when the model is
// opened. Only the last dot products are in f32, in one order of additions on every CPU.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "annotate/head_scores.h"
#include "base/result.h"
#include "weights/weights.h"

namespace bede::annotate {

// Const and shared by threads.
class TreeHead {
 public:
  static Result<TreeHead> open(const weights::ModelFile& model, const weights::Head& head, kernels::Isa isa);

  struct Scratch {
    std::vector<float> arc_heads, arc_dependents, label_heads, label_dependents, scores;
    std::vector<std::int32_t> accumulators;
    RowQuantiser quantiser;
  };

  // One entry a row; those of root rows ([CLS]) mean nothing.
  struct Parse {
    std::vector<std::uint32_t> heads;   // counted inside the sentence, 0 is the root
    std::vector<std::uint32_t> labels;  // indices into labels()
  };

  // Parses sentences whose rows begin at `row_begin` (one more entry than sentences), each the root's row and
  // then one a word. Exactly one word a sentence has the root as head, and that word alone has the relation
  // `root`. Cost of a sentence: square of its words.
  void parse(const QuantisedRows& rows, std::span<const std::uint32_t> row_begin, Scratch& scratch,
             Parse& out) const;

  // Arc scores of one sentence [words, words + 1], from what project() left in `scratch`.
  void score_arcs(std::uint32_t first_row, std::uint32_t words, const Scratch& scratch,
                  std::vector<float>& scores) const;

  // Fills the scratch's four matrices for all rows.
  void project(const QuantisedRows& rows, Scratch& scratch) const;

  // Relation scores of `count` dependents from `first_row` on, each under the head row given: [count,
  // labels].
  void score_labels(std::size_t first_row, std::span<const std::uint32_t> head_rows, Scratch& scratch,
                    std::vector<float>& scores) const;

  const std::vector<std::string>& labels() const { return labels_; }

 private:
  TreeHead(std::vector<std::string> labels, std::size_t root, std::vector<kernels::Linear> linears,
           kernels::Isa isa);
  void choose_heads(std::span<const std::uint32_t> row_begin, const Scratch& scratch, Parse& out) const;
  void choose_labels(std::span<const std::uint32_t> row_begin, Scratch& scratch, Parse& out) const;

  std::vector<std::string> labels_;
  std::size_t root_ = 0;  // its index
  kernels::Linear arc_head_, arc_dependent_, label_head_, label_dependent_;
  kernels::Linear arc_;    // a dependent's vector -> the vector whose product with a head's is the score
  kernels::Linear label_;  // the same for each label, then the part that needs no head
  kernels::Isa isa_;
};

}  // namespace bede::annotate
