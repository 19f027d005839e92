// SPDX-License-Identifier: Apache-2.0
#include "article/published.h"

#include <algorithm>

#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kTopParagraphs = 8;
constexpr std::size_t kLongestLine = 160;     // bytes of a line that can be a header
constexpr std::size_t kLongestBareRest = 48;  // bytes beside the date in a line without a label
constexpr std::size_t kDatelineWindow = 100;
constexpr std::size_t kDatelineTail = 48;  // bytes from the date to the dash, for the agency

bool contains_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const auto letter = [](char c) {
      return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    };
    if ((at == 0 || !letter(text[at - 1])) &&
        (at + word.size() == text.size() || !letter(text[at + word.size()])))
      return true;
  }
  return false;
}

// The label before the date: 2 for publication, 1 for an update, 0 for none.
int label(std::string_view before) {
  static constexpr std::string_view kPublished[] = {
      "published", "posted", "first published", "publication date", "date published",
      "pub date",  "filed",  "released",        "issued",           "release date"};
  static constexpr std::string_view kUpdated[] = {"updated", "last updated", "modified", "last modified"};
  const std::string folded = fold(before);
  const auto in = [&](std::string_view word) { return contains_word(folded, word); };
  if (std::ranges::any_of(kPublished, in)) return 2;
  return std::ranges::any_of(kUpdated, in) ? 1 : 0;
}

// Whether the line holds hardly anything but the date: "Friday, August 21, 2015", "By Ann Lee | 3 Feb 2025".
bool is_bare(std::string_view line, const WrittenDate& date) {
  const std::size_t rest = line.size() - (date.end - date.begin);
  if (rest > kLongestBareRest) return false;
  const std::string_view after = line.substr(date.end);
  return after.find_first_of(".!?") == std::string_view::npos || after.size() < 12;
}

// "GENEVA, Feb. 3, 2025 -" or "(Reuters, 3 Feb 2025) -": capitals, the date and a dash, all within the first
// words of a paragraph.
bool is_dateline(std::string_view paragraph, const WrittenDate& date) {
  std::size_t letters = 0;
  std::size_t upper = 0;
  for (std::size_t at = 0; at < date.begin;) {
    const char32_t c = next_code_point(paragraph, at);
    letters += is_letter(c);
    upper += is_upper(c);
  }
  static constexpr std::string_view kDashes[] = {"--", "\xE2\x80\x93", "\xE2\x80\x94", " - "};
  const std::string_view after = paragraph.substr(date.end, kDatelineTail);
  const auto in = [&](std::string_view dash) { return after.find(dash) != std::string_view::npos; };
  return upper * 2 > letters && std::ranges::any_of(kDashes, in);
}

std::optional<FoundDate> in_paragraph(std::string_view line) {
  if (line.size() > kLongestLine) {
    const auto date = find_written_date(line.substr(0, kDatelineWindow));
    if (date && is_dateline(line, *date)) return FoundDate{*date, "text: dateline"};
    return std::nullopt;
  }
  const auto date = find_written_date(line);
  if (!date) return std::nullopt;
  const int kind = label(line.substr(0, date->begin));
  if (kind == 2) return FoundDate{*date, "text: published line"};
  if (kind == 1) return FoundDate{*date, "text: updated line"};
  if (is_bare(line, *date)) return FoundDate{*date, "text: date line"};
  if (is_dateline(line, *date)) return FoundDate{*date, "text: dateline"};
  return std::nullopt;
}

bool is_updated(const FoundDate& found) {
  return found.evidence == "text: updated line";
}

}  // namespace

std::optional<FoundDate> find_published(std::string_view text, const std::vector<Span>& paragraphs) {
  std::optional<FoundDate> updated;
  const std::size_t top = std::min(paragraphs.size(), kTopParagraphs);
  for (std::size_t i = 0; i < top; ++i) {
    auto found = in_paragraph(slice(text, paragraphs[i]));
    if (found && !is_updated(*found)) return found;
    if (found && !updated) updated = std::move(found);
  }
  if (updated || paragraphs.size() <= top) return updated;
  const std::string_view last = slice(text, paragraphs.back());
  const auto date = last.size() <= kLongestLine ? find_written_date(last) : std::nullopt;
  if (date && label(last.substr(0, date->begin)) == 2) return FoundDate{*date, "text: published line"};
  return std::nullopt;
}

std::optional<FoundDate> find_published_in_url(std::string_view url) {
  const std::size_t host = url.find("://");
  const std::size_t path = url.find('/', host == std::string_view::npos ? 0 : host + 3);
  if (path == std::string_view::npos) return std::nullopt;
  std::string_view rest = url.substr(path);
  rest = rest.substr(0, rest.find_first_of("?#"));
  const auto date = find_written_date(rest);
  return date ? std::optional<FoundDate>(FoundDate{{date->day, "", "", 0, 0}, "url"}) : std::nullopt;
}

}  // namespace bede::article
