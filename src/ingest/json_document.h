// SPDX-License-Identifier: Apache-2.0
// One line of JSONL -> RawDocument.
#pragma once

#include <simdjson.h>

#include <string>
#include <string_view>

#include "base/result.h"
#include "ingest/ingest.h"

namespace bede::ingest {

// Keeps its buffers from line to line. Not thread-safe.
class JsonDocumentParser {
 public:
  // `where` names the line ("a.jsonl:17"). kBadInput for what is no object with a text or a page in it.
  Result<RawDocument> parse(std::string_view line, const std::string& where);

 private:
  simdjson::dom::parser parser_;
};

// A copy of the line in which the common slips of writers are mended: NaN and Infinity become null, half
// surrogate pairs U+FFFD, control bytes inside strings their escapes. `mended` counts them. Linear.
std::string mend_json(std::string_view line, std::size_t& mended);

}  // namespace bede::ingest
