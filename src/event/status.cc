// SPDX-License-Identifier: Apache-2.0
#include "event/status.h"

#include <algorithm>
#include <optional>

#include "event/words.h"

namespace bede::event {

namespace {

constexpr int kMaxLevels = 8;

using Finding = std::optional<StatusFinding>;

Finding rule_for(const Context& context, WordIndex word, std::string_view scope) {
  for (const StatusRule* rule : context.lexicon.status_rules(context.tree.lemma(word))) {
    if (!rule->scopes.contains(scope)) continue;
    return StatusFinding{
        rule->status,
        "\"" + std::string(context.tree.form(word)) + "\" (" + rule->where + ", " + std::string(scope) + ")",
        context.tree.span(word)};
  }
  return std::nullopt;
}

Finding first_rule(const Context& context, WordIndex word, const std::vector<std::string>& scopes) {
  for (const std::string& scope : scopes) {
    if (Finding found = rule_for(context, word, scope)) return found;
  }
  return std::nullopt;
}

bool is_reported(const Tree& tree, WordIndex word) {
  return tree.is(tree.clause_head(word), "ccomp") || tree.child(word, "parataxis").has_value();
}

Finding negation(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  for (const WordIndex c : tree.children(word)) {
    const std::string_view lemma = tree.lemma(c);
    const bool negates = (tree.is(c, "advmod") && any_of(lemma, {"not", "n't", "never", "n\xe2\x80\x99t"})) ||
                         (tree.is(c, "det") && any_of(lemma, {"no", "neither"})) ||
                         (tree.is(c, "cc") && any_of(lemma, {"nor"}));
    // "not only" adds, it denies nothing.
    if (negates && !(c + 1 < tree.size() && tree.lemma(c + 1) == "only")) {
      return StatusFinding{"denied", "negated by \"" + std::string(tree.form(c)) + "\"", tree.span(c)};
    }
  }
  return std::nullopt;
}

Finding auxiliary(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  for (const WordIndex c : tree.children(word)) {
    if (!tree.is(c, "aux")) continue;
    Finding found = rule_for(context, c, "aux");
    if (!found) continue;
    // "said it would withdraw": a future seen from the past.
    if (tree.lemma(c) == "would" && is_reported(tree, word)) {
      found->status = "planned";
      found->reason += ", in reported speech";
    }
    return found;
  }
  return std::nullopt;
}

Finding progressive(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  if (!tree.has_feature(word, "VerbForm=Ger") &&
      !(tree.has_feature(word, "VerbForm=Part") && tree.has_feature(word, "Tense=Pres"))) {
    return std::nullopt;
  }
  for (const WordIndex c : tree.children(word)) {
    const bool present = tree.has_feature(c, "Tense=Pres") || tree.lemma(c) == "have";
    if (tree.is(c, "aux") && present && any_of(tree.lemma(c), {"be", "have"})) {
      return StatusFinding{"ongoing", "progressive present", tree.span(c)};
    }
  }
  return std::nullopt;
}

Finding modifier(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  Finding found;
  for (const WordIndex c : tree.children(word)) {
    if (tree.is(c, "mark")) found = rule_for(context, c, "mark");
    if (!found && tree.is(c, "advmod")) found = rule_for(context, c, "adv");
    if (!found && (tree.is(c, "amod") || tree.is(c, "det") || tree.is(c, "compound"))) {
      found = rule_for(context, c, "mod");
    }
    if (found) return found;
  }
  return std::nullopt;
}

// A headline's "Norway to withdraw troops", and "in order to withdraw".
Finding infinitive(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  if (!tree.is_verb(word) || !tree.is_infinitive(word)) return std::nullopt;
  const bool main = tree.is(word, "root") || tree.is(word, "parataxis") ||
                    (tree.is(word, "ccomp") && tree.child(word, "nsubj"));
  if (main) return StatusFinding{"planned", "infinitive of a headline", tree.span(word)};
  if (tree.is(word, "advcl")) return StatusFinding{"planned", "infinitive of purpose", tree.span(word)};
  if (tree.is(word, "acl")) return StatusFinding{"planned", "infinitive after a noun", tree.span(word)};
  return std::nullopt;
}

// "is to visit".
Finding be_to(const Context& context, WordIndex word) {
  const Tree& tree = context.tree;
  const auto above = tree.head(word);
  if (above && tree.is(word, "xcomp") && tree.lemma(*above) == "be" && tree.is_infinitive(word)) {
    return StatusFinding{"planned", "\"be to\"", tree.span(*above)};
  }
  return std::nullopt;
}

// What the word's own clause says of it.
Finding own_status(const Context& context, WordIndex word) {
  if (Finding found = negation(context, word)) return found;
  if (Finding found = modifier(context, word); found && found->status == "possible") return found;
  if (Finding found = auxiliary(context, word)) return found;
  if (Finding found = modifier(context, word)) return found;
  if (Finding found = progressive(context, word)) return found;
  if (Finding found = be_to(context, word)) return found;
  return infinitive(context, word);
}

// The scopes in which a word may stand to the word above it.
std::vector<std::string> scopes_of(const Tree& tree, WordIndex word) {
  const std::string_view relation = tree.word(word).deprel;
  if (relation == "acl" && tree.is_infinitive(word)) return {"xcomp"};
  if (relation == "acl" && tree.child(word, "mark")) return {"ccomp"};
  if (tree.is(word, "xcomp")) return {"xcomp"};
  if (tree.is(word, "ccomp")) return {"ccomp"};
  if (tree.is(word, "csubj")) return {"subj", "ccomp"};
  if (tree.is(word, "obj")) return {"obj"};
  if (relation == "nsubj:pass") return {"obj", "subj"};
  if (tree.is(word, "nsubj")) return {"subj"};
  if (relation == "compound") return {"of", "compound"};
  if (tree.is(word, "advcl")) {
    if (tree.is_infinitive(word)) return {"xcomp", "to"};
    for (const WordIndex c : tree.children(word)) {
      if (tree.is(c, "mark")) return {std::string(tree.lemma(c))};  // "from crossing", "for taking"
    }
    return {};
  }
  if (tree.is(word, "obl") || tree.is(word, "nmod")) {
    std::string preposition = tree.preposition(word);
    if (!preposition.empty()) return {preposition};
  }
  return {};
}

Finding under_preposition(const Context& context, WordIndex word) {
  const std::string preposition = context.tree.preposition(word);
  if (preposition.empty()) return std::nullopt;
  for (const StatusRule* rule : context.lexicon.status_rules(preposition)) {
    if (!rule->scopes.contains("under")) continue;
    return StatusFinding{rule->status, "under \"" + preposition + "\" (" + rule->where + ")",
                         context.tree.span(word)};
  }
  return std::nullopt;
}

// A clause that shares the mood of the one above it: "will cross the border, killing ..."; "and then killed".
bool shares_mood(const Tree& tree, WordIndex word) {
  if (!tree.is_verb(word)) return false;
  if (tree.is(word, "conj")) return !tree.child(word, "aux") && !tree.child(word, "nsubj");
  return tree.is(word, "advcl") && !tree.child(word, "mark") && tree.has_feature(word, "VerbForm=Ger");
}

bool hands_on(const Context& context, WordIndex word, WordIndex above) {
  const Tree& tree = context.tree;
  const bool object = tree.is(word, "obj") || tree.word(word).deprel == "nsubj:pass";
  if (object && context.in_class(above, "light")) return true;
  if (tree.is(word, "nsubj") && context.in_class(above, "occur")) return true;
  return false;
}

StatusFinding status_at(const Context& context, WordIndex word, int levels);

// What the word above makes of this one; nothing if it says nothing.
Finding from_above(const Context& context, WordIndex word, int levels) {
  const Tree& tree = context.tree;
  WordIndex top = word;
  while (tree.is(top, "conj") && (!tree.is_verb(top) || shares_mood(tree, top)) && tree.head(top)) {
    top = *tree.head(top);
  }
  const auto above = tree.head(top);
  if (!above || levels <= 0) return std::nullopt;
  Finding found = first_rule(context, *above, scopes_of(tree, top));
  if (!found && hands_on(context, top, *above)) {
    found = StatusFinding{"same", "carried by \"" + std::string(tree.form(*above)) + "\"", tree.span(*above)};
  }
  if (!found && shares_mood(tree, top)) {
    found = StatusFinding{"same", "shares the mood of \"" + std::string(tree.form(*above)) + "\"",
                          tree.span(*above)};
  }
  const bool clausal = tree.is(top, "ccomp") || tree.is(top, "xcomp");
  if (!found && !clausal) return std::nullopt;
  const StatusFinding outer = status_at(context, *above, levels - 1);
  const bool marked = outer.status != "happened";
  if (!found) return tree.is(top, "xcomp") && marked ? Finding(outer) : std::nullopt;
  if (found->status == "same") {
    if (!marked) return std::nullopt;
    return StatusFinding{outer.status, found->reason + ": " + outer.reason, outer.span};
  }
  // "might plan to", "did not plan to": doubt and denial reach through; tense does not.
  if (any_of(outer.status, {"possible", "denied"}) && found->status != "possible") return outer;
  return found;
}

StatusFinding status_at(const Context& context, WordIndex word, int levels) {
  const Tree& tree = context.tree;
  Finding own = own_status(context, word);
  if (own && own->status == "denied") return *own;
  if (Finding outer = from_above(context, word, levels)) return *outer;
  if (Finding outer = under_preposition(context, word)) return *outer;
  if (own) return *own;
  if (tree.is(word, "conj") && tree.is_verb(word) && shares_mood(tree, word) && levels > 0) {
    return status_at(context, *tree.head(word), levels - 1);
  }
  return {"happened", "told in the past or present without doubt", {}};
}

}  // namespace

StatusFinding find_status(const Context& context, WordIndex trigger) {
  return status_at(context, trigger, kMaxLevels);
}

}  // namespace bede::event
