// SPDX-License-Identifier: Apache-2.0
#include "event/draft.h"

#include <algorithm>

#include "event/codebook.h"
#include "event/words.h"

namespace bede::event {

namespace {

bool is_future(std::string_view status) {
  return any_of(status, {"planned", "possible", "wanted"});
}

void locate_side(std::vector<Participant>& side, const std::optional<PlaceFinding>& place) {
  if (!place || place->where.country.empty()) return;
  for (Participant& item : side) {
    if (!item.unlocated || !item.party.name.empty()) continue;
    item.party.country = place->where.country;
    item.reason += "; country of the place";
    item.unlocated = false;
  }
}

// Told as past or under way, but dated after the article: it is still to come ("is visiting on Friday").
void correct_status(const Context& context, Draft& draft) {
  if (!draft.date || !context.article.published_day || !any_of(draft.status.status, {"happened", "ongoing"}))
    return;
  const auto& start = draft.date->when.value.start;
  if (!start || std::chrono::sys_days(*start) <= std::chrono::sys_days(*context.article.published_day))
    return;
  draft.status = {"planned", "dated after the article", draft.date->when.text};
}

// Both sides of a meeting found on one side only: they all act.
void balance(Draft& draft) {
  if (!is_reciprocal_type(draft.candidate.entry->type) || !draft.sides.actor.empty()) return;
  if (draft.sides.recipient.size() < 2 && !draft.candidate.entry->reciprocal) return;
  std::swap(draft.sides.actor, draft.sides.recipient);
}

}  // namespace

Draft make_draft(const Context& context, const Candidate& candidate, const std::vector<Candidate>& all) {
  Draft draft;
  draft.sides = find_sides(context, candidate, all);
  draft.status = find_status(context, candidate.word);
  draft.date = find_date(context, candidate, is_future(draft.status.status));
  draft.place = find_place(context, candidate);
  draft.numbers = find_numbers(context, candidate);
  draft.voices = find_voices(context, candidate.word);
  draft.sentence = context.tree.sentence(candidate.word);
  draft.in_title = context.in_title(candidate.word);
  draft.candidate = candidate;
  correct_status(context, draft);
  balance(draft);
  locate_parties(draft);
  return draft;
}

void locate_parties(Draft& draft) {
  locate_side(draft.sides.actor, draft.place);
  locate_side(draft.sides.recipient, draft.place);
}

namespace {

// "attacks are wrong", "the use of sanctions": a kind of event, not one event.
bool is_generic(const Context& context, const Draft& draft) {
  const WordIndex word = draft.candidate.word;
  const Tree& tree = context.tree;
  if (draft.candidate.entry->head != HeadKind::kNoun || draft.candidate.carrier) return false;
  if (draft.date || draft.place || !draft.numbers.empty()) return false;
  if (tree.has_feature(word, "Number=Plur")) return true;
  return !tree.child(word, "det") && !tree.child(word, "nmod:poss") && !tree.child(word, "nummod");
}

// Somebody of whom the article leaves no doubt: his country is known.
bool is_of_a_country(const std::vector<Participant>& side) {
  return std::any_of(side.begin(), side.end(),
                     [](const Participant& one) { return !one.party.country.empty(); });
}

}  // namespace

bool is_reportable(const Context& context, const Draft& draft) {
  const Entry& entry = *draft.candidate.entry;
  const bool actor = !draft.sides.actor.empty();
  const bool recipient = !draft.sides.recipient.empty();
  if (entry.generic && is_generic(context, draft)) return false;
  if (entry.weak) {
    const bool known = is_of_a_country(draft.sides.actor) || is_of_a_country(draft.sides.recipient);
    return (actor && recipient) || ((actor || recipient) && (draft.place || !draft.numbers.empty())) ||
           (known && entry.head == HeadKind::kVerb);
  }
  if (actor || recipient) return true;
  return is_generic(context, draft) ? false : draft.date.has_value() || draft.place.has_value();
}

}  // namespace bede::event
