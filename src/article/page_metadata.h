// SPDX-License-Identifier: Apache-2.0
// What the head of a page and its marked-up spots say of the article, unchosen: html_reader.cc decides
// between them.
#pragma once

#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "article/html_json_ld.h"
#include "html/html.h"

namespace bede::article {

// In order of trust.
inline constexpr std::string_view kDateNames[] = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "pubdate",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "date",
};

// What the head of the page and its marked-up spots say.
struct Metadata {
  std::string og_title;
  std::string title_element;
  std::string site_name;
  std::string url;
  std::string language;
  std::array<std::string, std::size(kDateNames)> dates;
  std::vector<std::string> authors;         // <meta name=author> and its likes, in order
  std::vector<std::string> marked_authors;  // rel=author, itemprop=author, class="byline"
  bool labelled_author = false;             // the next twitter:data1 is the author
  std::string modified;
  std::string item_modified;
  std::string section;
  std::string image;
  std::string type;       // og:type
  std::string item_date;  // itemprop="datePublished" on any element
  std::string time_date;  // the first <time datetime>
  JsonLd json_ld;
};

// One walk over the tree.
Metadata read_metadata(const html::Node& root);

// White space made single blanks; the first few thousand bytes.
std::string collapsed(std::string_view raw);

}  // namespace bede::article
