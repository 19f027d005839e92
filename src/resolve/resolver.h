// SPDX-License-Identifier: Apache-2.0
// Resolver: the work of find_mentions() on one article. Mentions are made in the order of their heads, so
// that what was said before is known.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/knowledge.h"
#include "resolve/resolve.h"
#include "resolve/syntax.h"

namespace bede::resolve {

// What a modifier says about whose somebody is: "Israeli", "of France", "Hamas".
struct Owner {
  Identity identity;
  bool country_word = false;  // a country, demonym or capital; else an organisation, group or person
  bool armed_group = false;
  bool party = false;
  bool person = false;
};

// A person of this article, by last name.
struct KnownPerson {
  std::string full_name;
  Identity identity;
};

class Resolver {
 public:
  Resolver(const article::Article& article, const annotate::Annotation& annotation,
           const knowledge::Knowledge& knowledge);
  void run(Mentions& out);

 private:
  // mentions.cc
  bool is_head(std::uint32_t word) const;
  bool is_modifier_head(std::uint32_t word) const;
  bool is_abbreviation(std::uint32_t word) const;
  void make_mention(std::uint32_t head);
  std::vector<Identity> identify(std::uint32_t head, Words words);
  std::vector<Identity> identify_partitive(std::uint32_t head);
  std::vector<Identity> identities_of_word(
      std::uint32_t head);  // of a mention made already, else made for the purpose
  void copy_from_apposition(Mention& mention);
  void complete(Identity& mine, const Identity& theirs) const;

  // names.cc
  std::optional<Identity> country_identity(Words words) const;
  std::optional<Identity> entity_identity(Words words, std::uint32_t head) const;
  std::optional<Identity> unknown_organisation(Words words) const;
  const knowledge::Entity* best_entity(Words words) const;
  const knowledge::Entity* by_day(const std::vector<const knowledge::Entity*>& rows) const;
  void relabel_states();
  void count_countries();
  std::string country_of_name(Words words, std::string_view label) const;
  bool country_is_mentioned(const std::string& country) const { return country_counts_.contains(country); }

  // persons.cc
  void remember_persons();
  std::optional<Identity> person_identity(Words words, std::uint32_t head);
  std::optional<Identity> table_person(std::string_view folded, std::string_view title, Words name) const;
  std::optional<Identity> remembered_person(Words name) const;
  void remember(Words name, const Identity& identity);
  Identity titled_person(Words name, Words title, Identity person);
  std::optional<Words> person_name_in(Words words, std::uint32_t head) const;
  std::optional<Identity> office_holder(const Identity& role) const;

  // roles.cc
  const knowledge::Entity* role_entity(std::uint32_t head, Words words, Words* matched) const;
  std::vector<Identity> role_identities(std::uint32_t head, Words words);
  std::vector<Owner> owners(std::uint32_t head, Words words, Words noun);
  std::optional<Owner> person_owner(Words words, std::uint32_t head) const;
  bool are_joined(Words between) const;
  bool is_opposed(std::uint32_t word) const;
  std::vector<Owner> owners_in_front(std::uint32_t head, Words words) const;
  std::vector<Owner> owners_behind(std::uint32_t head);
  Identity apply_owner(const knowledge::Entity& role, const Owner& owner, Words noun) const;
  bool is_former(std::uint32_t head, Words words) const;
  std::optional<Owner> owner_at(Words words) const;

  // coreference.cc
  void resolve_pronoun(Mention& mention);
  void resolve_relative(Mention& mention);
  bool resolve_description(Mention& mention);
  bool resolve_both(Mention& mention);
  std::vector<Identity> koreas(const std::string& text, bool proper) const;
  std::vector<Identity> last_two(bool persons) const;
  int pronoun_score(const Mention& pronoun, const Mention& candidate) const;
  void copy(Mention& mention, std::size_t antecedent, const std::string& why);
  void fill_from_article(Mention& mention) const;
  std::string country_of_sector(const std::string& sector) const;
  void fill_people();
  void share_countries();
  bool is_elsewhere(const Mention& mention) const;

  // geography.cc
  void find_place(Mention& mention) const;
  bool may_be_place(const Mention& mention) const;
  bool is_called_place(std::uint32_t head) const;
  PlaceReference unknown_place(Words words, std::uint32_t head) const;
  std::vector<knowledge::Place> place_candidates(Words words, std::string_view& wanted, bool& part) const;
  std::optional<PlaceReference> place_of(Words words, std::uint32_t head) const;
  double place_score(const knowledge::Place& place, std::uint32_t head, Words words, std::string& why) const;
  std::vector<std::string> hints_near(std::uint32_t head, Words words) const;

  const article::Article& article_;
  const knowledge::Knowledge& knowledge_;
  Syntax syntax_;
  std::vector<Mention> mentions_;
  std::vector<std::int32_t> mention_of_word_;
  std::map<std::uint32_t, std::vector<Identity>> ahead_;  // of words whose mention is not made yet
  std::map<std::string, KnownPerson> persons_;            // folded last name and folded full name
  std::map<std::string, int> country_counts_;
  std::string main_country_;
  std::string publisher_country_;  // of a government or army that publishes the article
  bool speaks_mostly_of_main_ = false;
  std::map<std::string, int> gender_;  // name -> +1 he, -1 she, once a pronoun or title has shown it
};

// "table persons.tsv:12"
std::string row_text(const knowledge::RowReference& row);
std::string join_codes(const std::vector<std::string>& codes);

}  // namespace bede::resolve
