// SPDX-License-Identifier: Apache-2.0
#include "event/merge.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "event/codebook.h"
#include "event/words.h"

namespace bede::event {

namespace {

using Names = std::set<std::string>;

// Statuses that may stand for one event told twice.
int status_group(std::string_view status) {
  if (status == "happened" || status == "ongoing") return 0;
  return status_rank(status);
}

Names countries(const std::vector<Participant>& side) {
  Names names;
  for (const Participant& item : side) {
    if (!item.party.country.empty()) names.insert(item.party.country);
  }
  return names;
}

Names party_names(const std::vector<Participant>& side) {
  Names names;
  for (const Participant& item : side) {
    if (!item.party.name.empty()) names.insert(item.party.name);
  }
  return names;
}

bool meet(const Names& a, const Names& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& item) { return b.contains(item); });
}

enum class Match { kUnknown, kSame, kConflict };

// A state, its government and its forces act as one; its parliament, courts, parties and people do not.
std::string camp(const Participant& item) {
  const std::string sector = item.party.sector.empty() ? "" : item.party.sector.front();
  return item.party.country + (any_of(sector, {"", "GOV", "MIL", "COP", "SPY"}) ? "" : "/" + sector);
}

Names camps(const std::vector<Participant>& side) {
  Names names;
  for (const Participant& item : side) {
    if (!item.party.country.empty()) names.insert(camp(item));
  }
  return names;
}

// `apart`: sectors of one country are different parties.
Match match_sides(const std::vector<Participant>& a, const std::vector<Participant>& b, bool apart = false) {
  if (a.empty() || b.empty()) return Match::kUnknown;
  if (meet(party_names(a), party_names(b))) return Match::kSame;
  const Names lands_a = countries(a), lands_b = countries(b);
  if (lands_a.empty() || lands_b.empty()) return Match::kUnknown;
  if (!meet(lands_a, lands_b)) return Match::kConflict;
  return !apart || meet(camps(a), camps(b)) ? Match::kSame : Match::kUnknown;
}

std::chrono::sys_days first_day(const resolve::DateValue& value) {
  return value.start ? std::chrono::sys_days(*value.start) : std::chrono::sys_days::min();
}

std::chrono::sys_days last_day(const resolve::DateValue& value) {
  if (value.end) return std::chrono::sys_days(*value.end);
  if (value.start && value.precision == resolve::Precision::kDay) return std::chrono::sys_days(*value.start);
  return std::chrono::sys_days::max();
}

Match match_dates(const Draft& a, const Draft& b) {
  if (!a.date || !b.date) return Match::kUnknown;
  const resolve::DateValue &x = a.date->when.value, &y = b.date->when.value;
  const bool overlap = first_day(x) <= last_day(y) && first_day(y) <= last_day(x);
  return overlap ? Match::kSame : Match::kConflict;
}

constexpr double kSamePlaceDegrees = 0.3;

bool is_near(const Where& x, const Where& y) {
  if (!x.latitude || !x.longitude || !y.latitude || !y.longitude) return false;
  return std::abs(*x.latitude - *y.latitude) < kSamePlaceDegrees &&
         std::abs(*x.longitude - *y.longitude) < kSamePlaceDegrees;
}

Match match_places(const Draft& a, const Draft& b) {
  if (!a.place || !b.place) return Match::kUnknown;
  const Where &x = a.place->where, &y = b.place->where;
  if (x.country != y.country) return Match::kConflict;
  const bool exact = x.precision == "exact" && y.precision == "exact";
  const bool nested = x.name.find(y.name) != std::string::npos || y.name.find(x.name) != std::string::npos;
  if (exact && !nested && !is_near(x, y)) return Match::kConflict;
  return Match::kSame;
}

bool same_voices(const std::vector<Voice>& a, const std::vector<Voice>& b) {
  if (a.empty() || b.empty()) return a.empty() == b.empty();
  return a[0].source.name == b[0].source.name && a[0].source.text == b[0].source.text;
}

// Two figures for one thing from one voice are two events; from two voices, rival tolls of one event.
Match match_numbers(const Draft& a, const Draft& b) {
  Match match = Match::kUnknown;
  for (const NumberFinding& x : a.numbers) {
    for (const NumberFinding& y : b.numbers) {
      if (x.number.what != y.number.what) continue;
      if (x.number.best == y.number.best && x.number.low == y.number.low) return Match::kSame;
      if (x.number.what != "other" && same_voices(a.voices, b.voices)) match = Match::kConflict;
    }
  }
  return match;
}

bool is_anaphoric(const Context& context, const Draft& draft) {
  const Tree& tree = context.tree;
  const WordIndex word = draft.candidate.word;
  if (draft.candidate.entry->head != HeadKind::kNoun || tree.has_feature(word, "Number=Plur")) return false;
  const auto article = tree.child(word, "det");
  return article && any_of(tree.lemma(*article), {"the", "this", "that"});
}

int points(Match match, int same, int conflict) {
  if (match == Match::kSame) return same;
  return match == Match::kConflict ? conflict : 0;
}

constexpr int kNever = -100;

// How much speaks for one event; at least kEnough to join.
constexpr int kEnough = 4;
constexpr int kSameWords = 100;

// The headline that stands again at the head of the text.
bool is_repeated(const Context& context, const Draft& old, const Draft& now) {
  const std::string_view x = context.text(context.sentence_span(old.candidate.word));
  const std::string_view y = context.text(context.sentence_span(now.candidate.word));
  return old.sentence != now.sentence && x == y &&
         context.tree.form(old.candidate.word) == context.tree.form(now.candidate.word);
}

// "sentenced ... fined": another verb of the same type in another sentence tells another event, unless the
// later one takes the earlier up.
bool is_other_act(const Context& context, const Draft& old, const Draft& now) {
  if (old.sentence == now.sentence || !any_of(old.candidate.entry->type, {"SANCTION", "COERCE", "REQUEST"}))
    return false;
  const bool verbs =
      old.candidate.entry->head != HeadKind::kNoun && now.candidate.entry->head != HeadKind::kNoun;
  return verbs && !old.in_title &&
         context.tree.lemma(old.candidate.word) != context.tree.lemma(now.candidate.word);
}

Names both(const Draft& draft) {
  Names names = countries(draft.sides.actor);
  names.merge(countries(draft.sides.recipient));
  return names;
}

bool holds_all(const Names& outer, const Names& inner) {
  return std::includes(outer.begin(), outer.end(), inner.begin(), inner.end());
}

// Of a meeting it matters who takes part, not who is named first: two meetings of one host with different
// guests are two.
int partner_points(const Draft& old, const Draft& now) {
  const Names a = both(old), b = both(now);
  if (a.empty() || b.empty()) return 0;
  if (!holds_all(a, b) && !holds_all(b, a)) return kNever;
  return std::min(a.size(), b.size()) > 1 ? 4 : 2;
}

int side_points(const Draft& old, const Draft& now) {
  const std::string& type = old.candidate.entry->type;
  if (is_reciprocal_type(type) && type != "SUPPORT") return partner_points(old, now);
  const Match actors = match_sides(old.sides.actor, now.sides.actor, is_verbal_type(type));
  const Match recipients = match_sides(old.sides.recipient, now.sides.recipient);
  int sum = points(actors, 2, kNever) + points(recipients, 2, kNever);
  // Two voices of one country ask and accuse each for itself.
  const bool two_voices = actors == Match::kUnknown && !old.sides.actor.empty() && !now.sides.actor.empty();
  if (two_voices && is_verbal_type(type)) sum -= 2;
  if (type == "ACCUSE" && actors == Match::kSame && recipients == Match::kUnknown) sum += 1;
  return sum;
}

constexpr std::uint32_t kHarmReach = 2;  // sentences

// "Eleven patients were killed": bare harm belongs to the attack that was just told.
bool is_its_harm(const Draft& old, const Draft& now) {
  const std::uint32_t last = old.more.empty() ? old.sentence : old.more.back().sentence;
  return now.candidate.entry->type == "ASSAULT" &&
         any_of(now.candidate.entry->counts, {"killed", "injured"}) && !now.date && !now.place &&
         now.sides.actor.empty() && now.sentence <= last + kHarmReach;
}

int nearness(const Draft& old, const Draft& now) {
  const std::uint32_t last = old.more.empty() ? old.sentence : old.more.back().sentence;
  if (now.sentence == last) return 2;
  return now.sentence <= last + 1 ? 1 : 0;
}

int likeness(const Context& context, const Draft& old, const Draft& now) {
  const Entry &a = *old.candidate.entry, &b = *now.candidate.entry;
  if (a.type != b.type) return kNever;
  if (is_repeated(context, old, now)) return kSameWords;
  if (status_group(old.status.status) != status_group(now.status.status)) return kNever;
  const bool verbal = any_of(a.type, {"ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT", "AGREE"});
  int sum = points(match_dates(old, now), 2, kNever) +
            points(match_places(old, now), 1, verbal ? 0 : kNever) +
            points(match_numbers(old, now), 2, kNever) + side_points(old, now) + nearness(old, now);
  if (context.tree.lemma(old.candidate.word) == context.tree.lemma(now.candidate.word)) sum += 1;
  if (is_its_harm(old, now)) sum += 3;
  if (is_other_act(context, old, now)) sum -= 2;
  if (!a.mode.empty() && a.mode == b.mode) sum += 1;
  if (!a.mode.empty() && !b.mode.empty() && a.mode != b.mode) sum -= 1;
  if (old.in_title || is_anaphoric(context, now)) sum += 1;
  return sum;
}

void take_side(std::vector<Participant>& old, const std::vector<Participant>& now, bool old_in_title) {
  if (now.empty()) return;
  const bool fuller = old_in_title && countries(old) == countries(now) && now.size() >= old.size();
  if (old.empty() || fuller || (countries(old).empty() && !countries(now).empty())) old = now;
}

void take_numbers(Draft& old, const Draft& now) {
  for (const NumberFinding& more : now.numbers) {
    bool placed = false;
    for (NumberFinding& have : old.numbers) {
      if (have.number.what != more.number.what) continue;
      if (have.number.best == more.number.best && have.number.low == more.number.low) placed = true;
      if (placed || !same_voices(old.voices, now.voices)) continue;
      have = more;
      placed = true;
    }
    if (placed) continue;
    NumberFinding own = more;
    const bool rival = std::any_of(old.numbers.begin(), old.numbers.end(), [&](const NumberFinding& have) {
      return have.number.what == more.number.what;
    });
    if (rival && own.number.sources.empty()) {
      for (const Voice& voice : now.voices) own.number.sources.push_back(voice.source);
    }
    old.numbers.push_back(std::move(own));
  }
}

int fullness(const Draft& draft) {
  return static_cast<int>(!draft.sides.actor.empty()) + static_cast<int>(!draft.sides.recipient.empty()) +
         static_cast<int>(draft.date.has_value()) + static_cast<int>(draft.place.has_value()) +
         static_cast<int>(!draft.numbers.empty()) - 2 * static_cast<int>(draft.in_title);
}

bool is_finer(const DateFinding& now, const DateFinding& old) {
  return static_cast<int>(now.when.value.precision) < static_cast<int>(old.when.value.precision);
}

void absorb(Draft& old, Draft now) {
  // The harmed are the recipient, before what was hit.
  if (old.numbers.empty() && !now.numbers.empty() && countries(old.sides.recipient).empty())
    old.sides.recipient.clear();
  take_numbers(old, now);
  if (fullness(now) > fullness(old)) old.voices = now.voices;
  take_side(old.sides.actor, now.sides.actor, old.in_title);
  take_side(old.sides.recipient, now.sides.recipient, old.in_title);
  if (now.date && (!old.date || is_finer(*now.date, *old.date))) old.date = now.date;
  if (now.place &&
      (!old.place || (old.place->where.precision != "exact" && now.place->where.precision == "exact"))) {
    old.place = now.place;
  }
  if (status_rank(now.status.status) < status_rank(old.status.status)) old.status = now.status;
  locate_parties(old);
  old.more.push_back(std::move(now));
}

}  // namespace

std::vector<Draft> merge_drafts(const Context& context, std::vector<Draft> drafts) {
  std::vector<Draft> merged;
  for (Draft& draft : drafts) {
    Draft* best = nullptr;
    int best_points = kEnough - 1;
    for (Draft& old : merged) {
      const int now = likeness(context, old, draft);
      // Of equals the later one: "the attack" takes up what was told last.
      if (now > best_points || (best && now == best_points)) {
        best = &old;
        best_points = now;
      }
    }
    if (best)
      absorb(*best, std::move(draft));
    else
      merged.push_back(std::move(draft));
  }
  return merged;
}

void fill_doers(std::vector<Draft>& drafts) {
  for (Draft& draft : drafts) {
    const Entry& entry = *draft.candidate.entry;
    if (!draft.sides.actor.empty() || entry.type != "MOBILIZE" || entry.mode.empty()) continue;
    const std::vector<Participant>* only = nullptr;
    bool one = true;
    for (const Draft& other : drafts) {
      if (other.candidate.entry->type != entry.type || other.candidate.entry->mode != entry.mode) continue;
      if (other.sides.actor.empty() || countries(other.sides.actor).empty()) continue;
      one &= !only || countries(*only) == countries(other.sides.actor);
      if (!only) only = &other.sides.actor;
    }
    if (!only || !one || match_sides(*only, draft.sides.recipient) == Match::kSame) continue;
    draft.sides.actor = *only;
    for (Participant& item : draft.sides.actor)
      item.how = "the only doer of such acts that the article names";
  }
}

namespace {

constexpr std::uint32_t kTollReach = 3;  // sentences between an attack and a toll of its own

bool takes_toll(const Draft& draft) {
  return any_of(draft.candidate.entry->type, {"ASSAULT", "COERCE", "PROTEST"}) &&
         any_of(draft.status.status, {"happened", "ongoing"});
}

}  // namespace

void attach_tolls(const Context& context, const std::vector<Toll>& tolls, std::vector<Draft>& drafts) {
  for (const Toll& toll : tolls) {
    const std::uint32_t sentence = context.tree.sentence(toll.word);
    Draft* target = nullptr;
    for (Draft& draft : drafts) {
      const std::uint32_t last = draft.more.empty() ? draft.sentence : draft.more.back().sentence;
      if (takes_toll(draft) && draft.sentence <= sentence && sentence <= last + kTollReach) target = &draft;
    }
    if (!target) continue;
    const bool known =
        std::any_of(target->numbers.begin(), target->numbers.end(), [&](const NumberFinding& have) {
          return have.number.what == toll.number.what && have.number.best == toll.number.best;
        });
    if (known) continue;
    Draft mention;
    mention.candidate = target->candidate;
    mention.candidate.word = toll.word;
    mention.status = target->status;
    mention.sentence = sentence;
    mention.voices = toll.voices;
    mention.numbers.push_back({toll.number, toll.reason});
    if (!toll.voices.empty()) {
      for (const Voice& voice : toll.voices) mention.numbers[0].number.sources.push_back(voice.source);
    }
    take_numbers(*target, mention);
    target->more.push_back(std::move(mention));
  }
}

}  // namespace bede::event
