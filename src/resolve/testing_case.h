// SPDX-License-Identifier: Apache-2.0
// Case: a small annotated article for tests, written as rows, with the mentions that are found in it.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "annotate/annotate.h"
#include "resolve/resolve.h"

namespace bede::resolve {

inline const knowledge::Knowledge& tables() {
  static const auto knowledge =
      knowledge::Knowledge::open(std::filesystem::path(BEDE_REPOSITORY) / "data" / "knowledge").value();
  return knowledge;
}

// Rows "form lemma UPOS head deprel [NER]"; a blank line ends a sentence.
inline std::string conllu(const std::string& rows) {
  std::istringstream lines(rows);
  std::string out = "# newdoc id = test\n# newpar\n", line;
  int number = 0;
  while (std::getline(lines, line)) {
    std::istringstream cells(line);
    std::string form, lemma, upos, head, deprel, name;
    if (!(cells >> form >> lemma >> upos >> head >> deprel)) {
      out += "\n";
      number = 0;
      continue;
    }
    cells >> name;
    const bool plural = upos == "NOUN" && form != lemma && (form.back() == 's' || form.ends_with("en"));
    std::ostringstream row;
    row << ++number << '\t' << form << '\t' << lemma << '\t' << upos << "\t_\t"
        << (plural ? "Number=Plur" : "_") << '\t' << head << '\t' << deprel << "\t_\t"
        << (name.empty() ? "_" : "NER=" + name) << '\n';
    out += row.str();
  }
  return out + "\n";
}

struct Case {
  article::Article article;
  annotate::Annotation annotation;
  std::vector<Mention> mentions;

  Case(const std::string& rows, const char* published = "2025-02-03", const char* outlet = "") {
    auto documents = annotate::read_conllu(conllu(rows), "test.conllu");
    REQUIRE_MESSAGE(documents.ok(), documents.error().to_string());
    article.text = documents->front().text;
    article.paragraphs = documents->front().paragraphs;
    article.outlet = outlet;
    if (*published) article.published_day = parse_iso_date(published);
    annotation = std::move(documents->front().annotation);
    Mentions found;
    find_mentions(article, annotation, tables(), found);
    mentions = std::move(found.mentions);
  }

  // The mention whose head is the nth word of this form.
  const Mention& at(std::string_view form, int nth = 1) const {
    for (const auto& mention : mentions)
      if (annotation.text.words[mention.head_word].form == form && --nth == 0) return mention;
    FAIL("no mention with head " << form);
    return mentions.front();
  }
  // "ISR MIL", several joined by " + "; "-" where there is none.
  std::string code(std::string_view form, int nth = 1) const {
    std::string out;
    for (const auto& identity : at(form, nth).identities) {
      if (!out.empty()) out += " + ";
      out += identity.country.empty() ? "?" : identity.country;
      for (const auto& sector : identity.sectors) out += " " + sector;
    }
    return out.empty() ? "-" : out;
  }
};

}  // namespace bede::resolve
