// SPDX-License-Identifier: Apache-2.0
// Names: countries, organisations, groups and outlets in the tables, by the longest match, by label and by
// day.
#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "resolve/resolver.h"

namespace bede::resolve {
namespace {

using knowledge::Entity;
using knowledge::EntityKind;

constexpr std::uint32_t kLongestName = 9;
// The town that a bare name means has so many times the people of its namesakes.
constexpr std::int64_t kClearlyLarger = 10;

bool starts_upper(std::string_view text) {
  std::size_t at = 0;
  return !text.empty() && is_upper(next_code_point(text, at));
}

bool is_all_upper(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// A short key is an abbreviation: "IS", "AU", "ICE" count only in capitals, one-word names only with a
// capital.
bool written_as_name(std::string_view text) {
  if (text.find(' ') == std::string_view::npos && text.size() <= 3) return is_all_upper(text);
  return starts_upper(text);
}

bool kind_fits(const Entity& entity, std::string_view label) {
  if (entity.kind == EntityKind::kRole || entity.kind == EntityKind::kPerson) return false;
  if (label == "PERSON" || label == "EVENT" || label == "DATE") return false;
  if (label == "GPE" || label == "LOC")
    return entity.kind != EntityKind::kParty && entity.kind != EntityKind::kOutlet;
  return true;
}

std::string kind_name(const Entity& entity) {
  switch (entity.kind) {
    case EntityKind::kCountry:
      return "state";
    case EntityKind::kPerson:
      return "person";
    case EntityKind::kArmedGroup:
      return "group";
    case EntityKind::kOutlet:
      return "outlet";
    default:
      return "organisation";
  }
}

bool holds_on(const Entity& entity, const std::optional<Date>& day) {
  if (!day) return !entity.until;
  return (!entity.from || *entity.from <= *day) && (!entity.until || *day <= *entity.until);
}

}  // namespace

std::string row_text(const knowledge::RowReference& row) {
  return "table " + row.to_string();
}

std::string join_codes(const std::vector<std::string>& codes) {
  std::string out;
  for (const auto& code : codes) out += (out.empty() ? "" : " ") + code;
  return out;
}

std::optional<Identity> Resolver::country_identity(Words words) const {
  const auto label = syntax_.label_of(words.first);
  if (label == "PERSON") return std::nullopt;
  const auto written = syntax_.text(words);
  if (!starts_upper(written) || (written.size() <= 3 && !is_all_upper(written))) return std::nullopt;
  const auto hit = knowledge_.find_country(fold(written));
  if (!hit) return std::nullopt;
  Identity identity;
  identity.country = hit->sovereign;
  identity.name = hit->part ? std::string(written) : knowledge_.country_name(hit->country);
  identity.kind = hit->country == "EUR" ? "organisation" : "state";
  identity.is_actor = true;
  const std::string how = hit->demonym   ? "demonym"
                          : hit->capital ? "capital standing for the state"
                                         : "country name";
  identity.reason = "country " + hit->country + " from '" + std::string(written) + "' (" +
                    hit->row.to_string() + ", " + how + ")";
  return identity;
}

const Entity* Resolver::by_day(const std::vector<const Entity*>& rows) const {
  if (rows.empty()) return nullptr;
  for (const auto* row : rows)
    if (row->name == rows.front()->name && holds_on(*row, article_.published_day)) return row;
  return rows.front();
}

const Entity* Resolver::best_entity(Words words) const {
  const auto written = syntax_.text(words);
  if (!written_as_name(written)) return nullptr;
  const auto label = syntax_.label_of(words.first);
  // "Coalition" at the start of a sentence may be any noun.
  const bool opens = words.first == 0 || syntax_.sentence(words.first - 1) != syntax_.sentence(words.first);
  const auto all = knowledge_.find(fold(written));
  const bool noun =
      std::any_of(all.begin(), all.end(), [](const Entity* e) { return e->kind == EntityKind::kRole; });
  if (noun && opens && words.size() == 1) return nullptr;
  std::vector<const Entity*> fitting;
  for (const auto* entity : all)
    if (kind_fits(*entity, label) && entity->kind != EntityKind::kCountry) fitting.push_back(entity);
  // Several countries have a party or group of this name: the one whose country the article speaks of.
  for (const auto* entity : fitting)
    if (fitting.front()->country != entity->country && country_is_mentioned(entity->country) &&
        !country_is_mentioned(fitting.front()->country) && fitting.front()->country.size() == 3 &&
        !knowledge_.country_name(fitting.front()->country).empty()) {
      return by_day({entity});
    }
  const Entity* best = by_day(fitting);
  // A party's abbreviation is a word of its own in most texts: it needs its country beside it.
  const bool generic = best && best->kind == EntityKind::kParty && best->row.table == "parties.tsv";
  if (generic && !country_is_mentioned(best->country)) return nullptr;
  const bool minor = best && best->row.table == "ucdp_groups.tsv";
  if (minor && !country_is_mentioned(best->country)) return nullptr;
  return best;
}

std::optional<Identity> Resolver::entity_identity(Words words, std::uint32_t head) const {
  for (auto length = std::min(words.size(), kLongestName); length > 0; --length) {
    for (auto first = words.first; first + length <= words.end; ++first) {
      const Words part{first, first + length};
      if (!part.contains(head)) continue;
      if (length == 1 && syntax_.upos(first) == "PRON") continue;
      const auto* entity = best_entity(part);
      if (!entity) continue;
      Identity identity{
          entity->name, entity->country, entity->sectors, entity->role, kind_name(*entity), true, ""};
      identity.role.clear();
      identity.reason =
          "'" + std::string(syntax_.text(part)) + "' is " + entity->name + " (" + row_text(entity->row) + ")";
      return identity;
    }
  }
  return std::nullopt;
}

// An organisation of no table: its kind from a role noun within its name, its country from a country word.
std::optional<Identity> Resolver::unknown_organisation(Words words) const {
  const auto label = syntax_.label_of(words.end - 1);
  if (label != "ORG") return std::nullopt;
  for (const auto& place : knowledge_.find_places(syntax_.folded_text(words)))
    if (place.row.table == "regions.tsv") return std::nullopt;
  Identity identity;
  identity.name = std::string(syntax_.text(words));
  identity.kind = "organisation";
  identity.is_actor = true;
  identity.reason = "an organisation that no table knows";
  for (auto w = words.first; w < words.end; ++w) {
    if (const auto hit = knowledge_.find_country(syntax_.folded(w)); hit && starts_upper(syntax_.form(w))) {
      if (identity.country.empty()) identity.country = hit->country;
    }
    for (const auto* entity : knowledge_.find(syntax_.folded(w))) {
      if (entity->kind != EntityKind::kRole || entity->noun_kind != "organisation") continue;
      identity.sectors = entity->sectors;
      identity.reason = "sector from '" + std::string(syntax_.form(w)) + "' (" + row_text(entity->row) + ")";
    }
  }
  return identity;
}

// The tagger takes "Chad accuses Sudan" for a man's doing. A single word that is a state or its capital is no
// person, unless one of that name is in the article or a title stands before it.
void Resolver::relabel_states() {
  std::set<std::string> parts;  // words of longer names of persons
  for (const annotate::Name& name : syntax_.names())
    if (name.label == "PERSON" && name.word_count > 1)
      for (std::uint32_t w = 0; w < name.word_count; ++w) parts.insert(syntax_.folded(name.first_word + w));
  for (std::size_t i = 0; i < syntax_.names().size(); ++i) {
    const annotate::Name& name = syntax_.names()[i];
    const std::uint32_t word = name.first_word;
    if (name.label != "PERSON" || name.word_count != 1 || parts.contains(syntax_.folded(word))) continue;
    const auto hit = knowledge_.find_country(syntax_.folded(word));
    if (!hit || hit->demonym) continue;
    const bool titled = word > 0 && syntax_.sentence(word - 1) == syntax_.sentence(word) &&
                        syntax_.upos(word - 1) == "PROPN" && starts_upper(syntax_.form(word - 1));
    const auto relation = syntax_.base_relation(word);
    if (!titled && relation != "flat" && relation != "appos" && relation != "compound")
      syntax_.relabel(i, "GPE");
  }
}

// A town or body that lies in one country speaks of it, if with half a voice: many articles never name their
// country.
std::string Resolver::country_of_name(Words words, std::string_view label) const {
  const std::string key = syntax_.folded_text(words);
  if (label == "ORG") {
    for (const auto* entity : knowledge_.find(key))
      if (!knowledge_.country_name(entity->country).empty()) return entity->country;
    return "";
  }
  if (label != "GPE" && label != "LOC" && label != "FAC") return "";
  if (knowledge_.find_country(key)) return "";  // counted as a word
  std::map<std::string, std::int64_t> largest;  // country -> people in its largest place of that name
  for (const knowledge::Place& place : knowledge_.find_places(key))
    if (!place.country.empty())
      largest[place.country] = std::max({largest[place.country], place.population, std::int64_t{1000}});
  std::string first, spoken_of;
  std::int64_t most = 0, second = 0;
  int counted = 0;
  for (const auto& [country, people] : largest) {
    if (people > most) {
      second = most;
      most = people;
      first = country;
    } else {
      second = std::max(second, people);
    }
    const auto count = country_counts_.find(country);
    if (count != country_counts_.end() && count->second > counted) {
      counted = count->second;
      spoken_of = country;
    }
  }
  if (!spoken_of.empty()) return spoken_of;
  return most >= kClearlyLarger * second ? first : "";
}

void Resolver::count_countries() {
  for (std::uint32_t w = 0; w < syntax_.size(); ++w) {
    if (!starts_upper(syntax_.form(w)) || syntax_.label_of(w) == "PERSON") continue;
    for (std::uint32_t length = 3; length > 0; --length) {
      if (w + length > syntax_.size() || syntax_.sentence(w) != syntax_.sentence(w + length - 1)) continue;
      if (const auto identity = country_identity({w, w + length})) {
        ++country_counts_[identity->country];
        w += length - 1;
        break;
      }
    }
  }
  std::map<std::string, int> votes;
  for (const auto& [country, count] : country_counts_) votes[country] += 2 * count;
  for (const annotate::Name& name : syntax_.names()) {
    const Words words{name.first_word, name.first_word + name.word_count};
    if (const std::string country = country_of_name(words, name.label); !country.empty()) ++votes[country];
  }
  int best = 0, total = 0;
  for (const auto& [country, count] : votes) {
    total += count;
    if (count > best) {
      best = count;
      main_country_ = country;
    }
  }
  // A government's own page speaks of its own officials.
  for (const auto* entity : knowledge_.find(fold(article_.outlet))) {
    if (entity->kind != EntityKind::kOrganisation || entity->sectors.empty() ||
        knowledge_.country_name(entity->country).empty())
      continue;
    if (entity->sectors.front() == "GOV" || entity->sectors.front() == "MIL")
      publisher_country_ = entity->country;
  }
  speaks_mostly_of_main_ = best * 5 > total * 2;
  if (best * 10 < total * 3) main_country_.clear();
}

}  // namespace bede::resolve
