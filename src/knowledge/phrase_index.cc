// SPDX-License-Identifier: Apache-2.0
#include "knowledge/phrase_index.h"

#include <algorithm>

#include "base/utf8.h"

namespace bede::knowledge {
namespace {

std::string_view without_article(std::string_view phrase) {
  return phrase.starts_with("the ") ? phrase.substr(4) : phrase;
}

std::uint64_t hash_of(std::string_view key) {  // FNV-1a
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return hash;
}

}  // namespace

std::string fold_phrase(std::string_view phrase) {
  const bool plain = std::all_of(phrase.begin(), phrase.end(), [](char c) { return c >= ' ' && c != '`'; });
  if (!plain || phrase.find("  ") != std::string_view::npos) return fold(phrase);
  std::string out(phrase);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

void PhraseIndex::add(std::string_view phrase, std::uint32_t value) {
  const std::string folded = fold_phrase(phrase);
  const std::string_view bare = without_article(folded);
  if (bare.empty()) return;
  entries_.push_back({hash_of(bare), static_cast<std::uint32_t>(keys_.size()),
                      static_cast<std::uint32_t>(bare.size()), value});
  keys_.append(bare);
}

void PhraseIndex::finish() {
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.hash < b.hash; });
}

std::vector<std::uint32_t> PhraseIndex::find(std::string_view folded) const {
  const auto bare = without_article(folded);
  const auto hash = hash_of(bare);
  std::vector<std::uint32_t> found;
  auto entry = std::lower_bound(entries_.begin(), entries_.end(), hash,
                                [](const Entry& e, std::uint64_t h) { return e.hash < h; });
  for (; entry != entries_.end() && entry->hash == hash; ++entry) {
    if (key(*entry) != bare) continue;
    if (std::find(found.begin(), found.end(), entry->value) == found.end()) found.push_back(entry->value);
  }
  return found;
}

}  // namespace bede::knowledge
