// SPDX-License-Identifier: Apache-2.0
// Persons: by table and day, by the title they bear in this article, by their last name once they have been
// introduced.
#include <algorithm>
#include <chrono>

#include "base/utf8.h"
#include "resolve/resolver.h"

namespace bede::resolve {
namespace {

using knowledge::Entity;
using knowledge::EntityKind;

constexpr int kDesignateDays = 90;    // between an election and taking office
constexpr int kNotYet = 2000;         // an office held before says more than one that is to come
constexpr int kRememberedYears = 12;  // a last name alone means a former holder at most this long after

bool is_courtesy(std::string_view word) {
  static constexpr std::string_view kTitles[] = {"mr",  "mr.",  "mrs",  "mrs.", "ms", "ms.", "miss",
                                                 "sir", "lord", "lady", "dame", "dr", "dr."};
  return std::find(std::begin(kTitles), std::end(kTitles), word) != std::end(kTitles);
}

bool is_short_name(const Entity& entity, std::string_view folded) {
  return std::find(entity.short_names.begin(), entity.short_names.end(), folded) != entity.short_names.end();
}

int days_between(Date early, Date late) {
  return static_cast<int>((std::chrono::sys_days(late) - std::chrono::sys_days(early)).count());
}

bool in_office(const Entity& entity, Date day) {
  return (!entity.from || *entity.from <= day) && (!entity.until || day <= *entity.until);
}

// How far from the day the office was held, 0 within it.
int distance(const Entity& entity, const std::optional<Date>& day) {
  if (!day) return entity.until ? 1 : 0;
  if (in_office(entity, *day)) return 0;
  if (entity.until && *entity.until < *day) return days_between(*entity.until, *day);
  return days_between(*day, *entity.from) + kNotYet;
}

// The office at the day, or what its holder was then: former, or not yet.
Identity person_at(const Entity& entity, const std::optional<Date>& day) {
  Identity identity{entity.name, entity.country, entity.sectors, entity.role, "person", true, ""};
  const bool officer =
      !entity.sectors.empty() && entity.sectors.front() != "REB" && entity.sectors.front() != "OPP";
  if (officer || entity.country == "UNO") identity.kind = "official";
  identity.reason = entity.name + ", " + entity.role + " (" + row_text(entity.row);
  if (!day || in_office(entity, *day)) {
    identity.reason += day ? ", held on " + to_iso(*day) + ")" : ", no date given)";
    return identity;
  }
  if (entity.until && *entity.until < *day) {
    identity.reason += ", until " + to_iso(*entity.until) + ")";
    if (!officer) return identity;
    identity.kind = "person";
    identity.sectors = {"ELI"};
    identity.role = "former " + entity.role;
    return identity;
  }
  identity.reason += ", only from " + to_iso(*entity.from) + ")";
  const bool elect = days_between(*day, *entity.from) <= kDesignateDays && entity.role == "president";
  identity.sectors = {elect ? "ELI" : "PTY"};
  identity.role = elect ? "president-elect" : "politician";
  identity.kind = "person";
  return identity;
}

}  // namespace

// The name of a person that the phrase stands for: it holds the head, or follows a title that is the head.
std::optional<Words> Resolver::person_name_in(Words words, std::uint32_t head) const {
  for (auto w = head; w < words.end; ++w) {
    if (syntax_.label_of(w) != "PERSON") continue;
    Words name = Syntax::words_of(*syntax_.name_of(w));
    if (!name.contains(head) && name.first < head) return std::nullopt;
    while (name.size() > 1 && is_courtesy(syntax_.folded(name.first))) ++name.first;
    return name;
  }
  return std::nullopt;
}

std::optional<Identity> Resolver::table_person(std::string_view folded, std::string_view title,
                                               Words name) const {
  const Entity* best = nullptr;
  int best_score = 0;
  bool rivals = false;
  for (const auto* entity : knowledge_.find(folded)) {
    if (entity->kind != EntityKind::kPerson) continue;
    const bool is_short = is_short_name(*entity, folded);
    const int away = distance(*entity, article_.published_day);
    const bool mentioned = country_is_mentioned(entity->country);
    const bool by_hand = entity->row.table == "persons.tsv";
    if (is_short && !mentioned && (!by_hand || away > 0 || folded.size() < 4)) continue;
    if (is_short && away > kRememberedYears * 365) continue;
    int score = away + (is_short && !mentioned ? 3000 : 0) + (by_hand ? 0 : 1);
    const bool named_office = !title.empty() && title.find(entity->role) != std::string_view::npos;
    if (named_office && (!article_.published_day || away > 0)) score -= 2000;
    if (best && entity->name != best->name && is_short && score == best_score &&
        entity->country != best->country)
      rivals = true;
    if (!best || score < best_score) {
      if (best && entity->name != best->name) rivals = false;
      best = entity;
      best_score = score;
    }
  }
  if (!best || rivals) return std::nullopt;
  Identity identity = person_at(*best, article_.published_day);
  identity.reason = "'" + std::string(syntax_.text(name)) + "' is " + identity.reason;
  return identity;
}

void Resolver::remember(Words name, const Identity& identity) {
  const std::string full = syntax_.folded_text(name);
  auto last_part = name.end - 1;  // "Abdel-Fattah" is one last name
  while (last_part > name.first + 1 && syntax_.folded(last_part - 1) == "-") last_part -= 2;
  const std::string last = syntax_.folded_text({last_part, name.end});
  const bool has_first = name.size() > 1;
  for (const auto& key : {full, last}) {
    auto [slot, is_new] = persons_.try_emplace(key, KnownPerson{std::string(syntax_.text(name)), identity});
    if (is_new) continue;
    // A bearer with a title or first name says more than one without.
    const bool better = slot->second.identity.country.empty() && !identity.country.empty();
    if (better || (has_first && slot->second.full_name.find(' ') == std::string::npos &&
                   slot->second.identity.country == identity.country)) {
      slot->second = {std::string(syntax_.text(name)), identity};
    }
  }
  // East Asian names put the family first: "Kim" of Kim Jong-un.
  static constexpr std::string_view kFamilyFirst[] = {"CHN", "PRK", "KOR", "TWN", "HKG", "VNM", "KHM", "MMR"};
  const bool family_first =
      std::find(std::begin(kFamilyFirst), std::end(kFamilyFirst), identity.country) != std::end(kFamilyFirst);
  if (has_first && family_first)
    persons_.try_emplace(syntax_.folded(name.first), KnownPerson{std::string(syntax_.text(name)), identity});
}

std::optional<Identity> Resolver::remembered_person(Words name) const {
  const auto found = persons_.find(syntax_.folded_text(name));
  if (found == persons_.end()) return std::nullopt;
  Identity identity = found->second.identity;
  if (found->second.full_name != syntax_.text(name))
    identity.reason = "'" + std::string(syntax_.text(name)) + "' is " + found->second.full_name +
                      " of this article: " + identity.reason;
  return identity;
}

// The person with country, sector and office of the title; what a table says of the day comes before.
Identity Resolver::titled_person(Words name, Words title, Identity person) {
  const auto roles = role_identities(title.end - 1, title);
  if (roles.empty()) return person;
  const Identity& role = roles.front();
  if (person.country.empty()) person.country = role.country;
  const bool former = !role.sectors.empty() && role.sectors.front() == "ELI";
  if (person.sectors.empty() || former) person.sectors = role.sectors;
  if (person.role.empty() || former) person.role = role.role;
  if (role.kind == "official") person.kind = former ? "person" : "official";
  if (person.name.empty()) person.name = std::string(syntax_.text(name));
  person.reason += (person.reason.empty() ? "" : "; ") +
                   ("title '" + std::string(syntax_.text(title)) + "': " + role.reason);
  return person;
}

std::optional<Identity> Resolver::person_identity(Words words, std::uint32_t head) {
  const auto name = person_name_in(words, head);
  if (!name) return std::nullopt;
  Words title{syntax_.bare(words, name->first).first, name->first};
  while (title.end > title.first &&
         (is_courtesy(syntax_.folded(title.end - 1)) || syntax_.upos(title.end - 1) == "PUNCT"))
    --title.end;
  const std::string title_text = title.size() > 0 ? syntax_.folded_text(title) : "";
  const std::string folded = syntax_.folded_text(*name);
  const auto earlier = remembered_person(*name);
  auto table = table_person(folded, title_text, *name);
  // "President Shimom Peres": another spelling of the first name, the office is the same.
  if (!table && !earlier && !title_text.empty() && name->size() > 1) {
    table = table_person(syntax_.folded(name->end - 1), title_text, *name);
    if (table && (table->role.empty() || !title_text.ends_with(table->role))) table.reset();
  }
  if (earlier && (name->size() == 1 || !table)) table = earlier;
  Identity person = table.value_or(Identity{});
  person.is_actor = true;
  if (person.kind.empty()) person.kind = "person";
  if (person.name.empty()) person.name = std::string(syntax_.text(*name));
  if (title.size() > 0 && title.end <= name->first) person = titled_person(*name, title, person);
  if (person.reason.empty()) person.reason = "a person that no table knows and the text gives no office";
  remember(*name, person);
  return person;
}

// First pass: full names and titles anywhere in the article, so that a headline's bare last name is
// understood.
void Resolver::remember_persons() {
  for (const auto& name : syntax_.names()) {
    if (name.label != "PERSON" || name.word_count < 2) continue;
    const Words words = Syntax::words_of(name);
    if (const auto person = table_person(syntax_.folded_text(words), "", words)) remember(words, *person);
  }
}

// "the prime minister" of a country that is known: who held the office.
std::optional<Identity> Resolver::office_holder(const Identity& role) const {
  if (role.country.size() != 3 || role.role.empty() || !article_.published_day) return std::nullopt;
  for (const auto* entity : knowledge_.find_holders(role.country, role.role)) {
    if (!in_office(*entity, *article_.published_day)) continue;
    Identity identity = person_at(*entity, article_.published_day);
    identity.reason = role.reason + "; " + identity.reason;
    return identity;
  }
  return std::nullopt;
}

}  // namespace bede::resolve
