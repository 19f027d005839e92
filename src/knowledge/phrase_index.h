// SPDX-License-Identifier: Apache-2.0
// PhraseIndex: folded phrase -> numbers, in the order in which they were added. Built once, then const.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bede::knowledge {

class PhraseIndex {
 public:
  // Folds `phrase` and drops a leading "the ". Empty phrases are left out; the same pair counts once.
  void add(std::string_view phrase, std::uint32_t value);
  void finish();

  // `folded` as base fold() gives it; a leading "the " is dropped here too.
  std::vector<std::uint32_t> find(std::string_view folded) const;

 private:
  struct Entry {
    std::uint64_t hash;
    std::uint32_t begin;
    std::uint32_t size;
    std::uint32_t value;
  };
  std::string_view key(const Entry& entry) const {
    return std::string_view(keys_).substr(entry.begin, entry.size);
  }

  std::string keys_;
  std::vector<Entry> entries_;
};

// fold(), without the detour through the property tables where the text is plain ASCII.
std::string fold_phrase(std::string_view phrase);

}  // namespace bede::knowledge
