// SPDX-License-Identifier: Apache-2.0
#include "event/match.h"

#include <algorithm>

#include "event/codebook.h"
#include "event/words.h"

namespace bede::event {

namespace {

bool kind_holds(const Context& context, WordIndex word, std::string_view kind) {
  if (kind == "actor") return context.is_actor(word);
  if (kind == "place") return context.is_place(word);
  if (kind == "number") return context.tree.child(word, "nummod") || context.tree.upos(word) == "NUM";
  const resolve::Mention* mention = context.mention(word);
  return mention && context.referent(*mention).label == "PERSON";
}

bool filler_fits(const Context& context, WordIndex filler, const Condition& condition) {
  if (condition.words.empty() && condition.kinds.empty()) return true;
  for (const WordIndex word : context.tree.with_conjuncts(filler)) {
    if (context.has_lemma(word, condition.words)) return true;
    for (const std::string& kind : condition.kinds) {
      if (kind_holds(context, word, kind)) return true;
    }
  }
  return false;
}

bool is_clause_slot(std::string_view slot) {
  return any_of(slot, {"xcomp", "ccomp", "advcl"});
}

// The words that stand in a condition's slot.
std::vector<WordIndex> fillers(const Context& context, const Candidate& candidate, std::string_view slot) {
  const Tree& tree = context.tree;
  std::vector<WordIndex> words;
  if (slot == "prt") {
    for (const WordIndex c : tree.children(candidate.word)) {
      if (tree.is(c, "compound:prt") || tree.is(c, "advmod")) words.push_back(c);
    }
    return words;
  }
  if (slot == "head") {
    const auto above = tree.head(tree.first_conjunct(candidate.word));
    if (above) words.push_back(*above);
    return words;
  }
  if (is_clause_slot(slot)) {
    for (const WordIndex c : tree.children(candidate.word)) {
      // Parsers waver between complement and purpose: "threatened on Sunday to fire".
      const bool infinitive = slot == "xcomp" && tree.is(c, "advcl") && tree.is_infinitive(c);
      if (tree.is(c, slot) || infinitive) words.push_back(c);
    }
    return words;
  }
  for (const Argument& argument : candidate.frame) {
    if (argument.slot == slot) words.push_back(argument.word);
  }
  return words;
}

bool condition_holds(const Context& context, const Candidate& candidate, const Condition& condition) {
  bool found = false;
  for (const std::string& slot : condition.slots) {
    for (const WordIndex filler : fillers(context, candidate, slot))
      found |= filler_fits(context, filler, condition);
  }
  return found != condition.negated;
}

bool conditions_hold(const Context& context, const Candidate& candidate, const Entry& entry) {
  if (entry.plural && !context.tree.has_feature(candidate.word, "Number=Plur")) return false;
  return std::all_of(entry.conditions.begin(), entry.conditions.end(), [&](const Condition& condition) {
    return condition_holds(context, candidate, condition);
  });
}

std::optional<HeadKind> head_kind(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  const std::string_view pos = tree.upos(word);
  if (pos == "VERB") return HeadKind::kVerb;
  if (pos == "ADJ") return HeadKind::kAdjective;
  if (pos == "NOUN") return HeadKind::kNoun;
  // Headlines write common nouns with capitals; inside a person's or an organisation's name they are no
  // events.
  if (pos == "PROPN") {
    const resolve::Mention* mention = context.mention(word);
    if (!mention || mention->identities.empty()) return HeadKind::kNoun;
  }
  return std::nullopt;
}

// "Morsi sentenced to three years": a headline drops "was". Without an object, a past form of a verb whose
// entry wants one is read as a passive.
void read_as_headline_passive(const Context& context, Candidate& candidate,
                              const std::vector<const Entry*>& entries) {
  const Tree& tree = context.tree;
  const WordIndex word = candidate.word;
  if (!context.in_title(word) || tree.is_passive(word) || tree.child(word, "aux") ||
      tree.child(word, "obj")) {
    return;
  }
  if (!tree.has_feature(word, "Tense=Past")) return;
  const bool wants_object = std::any_of(entries.begin(), entries.end(), [](const Entry* entry) {
    return !entry->recipient.empty() && entry->recipient[0][0] == "obj";
  });
  if (!wants_object) return;
  for (Argument& argument : candidate.frame) {
    if (argument.slot == "subj") {
      argument.slot = "obj";
      argument.how += ", headline passive";
    } else if (argument.slot == "by") {
      argument.slot = "subj";
    }
  }
}

const Entry* best_entry(const Context& context, const Candidate& candidate,
                        const std::vector<const Entry*>& entries) {
  const Entry* best = nullptr;
  for (const Entry* entry : entries) {
    if (best && entry->conditions.size() <= best->conditions.size()) continue;
    if (conditions_hold(context, candidate, *entry)) best = entry;
  }
  return best;
}

std::vector<const Entry*> entries_of(const Context& context, HeadKind kind, WordIndex word) {
  std::vector<const Entry*> entries;
  for (const std::string& key : context.lemma_keys(word)) {
    for (const Entry* entry : context.lexicon.entries(kind, key)) {
      if (std::find(entries.begin(), entries.end(), entry) == entries.end()) entries.push_back(entry);
    }
  }
  return entries;
}

// Words that a pattern names belong to it: "lifted sanctions" tells no new sanctions.
void drop_consumed(const Context& context, std::vector<Candidate>& candidates) {
  std::vector<bool> consumed(context.tree.size(), false);
  for (const Candidate& candidate : candidates) {
    if (candidate.entry->act) continue;  // what is asked for or condemned is an event of its own
    for (const Condition& condition : candidate.entry->conditions) {
      if (condition.negated || condition.words.empty()) continue;
      for (const std::string& slot : condition.slots) {
        if (slot == "subj" || slot == "head" || is_clause_slot(slot)) continue;
        for (const WordIndex filler : fillers(context, candidate, slot)) {
          for (const WordIndex word : context.tree.with_conjuncts(filler)) {
            if (context.has_lemma(word, condition.words)) consumed[word] = true;
          }
        }
      }
    }
  }
  std::erase_if(candidates, [&](const Candidate& candidate) { return consumed[candidate.word]; });
}

// A noun and the verb above it that tell the same type are one event: "attack" in "attacked in a raid".
void drop_doubles(const Context& context, std::vector<Candidate>& candidates) {
  std::vector<const Entry*> entry_of(context.tree.size(), nullptr);
  for (const Candidate& candidate : candidates) entry_of[candidate.word] = candidate.entry;
  std::erase_if(candidates, [&](const Candidate& candidate) {
    if (candidate.entry->head != HeadKind::kNoun) return false;
    const auto above = context.tree.head(candidate.word);
    const bool argument = context.tree.is(candidate.word, "obj") || context.tree.is(candidate.word, "obl") ||
                          context.tree.is(candidate.word, "compound") ||
                          context.tree.is(candidate.word, "nsubj");
    return above && argument && entry_of[*above] && entry_of[*above]->type == candidate.entry->type;
  });
}

}  // namespace

namespace {

// "imposed sanctions on Iran": the phrase hangs on the object, the verb means it.
void add_object_phrases(const Context& context, Frame& frame) {
  const std::size_t own = frame.size();
  for (std::size_t i = 0; i < own; ++i) {
    if (frame[i].slot != "obj" || context.is_actor(frame[i].word)) continue;
    for (const Argument& inner : context.tree.frame(frame[i].word)) {
      if (!any_of(inner.slot, {"poss", "mod", "of", "by"})) frame.push_back(inner);
    }
  }
}

// "fires a broadside at the budget": nobody is attacked where only an idea is.
bool is_metaphor(const Context& context, const Candidate& candidate) {
  if (candidate.entry->type != "ASSAULT") return false;
  bool abstract = false;
  for (const Argument& argument : candidate.frame) {
    if (!any_of(argument.slot, {"obj", "at", "on", "against"})) continue;
    if (context.is_actor(argument.word)) return false;
    abstract |= context.in_class(argument.word, "abstract");
  }
  return abstract;
}

// Captions and link lines are no evidence (docs/records.md, ruling 12).
bool is_aside(std::string_view sentence) {
  for (const std::string_view mark :
       {"REUTERS/", "[Photo", "AP Photo", "/AFP", "Getty Images", "File photo", "FILE PHOTO"}) {
    if (sentence.find(mark) != std::string_view::npos) return true;
  }
  for (const std::string_view mark :
       {"READ MORE", "Read more", "READ ALSO", "Also read", "See also", "RELATED"}) {
    if (sentence.starts_with(mark)) return true;
  }
  return false;
}

}  // namespace

Frame event_frame(const Context& context, WordIndex word, std::optional<WordIndex>& carrier) {
  const Tree& tree = context.tree;
  Frame frame = tree.frame(word);
  if (!tree.is_nominal(word)) {
    add_object_phrases(context, frame);
    return frame;
  }
  const WordIndex top = tree.first_conjunct(word);
  const auto above = tree.head(top);
  std::optional<WordIndex> light;
  const bool done =
      above && context.in_class(*above, "light") && (tree.is(top, "obj") || tree.is(top, "nsubj:pass"));
  const bool occurs =
      above && context.in_class(*above, "occur") && (tree.is(top, "nsubj") || tree.is(top, "obj"));
  if (done || occurs) light = above;
  for (const WordIndex c : tree.children(word)) {
    const bool participle = tree.is(c, "acl") && !tree.is_infinitive(c);
    if (!light && participle && (context.in_class(c, "light") || context.in_class(c, "occur"))) light = c;
  }
  if (!light) return frame;
  carrier = light;
  for (const Argument& argument : tree.frame(*light)) {
    const bool self = argument.word == word || argument.word == top;
    if (!self && argument.slot != "obj") frame.push_back(argument);
  }
  return frame;
}

std::vector<Candidate> find_candidates(const Context& context, std::uint32_t& looked_at) {
  std::vector<Candidate> candidates;
  WordIndex next_sentence = 0;
  bool aside = false;
  for (WordIndex word = 0; word < context.tree.size(); ++word) {
    const auto kind = head_kind(context, word);
    if (word == next_sentence) {
      const text::Sentence& sentence = context.annotation.text.sentences[context.tree.sentence(word)];
      aside = is_aside(context.text(sentence.span));
      next_sentence = sentence.first_word + sentence.word_count;
    }
    if (aside || !kind || (context.tree.is(word, "amod") && *kind != HeadKind::kNoun)) continue;
    const std::vector<const Entry*> entries = entries_of(context, *kind, word);
    if (entries.empty()) continue;
    ++looked_at;
    Candidate candidate;
    candidate.word = word;
    candidate.frame = event_frame(context, word, candidate.carrier);
    read_as_headline_passive(context, candidate, entries);
    candidate.entry = best_entry(context, candidate, entries);
    if (candidate.entry && candidate.entry->type != kNoEvent && !is_metaphor(context, candidate))
      candidates.push_back(std::move(candidate));
  }
  drop_consumed(context, candidates);
  drop_doubles(context, candidates);
  return candidates;
}

}  // namespace bede::event
