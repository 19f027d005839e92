// SPDX-License-Identifier: Apache-2.0
// Quotations: who speaks the words between quotation marks, also where a quotation runs over sentences and
// paragraphs and where the cue stands only once.
#pragma once

#include <optional>
#include <vector>

#include "annotate/annotate.h"
#include "article/article.h"
#include "event/lexicon.h"
#include "event/tree.h"

namespace bede::event {

struct Speaker {
  WordIndex subject = 0;  // head of the phrase that names the speaker
  WordIndex cue = 0;      // the verb
};

class Quotations {
 public:
  // Cost: linear in the text plus the words around each quotation. Borrows nothing.
  Quotations(const article::Article& article, const annotate::Annotation& annotation, const Tree& tree,
             const Lexicon& lexicon);

  // The speaker of the quotation that holds this word, if the text names one.
  std::optional<Speaker> speaker(WordIndex word) const;
  bool is_quoted(WordIndex word) const;

 private:
  struct Quotation {
    Span span;
    std::size_t paragraph = 0;
    bool continues = false;  // goes on from the quotation of the paragraph before
    std::optional<Speaker> speaker;
  };
  struct Material {
    const article::Article& article;
    const annotate::Annotation& annotation;
    const Tree& tree;
    const Lexicon& lexicon;
  };
  void find_marks(const Material& material);
  std::optional<Speaker> cue_near(const Material& material, const Quotation& quotation) const;
  const Quotation* holding(Span span) const;

  std::vector<Quotation> quotations_;
  std::vector<std::int32_t> quotation_of_;  // per word, -1 for none
};

}  // namespace bede::event
