// SPDX-License-Identifier: Apache-2.0
// Character references: "&amp;", "&#x41;" (13.2.5.72 and following).
#include <algorithm>
#include <cstdint>

#include "html/tokenizer.h"

namespace bede::html {
namespace {

struct Named {
  std::string_view name;  // without the ampersand, with its semicolon if it has one
  std::string_view value;
};

// Sorted by name; the list of the standard (tools/make_entities.py).
constexpr Named kNamed[] = {
#include "html/entities.inc"
};

void append_utf8(std::uint32_t code, std::string& out) {
  const auto byte = [&](std::uint32_t value) { out.push_back(static_cast<char>(value)); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | code >> 6);
    byte(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    byte(0xE0 | code >> 12);
    byte(0x80 | (code >> 6 & 0x3F));
    byte(0x80 | (code & 0x3F));
  } else {
    byte(0xF0 | code >> 18);
    byte(0x80 | (code >> 12 & 0x3F));
    byte(0x80 | (code >> 6 & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

// What 0x80..0x9F stand for: pages mean Windows-1252.
constexpr std::uint16_t kWindows[] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                      0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::uint32_t meant(std::uint32_t code) {
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return 0xFFFD;
  if (code >= 0x80 && code <= 0x9F) return kWindows[code - 0x80];
  return code;
}

int digit_of(char c, bool hexadecimal) {
  if (c >= '0' && c <= '9') return c - '0';
  if (hexadecimal && c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (hexadecimal && c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::size_t read_numeric(std::string_view text, std::string& out) {
  const bool hexadecimal = text.size() > 1 && (text[1] == 'x' || text[1] == 'X');
  std::size_t at = hexadecimal ? 2 : 1;
  const std::size_t first = at;
  std::uint32_t code = 0;
  for (; at < text.size() && digit_of(text[at], hexadecimal) >= 0; ++at) {
    const auto digit = static_cast<std::uint32_t>(digit_of(text[at], hexadecimal));
    if (code <= 0x10FFFF) code = code * (hexadecimal ? 16 : 10) + digit;
  }
  if (at == first) return 0;
  if (at < text.size() && text[at] == ';') ++at;
  append_utf8(meant(code), out);
  return at;
}

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The longest name that the text begins with.
const Named* longest_name(std::string_view text) {
  const Named *begin = std::begin(kNamed), *end = std::end(kNamed), *best = nullptr;
  for (std::size_t size = 1; size <= text.size() && begin != end; ++size) {
    const char next = text[size - 1];
    const auto less = [&](const Named& named, char c) {
      return named.name.size() < size || named.name[size - 1] < c;
    };
    begin = std::lower_bound(begin, end, next, less);
    end = std::upper_bound(begin, end, next, [&](char c, const Named& named) {
      return named.name.size() >= size && c < named.name[size - 1];
    });
    if (begin != end && begin->name.size() == size) best = begin;
  }
  return best;
}

}  // namespace

std::size_t read_reference(std::string_view text, bool in_attribute, std::string& out) {
  if (text.empty()) return 0;
  if (text[0] == '#') return read_numeric(text, out);
  if (!is_alphanumeric(text[0])) return 0;
  const Named* named = longest_name(text);
  if (named == nullptr) return 0;
  const std::size_t size = named->name.size();
  if (in_attribute && named->name.back() != ';' && size < text.size() &&
      (text[size] == '=' || is_alphanumeric(text[size])))
    return 0;
  out += named->value;
  return size;
}

std::string decode(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t mark = std::min(text.find('&', at), text.size());
    out.append(text.substr(at, mark - at));
    if (mark == text.size()) break;
    const std::size_t size = read_reference(text.substr(mark + 1), false, out);
    if (size == 0) out.push_back('&');
    at = mark + 1 + size;
  }
  return out;
}

}  // namespace bede::html
