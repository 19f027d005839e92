// SPDX-License-Identifier: Apache-2.0
// Places: which of the places of one name is meant. What stands beside the name decides first ("Paris,
// Texas"), then the countries of the sentence and the article, then size.
#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "resolve/resolver.h"

namespace bede::resolve {
namespace {

// "Anbar province", "the town of Kobani": the class word is no part of the key, but tells what kind is meant.
std::string_view class_of(std::string_view word) {
  static constexpr std::pair<std::string_view, std::string_view> kClasses[] = {{"province", "province"},
                                                                               {"region", "province"},
                                                                               {"state", "province"},
                                                                               {"governorate", "province"},
                                                                               {"oblast", "province"},
                                                                               {"county", "district"},
                                                                               {"district", "district"},
                                                                               {"prefecture", "province"},
                                                                               {"department", "province"},
                                                                               {"city", "exact"},
                                                                               {"town", "exact"},
                                                                               {"village", "exact"},
                                                                               {"airport", "exact"},
                                                                               {"port", "exact"},
                                                                               {"camp", "exact"},
                                                                               {"neighbourhood", "exact"},
                                                                               {"neighborhood", "exact"},
                                                                               {"suburb", "exact"},
                                                                               {"area", ""}};
  for (const auto& [name, precision] : kClasses)
    if (word == name) return precision.empty() ? std::string_view("any") : precision;
  return {};
}

std::string_view without_direction(std::string_view text) {
  for (const std::string_view word :
       {"northern ", "southern ", "eastern ", "western ", "central ", "north ", "south ", "east ", "west ",
        "downtown ", "northeastern ", "northwestern ", "southeastern ", "southwestern ", "north-eastern ",
        "north-western ", "south-eastern ", "south-western ", "greater "})
    if (text.starts_with(word)) return text.substr(word.size());
  return text;
}

}  // namespace

// Folded names that stand right beside the place: "Valencia, in Carabobo state", "Paris, Texas", "Benghazi in
// Libya", "Libya's Benghazi".
std::vector<std::string> Resolver::hints_near(std::uint32_t head, Words words) const {
  std::vector<std::string> hints;
  const auto add = [&](std::uint32_t word) {
    if (!syntax_.is_noun(word) && !knowledge_.find_country(syntax_.folded(word))) return;
    const auto* name = syntax_.name_of(word);
    if (name && Syntax::words_of(*name).contains(head)) return;
    hints.push_back(name ? syntax_.folded_text(Syntax::words_of(*name)) : syntax_.folded(word));
  };
  for (const auto c : syntax_.children(head)) {
    if (words.contains(c) && c >= words.first && syntax_.name_of(c) == syntax_.name_of(head)) continue;
    const auto relation = syntax_.base_relation(c);
    if (relation == "nmod" || relation == "appos" || relation == "compound" || relation == "amod" ||
        relation == "list" || relation == "dep")
      add(c);
  }
  if (syntax_.head(head) >= 0 &&
      (syntax_.base_relation(head) == "appos" || syntax_.base_relation(head) == "compound"))
    add(static_cast<std::uint32_t>(syntax_.head(head)));
  if (words.end + 1 < syntax_.size() && syntax_.folded(words.end) == "," &&
      syntax_.sentence(words.end + 1) == syntax_.sentence(head))
    add(words.end + 1);
  if (words.end + 2 < syntax_.size() && syntax_.folded(words.end) == "," &&
      syntax_.upos(words.end + 1) == "ADP" && syntax_.sentence(words.end + 2) == syntax_.sentence(head))
    add(words.end + 2);
  return hints;
}

double Resolver::place_score(const knowledge::Place& place, std::uint32_t head, Words words,
                             std::string& why) const {
  double score = std::log10(static_cast<double>(std::max<std::int64_t>(place.population, 1000)));
  why = place.population > 0 ? "population " + std::to_string(place.population) : "a " + place.precision;
  if (place.row.table == "regions.tsv") score += 8;
  if (place.precision == "country") score += 10;
  if (place.precision == "province") score += 4;
  if (place.precision == "district") score += 0.5;
  const auto count = country_counts_.find(place.country);
  if (count != country_counts_.end()) {
    score += 1.5 + std::log2(1.0 + count->second);
    why = "country " + place.country + " is spoken of in the article, " + why;
  }
  if (!main_country_.empty() && place.country == main_country_) score += 1;
  const std::string province = fold(place.province);
  for (const auto& hint : hints_near(head, words)) {
    const auto country = knowledge_.find_country(hint);
    const bool same_country = country && country->country == place.country;
    const bool same_province = !province.empty() && (hint == province || province.starts_with(hint + " ") ||
                                                     hint.starts_with(province + " "));
    if (!same_country && !same_province) continue;
    score += 12;
    why = "'" + hint + "' stands beside it";
  }
  return score;
}

std::optional<PlaceReference> Resolver::place_of(Words words, std::uint32_t head) const {
  std::string key = syntax_.folded_text(words);
  if (key.starts_with("the ")) key.erase(0, 4);
  std::string_view wanted;
  auto found = knowledge_.find_places(key);
  if (const auto blank = key.rfind(' ');
      blank != std::string::npos && !class_of(key.substr(blank + 1)).empty()) {
    wanted = class_of(key.substr(blank + 1));
    if (found.empty()) found = knowledge_.find_places(key.substr(0, blank));
  } else if (words.end < syntax_.size()) {
    wanted = class_of(syntax_.folded(words.end));
  }
  std::string part;
  if (found.empty() && without_direction(key) != key) {
    part = key;
    found = knowledge_.find_places(without_direction(key));
    std::erase_if(found, [](const knowledge::Place& place) { return place.precision == "exact"; });
  }
  const knowledge::Place* best = nullptr;
  double best_score = 0, second_score = 0;
  std::string best_why;
  const knowledge::Place* second = nullptr;
  for (const auto& place : found) {
    std::string why;
    double score = place_score(place, head, words, why);
    if (!wanted.empty() && wanted == place.precision) score += 6;
    if (wanted == "exact" && place.precision != "exact") score -= 6;
    if (best && score <= best_score) {
      if (!second || score > second_score) {
        second = &place;
        second_score = score;
      }
      continue;
    }
    second = best;
    second_score = best_score;
    best = &place;
    best_score = score;
    best_why = why;
  }
  if (!best) return std::nullopt;
  PlaceReference out{part.empty() ? best->name : std::string(syntax_.text(words)),
                     best->country,
                     best->latitude,
                     best->longitude,
                     best->geonames,
                     best->precision,
                     ""};
  if (!part.empty() && out.precision == "country") out.precision = "province";
  out.reason = "'" + std::string(syntax_.text(words)) + "' is " + best->name +
               (best->country.empty() ? "" : ", " + best->country) + " (" + row_text(best->row) +
               "): " + best_why;
  if (second && second->country != best->country)
    out.reason += "; rather than " + second->name + ", " + second->country;
  return out;
}

void Resolver::find_place(Mention& mention) const {
  const auto head = mention.head_word;
  const auto label = syntax_.label_of(head);
  const bool by_label = label == "GPE" || label == "LOC" || label == "FAC";
  const bool by_case = syntax_.upos(head) == "PROPN" && label != "DATE" && label != "PERSON" &&
                       label != "NORP" && label != "EVENT";
  if ((!by_label && !by_case) || syntax_.upos(head) == "ADJ") return;
  const bool demonym = !mention.identities.empty() && mention.identities.front().kind == "state" &&
                       mention.identities.front().reason.find("demonym") != std::string::npos;
  if (demonym) return;
  Words words{head, head + 1};
  if (const auto* name = syntax_.name_of(head))
    words = Syntax::words_of(*name);
  else
    words = syntax_.bare(syntax_.phrase(head), head);
  mention.place = place_of(words, head);
  if (label == "ORG" && mention.place && mention.place->precision != "country" &&
      mention.place->reason.find("regions.tsv") == std::string::npos)
    mention.place.reset();
  // A building or camp that no table has lies where its name says: "Al Salem Hospital, Mosul".
  if (mention.place || (label != "FAC" && label != "LOC" && label != "GPE")) return;
  const std::string name(syntax_.text(words));
  for (const auto& hint : hints_near(head, words)) {
    const auto near = knowledge_.find_places(hint);
    if (near.empty()) continue;
    mention.place = PlaceReference{name,
                                   near.front().country,
                                   std::nullopt,
                                   std::nullopt,
                                   0,
                                   "exact",
                                   "'" + name + "' is in no table; '" + hint + "' stands beside it (" +
                                       row_text(near.front().row) + ")"};
    return;
  }
  mention.place = PlaceReference{name,
                                 "",
                                 std::nullopt,
                                 std::nullopt,
                                 0,
                                 label == "LOC" ? "" : "exact",
                                 "'" + name + "' is in no table"};
}

}  // namespace bede::resolve
