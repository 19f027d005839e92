// SPDX-License-Identifier: Apache-2.0
// EntityTables: everything but towns: read whole at start, indexed by folded phrase.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "knowledge/knowledge.h"
#include "knowledge/phrase_index.h"
#include "knowledge/table.h"

namespace bede::knowledge {

struct EntityTables {
  std::vector<Entity> entities;  // in the order of their tables: earlier ones are better
  PhraseIndex phrases;
  std::vector<Knowledge::CountryHit> country_hits;
  PhraseIndex country_words;
  std::map<std::string, std::string, std::less<>> sovereigns;     // dependency -> state
  std::map<std::string, std::string, std::less<>> country_names;  // ISO alpha-3 -> English short name
  PhraseIndex outlets;                                            // names and domains -> entities
  std::vector<Place> regions;                                     // regions and countries
  PhraseIndex region_names;
  std::vector<Table> tables;

  static Result<EntityTables> open(const std::filesystem::path& folder);

 private:
  Result<const Table*> open_table(const std::filesystem::path& folder, std::string_view name,
                                  std::string_view header);
  Result<void> read_countries(const std::filesystem::path& folder);
  Result<void> read_country_names(const std::filesystem::path& folder);
  Result<void> read_entities(const std::filesystem::path& folder, std::string_view name, EntityKind kind);
  Result<void> read_roles(const std::filesystem::path& folder);
  Result<void> read_outlets(const std::filesystem::path& folder);
  Result<void> read_regions(const std::filesystem::path& folder);
  void add_country_word(std::string_view word, Knowledge::CountryHit hit);
  std::uint32_t add_entity(Entity entity);
};

}  // namespace bede::knowledge
