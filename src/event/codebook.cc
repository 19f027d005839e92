// SPDX-License-Identifier: Apache-2.0
#include "event/codebook.h"

#include <algorithm>
#include <array>

#include "event/words.h"

namespace bede::event {

namespace {

constexpr std::array<std::string_view, 16> kTypes = {
    "AGREE",  "CONSULT", "SUPPORT",  "CONCEDE", "COOPERATE", "AID",      "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT"};
constexpr std::array<std::string_view, 6> kStatuses = {"happened", "ongoing",  "planned",
                                                       "wanted",   "possible", "denied"};
constexpr std::array<std::string_view, 10> kNumberKinds = {
    "killed",    "injured", "abducted",     "arrested", "released",
    "displaced", "missing", "participants", "money",    "other"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

bool is_event_type(std::string_view type) {
  return holds(kTypes, type);
}
bool is_status(std::string_view status) {
  return holds(kStatuses, status);
}
bool is_number_kind(std::string_view what) {
  return holds(kNumberKinds, what);
}

std::string plover_label(std::string_view type, std::string_view status) {
  if (status == "wanted") return "REQUEST";
  if (status == "possible" || status == "denied") return "";
  if (status == "planned") {
    if (any_of(type, {"CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE"})) return "AGREE";
    if (any_of(type, {"RETREAT", "CONCEDE"})) return "CONCEDE";
    if (any_of(type, {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"})) return "THREATEN";
  }
  return std::string(type);
}

bool is_verbal_type(std::string_view type) {
  return any_of(type, {"ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE"});
}

bool is_reciprocal_type(std::string_view type) {
  return any_of(type, {"CONSULT", "AGREE", "COOPERATE", "SUPPORT"});
}

int status_rank(std::string_view status) {
  return static_cast<int>(std::find(kStatuses.begin(), kStatuses.end(), status) - kStatuses.begin());
}

}  // namespace bede::event
