// SPDX-License-Identifier: Apache-2.0
// An HTML page -> what an article needs of it, from its tree (stage html). No recursion; linear in the page
// whatever it holds.
#pragma once

#include <string>
#include <string_view>

#include "article/article.h"

namespace bede::article {

struct Page {
  std::string title;
  std::string published;  // as written
  std::string
      published_evidence;  // "json-ld datePublished", "meta article:published_time", "time datetime" ...
  std::string outlet;
  std::string url;
  std::string language;
  std::string text;  // paragraphs apart by a blank line; valid UTF-8; without the title
  PageFacts facts;
};

// `html` must be valid UTF-8. Thread-safe.
Page read_page(std::string_view html);

// The paragraphs of a piece of a page, as feeds carry it, apart by blank lines; without `title` and without
// those that are links alone. Thread-safe.
std::string read_fragment(std::string_view html, std::string_view title);

}  // namespace bede::article
