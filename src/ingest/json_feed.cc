// SPDX-License-Identifier: Apache-2.0
#include <simdjson.h>

#include <algorithm>

#include "ingest/feed.h"
#include "ingest/json_document.h"

namespace bede::ingest {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

std::string text_of(const object& from, std::string_view key) {
  std::string_view text;
  if (from[key].get_string().get(text) != simdjson::SUCCESS) return "";
  std::string out(text);
  std::erase(out, '\0');
  return out;
}

void take_author(const element& author, FeedEntry& entry) {
  object fields;
  if (author.get_object().get(fields) != simdjson::SUCCESS) return;
  const std::string name = text_of(fields, "name");
  if (!name.empty()) entry.author += (entry.author.empty() ? "" : ", ") + name;
}

FeedEntry entry_of(const object& item) {
  FeedEntry entry;
  entry.id = text_of(item, "id");
  entry.link = text_of(item, "url");
  entry.permalink = text_of(item, "external_url");
  entry.title = text_of(item, "title");
  entry.content = text_of(item, "content_html");
  entry.content_is_markup = !entry.content.empty();
  if (entry.content.empty()) entry.content = text_of(item, "content_text");
  entry.summary = text_of(item, "summary");
  entry.published = text_of(item, "date_published");
  entry.modified = text_of(item, "date_modified");
  entry.language = text_of(item, "language");
  array authors;
  element author;
  if (item["authors"].get_array().get(authors) == simdjson::SUCCESS) {
    for (const element& one : authors) take_author(one, entry);
  } else if (item["author"].get(author) == simdjson::SUCCESS) {
    take_author(author, entry);
  }
  return entry;
}

}  // namespace

Result<std::vector<RawDocument>> read_json_feed(std::string_view json) {
  simdjson::dom::parser parser;
  object feed;
  array items;
  std::size_t mended = 0;
  if (parser.parse(mend_json(json, mended)).get_object().get(feed) != simdjson::SUCCESS)
    return Error{ErrorCode::kBadInput, "this begins like a JSON Feed, but is no JSON", ""};
  if (feed["items"].get_array().get(items) != simdjson::SUCCESS || items.size() == 0)
    return Error{ErrorCode::kBadInput, "this feed holds no entries", ""};
  const std::string title = text_of(feed, "title");
  const std::string language = text_of(feed, "language");
  std::vector<RawDocument> out;
  for (const element& item : items) {
    object fields;
    if (item.get_object().get(fields) != simdjson::SUCCESS) continue;
    if (out.size() == kMaxFeedEntries) {
      out.back().notices.push_back(
          {"feed.cut", "the feed goes on; only its first 10,000 entries are read", {}});
      break;
    }
    out.push_back(document_of(entry_of(fields), title, language));
  }
  if (out.empty()) return Error{ErrorCode::kBadInput, "this feed holds no entries", ""};
  return out;
}

}  // namespace bede::ingest
