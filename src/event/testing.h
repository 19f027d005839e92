// SPDX-License-Identifier: Apache-2.0
// For tests: an article with its tree and mentions, written down word by word.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "annotate/annotate.h"
#include "article/article.h"
#include "event/lexicon.h"
#include "knowledge/knowledge.h"
#include "resolve/resolve.h"

namespace bede::event::testing {

// A scene grows by sentences. Words are apart by blanks, each "form/lemma/UPOS/head/deprel[/feats]"; heads
// count from 1 within the sentence, 0 is the root; a lemma "_" is the lower-case form.
class Scene {
 public:
  article::Article article;
  annotate::Annotation annotation;
  resolve::Mentions mentions;

  Scene& title(const std::string& words) { return add(words, true, true); }
  Scene& sentence(const std::string& words) { return add(words, true, false); }
  Scene& next(const std::string& words) { return add(words, false, false); }  // same paragraph

  // The n-th word (from 0) of this form.
  std::uint32_t at(const std::string& form, int n = 0) const {
    for (std::uint32_t i = 0; i < annotation.text.words.size(); ++i) {
      if (annotation.text.words[i].form == form && n-- == 0) return i;
    }
    return static_cast<std::uint32_t>(annotation.text.words.size());
  }

  Scene& party(const std::string& form, const std::string& name, const std::string& country,
               const std::vector<std::string>& sectors = {}, const std::string& kind = "state", int n = 0) {
    resolve::Mention& made = mention(at(form, n));
    resolve::Identity identity;
    identity.name = name;
    identity.country = country;
    identity.sectors = sectors;
    identity.kind = kind;
    identity.is_actor = true;
    identity.reason = "test table";
    made.identities.push_back(identity);
    if (kind == "person" || kind == "official") made.label = "PERSON";
    return *this;
  }

  Scene& place(const std::string& form, const std::string& country, const std::string& precision = "exact",
               int n = 0) {
    resolve::PlaceReference where;
    where.name = form;
    where.country = country;
    where.precision = precision;
    where.reason = "test table";
    mention(at(form, n)).place = where;
    return *this;
  }

  Scene& pronoun(const std::string& form, const std::string& antecedent, int n = 0) {
    const std::int32_t target = mentions.mention_of_word[at(antecedent)];
    resolve::Mention& made = mention(at(form, n));
    made.pronoun = true;
    made.antecedent = target;
    return *this;
  }

  Scene& day(const std::string& form, const std::string& past, const std::string& future, int n = 0) {
    resolve::TimeExpression time;
    time.first_word = at(form, n);
    time.word_count = 1;
    time.span = annotation.text.words[time.first_word].span;
    time.past = {parse_iso_date(past), parse_iso_date(past), resolve::Precision::kDay};
    time.future = {parse_iso_date(future), parse_iso_date(future), resolve::Precision::kDay};
    time.reason = "test calendar";
    mentions.times.push_back(time);
    return *this;
  }

  Scene& quantity(const std::string& form, double best, const std::string& counted = "") {
    resolve::Quantity made;
    made.first_word = at(form);
    made.word_count = 1;
    if (!counted.empty()) made.counted_word = static_cast<std::int32_t>(at(counted));
    made.span = annotation.text.words[made.first_word].span;
    made.low = made.best = best;
    made.reason = "test number";
    mentions.quantities.push_back(made);
    return *this;
  }

 private:
  Scene& add(const std::string& words, bool paragraph, bool as_title);
  resolve::Mention& mention(std::uint32_t word);
};

// A folder with a small lexicon; made once.
const std::filesystem::path& small_lexicon();

// The tables of the repository; opened once.
const knowledge::Knowledge& tables();

}  // namespace bede::event::testing
