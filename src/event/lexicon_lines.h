// SPDX-License-Identifier: Apache-2.0
// Lines and columns of lexicon files.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace bede::event {

struct LexiconLine {
  std::uint32_t number = 0;
  std::string text;  // without comment and without blanks at the end
};

// Lines that hold something. A '#' starts a comment at the start of a line or after white space.
Result<std::vector<LexiconLine>> read_lexicon_lines(const std::filesystem::path& file);

std::vector<std::string> split(std::string_view text, char separator);

// Words apart by blanks; what stands in double quotes is one word.
std::vector<std::string> split_quoted(std::string_view text);

Error bad_line(const std::filesystem::path& file, std::uint32_t line, std::string message);

}  // namespace bede::event
