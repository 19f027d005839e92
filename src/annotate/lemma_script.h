// SPDX-License-Identifier: Apache-2.0
// Lemma edit scripts (docs/model-format.md): `l|3|y` makes "Parties" -> "party", `k|0|` keeps "Geneva", `=be`
// makes "were" -> "be".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"

namespace bede::annotate {

class LemmaScript {
 public:
  // kBadModel if `label` is no script.
  static Result<LemmaScript> parse(std::string_view label);

  // Whether something of a word of so many code points would be left (a whole lemma fits every word).
  bool fits(std::size_t code_points) const { return whole_ || cut_ == 0 || cut_ < code_points; }

  // `word` must be valid UTF-8 and the script must fit it.
  std::string apply(std::string_view word) const;

 private:
  bool whole_ = false;  // suffix_ is the lemma
  bool lower_ = false;
  std::size_t cut_ = 0;
  std::string suffix_;
};

std::size_t count_code_points(std::string_view text);

}  // namespace bede::annotate
