// SPDX-License-Identifier: Apache-2.0
// Small helpers on words.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace bede::event {

inline bool any_of(std::string_view item, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

inline std::string in_quotes(std::string_view text) {
  return "\"" + std::string(text) + "\"";
}

// What a lower-case form may be an inflection of, likeliest first, the form itself last. By endings and a
// short list of irregular verbs; many are no words.
std::vector<std::string> base_forms(std::string_view form);

}  // namespace bede::event
