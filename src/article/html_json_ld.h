// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bede::article {

// What a page's <script type="application/ld+json"> says of its article. Empty where it says nothing.
struct JsonLd {
  std::string headline;
  std::string published;
  std::string publisher;
  std::string url;
  std::string body;
  std::string modified;
  std::string section;
  std::string image;
  std::vector<std::string> authors;
  std::vector<std::string> organisations;  // authors that are no persons
  bool live_blog = false;
  bool video = false;    // a VideoObject stands in the graph
  bool paywall = false;  // isAccessibleForFree is false
};

// Adds what `script` holds to what is empty in `into`. Only nodes whose @type is an article count, wherever
// in the graph they stand; a publisher given by @id is looked up. A script that is no valid JSON is searched
// for the dates alone. Linear; no recursion.
void read_json_ld(std::string_view script, JsonLd& into);

}  // namespace bede::article
