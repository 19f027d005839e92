// SPDX-License-Identifier: Apache-2.0
// JSON writing: compact, one value after another, commas by itself. Escapes control bytes, quotes,
// U+2028/2029 and "</" (so that output can stand in a page). Input strings must be valid UTF-8. Not
// thread-safe; cheap to make.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bede {

class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(double number);  // shortest form that reads back equal; not finite -> null
  JsonWriter& value(std::int64_t number);
  JsonWriter& value(int number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(std::uint32_t number) { return value(static_cast<std::int64_t>(number)); }
  JsonWriter& value(bool flag);
  JsonWriter& null();

  template <typename T>
  JsonWriter& member(std::string_view name, const T& item) {
    return key(name).value(item);
  }

 private:
  void separate();
  std::string& out_;
  std::vector<bool> has_items_;  // one per open object or array
  bool after_key_ = false;
};

}  // namespace bede
