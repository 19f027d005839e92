// SPDX-License-Identifier: Apache-2.0
// Tree::frame: logical arguments. Relations are Universal Dependencies 2 (English).
#include <algorithm>

#include "event/tree.h"
#include "event/words.h"

namespace bede::event {

namespace {

constexpr int kMaxDepth = 6;  // control chains: "agreed to try to begin to ..."

// Verbs whose subject, not object, does what the infinitive says: "promised Iran to stop".
bool is_subject_control(std::string_view lemma) {
  return any_of(lemma, {"promise", "vow", "pledge", "threaten", "use", "swear"});
}

}  // namespace

Frame Tree::frame(WordIndex index) const {
  if (is_verb(index) || upos(index) == "ADJ") return verb_frame(index, kMaxDepth);
  Frame frame;
  add_dependents(index, frame);
  return frame;
}

Frame Tree::verb_frame(WordIndex index, int depth) const {
  Frame frame;
  add_dependents(index, frame);
  add_gap(index, frame);
  if (!find_argument(frame, "subj")) add_shared_subject(index, frame, depth);
  if (!find_argument(frame, "obj")) add_shared_object(index, frame);
  return frame;
}

void Tree::add_dependents(WordIndex index, Frame& frame) const {
  const bool passive = is_verb(index) && is_passive(index);
  const bool has_object = child(index, "obj").has_value();
  const std::string of = " of " + in_quotes(form(index));
  for (const WordIndex c : children(index)) {
    const std::string_view relation = word(c).deprel;
    if (relation == "nsubj:pass" || (relation == "nsubj" && passive)) {
      // "was handed a sentence": the subject of a passive that keeps an object is its indirect object.
      frame.push_back({has_object ? "iobj" : "obj", c, "subject of the passive " + in_quotes(form(index))});
    } else if (is(c, "nsubj")) {
      frame.push_back({"subj", c, "subject" + of});
    } else if (is(c, "obj")) {
      frame.push_back({"obj", c, "object" + of});
    } else if (is(c, "iobj")) {
      frame.push_back({"iobj", c, "indirect object" + of});
    } else if (relation == "nmod:poss") {
      frame.push_back({"poss", c, "possessor" + of});
    } else if (is(c, "amod") || relation == "compound" || (relation == "nmod" && preposition(c).empty()) ||
               relation == "nmod:desc") {
      frame.push_back({"mod", c, "modifier" + of});
    } else if (is(c, "obl") || is(c, "nmod")) {
      const std::string slot = preposition(c);
      if (slot.empty()) continue;
      const bool agent = passive && (relation == "obl:agent" || slot == "by");
      frame.push_back({agent ? "subj" : slot, c, (agent ? "agent" : in_quotes(slot) + " phrase") + of});
    }
  }
}

// A participle or relative clause on a noun leaves the noun itself out: "troops who crossed", "the man
// arrested".
void Tree::add_gap(WordIndex verb, Frame& frame) const {
  const auto noun = head(verb);
  if (!noun || !(is(verb, "acl") || is(verb, "amod"))) return;
  const std::string how = "the noun " + in_quotes(form(*noun)) + " that the clause describes";
  bool replaced = false;
  for (Argument& argument : frame) {
    if (has_feature(argument.word, "PronType=Rel") && upos(argument.word) == "PRON") {
      argument.word = *noun;
      argument.how += ", " + how;
      replaced = true;
    }
  }
  if (replaced || is_infinitive(verb)) return;
  if (word(verb).deprel == "acl:relcl") {
    const bool has_subject = find_argument(frame, "subj") != nullptr;
    if (has_subject && !find_argument(frame, "obj")) frame.push_back({"obj", *noun, how});
    return;
  }
  frame.push_back({is_passive(verb) && !find_argument(frame, "obj") ? "obj" : "subj", *noun, how});
}

void Tree::add_shared_subject(WordIndex verb, Frame& frame, int depth) const {
  const auto above = head(verb);
  if (!above || depth <= 0) return;
  if (is(verb, "conj") && is_verb(*above)) {
    const Frame other = verb_frame(*above, depth - 1);
    const bool passive = is_passive(verb);
    // The grammatical subject is shared: logical object of a passive, logical subject otherwise.
    const Argument* shared = find_argument(other, is_passive(*above) ? "obj" : "subj");
    const std::string slot = passive ? "obj" : "subj";
    if (shared && !find_argument(frame, slot)) {
      frame.push_back({slot, shared->word, shared->how + ", shared by " + std::string(form(verb))});
    }
    return;
  }
  if (const auto found = controller(verb, depth)) {
    const std::string slot = is_passive(verb) && !find_argument(frame, "obj") ? "obj" : "subj";
    frame.push_back({slot, found->word, found->how + ", understood with " + in_quotes(form(verb))});
  }
}

// "arrested and jailed twelve": what stands behind the last verb belongs to all.
void Tree::add_shared_object(WordIndex verb, Frame& frame) const {
  if (is_passive(verb)) return;
  for (const WordIndex c : children(verb)) {
    if (!is(c, "conj") || !is_verb(c) || c > verb + 3 || is_passive(c)) continue;
    if (const auto object = child(c, "obj")) {
      frame.push_back({"obj", *object, "object shared with " + in_quotes(form(c))});
      return;
    }
  }
  const auto above = head(verb);
  if (!above || !is(verb, "conj") || !is_verb(*above) || verb > *above + 3) return;
  const auto object = child(*above, "obj");
  if (object && *object > verb)
    frame.push_back({"obj", *object, "object shared with " + in_quotes(form(*above))});
}

// "Norway", "President Daniel Hartwell", but not one of the names of "Iran, Pakistan".
bool Tree::is_lone_name(WordIndex index) const {
  if (upos(index) != "PROPN") return false;
  for (const WordIndex c : children(index)) {
    if (upos(c) == "PROPN" && !is(c, "flat") && !is(c, "compound") && word(c).deprel != "nmod:desc")
      return false;
  }
  return true;
}

std::optional<Argument> Tree::controller(WordIndex verb, int depth) const {
  const auto above = head(verb);
  if (!above) return std::nullopt;
  if (is(verb, "acl") && is_infinitive(verb)) {
    // A headline, "Norway to pull out": the name is the subject of its infinitive.
    if (!head(*above) && is_lone_name(*above)) {
      return Argument{"subj", *above, "subject of the headline's " + in_quotes(form(verb))};
    }
    return noun_agent(*above, depth - 1);
  }
  if (is(verb, "nmod") || is(verb, "obl") || (is(verb, "acl") && is_nominal(*above))) {
    return noun_agent(*above, depth - 1);
  }
  const bool complement = is(verb, "xcomp") || is(verb, "advcl") || is(verb, "parataxis") ||
                          (is(verb, "ccomp") && has_feature(verb, "VerbForm=Ger"));
  if (!complement) return std::nullopt;
  const Frame other = is_nominal(*above) ? frame(*above) : verb_frame(*above, depth - 1);
  if (is(verb, "xcomp") && !is_subject_control(lemma(*above))) {
    if (const Argument* object = find_argument(other, "iobj")) return *object;
    if (const Argument* object = find_argument(other, "obj")) return *object;
  }
  // The grammatical subject of the clause above: "was arrested after crossing".
  if (is_passive(*above)) {
    if (const Argument* object = find_argument(other, "obj")) return *object;
  }
  if (const Argument* subject = find_argument(other, "subj")) return *subject;
  return std::nullopt;
}

// Who does what a noun's infinitive says: "Iran's plan to strike", "signed a pledge to withdraw".
std::optional<Argument> Tree::noun_agent(WordIndex noun, int depth) const {
  Frame own;
  add_dependents(noun, own);
  for (const std::string_view slot : {"poss", "by", "mod"}) {
    for (const Argument& argument : own) {
      if (argument.slot == slot && (slot != "mod" || upos(argument.word) == "PROPN")) return argument;
    }
  }
  const auto above = head(noun);
  if (!above || depth <= 0 || !is_verb(*above)) return std::nullopt;
  if (!is(noun, "obj") && !is(noun, "xcomp")) return std::nullopt;
  const Frame other = verb_frame(*above, depth - 1);
  const Argument* subject = find_argument(other, "subj");
  if (!subject) return std::nullopt;
  return *subject;
}

}  // namespace bede::event
