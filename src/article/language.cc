// SPDX-License-Identifier: Apache-2.0
#include "article/language.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <unordered_map>

#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kWindow = 20000;
constexpr std::size_t kLongestWord = 6;  // of the function words

struct Script {
  std::string_view language;
  char32_t first;
  char32_t last;
};

// Kana before Han: Japanese has both, Chinese only the second.
constexpr Script kScripts[] = {
    {"ja", 0x3040, 0x30FF}, {"zh", 0x4E00, 0x9FFF}, {"ko", 0xAC00, 0xD7A3},
    {"ru", 0x0400, 0x04FF}, {"ar", 0x0600, 0x06FF}, {"el", 0x0370, 0x03FF},
    {"he", 0x0590, 0x05FF}, {"hi", 0x0900, 0x097F}, {"th", 0x0E00, 0x0E7F},
};

struct FunctionWords {
  std::string_view language;
  std::string_view words;  // between blanks; marks folded away
};

// Words that two of the languages share are left out, or stand in both.
constexpr FunctionWords kWords[] = {
    {"en",
     " the of and to is was were that with for by from has have had been it its his her they their which who "
     "will would on at be are not this "},
    {"es", " el los las del y que en por con una para se su al como mas fue han pero sus lo es este esta "},
    {"fr",
     " le les des du et une est dans pour par sur au aux avec qui pas ce cette ses plus ont sont ete leur il "
     "elle "},
    {"de",
     " der die das und den dem des ein eine ist im mit von auf fur nicht sich auch wurde sind hat bei nach "
     "aus zu einer "},
    {"pt", " o os da do das dos e que em uma para com nao por na no ao foi mais sao pela pelo seu sua "},
    {"it", " il lo gli della del di e che un una per con non sono e stato dei alla nel anche piu si "},
    {"nl",
     " de het een van en dat niet zijn op voor met aan ook door werd bij naar maar wordt uit heeft te "},
};

std::string by_script(std::string_view text) {
  std::array<std::size_t, std::size(kScripts)> counts{};
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      const char c = text[at++];
      letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      continue;
    }
    const char32_t c = next_code_point(text, at);
    if (!is_letter(c)) continue;
    ++letters;
    if (c < 0x370) continue;
    for (std::size_t i = 0; i < counts.size(); ++i)
      counts[i] += c >= kScripts[i].first && c <= kScripts[i].last;
  }
  if (counts[0] * 10 > letters) return "ja";
  for (std::size_t i = 1; i < counts.size(); ++i) {
    if (counts[i] * 2 > letters) return std::string(kScripts[i].language);
  }
  return "";
}

// Word -> one bit for each language that has it.
using WordIndex = std::unordered_map<std::string_view, std::uint32_t>;

WordIndex make_index() {
  WordIndex index;
  for (std::size_t i = 0; i < std::size(kWords); ++i) {
    const std::string_view words = kWords[i].words;
    for (std::size_t at = 1; at < words.size();) {
      const std::size_t end = words.find(' ', at);
      index[words.substr(at, end - at)] |= 1u << i;
      at = end + 1;
    }
  }
  return index;
}

}  // namespace

std::string guess_language(std::string_view text) {
  static const WordIndex index = make_index();
  std::size_t cut = std::min(text.size(), kWindow);
  while (cut < text.size() && cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0u) == 0x80u) --cut;
  text = text.substr(0, cut);
  if (std::string script = by_script(text); !script.empty()) return script;
  std::array<std::size_t, std::size(kWords)> hits{};
  const std::string folded = fold(text);
  std::size_t words = 0;
  for (std::size_t at = 0; at < folded.size();) {
    std::size_t end = at;
    while (end < folded.size() && folded[end] >= 'a' && folded[end] <= 'z') ++end;
    if (end > at) {
      ++words;
      const auto known =
          end - at > kLongestWord ? index.end() : index.find(std::string_view(folded).substr(at, end - at));
      for (std::size_t i = 0; i < hits.size() && known != index.end(); ++i) hits[i] += known->second >> i & 1;
    }
    at = std::max(end, at + 1);
  }
  const auto best = static_cast<std::size_t>(std::ranges::max_element(hits) - hits.begin());
  const std::size_t english = hits[0];
  if (english > 0 && english * 10 >= hits[best] * 9 && english * 20 >= words) return "en";
  // Names of other languages in an English text must not make it foreign: wanted are many hits, and twice the
  // English ones.
  const bool clear = hits[best] >= 4 && hits[best] * 8 >= words && hits[best] > english * 2;
  return clear ? std::string(kWords[best].language) : "";
}

}  // namespace bede::article
