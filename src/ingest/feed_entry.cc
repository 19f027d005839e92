// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "html/html.h"
#include "ingest/feed.h"

namespace bede::ingest {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : trimmed(text)) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) out.push_back(c);
    if (blank && !out.ends_with(' ')) out.push_back(' ');
  }
  return out;
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
  return one_line(out);
}

std::string line_of(const std::string& text, bool is_markup) {
  return is_markup && text.find_first_of("<&") != std::string::npos ? words_of(text) : one_line(text);
}

bool is_web_address(std::string_view text) {
  const auto begins = [&](std::string_view scheme) {
    const auto same = [](char c, char wanted) {
      return (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) == wanted;
    };
    return text.size() > scheme.size() && std::ranges::equal(text.substr(0, scheme.size()), scheme, same);
  };
  return begins("http://") || begins("https://");
}

std::string web_address(const FeedEntry& entry) {
  for (const std::string* candidate : {&entry.link, &entry.permalink, &entry.id}) {
    const std::string_view address = trimmed(*candidate);
    if (is_web_address(address)) return std::string(address);
  }
  return "";
}

// "desk@example.org (Ann Ode)" -> "Ann Ode"; an address alone is nobody's name.
std::string author_name(const std::string& written) {
  const std::size_t open = written.find('(');
  const std::size_t close = written.rfind(')');
  if (written.find('@') == std::string::npos) return one_line(written);
  if (open == std::string::npos || close == std::string::npos || close < open) return "";
  return one_line(written.substr(open + 1, close - open - 1));
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
    if (!trimmed(*text).empty()) return *text;
  return **(candidates.end() - 1);
}

}  // namespace

RawDocument document_of(const FeedEntry& entry, const std::string& feed_title, const std::string& language) {
  RawDocument document;
  document.format = Format::kFeed;
  document.id = one_line(entry.id);
  document.url = web_address(entry);
  document.title = line_of(entry.title, entry.title_is_markup);
  const std::string named = line_of(first_of({&entry.source, &entry.publisher}), true);
  if (!named.empty()) drop_publisher(document.title, named);
  document.outlet = named.empty() ? line_of(feed_title, true) : named;
  document.published = one_line(first_of({&entry.published, &entry.issued, &entry.modified}));
  document.modified = one_line(entry.modified);
  document.author = author_name(entry.author);
  document.language = one_line(first_of({&entry.language, &language}));
  const bool whole = !trimmed(entry.content).empty();
  const std::string& body = whole ? entry.content : entry.summary;
  const bool markup = whole ? entry.content_is_markup : entry.summary_is_markup;
  (markup && body.find_first_of("<&") != std::string::npos ? document.html : document.text) = body;
  return document;
}

}  // namespace bede::ingest
