// SPDX-License-Identifier: Apache-2.0
// All heads of a model file: word vectors -> labels.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "annotate/annotate.h"
#include "annotate/head_scores.h"
#include "annotate/known_forms.h"
#include "annotate/lemma_script.h"
#include "annotate/name_path.h"
#include "annotate/tree_head.h"

namespace bede::annotate {

// Const and shared by threads.
class Heads {
 public:
  // Needs upos, feats, lemma (tags), names (spans) and dependencies (tree); `boundary` is the text stage's.
  // kBadModel if one is missing or of another kind, if any head is of an unknown kind, or if labels or
  // tensors are not what the kind asks for. Other heads of kind `tags` have no place in an Annotation: not
  // run.
  static Result<Heads> open(const weights::ModelFile& model, kernels::Isa isa);

  // The layers that the heads read, ascending: what to ask of the encoder.
  const std::vector<std::uint32_t>& taps() const { return parts_.taps; }

  struct Scratch {
    std::vector<RowQuantiser> quantisers;  // one a tap
    std::vector<float> scores;
    std::vector<std::int32_t> accumulators;
    TreeHead::Scratch tree;
    TreeHead::Parse parse;
  };

  // Annotates `words`, which are the words first_word .. of `out` and whose vectors `taps` holds; appends
  // their names.
  void run(const encoder::Taps& taps, std::span<const text::Word> words, std::uint32_t first_word,
           Scratch& scratch, Annotation& out) const;

 private:
  enum { kUpos, kFeats, kLemma, kNames, kTagHeads };
  struct Tags {
    std::size_t tap;  // index into taps
    kernels::Linear linear;
    std::vector<std::string> labels;
  };
  struct Parts {
    kernels::Isa isa;
    std::vector<std::uint32_t> taps;
    std::vector<Tags> tags;  // kTagHeads of them
    std::vector<LemmaScript> scripts;
    KnownForms known_forms;
    NamePath name_path;
    std::size_t tree_tap;
    TreeHead tree;
  };
  struct Batch;

  explicit Heads(Parts parts) : parts_(std::move(parts)) {}
  void label(Batch& batch, const Tags& tags,
             const std::function<void(std::size_t, std::span<float>)>& take) const;
  std::string lemma(std::string_view form, std::string_view upos, std::span<float> scores) const;
  void find_names(Batch& batch) const;
  void parse(Batch& batch) const;

  Parts parts_;
};

}  // namespace bede::annotate
