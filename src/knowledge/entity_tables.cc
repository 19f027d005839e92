// SPDX-License-Identifier: Apache-2.0
#include "knowledge/entity_tables.h"

#include <charconv>

namespace bede::knowledge {
namespace {

constexpr std::string_view kEntityHeader = "name\tnames\tshort\tcountry\tsectors\trole\tfrom\tuntil\torigin";

std::vector<std::string> to_strings(std::string_view cell) {
  const auto parts = split(cell, '|');
  return {parts.begin(), parts.end()};
}

// "2019", "2019-08" and "2019-08-21": sources know some days only to the month.
bool read_day(std::string_view cell, std::optional<Date>& day) {
  if (cell.empty()) return true;
  std::string full(cell);
  while (full.size() < 10) full += "-01";
  day = parse_iso_date(full);
  return day.has_value();
}

bool read_point(std::string_view latitude, std::string_view longitude, Place& place) {
  const auto read = [](std::string_view cell, double& number) {
    return std::from_chars(cell.data(), cell.data() + cell.size(), number).ec == std::errc();
  };
  return read(latitude, place.latitude) && read(longitude, place.longitude);
}

bool is_code(std::string_view code) {
  return code.size() == 3 && code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
}

std::string plural_of(std::string_view noun) {
  std::string plural(noun);
  if (plural.ends_with("s") || plural.ends_with("ch") || plural.ends_with("sh") || plural.ends_with("x"))
    return plural + "es";
  return plural + "s";
}

}  // namespace

Result<const Table*> EntityTables::open_table(const std::filesystem::path& folder, std::string_view name,
                                              std::string_view header) {
  tables.push_back(TRY(Table::open(folder, name, header)));
  return &tables.back();
}

std::uint32_t EntityTables::add_entity(Entity entity) {
  phrases.add(entity.name, static_cast<std::uint32_t>(entities.size()));
  entities.push_back(std::move(entity));
  return static_cast<std::uint32_t>(entities.size() - 1);
}

void EntityTables::add_country_word(std::string_view word, Knowledge::CountryHit hit) {
  if (word.empty()) return;
  const auto owner = sovereigns.find(hit.country);
  hit.sovereign = owner == sovereigns.end() ? hit.country : owner->second;
  country_words.add(word, static_cast<std::uint32_t>(country_hits.size()));
  const auto name = country_names.find(hit.country);
  if (!hit.capital) {
    Entity entity;
    entity.kind = EntityKind::kCountry;
    entity.name = hit.part || name == country_names.end() ? std::string(word) : name->second;
    entity.country = hit.country;
    entity.row = hit.row;
    phrases.add(word, static_cast<std::uint32_t>(entities.size()));
    entities.push_back(std::move(entity));
  }
  country_hits.push_back(std::move(hit));
}

Result<void> EntityTables::read_countries(const std::filesystem::path& folder) {
  const Table* table = TRY(open_table(folder, "countries.tsv",
                                      "iso3\tiso2\tname\tnames\tdemonyms\tcapital\tlat\tlon\tdependency_of"));
  TRY(table->each([&](const Row& row) -> std::string {
    if (!is_code(row.cells[0])) return "a country needs its ISO code of three letters";
    Knowledge::CountryHit hit;
    hit.country = row.cells[0];
    hit.row = {table->name(), row.line};
    if (!row.cells[8].empty()) sovereigns.emplace(hit.country, std::string(row.cells[8]));
    country_names.emplace(hit.country, std::string(row.cells[2]));
    add_country_word(row.cells[2], hit);
    for (const auto name : split(row.cells[3], '|')) add_country_word(name, hit);
    hit.demonym = true;
    for (const auto name : split(row.cells[4], '|')) add_country_word(name, hit);
    hit.demonym = false;
    hit.capital = true;
    add_country_word(row.cells[5], hit);
    Place place;
    if (row.cells[6].empty()) return "";
    if (!read_point(row.cells[6], row.cells[7], place)) return "lat and lon must be numbers";
    place.name = row.cells[2];
    place.country = hit.country;
    place.precision = "country";
    place.row = hit.row;
    region_names.add(place.name, static_cast<std::uint32_t>(regions.size()));
    for (const auto name : split(row.cells[3], '|'))
      region_names.add(name, static_cast<std::uint32_t>(regions.size()));
    regions.push_back(std::move(place));
    return "";
  }));
  country_names.emplace("EUR", "European Union");
  return {};
}

Result<void> EntityTables::read_country_names(const std::filesystem::path& folder) {
  const Table* table = TRY(open_table(folder, "country_names.tsv", "iso3\tkind\tname"));
  return table->each([&](const Row& row) -> std::string {
    const auto kind = row.cells[1];
    if (!is_code(row.cells[0])) return "a country needs its ISO code of three letters";
    if (kind != "name" && kind != "demonym" && kind != "capital" && kind != "part" && kind != "former")
      return "the kind is none of name, former, demonym, capital, part";
    Knowledge::CountryHit hit;
    hit.country = row.cells[0];
    hit.demonym = kind == "demonym";
    hit.capital = kind == "capital";
    hit.part = kind == "part";
    hit.row = {table->name(), row.line};
    add_country_word(row.cells[2], hit);
    if (kind != "name") return "";
    for (std::uint32_t i = 0; i < regions.size(); ++i)
      if (regions[i].country == row.cells[0]) region_names.add(row.cells[2], i);
    return "";
  });
}

Result<void> EntityTables::read_entities(const std::filesystem::path& folder, std::string_view name,
                                         EntityKind kind) {
  const Table* table = TRY(open_table(folder, name, kEntityHeader));
  return table->each([&](const Row& row) -> std::string {
    Entity entity;
    entity.kind = kind;
    entity.name = row.cells[0];
    entity.country = row.cells[3];
    entity.sectors = to_strings(row.cells[4]);
    entity.role = row.cells[5];
    entity.row = {table->name(), row.line};
    if (!is_code(entity.country)) return "the country must be a code of three letters";
    if (!read_day(row.cells[6], entity.from) || !read_day(row.cells[7], entity.until))
      return "from and until must be days: 2025-02-03";
    for (const auto part : split(row.cells[2], '|')) entity.short_names.push_back(fold_phrase(part));
    const auto id = add_entity(std::move(entity));
    for (const auto other : split(row.cells[1], '|')) phrases.add(other, id);
    for (const auto part : split(row.cells[2], '|')) phrases.add(part, id);
    return "";
  });
}

Result<void> EntityTables::read_roles(const std::filesystem::path& folder) {
  const Table* table = TRY(open_table(folder, "roles.tsv", "noun\tforms\tcountry\tsectors\tkind\tactor"));
  return table->each([&](const Row& row) -> std::string {
    if (row.cells[5] != "yes" && row.cells[5] != "modified") return "actor is yes or modified";
    Entity entity;
    entity.kind = EntityKind::kRole;
    entity.name = row.cells[0];
    entity.role = row.cells[0];
    entity.country = row.cells[2];
    entity.sectors = to_strings(row.cells[3]);
    entity.noun_kind = row.cells[4];
    entity.needs_modifier = row.cells[5] == "modified";
    entity.row = {table->name(), row.line};
    const auto id = add_entity(std::move(entity));
    phrases.add(plural_of(row.cells[0]), id);
    for (const auto form : split(row.cells[1], '|')) {
      phrases.add(form, id);
      phrases.add(plural_of(form), id);
    }
    return "";
  });
}

Result<void> EntityTables::read_outlets(const std::filesystem::path& folder) {
  const Table* table = TRY(open_table(folder, "outlets.tsv", "name\tnames\tdomain\tcountry\tkind\towner"));
  return table->each([&](const Row& row) -> std::string {
    Entity entity;
    entity.kind = EntityKind::kOutlet;
    entity.name = row.cells[0];
    entity.country = row.cells[3];
    entity.sectors = {"JRN"};
    entity.outlet_domain = row.cells[2];
    entity.row = {table->name(), row.line};
    const auto id = add_entity(std::move(entity));
    outlets.add(row.cells[0], id);
    outlets.add(row.cells[2], id);
    for (const auto other : split(row.cells[1], '|')) {
      phrases.add(other, id);
      outlets.add(other, id);
    }
    return "";
  });
}

Result<void> EntityTables::read_regions(const std::filesystem::path& folder) {
  const Table* table = TRY(open_table(folder, "regions.tsv", "name\tnames\tcountry\tlat\tlon\tprecision"));
  return table->each([&](const Row& row) -> std::string {
    Place place;
    place.name = row.cells[0];
    place.country = row.cells[2];
    place.precision = row.cells[5];
    place.row = {table->name(), row.line};
    if (!read_point(row.cells[3], row.cells[4], place)) return "lat and lon must be numbers";
    const auto id = static_cast<std::uint32_t>(regions.size());
    region_names.add(row.cells[0], id);
    for (const auto other : split(row.cells[1], '|')) region_names.add(other, id);
    regions.push_back(std::move(place));
    return "";
  });
}

Result<EntityTables> EntityTables::open(const std::filesystem::path& folder) {
  EntityTables out;
  out.tables.reserve(16);  // tables are pointed at while they are read
  TRY(out.read_countries(folder));
  TRY(out.read_country_names(folder));
  // What people keep by hand comes before what was built from sources: it is better checked.
  TRY(out.read_entities(folder, "persons.tsv", EntityKind::kPerson));
  TRY(out.read_entities(folder, "organisations.tsv", EntityKind::kOrganisation));
  TRY(out.read_entities(folder, "armed_groups.tsv", EntityKind::kArmedGroup));
  TRY(out.read_outlets(folder));
  TRY(out.read_entities(folder, "igos.tsv", EntityKind::kOrganisation));
  TRY(out.read_entities(folder, "leaders.tsv", EntityKind::kPerson));
  TRY(out.read_entities(folder, "parties.tsv", EntityKind::kParty));
  TRY(out.read_entities(folder, "ucdp_groups.tsv", EntityKind::kArmedGroup));
  TRY(out.read_roles(folder));
  TRY(out.read_regions(folder));
  out.phrases.finish();
  out.country_words.finish();
  out.outlets.finish();
  out.region_names.finish();
  return out;
}

}  // namespace bede::knowledge
