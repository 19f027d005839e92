// SPDX-License-Identifier: Apache-2.0
#include "event/obligations.h"

#include "event/words.h"

namespace bede::event {

namespace {

const Entry& obligation() {
  static const Entry kEntry = [] {
    Entry entry;
    entry.type = "REQUEST";
    entry.mode = "change";
    entry.cameo = "100";
    entry.pattern = "should|must subj=@actor, said by somebody";
    entry.where = "ruling 14";
    return entry;
  }();
  return kEntry;
}

bool obliges(const Tree& tree, WordIndex word) {
  if (!tree.is_verb(word) || tree.is_passive(word)) return false;
  for (const WordIndex c : tree.children(word)) {
    if (tree.is(c, "aux") && any_of(tree.lemma(c), {"should", "must"})) return true;
  }
  return false;
}

// Whoever says it, as a party; nobody if the outlet says it.
std::vector<Participant> speaker(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  std::optional<WordIndex> phrase;
  const WordIndex clause = tree.clause_head(word);
  const auto above = tree.head(clause);
  if (above && tree.is(clause, "ccomp") && !context.lexicon.source_rules(tree.lemma(*above)).empty()) {
    const Frame frame = tree.frame(*above);
    if (const Argument* subject = find_argument(frame, "subj")) phrase = subject->word;
  }
  if (!phrase) {
    if (const auto quoted = context.quotations.speaker(word)) phrase = quoted->subject;
  }
  return phrase ? participants(context, {"subj", *phrase, "who says so"}, false) : std::vector<Participant>{};
}

bool overlap(const std::vector<Participant>& a, const std::vector<Participant>& b) {
  for (const Participant& x : a) {
    for (const Participant& y : b) {
      if (x.party.name == y.party.name && x.party.country == y.party.country) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Draft> find_obligations(const Context& context) {
  std::vector<Draft> drafts;
  const Tree& tree = context.tree;
  for (WordIndex word = 0; word < tree.size(); ++word) {
    if (!obliges(tree, word)) continue;
    const Frame frame = tree.frame(word);
    const Argument* subject = find_argument(frame, "subj");
    if (!subject) continue;
    Draft draft;
    draft.candidate.entry = &obligation();
    draft.candidate.word = word;
    draft.candidate.frame = frame;
    draft.sides.recipient = participants(context, *subject, false);
    draft.sides.actor = speaker(context, word);
    if (draft.sides.recipient.empty() || draft.sides.actor.empty()) continue;
    if (overlap(draft.sides.actor, draft.sides.recipient)) continue;
    draft.status = {"happened", "asking is done by saying it", tree.span(word)};
    draft.sentence = tree.sentence(word);
    draft.in_title = context.in_title(word);
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace bede::event
