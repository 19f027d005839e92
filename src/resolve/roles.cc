// SPDX-License-Identifier: Apache-2.0
// Role nouns with what stands around them: "Israeli soldiers", "soldiers of Mali", "foreign ministry
// spokesman", "police in Karachi".
#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "resolve/resolver.h"

namespace bede::resolve {
namespace {

using knowledge::Entity;
using knowledge::EntityKind;

constexpr std::uint32_t kLongestRole = 5;

bool starts_upper(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_upper(next_code_point(text, at));
}

const Entity* as_role(const std::vector<const Entity*>& found) {
  for (const auto* entity : found)
    if (entity->kind == EntityKind::kRole) return entity;
  return nullptr;
}

bool first_is(const std::vector<std::string>& sectors, std::initializer_list<std::string_view> codes) {
  return !sectors.empty() && std::find(codes.begin(), codes.end(), sectors.front()) != codes.end();
}

bool is_international(std::string_view country) {
  return country == "UNO" || country == "IGO" || country == "NGO" || country == "EUR" || country == "MNC";
}

}  // namespace

const Entity* Resolver::role_entity(std::uint32_t head, Words words, Words* matched) const {
  const Words limits{std::max(words.first, head >= kLongestRole ? head - kLongestRole + 1 : 0), head + 1};
  // "minister of defence", "chief of staff": the complement belongs to the noun.
  for (std::uint32_t behind = 3; behind > 0; --behind) {
    if (head + behind >= syntax_.size() || syntax_.sentence(head + behind) != syntax_.sentence(head))
      continue;
    if (syntax_.upos(head + 1) != "ADP" && syntax_.folded(head + 1) != "-") continue;
    if (const auto* role = as_role(knowledge_.find(syntax_.folded_text({head, head + behind + 1})))) {
      *matched = {head, head + behind + 1};
      return role;
    }
  }
  for (auto first = limits.first; first <= head; ++first) {
    const Words part{first, head + 1};
    const auto* role = as_role(knowledge_.find(syntax_.folded_text(part)));
    if (!role && first < head)
      role = as_role(knowledge_.find(syntax_.folded_text({first, head}) + " " + syntax_.lemma(head)));
    if (!role && first == head) role = as_role(knowledge_.find(syntax_.lemma(head)));
    if (!role) continue;
    *matched = part;
    return role;
  }
  // "ex-minister", "vice-president", "general-turned-president": the last part of a hyphened word.
  const auto& whole = syntax_.folded(head);
  const auto hyphen = whole.rfind('-');
  if (hyphen == std::string::npos) return nullptr;
  *matched = {head, head + 1};
  return as_role(knowledge_.find(whole.substr(hyphen + 1)));
}

bool Resolver::is_former(std::uint32_t head, Words words) const {
  static constexpr std::array<std::string_view, 12> kFormer{"former",  "ex",        "late",   "ousted",
                                                            "deposed", "outgoing-", "fired",  "sacked",
                                                            "retired", "disgraced", "exiled", "slain"};
  for (auto w = words.first; w <= head; ++w)
    if (std::find(kFormer.begin(), kFormer.end(), syntax_.folded(w)) != kFormer.end() ||
        syntax_.folded(w).starts_with("ex-")) {
      return true;
    }
  return false;
}

std::optional<Owner> Resolver::owner_at(Words words) const {
  if (auto country = country_identity(words)) return Owner{*country, true, false, false, false};
  const auto* entity = best_entity(words);
  if (!entity) return std::nullopt;
  Owner owner;
  owner.identity = {
      entity->name,
      entity->country,
      entity->sectors,
      "",
      "organisation",
      true,
      "'" + std::string(syntax_.text(words)) + "' is " + entity->name + " (" + row_text(entity->row) + ")"};
  owner.armed_group = entity->kind == EntityKind::kArmedGroup;
  owner.party = first_is(entity->sectors, {"PTY"});
  return owner;
}

// "Trump administration", "President Assad's forces": a person who stands before the noun.
std::optional<Owner> Resolver::person_owner(Words words, std::uint32_t head) const {
  const auto* name = syntax_.name_of(words.first);
  const bool person = name && name->label == "PERSON";
  if (person) {
    const Words whole = Syntax::words_of(*name);
    if (whole.first != words.first || whole.end > head || whole.size() != words.size()) return std::nullopt;
  } else if (words.size() > 1) {
    return std::nullopt;
  }
  auto identity = remembered_person(words);
  if (!identity) identity = table_person(syntax_.folded_text(words), "", words);
  if (!identity || (!person && identity->country.empty())) return std::nullopt;
  return Owner{*identity, false, false, false, true};
}

// Several owners only where they are joined: "US and Russian officials", not "the US Syria envoy".
bool Resolver::are_joined(Words between) const {
  for (auto w = between.first; w < between.end; ++w)
    if (syntax_.upos(w) == "CCONJ" || syntax_.folded(w) == "," || syntax_.folded(w) == "-" ||
        syntax_.folded(w) == "/")
      return true;
  return false;
}

// "counter-ISIL", "anti-Taliban": against them, not theirs.
bool Resolver::is_opposed(std::uint32_t word) const {
  if (word < 2 || syntax_.folded(word - 1) != "-") return false;
  const auto& prefix = syntax_.folded(word - 2);
  return prefix == "counter" || prefix == "anti" || prefix == "non" || prefix == "pro" || prefix == "ex";
}

// Countries, organisations and persons among the words before the noun, the longest first.
std::vector<Owner> Resolver::owners_in_front(std::uint32_t head, Words words) const {
  std::vector<Owner> found;
  std::uint32_t last = 0;
  for (auto w = words.first; w < std::min(head, words.end); ++w) {
    if ((!starts_upper(syntax_.form(w)) && syntax_.upos(w) != "PROPN") || is_opposed(w)) continue;
    for (std::uint32_t length = std::min<std::uint32_t>(6, head - w); length > 0; --length) {
      auto owner = owner_at({w, w + length});
      if (!owner) owner = person_owner({w, w + length}, head);
      if (!owner) continue;
      if (found.empty() || are_joined({last, w})) found.push_back(*owner);
      last = w + length;
      w += length - 1;
      break;
    }
  }
  return found;
}

// "of France", "for the foreign ministry of Iran", "in Karachi".
std::vector<Owner> Resolver::owners_behind(std::uint32_t head) {
  std::vector<Owner> strong, weak;
  for (const auto c : syntax_.children(head)) {
    const auto relation = syntax_.base_relation(c);
    const auto preposition = syntax_.case_of(c);
    const bool possessive = c < head && syntax_.deprel(c) == "nmod:poss";
    if ((relation != "nmod" && relation != "obl") || (c < head && !possessive)) continue;
    const bool is_strong = possessive || preposition == "of" || preposition == "for" || preposition == "with";
    if (!is_strong && preposition != "in" && preposition != "from" && preposition != "at" &&
        preposition != "on")
      continue;
    for (const auto& identity : identities_of_word(c)) {
      Owner owner{identity, identity.kind == "state", false, first_is(identity.sectors, {"PTY"}),
                  identity.kind == "person" || identity.kind == "official"};
      owner.armed_group = identity.kind == "group" && first_is(identity.sectors, {"REB", "PRM"});
      (is_strong ? strong : weak).push_back(owner);
    }
    const auto mention = mention_of_word_[c];
    const bool place = mention >= 0 && mentions_[static_cast<std::size_t>(mention)].place.has_value();
    std::optional<PlaceReference> where;
    if (place) where = mentions_[static_cast<std::size_t>(mention)].place;
    if (!where && !syntax_.label_of(c).empty()) where = place_of(syntax_.phrase(c), c);
    if (where && !where->country.empty()) {
      Owner owner{{}, true, false, false, false};
      owner.identity.country = where->country;
      owner.identity.reason = "'" + std::string(syntax_.text(syntax_.phrase(c))) + "' lies in " +
                              where->country + " (" + where->reason + ")";
      weak.push_back(owner);
    }
  }
  return strong.empty() || strong.front().identity.country.empty() ? (weak.empty() ? strong : weak) : strong;
}

std::vector<Owner> Resolver::owners(std::uint32_t head, Words words, Words noun) {
  auto found = owners_in_front(noun.first, words);
  if (found.empty()) found = owners_behind(head);
  // Modifiers are shared by conjuncts: "the president, prime minister and foreign minister of X".
  if (found.empty() && syntax_.base_relation(head) == "conj") {
    const auto first = static_cast<std::uint32_t>(syntax_.head(head));
    if (first != head) found = owners_in_front(first, syntax_.phrase(first));
  }
  if (found.empty()) {
    for (const auto c : syntax_.children(head))
      if (syntax_.base_relation(c) == "conj" && found.empty()) found = owners_behind(c);
  }
  return found;
}

Identity Resolver::apply_owner(const Entity& role, const Owner& owner, Words noun) const {
  Identity identity;
  identity.role = std::string(syntax_.folded_text(noun));
  identity.kind = role.noun_kind;
  identity.sectors = role.sectors;
  const auto& theirs = owner.identity;
  const bool is_victim = first_is(role.sectors, {"CVL", "REF", "JRN", "MED", "EDU", "REL", "AGR", "NGO"});
  if (!is_victim || owner.country_word || is_international(theirs.country)) identity.country = theirs.country;
  identity.reason = "sector " + (role.sectors.empty() ? std::string("none") : join_codes(role.sectors)) +
                    " from '" + std::string(syntax_.text(noun)) + "' (" + role.row.to_string() + "); " +
                    theirs.reason;
  if (owner.country_word) {
    if (theirs.country == "EUR" && first_is(role.sectors, {"GOV"})) identity.sectors = {"GOV"};
    return identity;
  }
  const bool keeps_own =
      first_is(role.sectors, {"LEG", "ELI", "JUD"}) || is_victim || first_is(role.sectors, {"MIL", "COP"});
  if (owner.armed_group && !is_victim && !first_is(role.sectors, {"LEG"})) identity.sectors = theirs.sectors;
  if (role.sectors.empty()) identity.sectors = theirs.sectors;
  if (!owner.armed_group && !owner.person && !owner.party && !keeps_own && !theirs.sectors.empty() &&
      role.noun_kind != "organisation")
    identity.sectors = theirs.sectors;
  if ((theirs.country == "UNO" || theirs.country == "IGO" || theirs.country == "NGO") &&
      first_is(role.sectors, {"GOV"}))
    identity.sectors = theirs.sectors;
  return identity;
}

std::vector<Identity> Resolver::role_identities(std::uint32_t head, Words words) {
  Words noun{head, head + 1};
  const auto* role = role_entity(head, words, &noun);
  if (!role) return {};
  std::vector<Identity> out;
  for (const auto& owner : owners(head, words, noun)) out.push_back(apply_owner(*role, owner, noun));
  const bool owned = !out.empty() && (!out.front().country.empty() || out.front().sectors != role->sectors);
  if (out.empty()) {
    Identity identity;
    identity.country = role->country;
    identity.sectors = role->sectors;
    identity.role = syntax_.folded_text(noun);
    identity.kind = role->noun_kind;
    identity.reason = "'" + std::string(syntax_.text(noun)) + "' (" + row_text(role->row) + ")";
    out.push_back(std::move(identity));
  }
  for (auto& identity : out) {
    identity.is_actor = !role->needs_modifier || owned;
    if (!role->country.empty()) identity.country = role->country;
    if (identity.kind == "organisation" && identity.role == "government" &&
        !knowledge_.country_name(identity.country).empty())
      identity.name = "Government of " + knowledge_.country_name(identity.country);
    if (is_former(head, words) &&
        first_is(identity.sectors, {"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY"})) {
      if (first_is(identity.sectors, {"GOV"})) identity.sectors.clear();
      identity.sectors.insert(identity.sectors.begin(), "ELI");
      identity.role = "former " + identity.role;
    }
  }
  return out;
}

}  // namespace bede::resolve
