// SPDX-License-Identifier: Apache-2.0
#include "event/dates.h"

#include <algorithm>
#include <cstdlib>

#include "event/codebook.h"

namespace bede::event {

namespace {

constexpr int kMaxClauses = 3;

// The word of the expression whose head lies outside it, and that head.
struct Anchor {
  WordIndex top = 0;
  std::optional<WordIndex> head;
};

Anchor anchor_of(const Tree& tree, const resolve::TimeExpression& time) {
  const WordIndex end = time.first_word + time.word_count;
  for (WordIndex word = time.first_word; word < end; ++word) {
    const auto above = tree.head(word);
    if (!above || *above < time.first_word || *above >= end) return {word, above};
  }
  return {time.first_word, tree.head(time.first_word)};
}

bool is_coordinated_verb(const Tree& tree, WordIndex word) {
  return tree.is(word, "conj") && tree.is_verb(word);
}

// Clauses whose time is also that of the clause inside: participles, infinitives, conjuncts. Reported clauses
// and relative clauses keep their own; but who accuses or asks in a dated statement does it that day (ruling
// 9). What is only planned or wanted has not the day of the plan.
std::optional<WordIndex> outer_clause(const Context& context, const Candidate& candidate, WordIndex clause,
                                      bool future) {
  const Tree& tree = context.tree;
  const auto above = tree.head(clause);
  if (!above) return std::nullopt;
  const bool finite_adverbial =
      tree.is(clause, "advcl") && tree.child(clause, "mark") && !tree.is_infinitive(clause);
  const bool uttered = tree.is(clause, "ccomp") && is_verbal_type(candidate.entry->type) &&
                       !context.lexicon.source_rules(tree.lemma(*above)).empty();
  const bool complement = tree.is(clause, "xcomp") && !future;
  if (complement || uttered || is_coordinated_verb(tree, clause)) return tree.clause_head(*above);
  if (tree.is(clause, "advcl") && !finite_adverbial) return tree.clause_head(*above);
  return std::nullopt;
}

int distance(WordIndex a, WordIndex b) {
  return std::abs(static_cast<int>(a) - static_cast<int>(b));
}

// "An Egyptian court Saturday convicted": a weekday behind the subject is the clause's.
bool is_bare_time(const Tree& tree, const Anchor& anchor) {
  const auto clause = anchor.head ? tree.head(*anchor.head) : std::nullopt;
  return clause && tree.is(*anchor.head, "nsubj") && anchor.top > *anchor.head && anchor.top < *clause &&
         tree.preposition(anchor.top).empty();
}

bool in_clause(const Tree& tree, const Anchor& anchor, WordIndex clause) {
  if (!anchor.head) return anchor.top == clause;
  return tree.clause_head(*anchor.head) == clause &&
         (!tree.is(anchor.top, "nsubj") || is_bare_time(tree, anchor));
}

// "a rally by the group on Monday": inside the phrase of a noun that tells the event.
bool is_within(const Tree& tree, const Anchor& anchor, WordIndex noun) {
  if (!tree.is_nominal(noun) || !anchor.head || !tree.dominates(noun, anchor.top)) return false;
  for (WordIndex at = anchor.top; at != noun; at = *tree.head(at)) {
    if (!tree.is(at, "nmod") && !tree.is(at, "compound") && !tree.is(at, "obl")) return false;
  }
  return true;
}

// A time that modifies a noun dates that noun, not the clause: "the law adopted in 2013", "Tuesday's test".
bool belongs_to_noun(const Tree& tree, const Anchor& anchor, WordIndex word) {
  if (is_bare_time(tree, anchor)) return false;
  return anchor.head && tree.is_nominal(*anchor.head) && *anchor.head != word &&
         !tree.is(*anchor.head, "root") &&
         (tree.is(anchor.top, "nmod") || tree.is(anchor.top, "compound") || tree.is(anchor.top, "amod"));
}

DateFinding finding(const Context& context, const resolve::TimeExpression& time, bool future,
                    const char* relation) {
  DateFinding found;
  found.when.value = future ? time.future : time.past;
  found.when.text = time.span;
  found.reason = "\"" + std::string(context.text(time.span)) + "\" " + relation + ": " + time.reason;
  return found;
}

using Times = std::vector<std::pair<const resolve::TimeExpression*, Anchor>>;

std::optional<DateFinding> simultaneous(const Context& context, const Times& times, WordIndex clause,
                                        bool future) {
  const Tree& tree = context.tree;
  for (const WordIndex c : tree.children(clause)) {
    if (!tree.is(c, "advcl")) continue;
    const bool when = tree.child_lemma(c, "mark", "when") || tree.child_lemma(c, "advmod", "when") ||
                      tree.child_lemma(c, "mark", "as");
    if (!when) continue;
    for (const auto& [time, anchor] : times) {
      if (in_clause(tree, anchor, c))
        return finding(context, *time, future, "in a clause of the same moment");
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<DateFinding> find_date(const Context& context, const Candidate& candidate, bool future) {
  const Tree& tree = context.tree;
  const std::uint32_t sentence = tree.sentence(candidate.word);
  Times times;
  for (const resolve::TimeExpression& time : context.mentions.times) {
    if (time.duration || time.word_count == 0 || tree.sentence(time.first_word) != sentence) continue;
    times.emplace_back(&time, anchor_of(tree, time));
  }
  if (times.empty()) return std::nullopt;

  for (const auto& [time, anchor] : times) {
    const bool own = anchor.head && *anchor.head == candidate.word;
    if (own || is_within(tree, anchor, candidate.word))
      return finding(context, *time, future, "belongs to the trigger");
  }
  WordIndex clause = tree.clause_head(candidate.word);
  for (int level = 0; level < kMaxClauses; ++level) {
    const resolve::TimeExpression* best = nullptr;
    for (const auto& [time, anchor] : times) {
      if (!in_clause(tree, anchor, clause) || belongs_to_noun(tree, anchor, candidate.word)) continue;
      if (!best || distance(time->first_word, candidate.word) < distance(best->first_word, candidate.word))
        best = time;
    }
    if (best)
      return finding(context, *best, future, level == 0 ? "in the same clause" : "in the clause above");
    // "killed when a shell hit the market on 5 February": both at once.
    if (level == 0) {
      if (auto inner = simultaneous(context, times, clause, future)) return inner;
    }
    const auto outer = outer_clause(context, candidate, clause, future);
    if (!outer) break;
    clause = *outer;
  }
  return std::nullopt;
}

}  // namespace bede::event
