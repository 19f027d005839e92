// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/utf8.h"
#include "html/html.h"
#include "ingest/feed.h"

namespace bede::ingest {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// The words of marked-up text, without scripts.
std::string words_of(const std::string& markup) {
  const html::Document document = html::parse_fragment(markup, "div");
  std::string out;
  for (const html::Node* node = &document.root(); node != nullptr;) {
    const bool hidden = node->is(html::Tag::kScript) || node->is(html::Tag::kStyle);
    if (node->kind == html::NodeKind::kText) out += node->text;
    node = hidden ? html::next_outside(node, document.root()) : html::next_node(node, document.root());
  }
  return collapse_space(out);
}

std::string line_of(const std::string& text, bool is_markup) {
  return is_markup && text.find_first_of("<&") != std::string::npos ? words_of(text) : collapse_space(text);
}

bool is_web_address(std::string_view text) {
  const std::string head = ascii_lower(text.substr(0, 8));
  return head.starts_with("http://") || head == "https://";
}

std::string web_address(const FeedEntry& entry) {
  for (const std::string* candidate : {&entry.link, &entry.permalink, &entry.id}) {
    std::string address = collapse_space(*candidate);
    if (is_web_address(address)) return address;
  }
  return "";
}

// "desk@example.org (Ann Ode)" -> "Ann Ode"; an address alone is nobody's name.
std::string author_name(const std::string& written) {
  const std::size_t open = written.find('(');
  const std::size_t close = written.rfind(')');
  if (written.find('@') == std::string::npos) return collapse_space(written);
  if (open == std::string::npos || close == std::string::npos || close < open) return "";
  return collapse_space(written.substr(open + 1, close - open - 1));
}

// Takes " - Coastal Wire" off the end.
void drop_publisher(std::string& title, const std::string& publisher) {
  for (const std::string_view dash : {" - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " | "}) {
    const std::string end = std::string(dash) + publisher;
    if (title.size() > end.size() && title.ends_with(end)) {
      title.resize(title.size() - end.size());
      return;
    }
  }
}

const std::string& first_of(std::initializer_list<const std::string*> candidates) {
  for (const std::string* text : candidates)
    if (!is_blank(*text)) return *text;
  return **(candidates.end() - 1);
}

}  // namespace

RawDocument document_of(const FeedEntry& entry, const std::string& feed_title, const std::string& language) {
  RawDocument document;
  document.format = Format::kFeed;
  document.id = collapse_space(entry.id);
  document.url = web_address(entry);
  document.title = line_of(entry.title, entry.title_is_markup);
  const std::string named = line_of(first_of({&entry.source, &entry.publisher}), true);
  if (!named.empty()) drop_publisher(document.title, named);
  document.outlet = named.empty() ? line_of(feed_title, true) : named;
  document.published = collapse_space(first_of({&entry.published, &entry.issued, &entry.modified}));
  document.modified = collapse_space(entry.modified);
  document.author = author_name(entry.author);
  document.language = collapse_space(first_of({&entry.language, &language}));
  const bool whole = !is_blank(entry.content);
  const std::string& body = whole ? entry.content : entry.summary;
  const bool markup = whole ? entry.content_is_markup : entry.summary_is_markup;
  (markup && body.find_first_of("<&") != std::string::npos ? document.html : document.text) = body;
  return document;
}

}  // namespace bede::ingest
