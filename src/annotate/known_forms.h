// SPDX-License-Identifier: Apache-2.0
// Forms whose lemma the treebanks give (docs/model-format.md, head.lemma.forms): looked up before an edit
// script is tried.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bede::annotate {

// Const and shared by threads; borrows the model file's bytes. A look-up is a binary search.
class KnownForms {
 public:
  KnownForms() = default;
  // `table`: lines `form TAB upos TAB lemma`, sorted by bytes. kBadModel if it is anything else.
  static Result<KnownForms> parse(std::string_view table);

  // `form` in lower case, unless `upos` is PROPN.
  std::optional<std::string_view> find(std::string_view form, std::string_view upos) const;

 private:
  struct Line {
    std::string_view form, upos, lemma;
  };
  std::vector<Line> lines_;
};

}  // namespace bede::annotate
