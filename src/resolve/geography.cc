// SPDX-License-Identifier: Apache-2.0
// Places: which of the places of one name is meant. What stands beside the name decides first ("Paris,
// Texas"), then the countries of the sentence and the article, then size.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/utf8.h"
#include "resolve/resolver.h"

namespace bede::resolve {
namespace {

// "Anbar province", "the town of Kobani": the class word is no part of the key, but tells what kind is meant.
std::string_view class_of(std::string_view word) {
  static constexpr std::array<std::string_view, 8> kProvinces{
      "province", "region", "state", "governorate", "oblast", "prefecture", "department", "peninsula"};
  static constexpr std::array<std::string_view, 3> kDistricts{"county", "district", "raion"};
  static constexpr std::array<std::string_view, 21> kExact{
      "city",       "town",     "village", "airport",   "airfield",      "port",         "camp",
      "prison",     "hospital", "base",    "airbase",   "neighbourhood", "neighborhood", "suburb",
      "settlement", "hamlet",   "capital", "cathedral", "square",        "university",   "outskirts"};
  const auto in = [&](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
  if (in(kProvinces)) return "province";
  if (in(kDistricts)) return "district";
  if (in(kExact)) return "exact";
  return word == "area" ? "any" : "";
}

bool is_settlement(std::string_view word) {
  return class_of(word) != "any" && !class_of(word).empty() && word != "state" && word != "base" &&
         word != "department" && word != "hospital" && word != "university";
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
  if (place.precision == "province") score += 2;
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

// All places that the words may mean, and which class of place the words ask for.
std::vector<knowledge::Place> Resolver::place_candidates(Words words, std::string_view& wanted,
                                                         bool& part) const {
  std::string key = syntax_.folded_text(words);
  if (key.starts_with("the ")) key.erase(0, 4);
  auto found = knowledge_.find_places(key);
  const auto blank = key.rfind(' ');
  if (blank != std::string::npos && !class_of(key.substr(blank + 1)).empty()) {
    wanted = class_of(key.substr(blank + 1));
    if (found.empty()) found = knowledge_.find_places(key.substr(0, blank));
  } else if (words.end < syntax_.size()) {
    wanted = class_of(syntax_.folded(words.end));
  }
  if (found.empty() && without_direction(key) != key) {
    part = true;
    found = knowledge_.find_places(without_direction(key));
    std::erase_if(found, [](const knowledge::Place& place) { return place.precision == "exact"; });
  }
  return found;
}

std::optional<PlaceReference> Resolver::place_of(Words words, std::uint32_t head) const {
  std::string_view wanted;
  bool part = false;
  const auto found = place_candidates(words, wanted, part);
  std::vector<std::pair<double, std::size_t>> order;
  std::vector<std::string> reasons(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    double score = place_score(found[i], head, words, reasons[i]);
    if (!wanted.empty() && wanted == found[i].precision) score += 6;
    if (wanted == "exact" && found[i].precision != "exact") score -= 6;
    order.emplace_back(-score, i);
  }
  if (order.empty()) return std::nullopt;
  std::sort(order.begin(), order.end());
  const auto& best = found[order.front().second];
  const std::string written(syntax_.text(words));
  // The spelling of the text, where the table's is another: "Raqqah" for "Ar Raqqah", "Cologne" for the local
  // name.
  const bool own_name = fold(best.name) == syntax_.folded_text(words) || best.precision == "country" ||
                        best.row.table == "regions.tsv";
  PlaceReference out{own_name && !part ? best.name : written,
                     best.country,
                     best.latitude,
                     best.longitude,
                     best.geonames,
                     best.precision,
                     ""};
  if (part && out.precision == "country") out.precision = "province";
  out.reason = "'" + written + "' is " + best.name + (best.country.empty() ? "" : ", " + best.country) +
               " (" + row_text(best.row) + "): " + reasons[order.front().second];
  for (const auto& [score, i] : order) {
    if (found[i].country == best.country) continue;
    out.reason += "; rather than " + found[i].name + ", " + found[i].country;
    break;
  }
  return out;
}

// "the village of Nebi Saleh", "the town Dvani": a place, whatever the tagger calls it.
bool Resolver::is_called_place(std::uint32_t head) const {
  const auto parent = syntax_.head(head);
  if (parent < 0 || static_cast<std::uint32_t>(parent) > head ||
      !is_settlement(syntax_.lemma(static_cast<std::uint32_t>(parent))))
    return false;
  const auto relation = syntax_.base_relation(head);
  return (relation == "nmod" && syntax_.case_of(head) == "of") || relation == "appos" || relation == "flat" ||
         relation == "compound";
}

bool Resolver::may_be_place(const Mention& mention) const {
  const auto head = mention.head_word;
  const auto label = syntax_.label_of(head);
  if (syntax_.upos(head) == "ADJ" || label == "DATE" || label == "TIME" || label == "NORP" ||
      label == "EVENT")
    return false;
  if (label == "PERSON") return is_called_place(head);
  const bool demonym = !mention.identities.empty() && mention.identities.front().kind == "state" &&
                       mention.identities.front().reason.find("demonym") != std::string::npos;
  return !demonym &&
         (syntax_.upos(head) == "PROPN" || !label.empty() || class_of(syntax_.lemma(head)) == "province");
}

void Resolver::find_place(Mention& mention) const {
  if (!may_be_place(mention)) return;
  const auto head = mention.head_word;
  const auto label = syntax_.label_of(head);
  const auto* name = syntax_.name_of(head);
  const Words words = name ? Syntax::words_of(*name) : syntax_.bare(syntax_.phrase(head), head);
  mention.place = place_of(words, head);
  const bool in_regions = mention.place && mention.place->reason.find("regions.tsv") != std::string::npos;
  const bool state = !mention.identities.empty() && mention.identities.front().kind == "state";
  const bool organisation = label == "ORG" && !is_called_place(head);
  if (organisation && mention.place && mention.place->precision != "country" && !in_regions && !state)
    mention.place.reset();
  if (syntax_.upos(head) != "PROPN" && label.empty() && !in_regions) mention.place.reset();
  if (mention.place || (label != "FAC" && label != "LOC" && label != "GPE" && !is_called_place(head))) return;
  mention.place = unknown_place(words, head);
}

// A building, camp or village of no table lies where the text says ("Al Salem Hospital, Mosul"), else in the
// article's country.
PlaceReference Resolver::unknown_place(Words words, std::uint32_t head) const {
  const std::string name(syntax_.text(words));
  PlaceReference out{name,
                     "",
                     std::nullopt,
                     std::nullopt,
                     0,
                     syntax_.label_of(head) == "LOC" ? "" : "exact",
                     "'" + name + "' is in no table"};
  for (const auto& hint : hints_near(head, words)) {
    for (const auto& near : knowledge_.find_places(hint)) {
      if (near.precision != "country" && !country_is_mentioned(near.country)) continue;
      out.country = near.country;
      out.reason += "; '" + hint + "' stands beside it (" + row_text(near.row) + ")";
      return out;
    }
  }
  if (!speaks_mostly_of_main_ || main_country_ == "EUR" || out.precision.empty()) return out;
  out.country = main_country_;
  out.reason += "; country " + main_country_ + ", of which the article speaks most";
  return out;
}

}  // namespace bede::resolve
