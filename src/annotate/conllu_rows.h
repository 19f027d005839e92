// SPDX-License-Identifier: Apache-2.0
// One sentence's lines of CoNLL-U, or of bare `index TAB token [TAB ...]`, checked but not yet given meaning.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bede::annotate {

// A word's line. Cells that the line lacks, or that hold `_`, are empty (but `_` stays the form of `_`).
struct ConlluRow {
  std::size_t line = 0;  // in the file, from 1
  std::string_view form, lemma, upos, feats, head, deprel, misc;
};

// A line `4-5 TAB don't ...`: the token that words first .. first + count - 1 stand in. `first` counts from
// 0.
struct ConlluRange {
  std::size_t line = 0;
  std::uint32_t first = 0, count = 0;
  std::string_view form, misc;
};

struct ConlluBlock {
  bool starts_document = false;
  bool starts_paragraph = false;
  std::string_view document_id;
  std::vector<ConlluRow> rows;
  std::vector<ConlluRange> ranges;  // in order, disjoint
};

// The value of `name` in a MISC cell ("SpaceAfter=No|NER=B-PERSON"), or empty.
std::string_view misc_value(std::string_view misc, std::string_view name);

// The blocks of a file that hold words. Views into `bytes`. Broken lines are kBadInput at where:line.
Result<std::vector<ConlluBlock>> read_conllu_blocks(std::string_view bytes, const std::string& where);

Error conllu_error(const std::string& where, std::size_t line, std::string message);

}  // namespace bede::annotate
