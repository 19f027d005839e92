// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace bede::ingest {

// A sentence on what bytes of Format::kUnknown are, and what the user can do about it.
std::string describe_unknown(std::string_view bytes);

// Why bytes that begin with `[` or a lone `{` are no JSONL, and what to do; empty if they may be.
std::string describe_json_layout(std::string_view bytes);

}  // namespace bede::ingest
