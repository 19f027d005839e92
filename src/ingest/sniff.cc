// SPDX-License-Identifier: Apache-2.0
#include "ingest/sniff.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/utf8.h"
#include "ingest/encoding.h"
#include "ingest/ingest.h"

namespace bede::ingest {
namespace {

constexpr std::size_t kWindow = std::size_t{1} << 16;
constexpr std::size_t kMarkupWindow = 1024;
constexpr std::size_t kRootWindow = std::size_t{1} << 14;

struct Magic {
  std::string_view bytes;
  std::string_view advice;
};

constexpr Magic kMagic[] = {
    {"%PDF-", "this is a PDF: turn it into text first (pdftotext)"},
    {"\x1F\x8B", "this is compressed with gzip: unpack it first (gunzip)"},
    {"\x28\xB5\x2F\xFD", "this is compressed with zstd: unpack it first (unzstd)"},
    {"BZh", "this is compressed with bzip2: unpack it first (bunzip2)"},
    {"\xFD"
     "7zXZ",
     "this is compressed with xz: unpack it first (unxz)"},
    {"PK\x03\x04", "this is a zip archive or an office document: unpack it, or save it as plain text"},
    {"\xD0\xCF\x11\xE0", "this is an office document: save it as plain text"},
    {"{\\rtf", "this is rich text (RTF): save it as plain text"},
    {"WARC/", "this is a WARC archive: extract its pages first"},
};

std::string_view trim_left(std::string_view text) {
  const std::size_t at = text.find_first_not_of(" \t\r\n\f\v");
  return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

bool has_magic(std::string_view bytes) {
  // "BZh" could begin a text; its next byte, the block size, could not be told apart, so the control share
  // decides there.
  return std::ranges::any_of(kMagic,
                             [&](const Magic& m) { return m.bytes != "BZh" && bytes.starts_with(m.bytes); });
}

bool is_binary(std::string_view bytes) {
  std::size_t nul = 0;
  std::size_t control = 0;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    nul += byte == 0;
    control += byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B;
  }
  return nul * 1000 > bytes.size() || control * 50 > bytes.size();
}

// Name of the first element of a text in markup; empty if it does not come soon.
std::string root_element(std::string_view bytes) {
  const std::string head = ascii_lower(bytes.substr(0, kRootWindow));
  for (std::size_t at = head.find('<'); at != std::string::npos; at = head.find('<', at + 1)) {
    if (head.compare(at, 4, "<!--") == 0) {
      at = head.find("-->", at);
      if (at == std::string::npos) return "";
      continue;
    }
    if (head.compare(at, 2, "<?") == 0 || head.compare(at, 2, "<!") == 0) continue;
    return head.substr(at + 1, head.find_first_of(" \t\r\n/>", at) - at - 1);
  }
  return "";
}

bool is_feed(std::string_view bytes) {
  const std::string root = root_element(bytes);
  return root == "rss" || root.ends_with(":rss") || root == "rdf:rdf" || root == "feed" ||
         root.ends_with(":feed");
}

bool is_json_feed(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, kRootWindow);
  return head.find("jsonfeed.org/version") != std::string_view::npos ||
         head.find("jsonfeed.org\\/version") != std::string_view::npos;
}

bool starts_with_html_tag(std::string_view head) {
  static constexpr std::string_view kTags[] = {
      "html", "head",   "body", "meta",  "title", "div",  "p",  "article", "main", "section", "h1",
      "h2",   "script", "link", "style", "table", "span", "ul", "center",  "font", "br",      "header"};
  if (head.starts_with("<!doctype html") || head.starts_with("<!--")) return true;
  return std::ranges::any_of(kTags, [&](std::string_view tag) {
    if (!head.substr(1).starts_with(tag) || head.size() <= tag.size() + 1) return false;
    const char next = head[tag.size() + 1];
    return next == '>' || next == '/' || next == ' ' || next == '\n' || next == '\r' || next == '\t';
  });
}

Format sniff_markup(std::string_view bytes) {
  if (bytes.starts_with('<') && is_feed(bytes)) return Format::kFeed;
  const std::string head = ascii_lower(bytes.substr(0, kMarkupWindow));
  const bool page =
      head.find("<html") != std::string::npos || head.find("<!doctype html") != std::string::npos;
  if (page || (head.starts_with("<") && starts_with_html_tag(head))) return Format::kHtml;
  return head.starts_with("<?xml") ? Format::kUnknown : Format::kText;
}

bool looks_like_json(std::string_view bytes) {
  const std::string_view inner = trim_left(bytes.substr(1));
  if (bytes.front() == '[') return inner.starts_with("{");
  return inner.starts_with("\"") || inner.starts_with("}");
}

bool looks_like_conllu(std::string_view bytes) {
  static constexpr std::string_view kComments[] = {"# newdoc", "# sent_id", "# newpar",
                                                   "# text = ", "# global.columns"};
  const auto begins = [&](std::string_view mark) { return bytes.starts_with(mark); };
  return std::ranges::any_of(kComments, begins) || begins("1\t") || begins("1-2\t");
}

}  // namespace

Format sniff(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    std::vector<Notice> ignored;
    return sniff("\xEF\xBB\xBF" + to_utf8(bytes.substr(0, kWindow), "", ignored));
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  bytes = bytes.substr(0, kWindow);
  if (has_magic(bytes) || is_binary(bytes)) return Format::kUnknown;
  const std::string_view text = trim_left(bytes);
  if (text.empty()) return Format::kText;
  if (text.front() == '{' && is_json_feed(text)) return Format::kFeed;
  if ((text.front() == '{' || text.front() == '[') && looks_like_json(text)) return Format::kJsonl;
  if (looks_like_conllu(text)) return Format::kConllu;
  return sniff_markup(text);
}

std::string describe_unknown(std::string_view bytes) {
  for (const Magic& magic : kMagic) {
    if (bytes.starts_with(magic.bytes)) return std::string(magic.advice);
  }
  const std::string head = ascii_lower(trim_left(bytes).substr(0, kMarkupWindow));
  if (head.starts_with("<")) return "this is XML, but neither a page nor a feed";
  return "this is binary data, not text; wanted are plain text, HTML or JSONL";
}

std::string describe_json_layout(std::string_view bytes) {
  const std::string_view text = trim_left(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes);
  if (text.starts_with("[")) return "this is one JSON array; write one object a line instead (jq -c '.[]')";
  const std::string_view line = text.substr(0, text.find('\n'));
  const bool lone = line.find_first_not_of(" \t\r{") == std::string_view::npos;
  return lone ? "this is JSON over several lines; write one object a line instead (jq -c .)" : "";
}

}  // namespace bede::ingest
