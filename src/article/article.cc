// SPDX-License-Identifier: Apache-2.0
#include "article/article.h"

#include <utility>

#include "article/byline.h"
#include "article/html_reader.h"
#include "article/language.h"
#include "article/paragraphs.h"
#include "article/published.h"
#include "base/sha256.h"
#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kLongestTitle = 400;  // bytes of a first line that can be a title
constexpr std::size_t kIdDigits = 16;
constexpr std::size_t kLongestDate = 200;
constexpr std::size_t kLongestQuote = 60;  // bytes of input repeated in a notice

Span whole(std::string_view text) {
  return {0, static_cast<std::uint32_t>(text.size())};
}

// Length of the line end at `at`: "\n", "\r", "\r\n"; 0 if there is none.
std::size_t line_end_size(std::string_view text, std::size_t at) {
  if (at >= text.size() || (text[at] != '\n' && text[at] != '\r')) return 0;
  return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
}

// Takes the title off a plain text, if its first line is one, and the blank lines around it.
void split_title(ingest::RawDocument& raw) {
  const Span all = trim(raw.text, whole(raw.text));
  const std::string_view text = slice(raw.text, all);
  const std::size_t end = text.find_first_of("\r\n");
  if (raw.title.empty() && end != std::string_view::npos && end <= kLongestTitle) {
    std::size_t at = end + line_end_size(text, end);
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    if (line_end_size(text, at) > 0) {
      raw.title = std::string(slice(text, trim(text, {0, static_cast<std::uint32_t>(end)})));
      raw.text = std::string(
          slice(text, trim(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(text.size())})));
      return;
    }
  }
  raw.text = std::string(text);
}

// The first bytes of valid UTF-8, whole code points.
std::string head(std::string_view text, std::size_t size) {
  if (text.size() <= size) return std::string(text);
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0u) == 0x80u) --size;
  return std::string(text.substr(0, size)) + "...";
}

void take(std::string& to, std::string from) {
  if (to.empty()) to = std::move(from);
}

// Fills `raw` from its page; what the input gave beside the page wins.
void read_html(ingest::RawDocument& raw, Article& article) {
  Page page = read_page(raw.html);
  raw.text = std::move(page.text);
  take(raw.title, std::move(page.title));
  take(raw.outlet, std::move(page.outlet));
  take(raw.url, std::move(page.url));
  take(raw.language, std::move(page.language));
  article.page = std::move(page.facts);
  if (!raw.published.empty()) return;
  raw.published = std::move(page.published);
  article.published_evidence = std::move(page.published_evidence);
}

// An entry of a feed: its text may be marked up, and its fields are the feed's.
void read_entry(ingest::RawDocument& raw, Article& article) {
  if (!raw.html.empty()) raw.text = read_fragment(raw.html, raw.title);
  if (!raw.published.empty()) article.published_evidence = "feed";
  if (const auto date = find_written_date(std::string_view(raw.modified).substr(0, kLongestDate)))
    article.page.modified = date->to_iso();
  article.page.byline = read_byline(raw.author, raw.outlet);
}

void set_text(Article& article, const std::string& body) {
  std::string_view separator = "\n\n";
  if (article.title.empty() || body.empty()) separator = "";
  article.text = article.title;
  article.text.append(separator).append(body);
  article.title_span = trim(article.text, {0, static_cast<std::uint32_t>(article.title.size())});
  if (article.title_span.empty()) article.title_span = {};
  const auto start = static_cast<std::uint32_t>(article.text.size() - body.size());
  article.paragraphs =
      split_paragraphs(article.text, {start, static_cast<std::uint32_t>(article.text.size())});
}

void set_published(Article& article, const std::string& written) {
  if (!written.empty()) {
    article.published = written;
    if (article.published_evidence.empty()) article.published_evidence = "given";
    if (const auto date = find_written_date(std::string_view(written).substr(0, kLongestDate))) {
      article.published = date->to_iso();
      article.published_day = date->day;
      return;
    }
    article.notices.push_back({"article.date_not_understood",
                               "the day of publication could not be read: " + head(written, kLongestQuote),
                               {}});
  }
  auto found = find_published(article.text, article.paragraphs);
  if (!found) found = find_published_in_url(article.url);
  if (!found) {
    if (written.empty())
      article.notices.push_back(
          {"article.no_date", "no day of publication is given, and none was found", {}});
    return;
  }
  article.published = found->date.to_iso();
  article.published_day = found->date.day;
  article.published_evidence = found->evidence;
}

std::string primary_subtag(std::string_view language) {
  const std::string lower = to_lower(language.substr(0, language.find_first_of("-_ ,;")));
  return lower.size() == 2 ? lower : "";
}

void set_language(Article& article, const std::string& given) {
  article.language = guess_language(article.text);
  if (article.language.empty()) article.language = primary_subtag(given);
  if (article.language.empty()) article.language = "und";
  if (article.language == "en" || article.language == "und") return;
  article.notices.push_back(
      {"article.not_english",
       "the text is not English (" + article.language + "): what is coded from it means little",
       {}});
}

}  // namespace

Result<Article> make_article(ingest::RawDocument raw) {
  Article article;
  article.input = std::move(raw.input);
  article.notices = std::move(raw.notices);
  if (raw.format == ingest::Format::kConllu) {
    return Error{ErrorCode::kBadInput,
                 "this is CoNLL-U: it holds tokens, not an article (bede annotate --input conllu)",
                 article.input};
  }
  const bool page = raw.format != ingest::Format::kFeed && !raw.html.empty();
  if (page) read_html(raw, article);
  if (raw.format == ingest::Format::kFeed) read_entry(raw, article);
  if (raw.format == ingest::Format::kText) split_title(raw);
  const bool bare = trim(raw.text, whole(raw.text)).empty();
  if (bare && (page || trim(raw.title, whole(raw.title)).empty())) {
    return Error{ErrorCode::kBadInput,
                 page ? "no article text was found on the page" : "there is no text in it", article.input};
  }
  if (bare) article.notices.push_back({"article.title_only", "there is a title, but no text below it", {}});
  article.title = std::move(raw.title);
  article.url = std::move(raw.url);
  article.outlet = std::move(raw.outlet);
  set_text(article, raw.text);
  set_published(article, raw.published);
  if (!article.title_span.empty()) article.paragraphs.insert(article.paragraphs.begin(), article.title_span);
  set_language(article, raw.language);
  article.id = raw.id.empty() ? to_hex(sha256(article.text)).substr(0, kIdDigits) : std::move(raw.id);
  return article;
}

}  // namespace bede::article
