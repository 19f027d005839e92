// SPDX-License-Identifier: Apache-2.0
// Tree: questions to the dependency trees of an annotation, and the frame of a word: its logical arguments,
// with passives turned round, relative pronouns replaced, and subjects shared by control, raising and
// conjunction. Borrows the annotation. Const after making; cost of a frame: the word's children and a few
// ancestors.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/annotate.h"
#include "base/span.h"

namespace bede::event {

class Lexicon;

using WordIndex = std::uint32_t;

// `slot`: "subj", "obj", "iobj", "poss", "mod", or the preposition ("on", "out_of"). `how` says it in words.
struct Argument {
  std::string slot;
  WordIndex word = 0;
  std::string how;
};

using Frame = std::vector<Argument>;

class Tree {
 public:
  // Datelines are set apart (dateline.h). Lemmas that `lexicon` does not know are replaced by a base form of
  // the word that it knows, if there is one: a lemma that is off by a letter would cost an event.
  explicit Tree(const annotate::Annotation& annotation, const Lexicon* lexicon = nullptr);

  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  const annotate::WordAnnotation& word(WordIndex index) const { return words_[index]; }
  std::string_view form(WordIndex index) const { return annotation_.text.words[index].form; }
  std::string_view lemma(WordIndex index) const { return lemmas_[index]; }  // lower case
  std::string_view upos(WordIndex index) const { return words_[index].upos; }
  Span span(WordIndex index) const { return annotation_.text.words[index].span; }
  std::uint32_t sentence(WordIndex index) const { return sentence_of_[index]; }
  std::optional<WordIndex> head(WordIndex index) const;
  std::span<const WordIndex> children(WordIndex index) const;

  // The relation without its subtype is `relation` ("nsubj" also for "nsubj:pass"), or the whole is.
  bool is(WordIndex index, std::string_view relation) const;
  bool has_feature(WordIndex index, std::string_view feature) const;  // "Tense=Past"
  std::optional<WordIndex> child(WordIndex index, std::string_view relation) const;
  std::optional<WordIndex> child_lemma(WordIndex index, std::string_view relation,
                                       std::string_view lemma) const;

  bool is_verb(WordIndex index) const { return upos(index) == "VERB" || upos(index) == "AUX"; }
  bool is_nominal(WordIndex index) const;
  bool is_passive(WordIndex index) const;
  bool is_infinitive(WordIndex index) const;  // has "to" before it

  // The word and its conjuncts, in order.
  std::vector<WordIndex> with_conjuncts(WordIndex index) const;
  // The word at the head of a coordination: itself if it is no conjunct.
  WordIndex first_conjunct(WordIndex index) const;
  // The preposition that governs a phrase: "on", "out_of", "according_to"; empty if there is none.
  std::string preposition(WordIndex index) const;
  // The nearest word, itself included, that heads a clause.
  WordIndex clause_head(WordIndex index) const;
  // Is `ancestor` the word itself or above it?
  bool dominates(WordIndex ancestor, WordIndex index) const;
  Span subtree_span(WordIndex index) const;

  // The logical arguments. For nouns: possessor, modifiers and prepositions only (see light.h for the verb
  // above).
  Frame frame(WordIndex index) const;

 private:
  void repair_lemmas(const Lexicon& lexicon);
  Frame verb_frame(WordIndex index, int depth) const;
  void add_dependents(WordIndex index, Frame& frame) const;
  void add_gap(WordIndex verb, Frame& frame) const;
  void add_shared_subject(WordIndex verb, Frame& frame, int depth) const;
  void add_shared_object(WordIndex verb, Frame& frame) const;
  bool is_lone_name(WordIndex index) const;
  std::optional<Argument> controller(WordIndex verb, int depth) const;
  std::optional<Argument> noun_agent(WordIndex noun, int depth) const;

  const annotate::Annotation& annotation_;
  std::vector<annotate::WordAnnotation> words_;  // with datelines set apart
  std::vector<std::string> lemmas_;
  std::vector<std::uint32_t> sentence_of_;
  std::vector<WordIndex> children_;
  std::vector<std::uint32_t> first_child_;  // size() + 1 offsets into children_
};

// The first argument of a slot; null if there is none.
const Argument* find_argument(const Frame& frame, std::string_view slot);

}  // namespace bede::event
