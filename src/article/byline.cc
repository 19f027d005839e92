// SPDX-License-Identifier: Apache-2.0
#include "article/byline.h"

#include <algorithm>

#include "article/paragraphs.h"
#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kLongestName = 60;  // bytes
constexpr std::size_t kMostWords = 6;
constexpr std::size_t kMostNames = 30;

constexpr std::string_view kAgencies[] = {"aap",
                                          "afp",
                                          "agence france-presse",
                                          "ani",
                                          "ansa",
                                          "ap",
                                          "apa",
                                          "associated press",
                                          "belga",
                                          "bloomberg",
                                          "dpa",
                                          "efe",
                                          "ians",
                                          "interfax",
                                          "kna",
                                          "kyodo",
                                          "kyodo news",
                                          "lusa",
                                          "ntb",
                                          "pa",
                                          "pa media",
                                          "press association",
                                          "pti",
                                          "reuters",
                                          "ritzau",
                                          "sda",
                                          "sid",
                                          "tass",
                                          "the associated press",
                                          "the canadian press",
                                          "tt",
                                          "upi",
                                          "xinhua"};

// Words that no person's name holds.
constexpr std::string_view kOfficeWords[] = {
    "agency",    "bureau", "correspondent", "desk",      "editor",    "editorial", "editors",
    "magazine",  "media",  "network",       "news",      "newsdesk",  "newsroom",  "press",
    "redaktion", "report", "reporter",      "reporters", "service",   "staff",     "team",
    "times",     "writer", "writers",       "redaction", "redaccion", "agencies"};

constexpr std::string_view kOpenings[] = {"by ",       "by:",          "written by ", "author:",
                                          "authors:",  "autor:",       "autor ",      "von ",
                                          "por ",      "par ",         "di ",         "text:",
                                          "story by ", "reported by ", "posted by ",  "view all posts by ",
                                          "photo by "};

// Whole names that are none.
constexpr std::string_view kNoNames[] = {"admin",   "administrator", "author",    "facebook", "instagram",
                                         "none",    "null",          "sponsored", "twitter",  "undefined",
                                         "unknown", "updated",       "published", "share"};

// What stands between names.
constexpr std::string_view kJoints[] = {" and ", " und ",          " & ",  ";",    ",",   "|",
                                        "\n",    " \xE2\x80\xA2 ", " et ", " og ", " y ", " / "};

std::string trimmed(std::string_view text) {
  const Span span = trim(text, {0, static_cast<std::uint32_t>(text.size())});
  return std::string(slice(text, span));
}

std::size_t word_count(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// A run of names apart at the first joint that it holds.
std::vector<std::string> split(const std::string& written) {
  std::vector<std::string> parts{written};
  for (const std::string_view joint : kJoints) {
    std::vector<std::string> finer;
    for (const std::string& part : parts) {
      std::size_t at = 0;
      for (std::size_t end; (end = part.find(joint, at)) != std::string::npos; at = end + joint.size())
        finer.push_back(part.substr(at, end - at));
      finer.push_back(part.substr(at));
    }
    parts = std::move(finer);
  }
  return parts;
}

std::string without_opening(std::string text) {
  for (bool again = true; again;) {
    again = false;
    const std::string lower = to_lower(text);
    for (const std::string_view opening : kOpenings) {
      if (!lower.starts_with(opening)) continue;
      text = trimmed(std::string_view(text).substr(opening.size()));
      again = true;
      break;
    }
  }
  return text;
}

// Letters behind a name that are a degree: "MS, PhD".
bool is_degree(std::string_view text) {
  const auto capitals = std::ranges::count_if(text, [](char c) { return c >= 'A' && c <= 'Z'; });
  return text.size() <= 5 && capitals >= 2 && text.find(' ') == std::string_view::npos;
}

bool is_name(const std::string& text) {
  if (text.empty() || text.size() > kLongestName || word_count(text) > kMostWords) return false;
  if (text.find_first_of("@<>{}=#:0123456789") != std::string::npos) return false;
  if (text.ends_with('.') && word_count(text) > 3) return false;
  return std::ranges::find(kNoNames, to_lower(text)) == std::end(kNoNames);
}

std::string kind_of(const std::string& name, std::string_view publisher) {
  const std::string lower = to_lower(name);
  if (std::ranges::find(kAgencies, lower) != std::end(kAgencies)) return "agency";
  if (!publisher.empty() && fold(name) == fold(publisher)) return "organisation";
  for (const std::string_view word : kOfficeWords) {
    const std::size_t at = lower.find(word);
    if (at == std::string::npos) continue;
    const std::size_t end = at + word.size();
    if ((at == 0 || lower[at - 1] == ' ') && (end == lower.size() || lower[end] == ' '))
      return "organisation";
  }
  return lower.find('.') != std::string::npos && word_count(name) == 1 ? "organisation" : "person";
}

}  // namespace

std::vector<Byline> read_byline(std::string_view written, std::string_view publisher) {
  std::vector<Byline> out;
  if (written.find("://") != std::string_view::npos) return out;
  for (const std::string& part : split(without_opening(trimmed(written)))) {
    const std::string name = without_opening(trimmed(part));
    if (!is_name(name) || out.size() >= kMostNames) continue;
    const std::string kind = kind_of(name, publisher);
    if (kind == "agency" || out.empty() || !is_degree(name)) add_bylines(out, {{name, kind}});
  }
  return out;
}

void prefer_persons(std::vector<Byline>& lines) {
  const auto is_kind = [](const char* kind) {
    return [kind](const Byline& line) { return line.kind == kind; };
  };
  if (std::ranges::any_of(lines, is_kind("person"))) std::erase_if(lines, is_kind("organisation"));
}

void add_bylines(std::vector<Byline>& into, const std::vector<Byline>& more) {
  for (const Byline& line : more) {
    const std::string folded = fold(line.name);
    const auto same = [&](const Byline& other) { return fold(other.name) == folded; };
    if (std::ranges::none_of(into, same)) into.push_back(line);
  }
}

}  // namespace bede::article
