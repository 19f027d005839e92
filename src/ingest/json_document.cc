// SPDX-License-Identifier: Apache-2.0
#include "ingest/json_document.h"

#include <optional>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "ingest/encoding.h"

namespace bede::ingest {
namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

struct Field {
  std::string_view key;
  std::string RawDocument::*member;
};

constexpr Field kFields[] = {
    {"id", &RawDocument::id},         {"title", &RawDocument::title},
    {"text", &RawDocument::text},     {"html", &RawDocument::html},
    {"url", &RawDocument::url},       {"published", &RawDocument::published},
    {"outlet", &RawDocument::outlet}, {"language", &RawDocument::language},
};

constexpr std::size_t kMaxNamedKeys = 8;

const char* type_name(element_type type) {
  switch (type) {
    case element_type::ARRAY:
      return "a list";
    case element_type::OBJECT:
      return "an object";
    case element_type::STRING:
      return "a string";
    case element_type::BOOL:
      return "true or false";
    case element_type::NULL_VALUE:
      return "null";
    default:
      return "a number";
  }
}

// The value as text; nothing for what is no string and no number.
std::optional<std::string> scalar_text(const element& value) {
  if (value.type() == element_type::STRING) return std::string(value.get_string().value_unsafe());
  if (value.type() == element_type::INT64) return std::to_string(value.get_int64().value_unsafe());
  if (value.type() == element_type::UINT64) return std::to_string(value.get_uint64().value_unsafe());
  if (value.type() == element_type::DOUBLE) return simdjson::minify(value);
  return std::nullopt;
}

void append_item(std::string& list, std::string_view item) {
  if (!list.empty()) list += ", ";
  list += item;
}

std::string named_keys(const simdjson::dom::object& object) {
  std::string keys;
  std::size_t count = 0;
  for (const auto field : object) {
    if (++count > kMaxNamedKeys) return keys + " ...";
    append_item(keys, field.key.substr(0, 40));
  }
  std::size_t replaced = 0;
  return repair_utf8(keys, replaced);
}

void read_fields(const simdjson::dom::object& object, RawDocument& document) {
  std::string odd;
  for (const auto field : object) {
    for (const Field& wanted : kFields) {
      if (field.key != wanted.key || !(document.*wanted.member).empty()) continue;
      if (auto text = scalar_text(field.value)) document.*wanted.member = *std::move(text);
      if (field.value.type() != element_type::STRING) {
        append_item(odd, std::string(wanted.key) + " is " + type_name(field.value.type()));
      }
    }
  }
  if (odd.empty()) return;
  document.notices.push_back(
      {"ingest.not_a_string",
       "strings were expected: " + odd + "; numbers were taken as written, the rest as absent",
       {}});
}

// U+0000 is lawful in JSON ("\u0000"), but no later stage wants it.
void drop_nul(RawDocument& document) {
  for (const Field& field : kFields) {
    std::string& text = document.*field.member;
    if (text.find('\0') == std::string::npos) continue;
    std::size_t replaced = 0;
    text = repair_utf8(text, replaced);
    document.notices.push_back(
        {"ingest.invalid_utf8", std::string(field.key) + ": NUL characters now hold U+FFFD", {}});
  }
}

// Checked before `html`: an empty text is a text (the article stage says that it is empty).
bool has_string(const simdjson::dom::object& object, std::string_view key) {
  element value;
  return object.at_key(key).get(value) == simdjson::SUCCESS && scalar_text(value).has_value();
}

}  // namespace

Result<RawDocument> JsonDocumentParser::parse(std::string_view line, const std::string& where) {
  RawDocument document;
  document.input = where;
  document.format = Format::kJsonl;
  const std::string text = to_utf8(line, "", document.notices);
  element root;
  auto fault = parser_.parse(text).get(root);
  if (fault != simdjson::SUCCESS) {
    std::size_t mended = 0;
    const std::string second = mend_json(text, mended);
    if (mended > 0 && parser_.parse(second).get(root) == simdjson::SUCCESS) {
      fault = simdjson::SUCCESS;
      document.notices.push_back(
          {"ingest.mended_json",
           std::to_string(mended) + " slips in the JSON were mended (NaN, half pairs, control bytes)",
           {}});
    }
  }
  if (fault != simdjson::SUCCESS) {
    return Error{ErrorCode::kBadInput,
                 std::string("this line is not valid JSON: ") + simdjson::error_message(fault), where};
  }
  simdjson::dom::object object;
  if (root.get(object) != simdjson::SUCCESS) {
    return Error{
        ErrorCode::kBadInput,
        std::string("an object with text or html was expected, this line is ") + type_name(root.type()),
        where};
  }
  if (!has_string(object, "text") && !has_string(object, "html")) {
    return Error{ErrorCode::kBadInput,
                 "the object has neither text nor html as a string; its keys: " + named_keys(object), where};
  }
  read_fields(object, document);
  if (!document.text.empty()) document.html.clear();
  drop_nul(document);
  return document;
}

}  // namespace bede::ingest
