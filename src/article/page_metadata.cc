// SPDX-License-Identifier: Apache-2.0
#include "article/page_metadata.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kLongestValue = 1000;

constexpr std::string_view kModifiedNames[] = {
    "article:modified_time", "og:updated_time",          "datemodified", "last-modified",
    "dcterms.modified",      "og:article:modified_time", "lastmod"};
constexpr std::string_view kAuthorNames[] = {"author",
                                             "article:author",
                                             "parsely-author",
                                             "byl",
                                             "sailthru.author",
                                             "dc.creator",
                                             "dcterms.creator",
                                             "cxenseparse:author",
                                             "authors",
                                             "article:author_name",
                                             "og:article:author",
                                             "byline",
                                             "twitter:misc:written by"};

void take(std::string& to, std::string from) {
  if (to.empty()) to = std::move(from);
}

void read_meta(const html::Node& node, Metadata& data) {
  std::string name = ascii_lower(node.value("property"));
  if (name.empty()) name = ascii_lower(node.value("name"));
  if (name.empty()) name = ascii_lower(node.value("itemprop"));
  const std::string_view content = node.value("content");
  if (name == "og:title") take(data.og_title, collapsed(content));
  if (name == "og:site_name") take(data.site_name, collapsed(content));
  if (name == "og:url") take(data.url, collapsed(content));
  if (name == "twitter:label1") data.labelled_author = ascii_lower(content) == "written by";
  if (name == "twitter:data1" && data.labelled_author) data.authors.push_back(collapsed(content));
  if (name == "og:type") take(data.type, collapsed(content));
  if (name == "og:image") take(data.image, collapsed(content));
  if (name == "article:section") take(data.section, collapsed(content));
  if (std::ranges::find(kModifiedNames, name) != std::end(kModifiedNames))
    take(data.modified, collapsed(content));
  if (std::ranges::find(kAuthorNames, name) != std::end(kAuthorNames))
    data.authors.push_back(collapsed(content));
  const auto found = std::ranges::find(kDateNames, name);
  if (found != std::end(kDateNames))
    take(data.dates[static_cast<std::size_t>(found - std::begin(kDateNames))], collapsed(content));
}

void read_item_date(const html::Node& node, Metadata& data) {
  const std::string_view datetime = node.value("datetime");
  if (node.value("itemprop").find("datePublished") != std::string_view::npos) {
    take(data.item_date, collapsed(datetime.empty() ? node.value("content") : datetime));
  }
  if (node.value("itemprop").find("dateModified") != std::string_view::npos)
    take(data.item_modified, collapsed(datetime.empty() ? node.value("content") : datetime));
  if (node.is(html::Tag::kTime) && node.value("itemprop") != "dateModified")
    take(data.time_date, collapsed(datetime));
}

void read_head(const html::Node& node, Metadata& data) {
  if (node.is(html::Tag::kMeta)) read_meta(node, data);
  if (node.is(html::Tag::kHtml)) take(data.language, std::string(node.value("lang")));
  if (node.is(html::Tag::kLink) && ascii_lower(node.value("rel")) == "canonical" &&
      !node.value("href").empty()) {
    data.url = collapsed(node.value("href"));
  }
  read_item_date(node, data);
}

// The text of an element, up to what a name or a byline can be.
std::string text_of(const html::Node& top) {
  std::string out;
  for (const html::Node* node = &top; node != nullptr && out.size() < kLongestValue;) {
    const bool skip = node->is(html::Tag::kScript) || node->is(html::Tag::kStyle) ||
                      node->is(html::Tag::kTime) || node->is(html::Tag::kSvg) || node->is(html::Tag::kButton);
    if (node->kind == html::NodeKind::kText) out += node->text;
    if (node->kind == html::NodeKind::kElement && node != &top) out += ' ';
    node = skip ? html::next_outside(node, top) : html::next_node(node, top);
  }
  return collapsed(out);
}

// Does a class speak of the author's name, and not of his portrait or life?
bool names_author(std::string_view names) {
  const std::string all = ascii_lower(names.substr(0, 200));
  if (all.find("author") == std::string::npos && all.find("byline") == std::string::npos) return false;
  for (const std::string_view other : {"bio", "box", "about", "desc", "image", "img", "avatar", "photo",
                                       "thumb", "social", "more", "comment", "related"})
    if (all.find(other) != std::string::npos) return false;
  return true;
}

// A link to the page of somebody who writes for the site.
bool leads_to_author(const html::Node& node) {
  const std::string href = node.is(html::Tag::kA) ? ascii_lower(node.value("href")) : std::string();
  for (const std::string_view place :
       {"/author/", "/authors/", "/staff/", "/autor/", "/autoren/", "/auteur/", "/auteurs/", "/contributors/",
        "/contributor/", "/journalist/", "/reporter/", "/writers/"})
    if (href.find(place) != std::string::npos) return true;
  return false;
}

// Spots of the page that say who wrote it.
void read_author(const html::Node& node, Metadata& data) {
  if (data.marked_authors.size() >= 20 || node.attribute_count == 0) return;
  const std::string rel = ascii_lower(node.value("rel"));
  const bool marked = rel.find("author") != std::string::npos || node.value("itemprop") == "author" ||
                      names_author(node.value("class")) || leads_to_author(node);
  if (!marked) return;
  std::string text = text_of(node);
  if (!text.empty() && text.size() < 200) data.marked_authors.push_back(std::move(text));
}

}  // namespace

std::string collapsed(std::string_view raw) {
  std::size_t cut = std::min(raw.size(), kLongestValue * 4);
  while (cut < raw.size() && cut > 0 && (static_cast<unsigned char>(raw[cut]) & 0xC0u) == 0x80u) --cut;
  return collapse_space(raw.substr(0, cut));
}

Metadata read_metadata(const html::Node& root) {
  Metadata data;
  for (const html::Node* node = &root; node != nullptr; node = html::next_node(node, root)) {
    if (node->kind != html::NodeKind::kElement) continue;
    read_head(*node, data);
    read_author(*node, data);
    const std::string_view inside =
        node->first_child != nullptr ? node->first_child->text : std::string_view();
    if (node->is(html::Tag::kTitle)) take(data.title_element, collapsed(inside));
    if (node->is(html::Tag::kScript) && node->value("type").find("ld+json") != std::string_view::npos)
      read_json_ld(inside, data.json_ld);
  }
  return data;
}

}  // namespace bede::article
