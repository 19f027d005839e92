// SPDX-License-Identifier: Apache-2.0
#include "event/parties.h"

#include <algorithm>

#include "event/words.h"

namespace bede::event {

namespace {

Participant make_participant(const resolve::Mention& named, const resolve::Mention& mention,
                             const resolve::Mention& referent, const resolve::Identity& identity,
                             WordIndex word, const std::string& how) {
  Participant made;
  made.party.text = named.span;
  made.party.name = identity.name;
  made.party.country = identity.country;
  made.party.sector = identity.sectors;
  made.party.role = identity.role;
  made.word = word;
  made.how = how;
  made.reason = identity.reason;
  made.kind = identity.kind;
  if (mention.pronoun && &referent != &mention)
    made.reason += "; the pronoun stands for the phrase before it";
  made.unlocated = identity.country.empty() || identity.country_is_guess;
  return made;
}

void add_phrase(const Context& context, WordIndex word, const std::string& how,
                std::vector<Participant>& found) {
  const resolve::Mention* mention = context.party_mention(word);
  if (!mention) return;
  const resolve::Mention& referent = context.referent(*mention);
  // "the North's allies, China and Russia": the names stand for the description.
  const auto apposition = context.tree.child(word, "appos");
  const bool described =
      referent.label.empty() && !mention->pronoun && apposition && context.is_actor(*apposition);
  if (described && context.tree.upos(*apposition) == "PROPN") {
    for (const WordIndex name : context.tree.with_conjuncts(*apposition))
      add_phrase(context, name, how, found);
    return;
  }
  for (const resolve::Identity& identity : referent.identities) {
    // A phrase that stands for nothing that the record could name is nobody.
    const bool nobody = identity.country.empty() && identity.sectors.empty() && identity.role.empty() &&
                        identity.kind != "person";
    if (identity.is_actor && !nobody)
      found.push_back(make_participant(context.named(*mention), *mention, referent, identity, word, how));
  }
}

// Whose a thing is: possessor, maker or user, then a nationality beside it.
void add_owners(const Context& context, WordIndex thing, const std::string& how,
                std::vector<Participant>& found) {
  const Tree& tree = context.tree;
  const Frame frame = tree.frame(thing);
  for (const std::string_view slot : {"poss", "by", "of", "mod"}) {
    for (const Argument& argument : frame) {
      if (argument.slot != slot) continue;
      for (const WordIndex word : tree.with_conjuncts(argument.word)) {
        // "our ward": the speaker's, but he is not whom it is done to.
        if (slot == "poss" && tree.has_feature(word, "Person=1")) continue;
        add_phrase(context, word, how + ": " + argument.how, found);
      }
    }
    if (!found.empty()) return;
  }
  // "Japan's northern island Hokkaido": the country a place lies in.
  const resolve::Mention* mention = context.mention(thing);
  if (!found.empty() || !mention || !mention->place || mention->place->country.empty()) return;
  Participant made;
  made.party.text = mention->span;
  made.party.name = context.knowledge.country_name(mention->place->country);
  made.party.country = mention->place->country;
  made.word = thing;
  made.how = how;
  made.reason = "the country that " + mention->place->name + " lies in (" + mention->place->reason + ")";
  made.kind = "state";
  found.push_back(std::move(made));
}

bool same_party(const Party& a, const Party& b) {
  if (!a.name.empty() && a.name == b.name) return true;
  return a.text == b.text && a.name == b.name && a.country == b.country;
}

void append_new(std::vector<Participant>& all, std::vector<Participant> more) {
  for (Participant& item : more) {
    const bool known = std::any_of(all.begin(), all.end(), [&](const Participant& other) {
      return same_party(other.party, item.party);
    });
    if (!known) all.push_back(std::move(item));
  }
}

// The subject of the complement clause: "urged Iran to stop", "demanded that Iran stop".
std::vector<Argument> complement_subjects(const Context& context, const Candidate& candidate) {
  std::vector<Argument> found;
  for (const WordIndex c : context.tree.children(candidate.word)) {
    if (!context.tree.is(c, "xcomp") && !context.tree.is(c, "ccomp")) continue;
    const Frame frame = context.tree.frame(c);
    const Argument* subject = find_argument(frame, context.tree.is_passive(c) ? "obj" : "subj");
    if (subject) found.push_back({"xsubj", subject->word, subject->how});
  }
  return found;
}

// Whom the complement clause is about: "threatened to expel Iran", "offered to help Libya".
std::vector<Argument> complement_objects(const Context& context, const Candidate& candidate) {
  std::vector<Argument> found;
  for (const WordIndex c : context.tree.children(candidate.word)) {
    if (!context.tree.is(c, "xcomp") && !context.tree.is(c, "ccomp")) continue;
    const Frame frame = context.tree.frame(c);
    for (const std::string_view slot : {"obj", "against", "at", "with", "to", "on"}) {
      const Argument* object = find_argument(frame, slot);
      if (object) found.push_back({"xobj", object->word, object->how});
    }
  }
  return found;
}

using Candidates = std::vector<Candidate>;

std::vector<Participant> fill_side(const Context& context, const Candidate& candidate,
                                   const std::vector<std::vector<std::string>>& choices,
                                   const Candidates& all);

const Candidate* candidate_at(const Candidates& all, WordIndex word) {
  const auto found = std::lower_bound(all.begin(), all.end(), word,
                                      [](const Candidate& item, WordIndex at) { return item.word < at; });
  return found != all.end() && found->word == word ? &*found : nullptr;
}

// Roles that name a doer through another event are not followed twice.
bool names_doer(const Candidate& candidate) {
  for (const auto* side : {&candidate.entry->actor, &candidate.entry->recipient}) {
    for (const std::vector<std::string>& choice : *side) {
      if (std::find(choice.begin(), choice.end(), "doer") != choice.end()) return true;
    }
  }
  return false;
}

// Whoever does the event that a noun names: its own actor, else that of the latest event of its type before
// it.
std::vector<Participant> doers_of(const Context& context, const Candidate& event, const Candidates& all) {
  if (names_doer(event)) return {};
  std::vector<Participant> found = fill_side(context, event, event.entry->actor, {});
  for (auto at = all.rbegin(); found.empty() && at != all.rend(); ++at) {
    if (at->word >= event.word || at->entry->type != event.entry->type || names_doer(*at)) continue;
    found = fill_side(context, *at, at->entry->actor, {});
    for (Participant& item : found)
      item.how = "does the event that \"" + std::string(context.tree.form(event.word)) + "\" takes up";
  }
  return found;
}

// Does some entry of the noun tell this type?
bool may_tell(const Context& context, std::string_view noun, std::string_view type) {
  for (const Entry* entry : context.lexicon.entries(HeadKind::kNoun, noun)) {
    if (entry->type == type) return true;
  }
  return false;
}

// "condemned the move", "the launch": a thing done that is no event of its own here stands for the latest one
// like it.
std::vector<Participant> doers_before(const Context& context, WordIndex noun, const Candidates& all) {
  const Tree& tree = context.tree;
  const std::string_view lemma = tree.lemma(noun);
  const bool any_deed = any_of(lemma, {"action", "act", "move", "provocation", "incident", "step", "deed",
                                       "behavior", "behaviour", "decision"});
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    if (at->word >= noun || names_doer(*at) || at->entry->actor.empty()) continue;
    const bool deed =
        any_deed && any_of(at->entry->type, {"ASSAULT", "MOBILIZE", "COERCE", "SANCTION", "RETREAT"});
    if (!deed && tree.lemma(at->word) != lemma && !may_tell(context, lemma, at->entry->type)) continue;
    std::vector<Participant> found = fill_side(context, *at, at->entry->actor, {});
    for (Participant& item : found) item.how = "does what " + in_quotes(tree.form(noun)) + " takes up";
    if (!found.empty()) return found;
  }
  return {};
}

std::vector<Participant> fill_doer(const Context& context, const Candidate& candidate,
                                   const Candidates& all) {
  for (const Argument& argument : candidate.frame) {
    if (argument.slot == "subj") continue;
    for (const WordIndex word : context.tree.with_conjuncts(argument.word)) {
      const Candidate* event = candidate_at(all, word);
      std::vector<Participant> found = event ? doers_of(context, *event, all) : std::vector<Participant>{};
      const bool thing = !event && context.tree.upos(word) == "NOUN" && !context.is_actor(word);
      if (thing && argument.slot == "obj") found = doers_before(context, word, all);
      if (!found.empty()) return found;
    }
  }
  for (const Argument& argument : complement_subjects(context, candidate)) {
    std::vector<Participant> found = participants(context, argument, false);
    if (!found.empty()) return found;
  }
  return {};
}

std::vector<Participant> fill_slot(const Context& context, const Candidate& candidate,
                                   const std::string& slot, const Candidates& all) {
  if (slot == "doer") return fill_doer(context, candidate, all);
  std::vector<Participant> found;
  const std::vector<Argument> arguments =
      slot == "xsubj" ? complement_subjects(context, candidate) : candidate.frame;
  for (const Argument& argument : arguments) {
    if (argument.slot != slot) continue;
    // A noun that tells an event is nobody's property: "condemned the attack on Israel" is not aimed at
    // Israel.
    const bool owners = slot != "mod" && !candidate_at(all, argument.word);
    append_new(found, participants(context, argument, owners));
  }
  return found;
}

std::vector<Participant> fill_side(const Context& context, const Candidate& candidate,
                                   const std::vector<std::vector<std::string>>& choices,
                                   const Candidates& all) {
  for (const std::vector<std::string>& choice : choices) {
    std::vector<Participant> found;
    for (const std::string& slot : choice) append_new(found, fill_slot(context, candidate, slot, all));
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace

std::vector<Participant> participants(const Context& context, const Argument& argument, bool owners) {
  std::vector<Participant> found;
  for (const WordIndex word : context.tree.with_conjuncts(argument.word)) {
    std::vector<Participant> here;
    add_phrase(context, word, argument.how, here);
    if (here.empty() && owners) add_owners(context, word, argument.how, here);
    append_new(found, std::move(here));
  }
  return found;
}

namespace {

// "killed a porter", "shot Aliaksandr Taran": whom such a verb has as object is a human being, though no
// table knows the word.
std::vector<Participant> hurt_people(const Context& context, const Candidate& candidate) {
  std::vector<Participant> found;
  if (candidate.entry->head != HeadKind::kVerb || !context.in_class(candidate.word, "hurt")) return found;
  for (const Argument& argument : candidate.frame) {
    if (argument.slot != "obj") continue;
    for (const WordIndex word : context.tree.with_conjuncts(argument.word)) {
      const resolve::Mention* mention = context.mention(word);
      const bool noun = any_of(context.tree.upos(word), {"NOUN", "PROPN", "ADJ", "NUM"});
      if (!mention || !noun || context.is_place(word) || context.in_class(word, "building") ||
          context.in_class(word, "weapon") || context.in_class(word, "vehicle"))
        continue;
      Participant made;
      made.party.text = mention->span;
      if (mention->label == "PERSON" && !mention->identities.empty())
        made.party.name = mention->identities.front().name;
      made.party.sector = {"CVL"};
      made.party.country = context.mentions.main_country;
      made.word = word;
      made.how = argument.how;
      made.reason = "an object of such a verb is a person; country of which the article speaks most";
      made.kind = "unnamed";
      made.unlocated = true;
      found.push_back(std::move(made));
    }
  }
  return found;
}

}  // namespace

Sides find_sides(const Context& context, const Candidate& candidate, const Candidates& all) {
  Sides sides;
  sides.actor = fill_side(context, candidate, candidate.entry->actor, all);
  sides.recipient = fill_side(context, candidate, candidate.entry->recipient, all);
  if (sides.recipient.empty()) sides.recipient = hurt_people(context, candidate);
  if (sides.recipient.empty() && candidate.entry->act &&
      any_of(candidate.entry->type, {"THREATEN", "AGREE"})) {
    for (const Argument& argument : complement_objects(context, candidate)) {
      sides.recipient = participants(context, argument, true);
      if (!sides.recipient.empty()) break;
    }
  }
  // Nobody stands on both sides: "the army attacked its own" keeps him as actor.
  std::erase_if(sides.recipient, [&](const Participant& item) {
    return std::any_of(sides.actor.begin(), sides.actor.end(), [&](const Participant& actor) {
      return actor.word == item.word ||
             (same_party(actor.party, item.party) && actor.party.sector == item.party.sector);
    });
  });
  return sides;
}

}  // namespace bede::event
