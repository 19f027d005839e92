// SPDX-License-Identifier: Apache-2.0
// The day of publication where the input does not give it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/written_date.h"
#include "base/span.h"

namespace bede::article {

struct FoundDate {
  WrittenDate date;
  std::string
      evidence;  // "text: published line", "text: date line", "text: dateline", "text: updated line", "url"
};

// Looks only where a date speaks of the article: labelled or bare date lines near the top, a dateline with a
// year, a labelled last line.
std::optional<FoundDate> find_published(std::string_view text, const std::vector<Span>& paragraphs);

// ".../2025/02/03/..." or ".../2025-02-03-..." in the path of a URL.
std::optional<FoundDate> find_published_in_url(std::string_view url);

}  // namespace bede::article
