// SPDX-License-Identifier: Apache-2.0
// What must hold of every article, whatever the bytes were.
#pragma once

#include <string>
#include <utility>

#include "article/article.h"
#include "base/check.h"
#include "base/utf8.h"
#include "ingest/ingest.h"

namespace bede::fuzz {

inline bool is_boundary(const std::string& text, std::uint32_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0u) != 0x80u);
}

inline void check_notices(const std::vector<Notice>& notices) {
  for (const Notice& notice : notices) {
    BEDE_CHECK(!notice.code.empty());
    BEDE_CHECK(is_valid_utf8(notice.message));
  }
}

inline void check_article(const article::Article& a) {
  for (const std::string* text : {&a.text, &a.title, &a.id, &a.url, &a.published, &a.outlet, &a.language}) {
    BEDE_CHECK(is_valid_utf8(*text));
    BEDE_CHECK(text->find('\0') == std::string::npos);
  }
  BEDE_CHECK(!a.text.empty());
  BEDE_CHECK(!a.id.empty());
  BEDE_CHECK(!a.paragraphs.empty());
  BEDE_CHECK(a.text.starts_with(a.title));
  BEDE_CHECK(a.title_span.empty() || a.paragraphs.front() == a.title_span);
  std::uint32_t last = 0;
  for (const Span span : a.paragraphs) {
    BEDE_CHECK(!span.empty());
    BEDE_CHECK(last <= span.begin && span.end <= a.text.size());
    BEDE_CHECK(is_boundary(a.text, span.begin) && is_boundary(a.text, span.end));
    for (std::size_t at = last; at < span.begin;) BEDE_CHECK(is_space(next_code_point(a.text, at)));
    last = span.end;
  }
  for (std::size_t at = last; at < a.text.size();) BEDE_CHECK(is_space(next_code_point(a.text, at)));
  check_notices(a.notices);
}

// Reads `bytes` as a file, makes an article of each document, checks it and hands it to `use`.
template <typename Use>
void each_article(std::string bytes, Use use) {
  auto reader = ingest::DocumentReader::from_bytes(std::move(bytes), "input", {});
  if (!reader.ok()) {
    BEDE_CHECK(is_valid_utf8(reader.error().message));
    return;
  }
  while (auto document = reader->next()) {
    if (!document->ok()) {
      BEDE_CHECK(is_valid_utf8(document->error().message));
      continue;
    }
    check_notices((*document)->notices);
    const auto made = article::make_article(std::move(**document));
    if (!made.ok()) continue;
    check_article(*made);
    use(*made);
  }
}

}  // namespace bede::fuzz
