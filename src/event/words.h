// SPDX-License-Identifier: Apache-2.0
// Small helpers on words.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace bede::event {

inline bool any_of(std::string_view item, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

inline std::string in_quotes(std::string_view text) { return "\"" + std::string(text) + "\""; }

}  // namespace bede::event
