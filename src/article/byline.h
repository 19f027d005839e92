// SPDX-License-Identifier: Apache-2.0
// Who signs an article, from what a page says in many ways: "By Jane Doe and John Roe, Reuters".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"

namespace bede::article {

// The names in a written byline, in order, without repetition; `publisher` (the site's name) is told from
// persons by it. Empty for what is no name: addresses, handles, sentences.
std::vector<Byline> read_byline(std::string_view written, std::string_view publisher);

// Leaves organisations out where persons sign; agencies stay.
void prefer_persons(std::vector<Byline>& lines);

// Adds the names that `into` lacks.
void add_bylines(std::vector<Byline>& into, const std::vector<Byline>& more);

}  // namespace bede::article
