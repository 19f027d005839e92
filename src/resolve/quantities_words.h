// SPDX-License-Identifier: Apache-2.0
// Amounts as words: "1.2 million", "two dozen", "tens of thousands", "47,000", "5bn".
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace bede::resolve {

struct Amount {
  std::uint32_t words = 0;  // how many it takes
  double value = 0;
  bool at_least = false;  // "dozens", "hundreds of thousands": a lower bound, no best figure
};

// The amount that begins at `at`. `words` are lower case. Nothing for ordinals, lone articles and "one" as a
// pronoun's look-alike ("one of"): that one counts.
std::optional<Amount> amount_at(std::span<const std::string> words, std::size_t at);

// "$" -> "USD", "euros" -> "EUR"; empty if it is no money.
std::string_view currency_of(std::string_view word);

}  // namespace bede::resolve
