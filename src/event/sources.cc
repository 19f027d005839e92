// SPDX-License-Identifier: Apache-2.0
#include "event/sources.h"

#include <algorithm>

#include "base/utf8.h"
#include "event/words.h"

namespace bede::event {

namespace {

constexpr int kMaxClimb = 24;

const SourceRule* find_rule(const Context& context, std::string_view word, std::string_view kind,
                            std::string_view scope) {
  for (const SourceRule* rule : context.lexicon.source_rules(word)) {
    if (rule->kind == kind && (scope.empty() || rule->scopes.contains(scope))) return rule;
  }
  return nullptr;
}

// "said" and its like in a scope, whichever way they report.
const SourceRule* saying_rule(const Context& context, WordIndex verb, std::string_view scope) {
  for (const std::string_view kind : {"says", "reports", "denies", "cites"}) {
    if (const SourceRule* rule = find_rule(context, context.tree.lemma(verb), kind, scope)) return rule;
  }
  return nullptr;
}

bool is_document(std::string_view lemma) {
  return any_of(
      lemma, {"report", "document", "statement", "poll", "survey", "study", "letter", "text", "memo", "file",
              "communique", "resolution", "indictment", "article", "book", "website"});
}

bool is_voice(const Context& context, WordIndex word) {
  const std::string_view lemma = context.tree.lemma(word);
  return !any_of(lemma,
                 {"it", "this", "that", "which", "what", "move", "launch", "attack", "incident", "there"});
}

class Climb {
 public:
  explicit Climb(const Context& context) : context_(context), tree_(context.tree) {}

  std::vector<Voice> run(WordIndex trigger) {
    hearsay(trigger);
    WordIndex at = trigger;
    for (int step = 0; step < kMaxClimb; ++step) {
      look_below(at, trigger);
      const auto above = tree_.head(at);
      if (!above) break;
      look_above(at, *above);
      at = *above;
    }
    quotation(trigger);
    return std::move(voices_);
  }

 private:
  void add(WordIndex phrase, WordIndex cue, const std::string& reason) {
    if (!is_voice(context_, phrase)) return;
    for (Source& source :
         sources_of_phrase(context_, phrase, cue == phrase ? preposition_span(phrase) : tree_.span(cue))) {
      const bool known = std::any_of(voices_.begin(), voices_.end(), [&](const Voice& voice) {
        return voice.source.text == source.text || (!source.name.empty() && voice.source.name == source.name);
      });
      if (!known) voices_.push_back({std::move(source), reason});
    }
  }

  // "according to" before the phrase; the phrase's own word if it has none.
  Span preposition_span(WordIndex phrase) const {
    Span span;
    for (const WordIndex c : tree_.children(phrase)) {
      if (tree_.is(c, "case") && c < phrase) span = join(span, tree_.subtree_span(c));
    }
    return span.empty() ? tree_.span(phrase) : span;
  }

  void add_unnamed(WordIndex cue, const std::string& reason) {
    Source source;
    source.kind = "unnamed";
    source.cue = tree_.span(cue);
    voices_.push_back({std::move(source), reason});
  }

  std::string because(const SourceRule& rule, WordIndex cue) const {
    return "\"" + std::string(tree_.form(cue)) + "\" (" + rule.where + ")";
  }

  // "reportedly", "alleged", "appears to".
  void hearsay(WordIndex trigger) {
    for (const WordIndex c : tree_.children(trigger)) {
      const bool adverb = tree_.is(c, "advmod");
      const bool modifier = tree_.is(c, "amod") && tree_.is_nominal(trigger);
      if (!adverb && !modifier) continue;
      const SourceRule* rule = find_rule(context_, tree_.lemma(c), "hearsay", adverb ? "adv" : "mod");
      if (rule) add_unnamed(c, because(*rule, c));
    }
  }

  void says(WordIndex verb, const SourceRule& rule) {
    const Frame frame = tree_.frame(verb);
    phrases(verb);
    // "KCNA quoted Kim as saying": the quoted one is nearer than the one who quotes.
    const bool quotes = find_rule(context_, tree_.lemma(verb), "cites", "obj") != nullptr;
    const Argument* object = find_argument(frame, "obj");
    if (quotes && object) add(object->word, verb, because(rule, verb) + ", object");
    if (const Argument* subject = find_argument(frame, "subj")) {
      add(subject->word, verb, because(rule, verb) + ", " + subject->how);
    } else if (tree_.is_passive(verb)) {
      add_unnamed(verb, because(rule, verb) + ", passive without an agent");
    }
    hearers(verb, frame);
  }

  // "told Reuters": the outlet that was told hands it on.
  void hearers(WordIndex verb, const Frame& frame) {
    for (const Argument& argument : frame) {
      if (!any_of(argument.slot, {"obj", "iobj", "to", "by", "with"})) continue;
      const auto identities = context_.identities(argument.word);
      const bool known =
          std::any_of(identities.begin(), identities.end(),
                      [](const resolve::Identity& identity) { return identity.kind == "outlet"; });
      const bool told = tree_.lemma(verb) == "tell" && may_be_outlet(argument.word);
      if (!known && !told) continue;
      add(argument.word, verb, "the outlet that was told");
      if (told && !voices_.empty()) voices_.back().source.kind = "outlet";
    }
  }

  // A name of its own that is no person, place or party known: who is told things and named for it is an
  // outlet.
  bool may_be_outlet(WordIndex word) const {
    const resolve::Mention* mention = context_.mention(word);
    if (!mention || tree_.upos(word) != "PROPN" || mention->label == "PERSON" || context_.is_place(word))
      return false;
    return std::all_of(mention->identities.begin(), mention->identities.end(),
                       [](const resolve::Identity& identity) {
                         return identity.country.empty() && identity.sectors.empty();
                       });
  }

  // "according to", "via", "citing" that hang on a word.
  void phrases(WordIndex at) {
    for (const WordIndex c : tree_.children(at)) {
      const std::string preposition = tree_.preposition(c);
      if (!preposition.empty()) {
        const std::string first = preposition.substr(0, preposition.find('_'));
        for (const std::string_view kind : {"according", "via", "cites"}) {
          const SourceRule* rule = find_rule(context_, preposition, kind, "case");
          if (!rule) rule = find_rule(context_, first, kind, "case");
          if (rule) add(c, c, "\"" + preposition + "\" (" + rule->where + ")");
        }
      }
      if (!tree_.is(c, "advcl") && !tree_.is(c, "acl")) continue;
      const SourceRule* rule = find_rule(context_, tree_.lemma(c), "cites", "obj");
      const auto object = tree_.child(c, "obj");
      if (rule && object) add(*object, c, because(*rule, c));
      if (rule || tree_.preposition(c).empty()) citation_agent(c);
    }
  }

  // "as cited by Reuters".
  void citation_agent(WordIndex participle) {
    if (!any_of(tree_.lemma(participle), {"cite", "quote", "report", "carry"})) return;
    for (const WordIndex c : tree_.children(participle)) {
      if (tree_.preposition(c) == "by")
        add(c, participle, "\"" + std::string(tree_.form(participle)) + " by\"");
    }
  }

  void look_below(WordIndex at, WordIndex trigger) {
    phrases(at);
    for (const WordIndex c : tree_.children(at)) {
      if (!tree_.is(c, "parataxis") || tree_.dominates(c, trigger)) continue;
      if (const SourceRule* rule = saying_rule(context_, c, "parataxis")) says(c, *rule);
    }
  }

  void look_above(WordIndex at, WordIndex above) {
    const bool reported = tree_.is(at, "ccomp") || (tree_.is(at, "parataxis") && tree_.is_verb(above)) ||
                          (tree_.word(at).deprel == "acl" && tree_.is_nominal(above));
    if (reported) {
      if (const SourceRule* rule = saying_rule(context_, above, "ccomp")) {
        if (tree_.is_nominal(above))
          noun_source(above, *rule);
        else
          says(above, *rule);
      }
    } else if (tree_.is(at, "xcomp") && tree_.is_passive(above)) {
      if (const SourceRule* rule = saying_rule(context_, above, "xcomp")) says(above, *rule);
    } else if (tree_.is(at, "xcomp")) {
      if (const SourceRule* rule = find_rule(context_, tree_.lemma(above), "hearsay", "xcomp")) {
        add_unnamed(above, because(*rule, above));
      }
    } else if (tree_.is(at, "obj") && tree_.is_nominal(at)) {
      if (const SourceRule* rule = saying_rule(context_, above, "obj")) says(above, *rule);
    } else if (tree_.is(at, "nmod") && tree_.preposition(at) == "of" && tree_.is_nominal(above)) {
      if (const SourceRule* rule = find_rule(context_, tree_.lemma(above), "says", "of"))
        noun_source(above, *rule);
    }
  }

  // "reports by state media of ...", "Israel's claim that ...".
  void noun_source(WordIndex noun, const SourceRule& rule) {
    const Frame frame = tree_.frame(noun);
    for (const std::string_view slot : {"poss", "by", "from"}) {
      if (const Argument* argument = find_argument(frame, slot)) {
        add(argument->word, noun, because(rule, noun) + ", " + argument->how);
        return;
      }
    }
  }

  void quotation(WordIndex trigger) {
    const auto speaker = context_.quotations.speaker(trigger);
    if (speaker && speaker->subject != trigger) {
      add(speaker->subject, speaker->cue,
          "speaker of the quotation, \"" + std::string(tree_.form(speaker->cue)) + "\"");
    }
  }

  const Context& context_;
  const Tree& tree_;
  std::vector<Voice> voices_;
};

std::string kind_of(const Context& context, const resolve::Identity& identity, WordIndex word) {
  if (any_of(identity.kind, {"person", "official", "organisation", "outlet", "document", "unnamed"})) {
    return identity.kind;
  }
  if (identity.kind == "state") return "official";
  if (is_document(context.tree.lemma(word))) return "document";
  return "unnamed";
}

std::string without_article(std::string_view name) {
  for (const std::string_view article : {"the ", "The "}) {
    if (name.starts_with(article)) name.remove_prefix(article.size());
  }
  return std::string(name);
}

bool is_outlet_word(std::string_view lemma) {
  const std::string word = to_lower(lemma);
  return any_of(word, {"agency",  "news",    "times",     "post",       "monitor",  "herald",     "tribune",
                       "gazette", "press",   "radio",     "television", "tv",       "newspaper",  "daily",
                       "journal", "courier", "chronicle", "observer",   "magazine", "broadcaster"});
}

}  // namespace

std::vector<Source> sources_of_phrase(const Context& context, WordIndex phrase, Span cue) {
  std::vector<Source> found;
  for (const WordIndex word : context.tree.with_conjuncts(phrase)) {
    const resolve::Mention* mention = context.party_mention(word);
    if (!mention) continue;
    const resolve::Mention& referent = context.referent(*mention);
    const bool pronoun = context.tree.upos(word) == "PRON" || mention->pronoun;
    const resolve::Mention& named = context.named(*mention);
    if (pronoun && context.tree.upos(named.head_word) == "PRON") continue;
    Source source;
    source.text = named.span;
    source.cue = cue;
    source.kind = is_document(context.tree.lemma(word)) ? "document" : "unnamed";
    if (referent.label == "PERSON") source.kind = "person";
    if (!referent.identities.empty()) {
      const resolve::Identity& identity = referent.identities.front();
      source.name = identity.name;
      source.kind = kind_of(context, identity, word);
      source.country = identity.country;
      source.sector = identity.sectors;
    }
    if (source.name.empty() && (referent.label == "PERSON" || referent.label == "ORG")) {
      source.name = without_article(context.text(referent.span));
      const bool outlet = is_outlet_word(context.tree.lemma(referent.head_word));
      if (referent.label == "ORG" && source.kind != "official")
        source.kind = outlet ? "outlet" : "organisation";
    }
    found.push_back(std::move(source));
  }
  return found;
}

std::vector<Voice> find_voices(const Context& context, WordIndex trigger) {
  return Climb(context).run(trigger);
}

}  // namespace bede::event
