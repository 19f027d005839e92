// SPDX-License-Identifier: Apache-2.0
// Syntax: one article's trees with what the resolver asks of them: children, phrases, folded text of a run of
// words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/annotate.h"
#include "article/article.h"
#include "base/span.h"

namespace bede::resolve {

// Words [first, end) of the document.
struct Words {
  std::uint32_t first = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - first; }
  bool contains(std::uint32_t word) const { return first <= word && word < end; }
};

class Syntax {
 public:
  // Both are borrowed and must outlive the object.
  Syntax(const article::Article& article, const annotate::Annotation& annotation);

  std::uint32_t size() const { return static_cast<std::uint32_t>(annotation_.words.size()); }
  const std::string& upos(std::uint32_t word) const { return annotation_.words[word].upos; }
  const std::string& deprel(std::uint32_t word) const { return annotation_.words[word].deprel; }
  std::string_view base_relation(std::uint32_t word) const;  // "nmod" of "nmod:poss"
  std::int32_t head(std::uint32_t word) const { return annotation_.words[word].head; }
  std::string_view form(std::uint32_t word) const { return annotation_.text.words[word].form; }
  const std::string& folded(std::uint32_t word) const { return folded_[word]; }
  const std::string& lemma(std::uint32_t word) const { return lemmas_[word]; }
  const std::vector<std::uint32_t>& children(std::uint32_t word) const { return children_[word]; }
  std::uint32_t sentence(std::uint32_t word) const { return sentence_[word]; }
  std::uint32_t paragraph(std::uint32_t word) const { return paragraph_[word]; }
  bool has_feature(std::uint32_t word, std::string_view feature) const;

  // The name that covers a word, or null.
  const annotate::Name* name_of(std::uint32_t word) const;
  std::string_view label_of(std::uint32_t word) const;  // empty if no name covers it
  static Words words_of(const annotate::Name& name) {
    return {name.first_word, name.first_word + name.word_count};
  }
  const std::vector<annotate::Name>& names() const { return names_; }
  void relabel(std::size_t name, std::string label) { names_[name].label = std::move(label); }

  std::optional<std::uint32_t> child(std::uint32_t word, std::string_view deprel) const;
  // The preposition or possessive mark of a word: "of", "'s", empty if it has none.
  std::string_view case_of(std::uint32_t word) const;
  Words subtree(std::uint32_t word) const;
  bool is_noun(std::uint32_t word) const;  // NOUN, PROPN, or a name's word

  // The noun phrase of a head: left modifiers, parts of its name; no relative clause, apposition after a
  // comma or preposition.
  Words phrase(std::uint32_t head) const;
  // Without articles, demonstratives, possessive pronouns and quantifiers in front.
  Words bare(Words phrase, std::uint32_t head) const;

  Span span(Words words) const;
  std::string_view text(Words words) const;
  std::string folded_text(Words words) const;

 private:
  void take_names();
  void extend(std::uint32_t head, Words& out) const;

  const article::Article& article_;
  const annotate::Annotation& annotation_;
  std::vector<std::string> folded_, lemmas_;
  std::vector<std::vector<std::uint32_t>> children_;
  std::vector<std::uint32_t> sentence_, paragraph_;
  std::vector<annotate::Name> names_;  // the annotation's, made whole across hyphens: "Ban Ki-moon"
  std::vector<std::int32_t> name_;
};

}  // namespace bede::resolve
