// SPDX-License-Identifier: Apache-2.0
// A feed -> its entries. RSS 0.9x to 2.0, RDF (RSS 1.0), Atom 0.3 and 1.0 with Dublin Core and content
// fields; JSON Feed. No document type, entity or address that a feed names is ever followed or expanded.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ingest/ingest.h"

namespace bede::ingest {

inline constexpr std::size_t kMaxFeedEntries = 10'000;

// What is said of an entry in several fields; the reader decides between them at its end.
struct FeedEntry {
  std::string id, title, link, permalink, content, summary, published, issued, modified, author, source,
      publisher, language;
  bool title_is_markup = false;
  bool content_is_markup = false;
  bool summary_is_markup = false;
};

// `outlet` is the publisher that the entry names (RSS <source>, Atom source/title, dc:publisher), else
// `feed_title`; its name is taken off the end of the title where a search page put it. Only http and https
// addresses are kept.
RawDocument document_of(const FeedEntry& entry, const std::string& feed_title, const std::string& language);

// `xml` must be valid UTF-8. An ill-formed feed gives what can be read: stray ampersands and control bytes
// are mended, and behind other damage the reader goes on with the next entry and puts the notice feed.damaged
// (with the byte) on an entry. kBadInput if no entry is left. Linear.
Result<std::vector<RawDocument>> read_xml_feed(std::string_view xml);

// JSON Feed 1.0 and 1.1. kBadInput for what is no JSON or holds no items.
Result<std::vector<RawDocument>> read_json_feed(std::string_view json);

// A copy in which what commonly makes feeds ill-formed is mended: "&" and "<" that begin nothing are escaped,
// control bytes dropped, HTML's named and numbered references replaced by what they stand for, and references
// to other entities escaped, so that they stay as words. CDATA sections and comments keep their text. Linear.
std::string mend_xml(std::string_view xml);

// Adds text to markup: "&" and "<" escaped, control bytes dropped.
void append_escaped(std::string_view text, std::string& out);

}  // namespace bede::ingest
