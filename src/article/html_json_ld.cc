// SPDX-License-Identifier: Apache-2.0
#include "article/html_json_ld.h"

#include <map>
#include <vector>

#include <simdjson.h>

#include "article/html_scanner.h"

namespace bede::article {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

constexpr std::size_t kMaxScript = std::size_t{2} << 20;
constexpr std::size_t kMaxNodes = 20000;

std::string string_at(const object& node, std::string_view key) {
  std::string_view text;
  if (node.at_key(key).get(text) != simdjson::SUCCESS) return "";
  return decode_entities(text);
}

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("Report") || type.ends_with("BlogPosting") || type.ends_with("Review");
}

bool is_article(const object& node) {
  element type;
  if (node.at_key("@type").get(type) != simdjson::SUCCESS) return false;
  if (type.is_string()) return is_article_type(type.get_string().value_unsafe());
  if (!type.is_array()) return false;
  for (const element one : type.get_array().value_unsafe()) {
    if (one.is_string() && is_article_type(one.get_string().value_unsafe())) return true;
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
    if (item.is_array()) {
      for (const element child : item.get_array().value_unsafe()) open.push_back(child);
    } else if (item.is_object()) {
      nodes.push_back(item.get_object().value_unsafe());
      for (const auto field : nodes.back()) {
        if (field.value.is_object() || field.value.is_array()) open.push_back(field.value);
      }
    }
  }
  return nodes;
}

std::string publisher_of(const object& node, const std::map<std::string, std::string>& names) {
  element publisher;
  if (node.at_key("publisher").get(publisher) != simdjson::SUCCESS) return "";
  if (publisher.is_array() && publisher.get_array().value_unsafe().size() > 0) publisher = publisher.get_array().value_unsafe().at(0).value_unsafe();
  if (publisher.is_string()) return decode_entities(publisher.get_string().value_unsafe());
  if (!publisher.is_object()) return "";
  const object details = publisher.get_object().value_unsafe();
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
  return end == std::string_view::npos || end - at > 64 ? "" : std::string(script.substr(at + 1, end - at - 1));
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
    if (!is_article(node)) continue;
    take(into.headline, string_at(node, "headline"));
    take(into.published, string_at(node, "datePublished"));
    take(into.publisher, publisher_of(node, names));
    take(into.url, string_at(node, "url"));
    take(into.body, string_at(node, "articleBody"));
  }
}

}  // namespace bede::article
