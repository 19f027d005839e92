// SPDX-License-Identifier: Apache-2.0
// resolve: Annotation -> Mentions. Who each noun phrase stands for, where each place lies, when each time
// expression is, how many each number counts. Everything carries a reason in words that an analyst
// understands. Pure function of its arguments; no state; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "annotate/annotate.h"
#include "article/article.h"
#include "base/date.h"
#include "base/span.h"
#include "knowledge/knowledge.h"

namespace bede::resolve {

inline constexpr std::int32_t kNone = -1;

// Whom a phrase stands for, coded. See spec: country (ISO alpha-3 or IGO UNO EUR NGO IMG MNC ISM), PLOVER
// sectors.
struct Identity {
  std::string name;  // full canonical name where the article or a table gives it, else empty
  std::string country;
  std::vector<std::string> sectors;
  std::string role;       // "prime minister", "protesters"
  std::string kind;       // state, person, official, organisation, outlet, group, unnamed, document
  bool is_actor = false;  // may be actor or recipient of a political event
  std::string reason;     // "table leaders.tsv:881 (held office on 2025-02-03)"
  bool country_is_guess =
      false;  // the country of which the article speaks most: an event's own place knows better
};

struct PlaceReference {
  std::string name;
  std::string country;
  std::optional<double> latitude, longitude;
  std::int64_t geonames = 0;
  std::string precision;  // exact, district, province, country
  std::string reason;
};

// A noun phrase: its head word and the words that belong to the name (no relative clauses, no appositions).
struct Mention {
  std::uint32_t head_word = 0;
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
  Span span;
  std::string label;  // of the name it holds or is (PERSON, GPE ...), else empty
  bool pronoun = false;
  std::int32_t antecedent = kNone;   // mention that a pronoun or a short form stands for
  std::vector<Identity> identities;  // usually one; two for "the two Koreas"; empty if it stands for no actor
  std::optional<PlaceReference> place;  // if it can be a place
};

enum class Precision { kDay, kWeek, kMonth, kYear, kInterval, kUnknown };
std::string_view precision_name(Precision precision);

struct DateValue {
  std::optional<Date> start, end;
  Precision precision = Precision::kUnknown;
};

// "on Tuesday" has a past and a coming reading: the clause's tense decides which one holds. Others have the
// same value in both.
struct TimeExpression {
  std::uint32_t first_word = 0;
  std::uint32_t word_count = 0;
  Span span;
  DateValue past;
  DateValue future;
  bool duration = false;  // "for three days", "two years": no point in time
  std::string reason;
};

struct Quantity {
  std::uint32_t first_word = 0;  // of the number with its bounds ("at least 12", "dozens")
  std::uint32_t word_count = 0;
  std::int32_t counted_word = kNone;  // head noun that is counted, kNone if it stands alone ("killed 12")
  Span span;                          // number and counted noun
  std::optional<double> low, best, high;
  bool money = false;
  std::string unit;  // "USD", "soldiers"
  std::string reason;
};

struct Mentions {
  std::vector<Mention> mentions;
  std::vector<std::int32_t>
      mention_of_word;  // per word of the document: the mention whose HEAD it is, or kNone
  std::vector<TimeExpression> times;
  std::vector<Quantity> quantities;
  std::string main_country;  // of which the article mostly speaks, ISO alpha-3; empty if of none
};

Mentions resolve(const article::Article& article, const annotate::Annotation& annotation,
                 const knowledge::Knowledge& knowledge);

// The parts, each in files of its own.
std::vector<TimeExpression> find_times(const article::Article& article,
                                       const annotate::Annotation& annotation);
std::vector<Quantity> find_quantities(const article::Article& article,
                                      const annotate::Annotation& annotation);
// Fills the mentions and the main country.
void find_mentions(const article::Article& article, const annotate::Annotation& annotation,
                   const knowledge::Knowledge& knowledge, Mentions& out);

}  // namespace bede::resolve
