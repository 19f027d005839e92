// SPDX-License-Identifier: Apache-2.0
// encoder: words -> vectors. A BERT encoder in int8 over sentences packed end to end without padding.
// Design and measurements: docs/decisions (packed int8 encoder). The model is const and shared; all that
// changes is in a Workspace, one per thread.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "kernels/kernels.h"
#include "text/text.h"
#include "weights/weights.h"

namespace bede::encoder {

// Word pieces of a run of sentences, packed: [CLS] pieces [SEP] for each.
struct Pieces {
  std::vector<std::int32_t> ids;
  std::vector<std::uint8_t> shapes;
  std::vector<std::uint32_t> sentence_begin;  // one more than sentences: where each starts in ids
  std::vector<std::uint32_t> row_piece;       // for each row of the output: the piece it is the vector of
  std::vector<std::uint32_t>
      row_begin;  // one more than sentences: first row of each sentence ([CLS], then its words)
};

// Vectors after one layer: row-major [rows, hidden]. Each sentence has word_count + 1 rows: [CLS] (the tree's
// root), then one a word (its first piece).
struct Taps {
  std::vector<std::uint32_t> row_begin;    // as in Pieces
  std::vector<std::vector<float>> layers;  // one matrix per tap that was asked for, in the order asked
};

class Encoder {
 public:
  // `model` is borrowed and must outlive the encoder.
  static Result<Encoder> open(const weights::ModelFile& model, kernels::Isa isa);
  Encoder(Encoder&&) noexcept;
  Encoder& operator=(Encoder&&) noexcept;
  ~Encoder();

  // Scratch of one thread: about 20 MB at 512 pieces.
  class Workspace {
   public:
    Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

   private:
    friend class Encoder;
    struct State;
    std::unique_ptr<State> state_;
  };

  // Appends the pieces of one sentence. A sentence that would pass the model's longest position loses pieces
  // of its longest words' tails, never a word; only with more words than positions do the last ones get the
  // vector of [SEP].
  void add_sentence(std::span<const text::Word> words, Pieces& pieces) const;

  // Encodes everything in `pieces`, 256 to 512 pieces at a time, whole sentences together; `taps` counts
  // layers from 1.
  void encode(const Pieces& pieces, std::span<const std::uint32_t> taps, Workspace& workspace,
              Taps& out) const;

  std::uint32_t hidden() const;
  std::uint32_t layers() const;
  kernels::Isa isa() const;
  std::vector<std::string> implementations() const;  // the kernel behind each matmul, for `bede doctor`

 private:
  struct Model;
  explicit Encoder(std::unique_ptr<Model> model);
  std::unique_ptr<Model> model_;
};

}  // namespace bede::encoder
