// SPDX-License-Identifier: Apache-2.0
// Bytes as JSONL: each line through the parser, and again as the text and as the page of a record.
#include <cstddef>
#include <cstdint>

#include "base/json_writer.h"
#include "check_article.h"

namespace {

std::string record(std::string_view key, const std::string& value) {
  std::string line;
  bede::JsonWriter json(line);
  json.begin_object().member("title", "A title").member(key, value).end_object();
  return line + "\n";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto ignore = [](const bede::article::Article&) {};
  bede::fuzz::each_article("{\"text\": \"first\"}\n" + bytes, ignore);
  std::size_t replaced = 0;
  const std::string valid = bede::repair_utf8(bytes, replaced);
  bede::fuzz::each_article(record("html", valid), ignore);
  bede::fuzz::each_article(record("text", valid), [&](const bede::article::Article& made) {
    BEDE_CHECK(made.text == "A title\n\n" + valid ||
               valid.find_first_not_of(" \t\r\n") == std::string::npos || made.text == "A title");
  });
  return 0;
}
