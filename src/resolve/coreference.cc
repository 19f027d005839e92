// SPDX-License-Identifier: Apache-2.0
// Who "he", "its", "who", "the group", "the North" and "both sides" are: the nearest earlier mention that
// fits, subjects first.
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "resolve/resolver.h"

namespace bede::resolve {
namespace {

constexpr std::uint32_t kReachSentences = 3;
constexpr std::uint32_t kReachDescriptions = 400;  // mentions looked back at

enum class Number { kHe, kShe, kIt, kThey, kNone };

Number number_of(std::string_view word) {
  static constexpr std::array<std::string_view, 4> kHe{"he", "him", "his", "himself"};
  static constexpr std::array<std::string_view, 4> kShe{"she", "her", "hers", "herself"};
  static constexpr std::array<std::string_view, 3> kIt{"it", "its", "itself"};
  static constexpr std::array<std::string_view, 5> kThey{"they", "them", "their", "theirs", "themselves"};
  const auto in = [&](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
  return in(kHe)     ? Number::kHe
         : in(kShe)  ? Number::kShe
         : in(kIt)   ? Number::kIt
         : in(kThey) ? Number::kThey
                     : Number::kNone;
}

bool is_person(const Identity& identity) {
  return identity.kind == "person" || identity.kind == "official";
}

// Nouns for groups and bodies that a description may take up again, and which earlier mentions they fit.
bool description_fits(std::string_view noun, const Identity& identity) {
  static constexpr std::array<std::string_view, 9> kGroup{"group",        "movement",  "organisation",
                                                          "organization", "militants", "faction",
                                                          "militia",      "network",   "rebels"};
  static constexpr std::array<std::string_view, 6> kState{"country",  "nation",  "state",
                                                          "republic", "kingdom", "neighbour"};
  static constexpr std::array<std::string_view, 3> kBloc{"bloc", "alliance", "union"};
  static constexpr std::array<std::string_view, 4> kCompany{"company", "firm", "carmaker", "airline"};
  const auto in = [&](const auto& list) { return std::find(list.begin(), list.end(), noun) != list.end(); };
  if (in(kState)) return identity.kind == "state";
  if (in(kGroup))
    return identity.kind == "group" || (identity.kind == "organisation" && !identity.name.empty());
  if (in(kBloc)) return identity.country == "EUR" || identity.country == "IGO";
  if (in(kCompany))
    return identity.kind == "organisation" && !identity.sectors.empty() && identity.sectors.front() == "BUS";
  return false;
}

bool is_local(std::string_view sector) {
  static constexpr std::array<std::string_view, 19> kLocal{"CVL", "SOC", "OPP", "REL", "LAB", "EDU", "MED",
                                                           "UAF", "REB", "PRM", "ELI", "CRM", "AGR", "PTY",
                                                           "GOV", "MIL", "COP", "JUD", "LEG"};
  return std::find(kLocal.begin(), kLocal.end(), sector) != kLocal.end();
}

// Bodies and servants of a state, which a text names without their country because there is only one it can
// mean.
bool is_of_a_state(const Identity& identity) {
  static constexpr std::array<std::string_view, 7> kState{"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP"};
  if (identity.sectors.empty() || identity.kind == "unnamed") return false;
  return std::find(kState.begin(), kState.end(), identity.sectors.front()) != kState.end() ||
         identity.sectors.back() == "OPP";
}

}  // namespace

void Resolver::copy(Mention& mention, std::size_t antecedent, const std::string& why) {
  while (mentions_[antecedent].antecedent >= 0)
    antecedent = static_cast<std::size_t>(mentions_[antecedent].antecedent);
  mention.antecedent = static_cast<std::int32_t>(antecedent);
  mention.identities = mentions_[antecedent].identities;
  for (auto& identity : mention.identities)
    identity.reason =
        "'" + std::string(syntax_.form(mention.head_word)) + "' stands for '" +
        std::string(syntax_.text({mentions_[antecedent].first_word,
                                  mentions_[antecedent].first_word + mentions_[antecedent].word_count})) +
        "' (" + why + "): " + identity.reason;
}

int Resolver::pronoun_score(const Mention& pronoun, const Mention& candidate) const {
  const auto number = number_of(syntax_.folded(pronoun.head_word));
  const auto head = candidate.head_word;
  if (candidate.identities.empty() || candidate.label == "DATE") return 0;
  const Identity& identity = candidate.identities.front();
  const bool plural = syntax_.has_feature(head, "Number=Plur") || candidate.identities.size() > 1;
  const bool person = is_person(identity) || candidate.label == "PERSON";
  int score = 10;
  if (number == Number::kHe || number == Number::kShe) {
    if (!person || plural) return 0;
    const auto known = gender_.find(identity.name);
    if (known != gender_.end() && known->second != (number == Number::kHe ? 1 : -1)) return 0;
    if (known != gender_.end()) score += 3;
    if (identity.name.empty()) score -= 3;
  } else if (number == Number::kIt) {
    if (person || plural || identity.kind == "unnamed") return 0;
  } else {
    if (candidate.label == "PERSON" && !plural) return 0;
    score += plural ? 4 : 0;
    if (!plural && identity.kind == "state") score -= 4;
  }
  const auto relation = syntax_.base_relation(head);
  const bool modifier = relation == "compound" || relation == "amod" || syntax_.deprel(head) == "nmod:poss";
  score += relation == "nsubj" ? 5 : relation == "obj" ? 2 : modifier ? -2 : 0;
  score -= 4 * static_cast<int>(syntax_.sentence(pronoun.head_word) - syntax_.sentence(head));
  // Subject and object of one verb are two, unless the object is reflexive or a possessor.
  const bool possessive = syntax_.deprel(pronoun.head_word) == "nmod:poss";
  if (!possessive && syntax_.head(pronoun.head_word) == syntax_.head(head) &&
      !syntax_.folded(pronoun.head_word).ends_with("self"))
    return 0;
  // A possessor is not the thing possessed.
  if (possessive && syntax_.head(pronoun.head_word) == static_cast<std::int32_t>(head)) return 0;
  return std::max(score, 0);
}

void Resolver::resolve_relative(Mention& mention) {
  std::int32_t word = syntax_.head(mention.head_word);
  while (word >= 0 && syntax_.deprel(static_cast<std::uint32_t>(word)) != "acl:relcl")
    word = syntax_.head(static_cast<std::uint32_t>(word));
  if (word < 0) return;
  const auto noun = syntax_.head(static_cast<std::uint32_t>(word));
  if (noun < 0) return;
  const auto antecedent = mention_of_word_[static_cast<std::size_t>(noun)];
  if (antecedent >= 0) copy(mention, static_cast<std::size_t>(antecedent), "relative pronoun");
}

void Resolver::resolve_pronoun(Mention& mention) {
  const auto& word = syntax_.folded(mention.head_word);
  if (word == "who" || word == "which" || word == "that" || word == "whom" || word == "whose")
    return resolve_relative(mention);
  if (auto partitive = identify_partitive(mention.head_word); !partitive.empty()) {
    mention.identities = std::move(partitive);
    return;
  }
  const auto number = number_of(word);
  if (number == Number::kNone) return;
  int best_score = 0;
  std::size_t best = 0;
  for (std::size_t i = mentions_.size(); i-- > 0;) {
    const auto& candidate = mentions_[i];
    if (syntax_.sentence(mention.head_word) - syntax_.sentence(candidate.head_word) > kReachSentences) break;
    if (candidate.pronoun && candidate.antecedent < 0) continue;
    const int score = pronoun_score(mention, candidate);
    if (score > best_score) {
      best_score = score;
      best = i;
    }
  }
  if (best_score == 0) return;
  copy(mention, best, "nearest that fits");
  const auto& name = mention.identities.front().name;
  if (!name.empty() && number == Number::kHe) gender_.try_emplace(name, 1);
  if (!name.empty() && number == Number::kShe) gender_.try_emplace(name, -1);
}

// "the two Koreas", "the rival Koreas", "the North", "the South".
std::vector<Identity> Resolver::koreas(const std::string& text, bool proper) const {
  const auto state = [&](const std::string& code) {
    return Identity{knowledge_.country_name(code),
                    code,
                    {},
                    "",
                    "state",
                    true,
                    "'" + text + "' in an article about Korea"};
  };
  if (text.ends_with(" koreas")) return {state("PRK"), state("KOR")};
  const bool korea = country_is_mentioned("PRK") || country_is_mentioned("KOR");
  if (!korea || !proper) return {};
  if (text == "the north" || text == "north") return {state("PRK")};
  if (text == "the south" || text == "south") return {state("KOR")};
  return {};
}

// The two states or groups, or the two persons, that were named last.
std::vector<Identity> Resolver::last_two(bool persons) const {
  std::vector<Identity> found;
  for (std::size_t i = mentions_.size(), seen = 0; i-- > 0 && found.size() < 2 && seen < kReachDescriptions;
       ++seen) {
    const auto& theirs = mentions_[i].identities;
    for (auto identity = theirs.rbegin(); identity != theirs.rend() && found.size() < 2; ++identity) {
      const bool fits =
          persons ? is_person(*identity) : identity->kind == "state" || identity->kind == "group";
      if (!fits || identity->country.empty()) continue;
      const bool again = std::any_of(found.begin(), found.end(), [&](const Identity& f) {
        return persons ? f.name == identity->name : f.country == identity->country;
      });
      if (!again) found.push_back(*identity);
    }
  }
  std::reverse(found.begin(), found.end());
  return found;
}

// "both sides", "the two leaders".
bool Resolver::resolve_both(Mention& mention) {
  const std::string text = syntax_.folded_text({mention.first_word, mention.first_word + mention.word_count});
  mention.identities = koreas(text, syntax_.upos(mention.head_word) == "PROPN");
  if (!mention.identities.empty()) return true;
  if (!text.starts_with("both ") && !text.starts_with("the two ") && text != "both") return false;
  static constexpr std::array<std::string_view, 6> kPersons{"leader", "president", "minister",
                                                            "man",    "official",  "diplomat"};
  static constexpr std::array<std::string_view, 10> kSides{"side",     "country", "nation", "neighbour",
                                                           "neighbor", "state",   "party",  "government",
                                                           "capital",  "both"};
  const auto in = [&](const auto& list) {
    return std::find(list.begin(), list.end(), syntax_.lemma(mention.head_word)) != list.end();
  };
  if (!in(kPersons) && !in(kSides)) return false;
  auto found = last_two(in(kPersons));
  if (found.size() < 2) return false;
  for (auto& identity : found) identity.reason = "'" + text + "' are the two named last: " + identity.reason;
  mention.identities = std::move(found);
  return true;
}

// "the group", "the country", "the president": the latest mention that fits.
bool Resolver::resolve_description(Mention& mention) {
  const auto head = mention.head_word;
  if (syntax_.upos(head) != "NOUN" &&
      !(syntax_.upos(head) == "PROPN" && mention.label != "PERSON" && !mention.identities.empty()))
    return false;
  if (!mention.identities.empty() &&
      (!mention.identities.front().country.empty() || !mention.identities.front().name.empty()))
    return false;
  const auto determiner = syntax_.child(head, "det");
  const auto& article = determiner ? syntax_.folded(*determiner) : std::string();
  if (article != "the" && article != "this" && article != "that") return false;
  const bool modified = is_elsewhere(mention) || syntax_.child(head, "nmod:poss").has_value();
  const auto& noun = syntax_.lemma(head);
  for (std::size_t i = mentions_.size(), seen = 0; i-- > 0 && seen < kReachDescriptions; ++seen) {
    const auto& candidate = mentions_[i];
    if (candidate.pronoun || candidate.identities.empty()) continue;
    const Identity& identity = candidate.identities.front();
    const bool known = !identity.country.empty() || !identity.name.empty();
    const std::string role = mention.identities.empty() ? std::string() : mention.identities.front().role;
    const bool same_role = !role.empty() && !identity.role.empty() && known &&
                           (identity.role == role || identity.role.ends_with(" " + role) ||
                            identity.role.starts_with(role + " ")) &&
                           candidate.identities.size() == 1;
    const bool same_noun = known && syntax_.lemma(candidate.head_word) == noun &&
                           candidate.head_word != head && syntax_.upos(candidate.head_word) != "PRON";
    if (!(same_role || same_noun || (!modified && description_fits(noun, identity)))) continue;
    if (syntax_.has_feature(head, "Number=Plur") && is_person(identity) && !identity.name.empty()) continue;
    copy(mention, i, "latest that fits");
    return true;
  }
  return false;
}

// "foreign leaders", "the governments of the region": somebody else's, or everybody's.
bool Resolver::is_elsewhere(const Mention& mention) const {
  static constexpr std::array<std::string_view, 8> kOther{
      "foreign", "regional", "international", "world", "western", "neighbouring", "neighboring", "allied"};
  for (const auto c : syntax_.children(mention.head_word)) {
    const auto relation = syntax_.base_relation(c);
    if ((relation == "amod" || relation == "compound") &&
        std::find(kOther.begin(), kOther.end(), syntax_.folded(c)) != kOther.end())
      return true;
    const bool wide = syntax_.upos(c) == "PROPN" || syntax_.label_of(c) == "LOC" ||
                      syntax_.label_of(c) == "GPE" || syntax_.lemma(c) == "region" ||
                      syntax_.lemma(c) == "world";
    if (relation == "nmod" && c > mention.head_word && syntax_.case_of(c) == "of" && wide) return true;
  }
  return false;
}

// People without a stated country are of the one where the sentence places them, else of the one that the
// article is about.
void Resolver::fill_people() {
  static constexpr std::string_view kSeveral = "several";
  std::map<std::uint32_t, std::string> places;  // sentence -> the country of all its places
  for (const auto& mention : mentions_) {
    if (!mention.place || mention.place->country.empty()) continue;
    auto& country = places[syntax_.sentence(mention.head_word)];
    country =
        country.empty() || country == mention.place->country ? mention.place->country : std::string(kSeveral);
  }
  for (std::size_t i = 0; i < mentions_.size(); ++i) {
    Mention& mention = mentions_[i];
    if (mention.identities.size() != 1 || mention.pronoun) continue;
    Identity& identity = mention.identities.front();
    const bool named = !identity.name.empty();
    if (!identity.country.empty() || identity.sectors.empty() || (named && identity.role.empty())) continue;
    if (!is_local(identity.sectors.front()) || is_elsewhere(mention)) continue;
    std::string where = places[syntax_.sentence(mention.head_word)];
    const bool by_sentence = !where.empty() && where != kSeveral && !named && !is_of_a_state(identity);
    if (!by_sentence) where = speaks_mostly_of_main_ ? main_country_ : "";
    if (where.empty() || where == "EUR") continue;
    identity.country = where;
    identity.country_is_guess = !by_sentence;
    identity.reason += by_sentence ? "; country " + where + " from the place in the sentence"
                                   : "; country " + where + ", of which the article speaks most";
  }
}

// What stands for one of them is of the same country.
void Resolver::share_countries() {
  for (auto& mention : mentions_) {
    if (mention.antecedent < 0 || mention.identities.empty() || !mention.identities.front().country.empty())
      continue;
    const auto& theirs = mentions_[static_cast<std::size_t>(mention.antecedent)].identities;
    if (!theirs.empty()) mention.identities.front().country = theirs.front().country;
  }
}

// "prosecutors" in an article about an Israeli court: the country that soldiers, police or judges had so far.
std::string Resolver::country_of_sector(const std::string& sector) const {
  static constexpr std::array<std::string_view, 4> kOneOnly{"MIL", "COP", "JUD", "LEG"};
  if (std::find(kOneOnly.begin(), kOneOnly.end(), sector) == kOneOnly.end()) return "";
  std::map<std::string, int> counts;
  const std::size_t reach = std::min<std::size_t>(mentions_.size(), kReachDescriptions);
  for (auto mention = mentions_.end() - static_cast<std::ptrdiff_t>(reach); mention != mentions_.end();
       ++mention)
    for (const auto& identity : mention->identities)
      if (!mention->pronoun && identity.name.empty() && !identity.sectors.empty() &&
          identity.sectors.front() == sector && !knowledge_.country_name(identity.country).empty())
        ++counts[identity.country];
  const auto most = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == counts.end() ? "" : most->first;
}

// "the government" in an article about one country is that country's.
void Resolver::fill_from_article(Mention& mention) const {
  if (mention.identities.size() != 1 || mention.label == "PERSON") return;
  Identity& identity = mention.identities.front();
  if (!identity.country.empty() || !identity.name.empty() || !is_of_a_state(identity)) return;
  const auto determiner = syntax_.child(mention.head_word, "det");
  if (determiner && syntax_.folded(*determiner) != "the") return;
  const bool own =
      !publisher_country_.empty() && identity.sectors.front() == "GOV" && identity.kind == "official" &&
      (identity.role != "president" || !knowledge_.find_holders(publisher_country_, "president").empty());
  const std::string same = own ? std::string() : country_of_sector(identity.sectors.front());
  const std::string country = own ? publisher_country_ : same.empty() ? main_country_ : same;
  if (country.empty() || country == "EUR" || is_elsewhere(mention)) return;
  identity.country = country;
  identity.country_is_guess = !own && same.empty();
  identity.reason += "; country " + country +
                     (own            ? ", whose government publishes the article"
                      : same.empty() ? ", of which the article speaks most"
                                     : ", whose the others of this kind are");
  if (syntax_.has_feature(mention.head_word, "Number=Plur")) return;
  if (const auto holder = office_holder(identity)) identity = *holder;
}

}  // namespace bede::resolve
