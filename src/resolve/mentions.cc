// SPDX-License-Identifier: Apache-2.0
// Which words are mentions, and in which order their meaning is looked for.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "resolve/resolver.h"

namespace bede::resolve {
namespace {

// "thousands of protesters", "a group of soldiers", "five of whom": who is meant stands behind "of".
constexpr std::array<std::string_view, 41> kPartitives{
    "thousand", "hundred", "dozen",    "score",   "number",   "group",   "member", "lot",        "majority",
    "most",     "some",    "many",     "couple",  "handful",  "million", "crowd",  "pair",       "wave",
    "ten",      "several", "all",      "both",    "each",     "part",    "rest",   "half",       "series",
    "any",      "none",    "few",      "one",     "team",     "family",  "batch",  "contingent", "column",
    "unit",     "throng",  "minority", "percent", "remainder"};

bool is_partitive(std::string_view lemma) {
  return std::find(kPartitives.begin(), kPartitives.end(), lemma) != kPartitives.end();
}

bool is_argument(std::string_view relation) {
  return relation == "nsubj" || relation == "obj" || relation == "iobj" || relation == "obl" ||
         relation == "nmod";
}

}  // namespace

Resolver::Resolver(const article::Article& article, const annotate::Annotation& annotation,
                   const knowledge::Knowledge& knowledge)
    : article_(article),
      knowledge_(knowledge),
      syntax_(article, annotation),
      mention_of_word_(annotation.words.size(), kNone) {}

// "IS" is a group where the sentence is not all in capitals; taggers read it as a verb.
bool Resolver::is_abbreviation(std::uint32_t word) const {
  const auto form = syntax_.form(word);
  const auto shouts = [&](std::uint32_t w) {
    return w < syntax_.size() && syntax_.sentence(w) == syntax_.sentence(word) &&
           syntax_.folded(w) != syntax_.form(w);
  };
  const bool capitals =
      form.size() >= 2 && form.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
  const bool loud_neighbours = shouts(word + 1) && shouts(word + 2);
  return capitals && !loud_neighbours && best_entity({word, word + 1}) != nullptr;
}

bool Resolver::is_head(std::uint32_t word) const {
  const auto& tag = syntax_.upos(word);
  if (tag == "AUX" || tag == "VERB" || tag == "INTJ") return is_abbreviation(word);
  const auto relation = syntax_.base_relation(word);
  if (tag == "PRON") return relation != "expl" && relation != "mark";
  if (relation == "flat" || relation == "fixed" || relation == "goeswith") return false;
  if (tag == "NOUN" || tag == "PROPN" || tag == "X" || tag == "SYM") {
    if (relation != "compound") return tag == "NOUN" || tag == "PROPN" || !syntax_.label_of(word).empty();
    return is_modifier_head(word);
  }
  if (tag == "NUM" || tag == "DET")
    return is_argument(relation) || (relation == "conj" && !syntax_.children(word).empty());
  if (tag == "ADJ") return is_argument(relation) || relation == "conj" || is_modifier_head(word);
  return false;
}

// "Hamas attack", "UK-France summit", "Israeli strikes": a name before a noun that may be an actor by itself.
bool Resolver::is_modifier_head(std::uint32_t word) const {
  const auto relation = syntax_.base_relation(word);
  if (relation != "compound" && relation != "amod") return false;
  const auto& tag = syntax_.upos(word);
  if (tag == "ADJ") return country_identity({word, word + 1}).has_value();
  if (tag != "PROPN") return false;
  const auto head = syntax_.head(word);
  const auto* name = syntax_.name_of(word);
  if (!name) {
    if (country_identity({word, word + 1}) || best_entity({word, word + 1})) return true;
    // "Raqqah isolation", "the Cologne attacks": a town of which the article's country has one of this name.
    const auto places = knowledge_.find_places(syntax_.folded(word));
    return std::any_of(places.begin(), places.end(), [&](const knowledge::Place& place) {
      return place.precision == "exact" && country_is_mentioned(place.country);
    });
  }
  if (head >= 0 && syntax_.name_of(static_cast<std::uint32_t>(head)) == name) return false;
  return !Syntax::words_of(*name).contains(static_cast<std::uint32_t>(std::max(head, 0)));
}

// Each word is looked at ahead of its turn once at most: "a group of a group of ..." may not double the work
// at every level.
std::vector<Identity> Resolver::identities_of_word(std::uint32_t head) {
  if (const auto made = mention_of_word_[head]; made >= 0)
    return mentions_[static_cast<std::size_t>(made)].identities;
  const auto known = ahead_.find(head);
  if (known != ahead_.end()) return known->second;
  return ahead_[head] = identify(head, syntax_.phrase(head));
}

std::vector<Identity> Resolver::identify_partitive(std::uint32_t head) {
  const auto& tag = syntax_.upos(head);
  if (tag != "NUM" && tag != "DET" && tag != "ADJ" && tag != "PRON" && !is_partitive(syntax_.lemma(head)))
    return {};
  for (const auto c : syntax_.children(head)) {
    if (c < head || syntax_.base_relation(c) != "nmod" || syntax_.case_of(c) != "of") continue;
    auto identities = identities_of_word(c);
    for (auto& identity : identities)
      identity.reason = "'" + std::string(syntax_.form(head)) + " of': " + identity.reason;
    return identities;
  }
  return {};
}

std::vector<Identity> Resolver::identify(std::uint32_t head, Words words) {
  if (syntax_.upos(head) == "PRON") return {};
  if (auto partitive = identify_partitive(head); !partitive.empty()) return partitive;
  if (syntax_.label_of(head) == "PERSON" && is_called_place(head)) return {};
  if (auto person = person_identity(words, head)) return {*person};
  const Words bare = syntax_.bare(words, head);
  const auto* name = syntax_.name_of(head);
  Words named{head, head + 1};
  if (name) named = Syntax::words_of(*name);
  // The name itself, with and without its article; then the head alone; then a role noun; then a longer
  // match.
  if (!name || name->label != "PERSON") {
    Words inner = named;
    if (inner.size() > 1 && syntax_.folded(inner.first) == "the") ++inner.first;
    if (auto country = country_identity(inner)) return {*country};
    if (auto entity =
            entity_identity({std::min(bare.first, named.first), std::max(bare.end, named.end)}, head))
      return {*entity};
  }
  if (auto roles = role_identities(head, bare); !roles.empty()) {
    if (name && name->label == "ORG" && roles.front().name.empty() && roles.front().kind == "organisation")
      for (auto& role : roles) role.name = std::string(syntax_.text(named));
    return roles;
  }
  if (auto country = bare.size() > 1 ? country_identity(bare) : std::nullopt) return {*country};
  if (auto organisation = name ? unknown_organisation(named) : std::nullopt) return {*organisation};
  return {};
}

// What an apposition adds to a person who is known less well.
void Resolver::complete(Identity& mine, const Identity& theirs) const {
  if (mine.name.empty()) mine.name = theirs.name;
  if (mine.sectors.empty() && (mine.country.empty() || mine.role.empty())) mine.sectors = theirs.sectors;
  if (mine.country.empty()) mine.country = theirs.country;
  if (mine.role.empty()) mine.role = theirs.role;
  if (theirs.kind == "official") mine.kind = "official";
  mine.reason += "; in apposition: " + theirs.reason;
}

// "Tayyip Erdogan, the president of Turkey": the apposition tells who the other is, in both directions.
void Resolver::copy_from_apposition(Mention& mention) {
  const auto head = mention.head_word;
  const auto is_person = [](const Identity& identity) {
    return identity.kind == "person" || identity.kind == "official";
  };
  const auto parent =
      syntax_.head(head) < 0 ? kNone : mention_of_word_[static_cast<std::size_t>(syntax_.head(head))];
  if (syntax_.base_relation(head) == "appos" && parent >= 0 && mention.label == "PERSON" &&
      !mention.identities.empty()) {
    const auto& theirs = mentions_[static_cast<std::size_t>(parent)].identities;
    if (!theirs.empty() && theirs.front().kind == "official")
      complete(mention.identities.front(), theirs.front());
  }
  for (const auto c : syntax_.children(head)) {
    if (syntax_.base_relation(c) != "appos") continue;
    const auto theirs = identities_of_word(c);
    if (theirs.empty()) continue;
    if (mention.identities.empty()) {
      mention.identities = theirs;
      continue;
    }
    Identity& mine = mention.identities.front();
    if (!is_person(mine) && mine.country.empty() && theirs.front().kind == mine.kind)
      mine.country = theirs.front().country;
    if (!is_person(mine) || !is_person(theirs.front())) continue;
    complete(mine, theirs.front());
    for (const auto word : {head, c})
      if (const auto name = person_name_in(syntax_.phrase(word), word)) remember(*name, mine);
  }
}

void Resolver::make_mention(std::uint32_t head) {
  Words words = syntax_.phrase(head);
  Mention mention;
  mention.head_word = head;
  mention.pronoun = syntax_.upos(head) == "PRON";
  if (mention.pronoun) words = {head, head + 1};
  mention.first_word = words.first;
  mention.word_count = words.size();
  mention.span = syntax_.span(words);
  mention.label = std::string(syntax_.label_of(head));
  if (mention.pronoun) {
    resolve_pronoun(mention);
  } else if (!resolve_both(mention)) {
    if (const auto name = person_name_in(words, head)) mention.label = "PERSON";
    mention.identities = identify(head, words);
    copy_from_apposition(mention);
    resolve_description(mention);
    fill_from_article(mention);
    find_place(mention);
  }
  mention_of_word_[head] = static_cast<std::int32_t>(mentions_.size());
  mentions_.push_back(std::move(mention));
}

void Resolver::run(Mentions& out) {
  relabel_states();
  count_countries();
  remember_persons();
  for (std::uint32_t w = 0; w < syntax_.size(); ++w)
    if (is_head(w)) make_mention(w);
  // A last name that was introduced only later (headlines).
  for (auto& mention : mentions_) {
    if (mention.label != "PERSON" || mention.identities.empty() ||
        !mention.identities.front().country.empty())
      continue;
    const auto name =
        person_name_in({mention.first_word, mention.first_word + mention.word_count}, mention.head_word);
    const auto known = name ? remembered_person(*name) : std::nullopt;
    if (known && !known->country.empty()) mention.identities = {*known};
  }
  fill_people();
  share_countries();
  out.mentions = std::move(mentions_);
  if (speaks_mostly_of_main_ && main_country_ != "EUR") out.main_country = main_country_;
}

void find_mentions(const article::Article& article, const annotate::Annotation& annotation,
                   const knowledge::Knowledge& knowledge, Mentions& out) {
  Resolver(article, annotation, knowledge).run(out);
}

}  // namespace bede::resolve
