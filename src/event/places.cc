// SPDX-License-Identifier: Apache-2.0
#include "event/places.h"

#include <algorithm>

#include "event/words.h"

namespace bede::event {

namespace {

bool is_locative(std::string_view preposition) {
  return any_of(preposition,
                {"in",         "at",       "near",     "outside", "inside",  "around",     "across",
                 "throughout", "along",    "off",      "within",  "through", "outside_of", "in_front_of",
                 "close_to",   "north_of", "south_of", "east_of", "west_of", "close"});
}

// "launched from Sunan": where a weapon starts is where it is used (ruling 14: a route, its starting point).
bool starts_at(const Candidate& candidate, std::string_view preposition) {
  return preposition == "from" && candidate.entry->type == "MOBILIZE";
}

// People of a town: "residents of Sarajevo", "the mayor of Kyiv".
bool is_local(const Context& context, WordIndex person) {
  const resolve::Mention* mention = context.mention(person);
  return mention && mention->label.empty() && context.is_actor(person);
}

// Phrases that hang on the place phrase and name it more closely: "the port of Rotterdam", "flats in Kryvyi
// Rih".
bool is_inner(const Tree& tree, WordIndex word) {
  return tree.is(word, "nmod") || tree.is(word, "appos") || tree.is(word, "compound") ||
         tree.is(word, "flat");
}

int rank(const resolve::PlaceReference& place) {
  if (place.precision == "exact") return 3;
  if (place.precision == "district") return 2;
  return place.precision == "province" ? 1 : 0;
}

// How a place phrase hangs in the sentence.
struct PlaceAnchor {
  WordIndex top = 0;  // the word that carries the locative preposition
  std::optional<WordIndex> head;
};

std::optional<PlaceAnchor> locative_anchor(const Context& context, const Candidate& candidate,
                                           WordIndex word) {
  const Tree& tree = context.tree;
  for (WordIndex at = word;;) {
    const std::string preposition = tree.preposition(at);
    const auto above = tree.head(at);
    if (is_locative(preposition) || starts_at(candidate, preposition)) return PlaceAnchor{at, above};
    if (preposition == "of" && above && is_local(context, *above)) return PlaceAnchor{at, above};
    if (!above) return std::nullopt;
    const bool named = preposition == "of" || preposition.empty() || preposition == "'s";
    const bool conjunct = tree.is(at, "conj") && tree.is_nominal(*above);
    const bool possessor = tree.word(at).deprel == "nmod:poss";
    if (!named || possessor || !(conjunct || is_inner(tree, at))) return std::nullopt;
    at = *above;
  }
}

// A noun's own "in" is the event's place if the noun is an argument of the trigger: "flats in Kryvyi Rih".
bool is_argument(const Context& context, const Candidate& candidate, WordIndex noun) {
  for (const Argument& argument : candidate.frame) {
    for (const WordIndex word : context.tree.with_conjuncts(argument.word)) {
      if (word == noun || context.tree.dominates(word, noun)) return true;
    }
  }
  return false;
}

// 3 on the trigger or its carrier, 2 in the clause, 1 on an argument, 0 elsewhere in the sentence.
int closeness(const Context& context, const Candidate& candidate, const PlaceAnchor& anchor) {
  const Tree& tree = context.tree;
  if (!anchor.head) return 0;
  if (*anchor.head == candidate.word || (candidate.carrier && *anchor.head == *candidate.carrier)) return 3;
  if (is_argument(context, candidate, *anchor.head)) return 1;
  if (tree.clause_head(*anchor.head) == tree.clause_head(candidate.word)) {
    return tree.is(anchor.top, "obl") ? 2 : 1;
  }
  return 0;
}

// "said in Beijing" places the saying; other clauses of the sentence place the event only if they hold it.
bool is_sound(const Context& context, const Candidate& candidate, const PlaceAnchor& anchor) {
  const Tree& tree = context.tree;
  if (!anchor.head) return true;
  const WordIndex clause = tree.clause_head(*anchor.head);
  const WordIndex own = tree.clause_head(candidate.word);
  const bool says = !context.lexicon.source_rules(tree.lemma(clause)).empty();
  if (says && *anchor.head == clause) return false;
  // "a surgeon at a hospital in Omdurman said": a witness tells of his own town, an official anywhere of
  // anything.
  if (says && !any_of(candidate.entry->type, {"ASSAULT", "PROTEST"})) return false;
  return tree.dominates(clause, own) && tree.word(clause).deprel != "acl:relcl";
}

// Words fall in a hall, not in a country: an act of speech has a place only if its own clause names a town.
bool may_stand(const Candidate& candidate, int close, const resolve::PlaceReference& place) {
  if (!any_of(candidate.entry->type, {"ACCUSE", "REQUEST", "REJECT", "THREATEN"})) return true;
  return close >= 2 && rank(place) >= 2;
}

Where to_where(const resolve::Mention& mention) {
  const resolve::PlaceReference& place = *mention.place;
  Where where;
  where.text = mention.span;
  where.name = place.name;
  where.country = place.country;
  where.latitude = place.latitude;
  where.longitude = place.longitude;
  where.geonames = place.geonames;
  where.precision = place.precision;
  return where;
}

}  // namespace

std::optional<PlaceFinding> find_place(const Context& context, const Candidate& candidate) {
  const std::uint32_t sentence = context.tree.sentence(candidate.word);
  const resolve::Mention* best = nullptr;
  int best_score = -1;
  for (const resolve::Mention& mention : context.mentions.mentions) {
    if (!mention.place || context.tree.sentence(mention.head_word) != sentence) continue;
    const auto anchor = locative_anchor(context, candidate, mention.head_word);
    if (!anchor) continue;
    const int close = closeness(context, candidate, *anchor);
    if (!may_stand(candidate, close, *mention.place)) continue;
    if (close == 0 && !is_sound(context, candidate, *anchor)) continue;
    const int score = close * 4 + rank(*mention.place);
    if (score > best_score) {
      best_score = score;
      best = &mention;
    }
  }
  if (!best) return std::nullopt;
  static constexpr const char* kHow[] = {"in the same sentence", "with an argument of the trigger",
                                         "in the clause of the trigger", "with the trigger"};
  return PlaceFinding{to_where(*best), std::string(kHow[best_score / 4]) + ": " + best->place->reason};
}

}  // namespace bede::event
