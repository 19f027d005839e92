// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "base/span.h"

namespace bede::article {

// Paragraphs of text[range], by the rule of article.h, white space at both ends left out. Linear.
std::vector<Span> split_paragraphs(std::string_view text, Span range);

// The span without white space at its ends.
Span trim(std::string_view text, Span span);

}  // namespace bede::article
