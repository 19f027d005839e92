// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace bede::article {

// ISO 639-1 code by script and function words: en es fr de pt it nl ru ar zh ja ko el he hi th; empty where
// the text gives no clear hint. Reads the first 20,000 bytes of valid UTF-8. A test for "is this English", no
// language identifier.
std::string guess_language(std::string_view text);

}  // namespace bede::article
