// SPDX-License-Identifier: Apache-2.0
// Bytes as a feed: as they are, and as the inside of an entry.
#include <cstddef>
#include <cstdint>

#include "check_article.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const auto ignore = [](const bede::article::Article&) {};
  bede::fuzz::each_article(bytes, ignore);
  bede::fuzz::each_article("<rss><channel><title>F</title><item><title>A</title>" + bytes, ignore);
  bede::fuzz::each_article("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [" + bytes,
                           ignore);
  return 0;
}
