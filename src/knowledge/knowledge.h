// SPDX-License-Identifier: Apache-2.0
// knowledge: the tables that names are looked up in (data/knowledge/*.tsv: countries, leaders, organisations,
// armed groups, role nouns, outlets, places). Facts with their row: every answer says which line of which
// table it came from. Keys are folded (base/utf8.h: fold). Const and shared by threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace bede::knowledge {

// "countries.tsv:112", for explanations.
struct RowReference {
  std::string_view table;
  std::uint32_t line = 0;
  std::string to_string() const;
};

enum class EntityKind { kCountry, kPerson, kOrganisation, kArmedGroup, kParty, kOutlet, kRole };

// What a phrase stands for. `country` is ISO 3166 alpha-3, or IGO UNO EUR NGO IMG MNC ISM; sectors are
// PLOVER's, primary first.
struct Entity {
  EntityKind kind = EntityKind::kOrganisation;
  std::string name;     // full canonical name
  std::string country;  // may be empty (a role noun: "soldiers")
  std::vector<std::string> sectors;
  std::string role;  // "prime minister"
  std::string outlet_domain;
  std::optional<Date> from, until;       // when a person held the office; open where unknown
  std::vector<std::string> short_names;  // folded last names under which a person is known
  std::string noun_kind;                 // role nouns: person, official, organisation, unnamed
  bool needs_modifier = false;           // role nouns: no actor unless something says whose ("group", "side")
  RowReference row;
};

struct Place {
  std::string name;
  std::string country;
  std::string province;  // name of the first-level division
  double latitude = 0;
  double longitude = 0;
  std::int64_t geonames = 0;
  std::int64_t population = 0;
  std::string precision;  // "exact" (a town), "district", "province", "country"
  RowReference row;
};

class Knowledge {
 public:
  // `folder` holds the tables. A missing table is kNotFound, a broken row kBadTable with its line. Cost: some
  // 20 ms, most of it the digest for version(); places stay in the mapped file.
  static Result<Knowledge> open(const std::filesystem::path& folder);
  Knowledge(Knowledge&&) noexcept;
  Knowledge& operator=(Knowledge&&) noexcept;
  ~Knowledge();

  // All entities of a folded phrase ("netanyahu", "israeli", "the hague" without its article, "idf"), best
  // first; empty if none.
  std::vector<const Entity*> find(std::string_view folded) const;
  // Who held an office ("president", "prime minister") of a country, all rows, best table first. Cost: one
  // pass over the persons.
  std::vector<const Entity*> find_holders(std::string_view iso3, std::string_view role) const;
  // A nationality or country word: "israeli", "israel", "tehran" (capital, marked by `capital`), with its ISO
  // code.
  struct CountryHit {
    std::string country;
    bool demonym = false;
    bool capital = false;
    std::string sovereign = {};  // who acts for it: itself, or for a dependency the state that it belongs to
    bool part = false;           // a part of a state that stands for it or for itself ("Gaza", "Scotland")
    RowReference row;
  };
  std::optional<CountryHit> find_country(std::string_view folded) const;
  std::string country_name(std::string_view iso3) const;  // English short name, empty if unknown

  const Entity* find_outlet(std::string_view folded_name_or_domain) const;

  // All places of a folded name, largest first.
  std::vector<Place> find_places(std::string_view folded) const;

  std::string version() const;  // changes when any table changes: "tables-" and 12 digits

 private:
  struct Tables;
  explicit Knowledge(std::unique_ptr<Tables> tables);
  std::unique_ptr<Tables> tables_;
};

}  // namespace bede::knowledge
