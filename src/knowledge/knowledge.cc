// SPDX-License-Identifier: Apache-2.0
#include "knowledge/knowledge.h"

#include "base/sha256.h"
#include "knowledge/entity_tables.h"
#include "knowledge/place_tables.h"

namespace bede::knowledge {

struct Knowledge::Tables {
  EntityTables entities;
  PlaceTables places;
  std::string version;
};

namespace {

std::string version_of(const EntityTables& entities, const PlaceTables& places) {
  std::string digests;
  for (const auto& table : entities.tables) digests += to_hex(sha256(table.bytes()));
  for (const auto bytes : places.contents()) digests += to_hex(sha256(bytes));
  return "tables-" + to_hex(sha256(digests)).substr(0, 12);
}

}  // namespace

std::string RowReference::to_string() const {
  return std::string(table) + ":" + std::to_string(line);
}

Knowledge::Knowledge(std::unique_ptr<Tables> tables) : tables_(std::move(tables)) {}
Knowledge::Knowledge(Knowledge&&) noexcept = default;
Knowledge& Knowledge::operator=(Knowledge&&) noexcept = default;
Knowledge::~Knowledge() = default;

Result<Knowledge> Knowledge::open(const std::filesystem::path& folder) {
  EntityTables entities = TRY(EntityTables::open(folder));
  PlaceTables places = TRY(PlaceTables::open(folder));
  std::string version = version_of(entities, places);
  return Knowledge(
      std::make_unique<Tables>(Tables{std::move(entities), std::move(places), std::move(version)}));
}

std::vector<const Entity*> Knowledge::find(std::string_view folded) const {
  std::vector<const Entity*> found;
  for (const auto id : tables_->entities.phrases.find(folded))
    found.push_back(&tables_->entities.entities[id]);
  return found;
}

std::vector<const Entity*> Knowledge::find_holders(std::string_view iso3, std::string_view role) const {
  std::vector<const Entity*> found;
  for (const auto& entity : tables_->entities.entities)
    if (entity.kind == EntityKind::kPerson && entity.country == iso3 && entity.role == role)
      found.push_back(&entity);
  return found;
}

std::optional<Knowledge::CountryHit> Knowledge::find_country(std::string_view folded) const {
  const auto ids = tables_->entities.country_words.find(folded);
  if (ids.empty()) return std::nullopt;
  return tables_->entities.country_hits[ids.front()];
}

std::string Knowledge::country_name(std::string_view iso3) const {
  const auto found = tables_->entities.country_names.find(iso3);
  return found == tables_->entities.country_names.end() ? "" : found->second;
}

const Entity* Knowledge::find_outlet(std::string_view folded_name_or_domain) const {
  if (folded_name_or_domain.starts_with("www.")) folded_name_or_domain.remove_prefix(4);
  const auto ids = tables_->entities.outlets.find(folded_name_or_domain);
  return ids.empty() ? nullptr : &tables_->entities.entities[ids.front()];
}

std::vector<Place> Knowledge::find_places(std::string_view folded) const {
  std::vector<Place> found;
  for (const auto id : tables_->entities.region_names.find(folded))
    found.push_back(tables_->entities.regions[id]);
  if (folded.starts_with("the ")) folded.remove_prefix(4);
  for (auto& place : tables_->places.find(folded)) found.push_back(std::move(place));
  return found;
}

std::string Knowledge::version() const {
  return tables_->version;
}

}  // namespace bede::knowledge
