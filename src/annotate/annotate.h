// SPDX-License-Identifier: Apache-2.0
// annotate: sentences -> parts of speech, features, lemmas, Universal Dependencies trees, names.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "encoder/encoder.h"
#include "text/text.h"
#include "weights/weights.h"

namespace bede::annotate {

inline constexpr std::int32_t kRoot = -1;

struct WordAnnotation {
  std::string upos;   // "VERB"
  std::string feats;  // "Mood=Ind|Tense=Past|VerbForm=Fin", "_" for none
  std::string lemma;
  std::int32_t head = kRoot;  // index of the head WORD IN THE DOCUMENT, kRoot for the sentence's root
  std::string deprel;         // "nsubj:pass"
};

// Label sets of names: PERSON ORG GPE LOC FAC NORP EVENT DATE TIME MONEY QUANTITY CARDINAL (model/names.md).
// Names do not overlap.
struct Name {
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
  std::string label;
};

// Invariants: words.size() == text.words.size(); each sentence is one tree with one root; heads stay inside
// the sentence; names are in order and stay inside a sentence.
struct Annotation {
  text::TokenisedText text;
  std::vector<WordAnnotation> words;
  std::vector<Name> names;
};

// Const and shared by threads; Workspace is one thread's.
class Annotator {
 public:
  // `model` is borrowed. Fails with kBadModel if a head is missing or of a kind this program does not know.
  static Result<Annotator> open(const weights::ModelFile& model, kernels::Isa isa);
  Annotator(Annotator&&) noexcept;
  Annotator& operator=(Annotator&&) noexcept;
  ~Annotator();

  class Workspace {
   public:
    Workspace();
    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

   private:
    friend class Annotator;
    struct State;
    std::unique_ptr<State> state_;
  };

  Annotation annotate(text::TokenisedText text, Workspace& workspace) const;
  const encoder::Encoder& encoder() const;

 private:
  struct Model;
  explicit Annotator(std::unique_ptr<Model> model);
  std::unique_ptr<Model> model_;
};

// The largest-scoring tree with one root. scores[(d - 1) * (n + 1) + h]: dependent d = 1..n, head h = 0..n, 0
// is the root. Chu-Liu/Edmonds. Returns heads of 1..n.
std::vector<std::uint32_t> maximum_spanning_tree(std::span<const float> scores, std::uint32_t words);

// One CoNLL-U document: article text read from it (tokens joined by SpaceAfter), tokens and words kept,
// whatever annotation its columns hold (NER=B-PERSON in MISC gives names). Also takes bare lines `index TAB
// token [TAB ...]`. `paragraphs` follows # newpar and # newdoc.
struct ConlluDocument {
  std::string id;
  std::string text;
  std::vector<Span> paragraphs;
  Annotation annotation;
};
Result<std::vector<ConlluDocument>> read_conllu(std::string_view bytes, const std::string& where);

// Appends CoNLL-U: # newdoc id, # newpar, # sent_id, # text; MISC holds SpaceAfter=No, Span=12:17 (code
// points), NER=B-PERSON.
void write_conllu(const Annotation& annotation, std::string_view text, std::string_view id, std::string& out);

}  // namespace bede::annotate
