// SPDX-License-Identifier: Apache-2.0
#include "event/numbers.h"

#include <algorithm>

#include "event/words.h"

namespace bede::event {

namespace {

Number to_number(const resolve::Quantity& quantity, std::string_view what) {
  Number number;
  number.what = what;
  number.low = quantity.low;
  number.best = quantity.best;
  number.high = quantity.high;
  number.text = quantity.span;
  if (what == "other" || what == "money") number.unit = quantity.unit;
  return number;
}

// The quantity that counts this word, or is this word.
const resolve::Quantity* quantity_of(const Context& context, WordIndex word) {
  for (const resolve::Quantity& quantity : context.mentions.quantities) {
    if (quantity.counted_word == static_cast<std::int32_t>(word)) return &quantity;
    if (quantity.first_word <= word && word < quantity.first_word + quantity.word_count) return &quantity;
  }
  return nullptr;
}

// A person named, or "a soldier": one.
bool is_single(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  const resolve::Mention* mention = context.mention(word);
  if (!mention || tree.has_feature(word, "Number=Plur")) return false;
  if (mention->label == "PERSON") return true;
  const auto article = tree.child(word, "det");
  return article && any_of(tree.lemma(*article), {"a", "an"}) && context.is_actor(word);
}

void add_single(const Context& context, WordIndex word, const std::string& what,
                std::vector<NumberFinding>& found) {
  Number one;
  one.what = what;
  one.low = one.best = 1;
  one.text = context.mention(word)->span;
  found.push_back({std::move(one), "one person named or told in the singular"});
}

// "one of whom", "five of the wounded": a part, no toll of its own.
bool is_part(const Context& context, const resolve::Quantity& quantity) {
  const Tree& tree = context.tree;
  const WordIndex end = quantity.first_word + quantity.word_count;
  return end + 1 < tree.size() && tree.lemma(end) == "of" &&
         any_of(tree.lemma(end + 1), {"whom", "they", "who"});
}

// What the entry says; "shot dead" counts the dead whatever it says.
std::string counted_kind(const Context& context, const Candidate& candidate) {
  if (candidate.entry->victim) {
    for (const WordIndex c : context.tree.children(candidate.word)) {
      if (context.tree.lemma(c) == "dead" && c > candidate.word) return "killed";
    }
  }
  // "fired three missiles", "two launches".
  const bool weapons = candidate.entry->type == "MOBILIZE" && candidate.entry->mode == "weapons";
  return candidate.entry->counts.empty() && weapons ? "other" : candidate.entry->counts;
}

}  // namespace

std::vector<NumberFinding> find_numbers(const Context& context, const Candidate& candidate) {
  std::vector<NumberFinding> found;
  const std::string what = counted_kind(context, candidate);
  if (what.empty()) return found;
  const std::string_view slots = what == "participants" ? "subj of by mod" : "obj subj iobj of";
  if (what == "other") {
    if (const resolve::Quantity* own = quantity_of(context, candidate.word)) {
      found.push_back({to_number(*own, what), "counts the trigger: " + own->reason});
      return found;
    }
  }
  for (const Argument& argument : candidate.frame) {
    const bool counted = argument.slot != "subj"
                             ? slots.find(argument.slot) != std::string_view::npos
                             : what == "participants" || !find_argument(candidate.frame, "obj");
    if (!counted) continue;
    for (const WordIndex word : context.tree.with_conjuncts(argument.word)) {
      const resolve::Quantity* quantity = quantity_of(context, word);
      if (quantity && quantity->money == (what == "money") && !is_part(context, *quantity)) {
        found.push_back({to_number(*quantity, what), argument.how + ": " + quantity->reason});
      } else if (!quantity && any_of(what, {"killed", "injured"}) && is_single(context, word)) {
        add_single(context, word, what, found);
      }
    }
    if (!found.empty()) break;
  }
  return found;
}

namespace {

// What a toll noun counts: "dead", "death toll", "the number of wounded".
std::string toll_kind(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  const std::string_view lemma = tree.lemma(word);
  if (any_of(lemma, {"dead", "death", "fatality", "killed"})) return "killed";
  if (any_of(lemma, {"wounded", "injured", "injury"})) return "injured";
  if (any_of(lemma, {"toll", "number", "count", "total", "figure"})) {
    for (const WordIndex c : tree.children(word)) {
      const bool names = tree.is(c, "nmod") || tree.is(c, "compound") || tree.is(c, "amod");
      if (!names || any_of(tree.lemma(c), {"toll", "number", "count", "total"})) continue;
      if (std::string kind = toll_kind(context, c); !kind.empty()) return kind;
    }
    if (lemma == "toll") return "killed";
  }
  return "";
}

// The toll noun that a number in this place speaks of: counted by it, or object or subject of the verb it
// hangs on.
std::string toll_of(const Context& context, const resolve::Quantity& quantity, WordIndex& where) {
  const Tree& tree = context.tree;
  if (quantity.counted_word != resolve::kNone) {
    where = static_cast<WordIndex>(quantity.counted_word);
    return tree.is_verb(where) ? "" : toll_kind(context, where);
  }
  const WordIndex last = quantity.first_word + quantity.word_count - 1;
  where = last;
  const auto above = tree.head(last);
  if (!above) return "";
  if (std::string kind = tree.is_verb(*above) ? "" : toll_kind(context, *above); !kind.empty()) return kind;
  if (!any_of(tree.preposition(last), {"at", "to", "of", "as"}) && !tree.is(last, "xcomp")) return "";
  for (const WordIndex c : tree.children(*above)) {
    if (!tree.is(c, "obj") && !tree.is(c, "nsubj")) continue;
    if (std::string kind = toll_kind(context, c); !kind.empty()) return kind;
  }
  return "";
}

}  // namespace

std::vector<Toll> find_tolls(const Context& context) {
  std::vector<Toll> tolls;
  const Tree& tree = context.tree;
  for (const resolve::Quantity& quantity : context.mentions.quantities) {
    if (quantity.money || quantity.word_count == 0) continue;
    WordIndex where = quantity.first_word;
    const std::string what = toll_of(context, quantity, where);
    if (what.empty()) continue;
    Toll toll;
    toll.word = where;
    toll.number = to_number(quantity, what);
    toll.reason = "a toll: " + quantity.reason;
    toll.voices = find_voices(context, where);
    // "The Red Crescent put the number of dead at 14": who sets the figure is its source.
    const auto verb = tree.head(where);
    if (toll.voices.empty() && verb && tree.is_verb(*verb)) {
      const Frame frame = tree.frame(*verb);
      const Argument* subject = find_argument(frame, "subj");
      if (subject && context.is_actor(subject->word) &&
          any_of(tree.lemma(*verb), {"put", "set", "give", "raise"})) {
        for (Source& source : sources_of_phrase(context, subject->word, tree.span(*verb))) {
          toll.voices.push_back({std::move(source), "gives the figure"});
        }
      }
    }
    tolls.push_back(std::move(toll));
  }
  return tolls;
}

}  // namespace bede::event
