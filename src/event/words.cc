// SPDX-License-Identifier: Apache-2.0
#include "event/words.h"

#include <array>
#include <utility>

namespace bede::event {

namespace {

// Past forms of news verbs that no ending tells.
constexpr std::array<std::pair<std::string_view, std::string_view>, 64> kIrregular = {{
    {"began", "begin"},
    {"begun", "begin"},
    {"bound", "bind"},
    {"broke", "break"},
    {"broken", "break"},
    {"brought", "bring"},
    {"built", "build"},
    {"burnt", "burn"},
    {"came", "come"},
    {"caught", "catch"},
    {"chose", "choose"},
    {"dealt", "deal"},
    {"drew", "draw"},
    {"drove", "drive"},
    {"driven", "drive"},
    {"fed", "feed"},
    {"fell", "fall"},
    {"fled", "flee"},
    {"flew", "fly"},
    {"flown", "fly"},
    {"forbade", "forbid"},
    {"forbidden", "forbid"},
    {"fought", "fight"},
    {"found", "find"},
    {"froze", "freeze"},
    {"frozen", "freeze"},
    {"gave", "give"},
    {"given", "give"},
    {"held", "hold"},
    {"hung", "hang"},
    {"kept", "keep"},
    {"laid", "lay"},
    {"led", "lead"},
    {"left", "leave"},
    {"lent", "lend"},
    {"lost", "lose"},
    {"made", "make"},
    {"meant", "mean"},
    {"met", "meet"},
    {"overthrew", "overthrow"},
    {"overthrown", "overthrow"},
    {"paid", "pay"},
    {"ran", "run"},
    {"rose", "rise"},
    {"said", "say"},
    {"sank", "sink"},
    {"sought", "seek"},
    {"sold", "sell"},
    {"sent", "send"},
    {"shook", "shake"},
    {"shot", "shoot"},
    {"shown", "show"},
    {"spoke", "speak"},
    {"spoken", "speak"},
    {"stole", "steal"},
    {"stood", "stand"},
    {"struck", "strike"},
    {"swore", "swear"},
    {"taken", "take"},
    {"took", "take"},
    {"told", "tell"},
    {"threw", "throw"},
    {"withdrew", "withdraw"},
    {"wrote", "write"},
}};

void add_stem(std::string stem, std::vector<std::string>& bases) {
  if (stem.size() < 2) return;
  const std::size_t size = stem.size();
  bases.push_back(stem);
  bases.push_back(stem + "e");
  if (stem[size - 1] == stem[size - 2]) bases.push_back(stem.substr(0, size - 1));  // "bann-ed"
  if (stem[size - 1] == 'i') bases.push_back(stem.substr(0, size - 1) + "y");       // "deni-ed"
}

}  // namespace

std::vector<std::string> base_forms(std::string_view form) {
  std::vector<std::string> bases;
  for (const auto& [past, base] : kIrregular) {
    if (form == past) bases.emplace_back(base);
  }
  const std::string word(form);
  if (word.ends_with("ed")) add_stem(word.substr(0, word.size() - 2), bases);
  if (word.ends_with("ing") && word.size() > 5) add_stem(word.substr(0, word.size() - 3), bases);
  if (word.ends_with("ies")) bases.push_back(word.substr(0, word.size() - 3) + "y");
  if (word.ends_with("es")) bases.push_back(word.substr(0, word.size() - 2));
  if (word.ends_with("s") && !word.ends_with("ss")) bases.push_back(word.substr(0, word.size() - 1));
  bases.push_back(word);
  return bases;
}

}  // namespace bede::event
