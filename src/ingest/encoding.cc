// SPDX-License-Identifier: Apache-2.0
#include "ingest/encoding.h"

#include <iconv.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <optional>

#include "base/utf8.h"

namespace bede::ingest {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16Little = "\xFF\xFE";
constexpr std::string_view kUtf16Big = "\xFE\xFF";
constexpr std::size_t kCharsetWindow = 4096;
constexpr char32_t kReplacement = 0xFFFD;

// Code points of the bytes 0x80..0x9F in windows-1252; 0 where it has none.
constexpr char16_t kWindows1252[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t windows_1252(unsigned char byte) {
  if (byte == 0) return kReplacement;
  if (byte < 0x80 || byte >= 0xA0) return byte;
  return kWindows1252[byte - 0x80] != 0 ? char32_t{kWindows1252[byte - 0x80]} : kReplacement;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) append_utf8(out, windows_1252(static_cast<unsigned char>(c)));
  return out;
}

std::string from_utf16(std::string_view bytes, bool big, std::size_t& replaced) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big ? first << 8 | second : second << 8 | first);
  };
  std::string out;
  out.reserve(bytes.size());
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    char32_t c = unit(at);
    if (c >= 0xD800 && c < 0xDC00 && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 &&
        unit(at + 2) < 0xE000) {
      c = 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      at += 2;
    } else if (c == 0 || (c >= 0xD800 && c < 0xE000)) {
      c = kReplacement;
      ++replaced;
    }
    append_utf8(out, c);
  }
  if (at < bytes.size()) ++replaced;
  return out;
}

// Whether what is not ASCII is mostly no UTF-8, and every byte is a character of windows-1252.
bool looks_like_windows_1252(std::string_view bytes) {
  std::size_t valid = 0;
  std::size_t invalid = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto lead = static_cast<unsigned char>(bytes[at]);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const bool whole = lead >= 0xC2 && is_valid_utf8(bytes.substr(at, length));
    valid += whole;
    invalid += !whole;
    if (!whole && windows_1252(lead) == kReplacement) return false;
    at += whole ? length : 1;
  }
  return invalid > valid;
}

class Converter {
 public:
  explicit Converter(const std::string& charset) : handle_(iconv_open("UTF-8", charset.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (ok()) iconv_close(handle_);
  }

  // NOLINTNEXTLINE(performance-no-int-to-ptr): this is how iconv_open says no
  bool ok() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  std::string convert(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    char* from = const_cast<char*>(bytes.data());  // iconv's signature; it only reads
    std::size_t left = bytes.size();
    char buffer[1 << 14];
    while (left > 0) {
      char* to = buffer;
      std::size_t room = sizeof buffer;
      const bool stopped = iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1);
      const int reason = errno;
      out.append(buffer, static_cast<std::size_t>(to - buffer));
      if (!stopped || reason == E2BIG) continue;
      append_utf8(out, kReplacement);
      ++from;
      --left;
    }
    return out;
  }

 private:
  iconv_t handle_;
};

std::optional<std::string> from_declared(std::string_view bytes, std::string_view declared) {
  static constexpr std::string_view kAs1252[] = {"windows-1252", "cp1252",   "iso-8859-1", "latin1",
                                                 "iso8859-1",    "us-ascii", "ascii"};
  if (std::ranges::find(kAs1252, declared) != std::end(kAs1252)) return from_windows_1252(bytes);
  Converter converter{std::string(declared)};
  if (!converter.ok()) return std::nullopt;
  std::size_t replaced = 0;
  return repair_utf8(converter.convert(bytes), replaced);  // for U+0000
}

void note_replaced(std::vector<Notice>& notices, std::size_t replaced, std::string_view what) {
  if (replaced == 0) return;
  notices.push_back(
      {"ingest.invalid_utf8",
       std::to_string(replaced) + " places were not valid " + std::string(what) + " and now hold U+FFFD",
       {}});
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

bool is_charset_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':' || c == '.';
}

}  // namespace

std::string declared_charset(std::string_view html) {
  const std::string head = lower_ascii(html.substr(0, kCharsetWindow));
  std::size_t at = head.find("charset=");
  std::size_t skip = 8;
  if (at == std::string::npos && head.starts_with("<?xml")) {
    at = head.substr(0, head.find("?>")).find("encoding=");
    skip = 9;
  }
  if (at == std::string::npos) return "";
  at += skip;
  while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' ')) ++at;
  std::size_t end = at;
  while (end < head.size() && is_charset_byte(head[end])) ++end;
  return head.substr(at, end - at);
}

std::string to_utf8(std::string_view bytes, std::string_view declared, std::vector<Notice>& notices) {
  std::size_t replaced = 0;
  if (bytes.starts_with(kUtf16Little) || bytes.starts_with(kUtf16Big)) {
    std::string out = from_utf16(bytes.substr(2), bytes.starts_with(kUtf16Big), replaced);
    note_replaced(notices, replaced, "UTF-16");
    return out;
  }
  const bool marked = bytes.starts_with(kUtf8Mark);
  if (marked) bytes.remove_prefix(kUtf8Mark.size());
  if (bytes.find('\0') == std::string_view::npos && is_valid_utf8(bytes)) return std::string(bytes);
  if (!marked && !declared.empty() && declared != "utf-8" && declared != "utf8") {
    if (auto out = from_declared(bytes, declared)) return *std::move(out);
    notices.push_back(
        {"ingest.unknown_charset", "the page's charset is not known here: " + std::string(declared), {}});
  }
  if (!marked && looks_like_windows_1252(bytes)) {
    notices.push_back({"ingest.windows_1252", "the bytes are not UTF-8; they were read as windows-1252", {}});
    return from_windows_1252(bytes);
  }
  std::string out = repair_utf8(bytes, replaced);
  note_replaced(notices, replaced, "UTF-8");
  return out;
}

}  // namespace bede::ingest
