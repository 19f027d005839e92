// SPDX-License-Identifier: Apache-2.0
#include "event/lexicon_lines.h"

#include "base/file.h"

namespace bede::event {

namespace {

std::string_view without_comment(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '#' && (i == 0 || line[i - 1] == ' ' || line[i - 1] == '\t')) {
      line = line.substr(0, i);
      break;
    }
  }
  const auto last = line.find_last_not_of(" \t\r");
  return last == std::string_view::npos ? std::string_view{} : line.substr(0, last + 1);
}

}  // namespace

Result<std::vector<LexiconLine>> read_lexicon_lines(const std::filesystem::path& file) {
  const std::string bytes = TRY(read_file(file));
  std::vector<LexiconLine> lines;
  std::uint32_t number = 0;
  for (const std::string& line : split(bytes, '\n')) {
    ++number;
    const std::string_view text = without_comment(line);
    if (!text.empty()) lines.push_back({number, std::string(text)});
  }
  return lines;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  std::size_t at = 0;
  while (true) {
    const std::size_t end = text.find(separator, at);
    parts.emplace_back(text.substr(at, end == std::string_view::npos ? end : end - at));
    if (end == std::string_view::npos) return parts;
    at = end + 1;
  }
}

std::vector<std::string> split_quoted(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  bool quoted = false;
  for (const char byte : text) {
    if (byte == '"') {
      quoted = !quoted;
    } else if (!quoted && (byte == ' ' || byte == '\t')) {
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
    } else {
      word += byte;
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

Error bad_line(const std::filesystem::path& file, std::uint32_t line, std::string message) {
  return {ErrorCode::kBadTable, std::move(message), file.string() + ":" + std::to_string(line)};
}

}  // namespace bede::event
