// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"
#include "html/html.h"
#include "ingest/feed.h"

namespace bede::ingest {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
         (static_cast<unsigned char>(c) >= 0x80);
}

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

// Bytes of "&name;", "&#17;" or "&#x1F;" at `at`; 0 if none begins there.
std::size_t reference_size(std::string_view xml, std::size_t at) {
  constexpr std::size_t kLongestName = 40;
  std::size_t end = at + 1;
  if (end < xml.size() && xml[end] == '#') ++end;
  const std::size_t begin = end;
  while (end < xml.size() && end < at + kLongestName && (is_letter(xml[end]) || is_ascii_digit(xml[end])))
    ++end;
  return end > begin && end < xml.size() && xml[end] == ';' ? end + 1 - at : 0;
}

bool is_tag(std::string_view xml, std::size_t at) {
  if (at + 1 >= xml.size()) return false;
  const char next = xml[at + 1];
  return is_letter(next) || next == '/' || next == '!' || next == '?';
}

void append_clean(std::string_view piece, std::string& out) {
  for (const char c : piece)
    if (!is_control(c)) out.push_back(c);
}

// HTML's and numbers become what they stand for, XML's own five stay references; a feed's own become words.
void append_reference(std::string_view reference, std::string& out) {
  const std::string text = html::decode(reference);
  if (text == "\"") {
    out += "&quot;";
  } else if (text == "'") {
    out += "&apos;";
  } else if (text == ">") {
    out += "&gt;";
  } else {
    append_escaped(text, out);
  }
}

// End of the section that begins at `at` with `opening` and ends with `closing`; `at` if there is none.
std::size_t section_end(std::string_view xml, std::size_t at, std::string_view opening,
                        std::string_view closing) {
  if (!xml.substr(at).starts_with(opening)) return at;
  const std::size_t end = xml.find(closing, at + opening.size());
  return end == std::string_view::npos ? xml.size() : end + closing.size();
}

}  // namespace

void append_escaped(std::string_view text, std::string& out) {
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (!is_control(c)) {
      out.push_back(c);
    }
  }
}

std::string mend_xml(std::string_view xml) {
  std::string out;
  out.reserve(xml.size() + xml.size() / 16);
  for (std::size_t at = 0; at < xml.size();) {
    std::size_t end = section_end(xml, at, "<![CDATA[", "]]>");
    if (end == at) end = section_end(xml, at, "<!--", "-->");
    if (end > at) {
      append_clean(xml.substr(at, end - at), out);
      at = end;
      continue;
    }
    const std::size_t size = xml[at] == '&' ? reference_size(xml, at) : 0;
    if (size > 0) {
      append_reference(xml.substr(at, size), out);
      at += size;
      continue;
    }
    if (xml[at] == '<' && is_tag(xml, at)) {
      out.push_back('<');
    } else if (xml[at] == '>' && out.ends_with("]]")) {
      out += "&gt;";
    } else {
      append_escaped(xml.substr(at, 1), out);
    }
    ++at;
  }
  return out;
}

}  // namespace bede::ingest
