// SPDX-License-Identifier: Apache-2.0
// Character references of HTML: all numeric ones, and the names of Latin-1 and of the common typographic
// marks.
#include <algorithm>
#include <cstddef>

#include "article/html_scanner.h"
#include "base/utf8.h"

namespace bede::article {
namespace {

struct Name {
  std::string_view name;
  char16_t code_point;
};

// Sorted by bytes.
constexpr Name kNames[] = {
    {"AElig", 0xC6},   {"Aacute", 0xC1},   {"Acirc", 0xC2},   {"Agrave", 0xC0},   {"Aring", 0xC5},
    {"Atilde", 0xC3},  {"Auml", 0xC4},     {"Ccedil", 0xC7},  {"ETH", 0xD0},      {"Eacute", 0xC9},
    {"Ecirc", 0xCA},   {"Egrave", 0xC8},   {"Euml", 0xCB},    {"Iacute", 0xCD},   {"Icirc", 0xCE},
    {"Igrave", 0xCC},  {"Iuml", 0xCF},     {"Ntilde", 0xD1},  {"OElig", 0x152},   {"Oacute", 0xD3},
    {"Ocirc", 0xD4},   {"Ograve", 0xD2},   {"Oslash", 0xD8},  {"Otilde", 0xD5},   {"Ouml", 0xD6},
    {"Scaron", 0x160}, {"THORN", 0xDE},    {"Uacute", 0xDA},  {"Ucirc", 0xDB},    {"Ugrave", 0xD9},
    {"Uuml", 0xDC},    {"Yacute", 0xDD},   {"Yuml", 0x178},   {"aacute", 0xE1},   {"acirc", 0xE2},
    {"acute", 0xB4},   {"aelig", 0xE6},    {"agrave", 0xE0},  {"amp", 0x26},      {"apos", 0x27},
    {"aring", 0xE5},   {"atilde", 0xE3},   {"auml", 0xE4},    {"bdquo", 0x201E},  {"bull", 0x2022},
    {"ccedil", 0xE7},  {"cent", 0xA2},     {"copy", 0xA9},    {"dagger", 0x2020}, {"deg", 0xB0},
    {"divide", 0xF7},  {"eacute", 0xE9},   {"ecirc", 0xEA},   {"egrave", 0xE8},   {"emsp", 0x2003},
    {"ensp", 0x2002},  {"eth", 0xF0},      {"euml", 0xEB},    {"euro", 0x20AC},   {"frac12", 0xBD},
    {"frac14", 0xBC},  {"frac34", 0xBE},   {"gt", 0x3E},      {"hellip", 0x2026}, {"iacute", 0xED},
    {"icirc", 0xEE},   {"iexcl", 0xA1},    {"igrave", 0xEC},  {"iquest", 0xBF},   {"iuml", 0xEF},
    {"laquo", 0xAB},   {"larr", 0x2190},   {"ldquo", 0x201C}, {"lsaquo", 0x2039}, {"lsquo", 0x2018},
    {"lt", 0x3C},      {"mdash", 0x2014},  {"middot", 0xB7},  {"minus", 0x2212},  {"nbsp", 0xA0},
    {"ndash", 0x2013}, {"not", 0xAC},      {"ntilde", 0xF1},  {"oacute", 0xF3},   {"ocirc", 0xF4},
    {"oelig", 0x153},  {"ograve", 0xF2},   {"ordf", 0xAA},    {"ordm", 0xBA},     {"oslash", 0xF8},
    {"otilde", 0xF5},  {"ouml", 0xF6},     {"para", 0xB6},    {"plusmn", 0xB1},   {"pound", 0xA3},
    {"prime", 0x2032}, {"quot", 0x22},     {"raquo", 0xBB},   {"rarr", 0x2192},   {"rdquo", 0x201D},
    {"reg", 0xAE},     {"rsaquo", 0x203A}, {"rsquo", 0x2019}, {"sbquo", 0x201A},  {"scaron", 0x161},
    {"sect", 0xA7},    {"shy", 0xAD},      {"szlig", 0xDF},   {"thinsp", 0x2009}, {"thorn", 0xFE},
    {"times", 0xD7},   {"trade", 0x2122},  {"uacute", 0xFA},  {"ucirc", 0xFB},    {"ugrave", 0xF9},
    {"uuml", 0xFC},    {"yacute", 0xFD},   {"yen", 0xA5},     {"yuml", 0xFF},     {"zwj", 0x200D},
    {"zwnj", 0x200C},
};

static_assert(std::ranges::is_sorted(kNames, {}, &Name::name));

constexpr std::size_t kLongestName = 8;
constexpr std::size_t kLongestNumber = 10;

// What HTML makes of the numbers 128..159: they are windows-1252's.
constexpr char16_t kC1[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                              0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                              0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                              0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

struct Decoded {
  char32_t code_point = 0;
  std::size_t size = 0;  // bytes with '&' and ';'; 0 if this is no reference
};

Decoded decode_number(std::string_view text) {
  const bool hex = text.size() > 2 && (text[2] == 'x' || text[2] == 'X');
  const std::size_t begin = hex ? 3 : 2;
  std::size_t at = begin;
  char32_t value = 0;
  for (; at < text.size() && at - begin < kLongestNumber; ++at) {
    const char c = text[at];
    char32_t digit = 16;
    if (c >= '0' && c <= '9') digit = static_cast<char32_t>(c - '0');
    if (hex && c >= 'a' && c <= 'f') digit = static_cast<char32_t>(c - 'a' + 10);
    if (hex && c >= 'A' && c <= 'F') digit = static_cast<char32_t>(c - 'A' + 10);
    if (digit == 16) break;
    value = std::min<char32_t>(value * (hex ? 16 : 10) + digit, 0x110000);
  }
  if (at == begin) return {};
  if (at < text.size() && text[at] == ';') ++at;
  if (value >= 0x80 && value < 0xA0) value = kC1[value - 0x80];
  if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) value = 0xFFFD;
  return {value, at};
}

Decoded decode_name(std::string_view text) {
  std::size_t end = 1;
  const auto is_name_byte = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  while (end < text.size() && end <= kLongestName && is_name_byte(text[end])) ++end;
  const std::string_view name = text.substr(1, end - 1);
  const auto found = std::ranges::lower_bound(kNames, name, {}, &Name::name);
  if (found == std::end(kNames) || found->name != name) return {};
  const bool closed = end < text.size() && text[end] == ';';
  // Without the semicolon only the old ones count, else "&copy=1" in a link would change.
  if (!closed && (found->code_point > 0xFF || (end < text.size() && text[end] == '='))) return {};
  return {found->code_point, end + (closed ? 1 : 0)};
}

}  // namespace

void append_decoded(std::string& out, std::string_view raw) {
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t mark = std::min(raw.find('&', at), raw.size());
    out.append(raw.substr(at, mark - at));
    if (mark == raw.size()) return;
    const std::string_view rest = raw.substr(mark);
    const Decoded found = rest.size() > 1 && rest[1] == '#' ? decode_number(rest) : decode_name(rest);
    if (found.size == 0) {
      out.push_back('&');
    } else {
      append_utf8(out, found.code_point);
    }
    at = mark + std::max<std::size_t>(found.size, 1);
  }
}

std::string decode_entities(std::string_view raw) {
  std::string out;
  out.reserve(raw.size());
  append_decoded(out, raw);
  return out;
}

}  // namespace bede::article
