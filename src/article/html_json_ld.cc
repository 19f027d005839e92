// SPDX-License-Identifier: Apache-2.0
#include "article/html_json_ld.h"

#include <simdjson.h>

#include <map>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "html/html.h"

namespace bede::article {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

constexpr std::size_t kMaxScript = std::size_t{2} << 20;
constexpr std::size_t kMaxNodes = 20000;

// JSON may hold U+0000, which nobody after us wants.
std::string plain(std::string_view text) {
  std::size_t replaced = 0;
  return repair_utf8(html::decode(text), replaced);
}

std::string string_at(const object& node, std::string_view key) {
  std::string_view text;
  if (node.at_key(key).get(text) != simdjson::SUCCESS) return "";
  return plain(text);
}

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Report") || type.ends_with("BlogPosting") ||
         type.ends_with("Review");
}

bool is_article(const object& node) {
  element type;
  if (node.at_key("@type").get(type) != simdjson::SUCCESS) return false;
  std::string_view name;
  if (type.get(name) == simdjson::SUCCESS) return is_article_type(name);
  array types;
  if (type.get(types) != simdjson::SUCCESS) return false;
  for (const element one : types) {
    if (one.get(name) == simdjson::SUCCESS && is_article_type(name)) return true;
  }
  return false;
}

void take(std::string& to, std::string from) {
  if (to.empty()) to = std::move(from);
}

// All objects of the document, in order of discovery.
std::vector<object> nodes_of(element root) {
  std::vector<element> open{root};
  std::vector<object> nodes;
  while (!open.empty() && nodes.size() < kMaxNodes) {
    const element item = open.back();
    open.pop_back();
    array list;
    object node;
    if (item.get(list) == simdjson::SUCCESS) {
      for (const element child : list) open.push_back(child);
    } else if (item.get(node) == simdjson::SUCCESS) {
      nodes.push_back(node);
      for (const auto field : node) {
        if (field.value.is_object() || field.value.is_array()) open.push_back(field.value);
      }
    }
  }
  return nodes;
}

bool has_type(const object& node, std::string_view wanted) {
  element type;
  if (node.at_key("@type").get(type) != simdjson::SUCCESS) return false;
  std::string_view name;
  if (type.get(name) == simdjson::SUCCESS) return name == wanted;
  array types;
  if (type.get(types) != simdjson::SUCCESS) return false;
  for (const element one : types)
    if (one.get(name) == simdjson::SUCCESS && name == wanted) return true;
  return false;
}

// A value that may be a string, an object with `key`, or a list of such: all strings in order.
void add_strings(element value, std::string_view key, const std::map<std::string, std::string>& names,
                 std::vector<std::string>& out) {
  std::vector<element> open{value};
  for (std::size_t at = 0; at < open.size() && at < kMaxNodes; ++at) {
    std::string_view text;
    array list;
    object node;
    if (open[at].get(text) == simdjson::SUCCESS) {
      out.push_back(plain(text));
    } else if (open[at].get(list) == simdjson::SUCCESS) {
      for (const element one : list) open.push_back(one);
    } else if (open[at].get(node) == simdjson::SUCCESS) {
      element inside;
      const auto named = names.find(string_at(node, "@id"));
      if (node.at_key(key).get(inside) == simdjson::SUCCESS) {
        if (!inside.is_object()) open.push_back(inside);
      } else if (named != names.end()) {
        out.push_back(named->second);
      }
    }
  }
}

std::vector<std::string> strings_at(const object& node, std::string_view field, std::string_view key,
                                    const std::map<std::string, std::string>& names) {
  std::vector<std::string> out;
  element value;
  if (node.at_key(field).get(value) == simdjson::SUCCESS) add_strings(value, key, names, out);
  return out;
}

void read_authors(const object& node, const std::map<std::string, std::string>& names, JsonLd& into) {
  element authors;
  if (!into.authors.empty() || !into.organisations.empty() ||
      node.at_key("author").get(authors) != simdjson::SUCCESS)
    return;
  std::vector<element> each{authors};
  array list;
  if (authors.get(list) == simdjson::SUCCESS) each.assign(list.begin(), list.end());
  for (const element author : each) {
    object details;
    const bool organisation =
        author.get(details) == simdjson::SUCCESS &&
        (has_type(details, "Organization") || has_type(details, "NewsMediaOrganization"));
    add_strings(author, "name", names, organisation ? into.organisations : into.authors);
  }
}

bool says_paid(const object& node) {
  element free;
  if (node.at_key("isAccessibleForFree").get(free) != simdjson::SUCCESS) return false;
  bool value = true;
  std::string_view text;
  if (free.get(value) == simdjson::SUCCESS) return !value;
  return free.get(text) == simdjson::SUCCESS && (text == "False" || text == "false");
}

std::string publisher_of(const object& node, const std::map<std::string, std::string>& names) {
  element publisher;
  if (node.at_key("publisher").get(publisher) != simdjson::SUCCESS) return "";
  array several;
  if (publisher.get(several) == simdjson::SUCCESS && several.begin() != several.end())
    publisher = *several.begin();
  std::string_view plain_name;
  if (publisher.get(plain_name) == simdjson::SUCCESS) return plain(plain_name);
  object details;
  if (publisher.get(details) != simdjson::SUCCESS) return "";
  std::string name = string_at(details, "name");
  if (!name.empty()) return name;
  const auto found = names.find(string_at(details, "@id"));
  return found == names.end() ? "" : found->second;
}

// The value of `"key": "..."` in JSON too broken to parse.
std::string search(std::string_view script, std::string_view key) {
  std::size_t at = script.find("\"" + std::string(key) + "\"");
  if (at == std::string_view::npos) return "";
  at = script.find_first_not_of(" \t\r\n:", at + key.size() + 2);
  if (at == std::string_view::npos || script[at] != '"') return "";
  const std::size_t end = script.find('"', at + 1);
  return end == std::string_view::npos || end - at > 64 ? ""
                                                        : std::string(script.substr(at + 1, end - at - 1));
}

}  // namespace

void read_json_ld(std::string_view script, JsonLd& into) {
  if (script.size() > kMaxScript) return;
  simdjson::dom::parser parser;
  element root;
  if (parser.parse(std::string(script)).get(root) != simdjson::SUCCESS) {
    take(into.published, search(script, "datePublished"));
    return;
  }
  const std::vector<object> nodes = nodes_of(root);
  std::map<std::string, std::string> names;
  for (const object& node : nodes) {
    std::string name = string_at(node, "name");
    if (!name.empty()) names.try_emplace(string_at(node, "@id"), std::move(name));
  }
  names.erase("");
  for (const object& node : nodes) {
    into.video = into.video || has_type(node, "VideoObject");
    if (!is_article(node)) continue;
    take(into.headline, string_at(node, "headline"));
    take(into.published, string_at(node, "datePublished"));
    take(into.publisher, publisher_of(node, names));
    take(into.url, string_at(node, "url"));
    take(into.body, string_at(node, "articleBody"));
    take(into.modified, string_at(node, "dateModified"));
    for (std::string& text : strings_at(node, "articleSection", "name", names))
      take(into.section, std::move(text));
    for (std::string& text : strings_at(node, "image", "url", {})) take(into.image, std::move(text));
    read_authors(node, names, into);
    into.live_blog = into.live_blog || has_type(node, "LiveBlogPosting");
    into.paywall = into.paywall || says_paid(node);
  }
}

}  // namespace bede::article
