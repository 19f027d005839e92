// SPDX-License-Identifier: Apache-2.0
#include "article/html_blocks.h"

#include <algorithm>

#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kMaxDepth = 512;
constexpr std::size_t kMaxContainers = 200000;
constexpr std::size_t kMaxBlocks = 200000;  // what follows is left out

enum TagKind { kPlain, kHidden, kAside, kArticle };

struct Structural {
  std::string_view name;
  TagKind kind;
};

constexpr Structural kStructural[] = {
    {"article", kArticle},   {"aside", kAside},   {"blockquote", kPlain}, {"body", kPlain},
    {"button", kHidden},     {"canvas", kHidden}, {"center", kPlain},     {"details", kPlain},
    {"dialog", kHidden},     {"div", kPlain},     {"dl", kPlain},         {"fieldset", kAside},
    {"figcaption", kHidden}, {"figure", kHidden}, {"footer", kHidden},    {"form", kAside},
    {"header", kAside},      {"main", kArticle},  {"menu", kHidden},      {"nav", kHidden},
    {"noscript", kHidden},   {"object", kHidden}, {"ol", kPlain},         {"section", kPlain},
    {"select", kHidden},     {"svg", kHidden},    {"table", kPlain},      {"td", kPlain},
    {"template", kHidden},   {"ul", kPlain},      {"video", kHidden},
};
static_assert(std::ranges::is_sorted(kStructural, {}, &Structural::name));

// Words of class and id that mark what stands beside the article.
constexpr std::string_view kBesideWords[] = {
    "ad",          "ads",          "advert",  "advertisement", "author",     "bio",       "breadcrumb",
    "breadcrumbs", "byline",       "caption", "comment",       "comments",   "cookie",    "cookies",
    "copyright",   "credit",       "credits", "dateline",      "disclaimer", "disqus",    "footer",
    "gallery",     "hidden",       "login",   "masthead",      "menu",       "meta",      "metadata",
    "modal",       "more",         "nav",     "navigation",    "newsletter", "outbrain",  "pagination",
    "paywall",     "popular",      "popup",   "print",         "promo",      "recirc",    "recommended",
    "related",     "share",        "sharing", "sidebar",       "signup",     "social",    "sponsored",
    "subscribe",   "subscription", "taboola", "tags",          "teaser",     "timestamp", "toolbar",
    "trending",    "widget",
};
static_assert(std::ranges::is_sorted(kBesideWords));

int structural_index(std::string_view name) {
  const auto found = std::ranges::lower_bound(kStructural, name, {}, &Structural::name);
  return found != std::end(kStructural) && found->name == name
             ? static_cast<int>(found - std::begin(kStructural))
             : -1;
}

bool is_beside_word(std::string_view word) {
  return std::ranges::binary_search(kBesideWords, word);
}

// Whether a class or id says so in a word of its own; "has-sidebar" speaks of the page, so any "has", "with"
// or "no" silences it.
bool names_beside(std::string_view names) {
  const std::string lower = ascii_lower(names.substr(0, 300));
  bool beside = false;
  for (std::size_t at = 0; at < lower.size();) {
    std::size_t end = at;
    while (end < lower.size() && lower[end] >= 'a' && lower[end] <= 'z') ++end;
    const std::string_view word = std::string_view(lower).substr(at, end - at);
    if (word == "has" || word == "with" || word == "no") return false;
    beside = beside || is_beside_word(word);
    at = std::max(end, at + 1);
  }
  return beside;
}

bool is_beside(const HtmlToken& token) {
  if (token.has_attribute("hidden") || token.attribute("aria-hidden") == "true") return true;
  const std::string_view style = token.attribute("style");
  if (style.find("display:none") != std::string_view::npos ||
      style.find("display: none") != std::string_view::npos)
    return true;
  return names_beside(token.attribute("class")) || names_beside(token.attribute("id"));
}

bool is_heading(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool ends_block(std::string_view name) {
  return name == "p" || name == "li" || name == "dt" || name == "dd" || name == "tr" || name == "pre" ||
         name == "hr" || is_heading(name);
}

BlockKind block_kind(std::string_view name) {
  if (name == "p" || name == "pre") return BlockKind::kParagraph;
  if (name == "li" || name == "dt" || name == "dd") return BlockKind::kItem;
  if (name == "h1") return BlockKind::kTitle;
  return is_heading(name) ? BlockKind::kHeading : BlockKind::kOther;
}

void append_collapsed(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (c == 0xAD || c == 0x200B || c == 0xFEFF) continue;  // soft hyphens and marks without width
    if (is_space(c)) {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
    } else {
      out.append(text.substr(begin, at - begin));
    }
  }
}

}  // namespace

BlockCollector::BlockCollector() : containers_(1), open_count_(std::size(kStructural), 0) {}

void BlockCollector::take(const HtmlToken& token) {
  if (token.kind == HtmlToken::Kind::kText) text(token.text);
  if (token.kind == HtmlToken::Kind::kStart) start(token);
  if (token.kind == HtmlToken::Kind::kEnd) end(token.name);
}

void BlockCollector::finish() {
  flush();
  while (!open_.empty()) pop();
  containers_[0].end_block = static_cast<std::uint32_t>(blocks_.size());
}

void BlockCollector::start(const HtmlToken& token) {
  if (token.name == "br") return line_break();
  if (token.name == "a") in_link_ = true;
  if (const int tag = structural_index(token.name); tag >= 0) return push(tag, token);
  if (ends_block(token.name)) begin_block(block_kind(token.name), token);
}

void BlockCollector::begin_block(BlockKind kind, const HtmlToken& token) {
  flush();
  in_link_ = in_link_ && kind != BlockKind::kParagraph;  // an unclosed link ends with its paragraph
  current_.kind = kind;
  current_aside_ = is_beside(token);
}

void BlockCollector::end(const std::string& name) {
  if (name == "a") in_link_ = false;
  if (ends_block(name)) {
    flush();
    current_.kind = BlockKind::kOther;
    current_aside_ = false;
    return;
  }
  const int tag = structural_index(name);
  if (tag < 0 || open_count_[static_cast<std::size_t>(tag)] == 0) return;
  flush();
  int popped = -1;
  while (popped != tag) {
    popped = open_.back().tag;
    pop();
  }
}

void BlockCollector::push(int tag, const HtmlToken& token) {
  flush();
  current_aside_ = false;
  current_.kind = token.name == "blockquote" ? BlockKind::kQuote : BlockKind::kOther;
  if (open_.size() >= kMaxDepth || containers_.size() >= kMaxContainers) return;
  const Open above = open_.empty() ? Open{} : open_.back();
  const TagKind kind = kStructural[tag].kind;
  const bool body = token.attribute("itemprop") == "articleBody";
  const bool article = kind == kArticle || body;
  Open open{tag, static_cast<std::uint32_t>(containers_.size()), above.hidden || kind == kHidden,
            above.aside || kind == kAside};
  if (!article && token.name != "body" && is_beside(token)) open.aside = true;
  const auto first = static_cast<std::uint32_t>(blocks_.size());
  containers_.push_back({above.container, first, first, article});
  open_.push_back(open);
  ++open_count_[static_cast<std::size_t>(tag)];
}

void BlockCollector::pop() {
  containers_[open_.back().container].end_block = static_cast<std::uint32_t>(blocks_.size());
  --open_count_[static_cast<std::size_t>(open_.back().tag)];
  open_.pop_back();
  current_.kind = BlockKind::kOther;
}

void BlockCollector::text(std::string_view raw) {
  if (!open_.empty() && open_.back().hidden) return;
  decoded_.clear();
  append_decoded(decoded_, raw);
  const std::size_t before = current_.text.size();
  append_collapsed(current_.text, decoded_);
  if (in_link_) current_.link_bytes += current_.text.size() - before;
  if (current_.text.size() > before && current_.text.back() != ' ') breaks_ = 0;
}

// Two breaks in a row part paragraphs on old pages.
void BlockCollector::line_break() {
  if (++breaks_ < 2) return append_collapsed(current_.text, " ");
  const BlockKind kind = current_.kind;
  const bool beside = current_aside_;
  flush();
  current_.kind = kind == BlockKind::kOther ? BlockKind::kParagraph : kind;
  current_aside_ = beside;
}

void BlockCollector::flush() {
  breaks_ = 0;
  if (!current_.text.empty() && current_.text.back() == ' ') current_.text.pop_back();
  if (!current_.text.empty() && blocks_.size() < kMaxBlocks) {
    if (!open_.empty()) {
      current_.container = open_.back().container;
      current_.hidden = open_.back().hidden;
      current_.aside = open_.back().aside;
    }
    current_.aside = current_.aside || current_aside_;
    blocks_.push_back(std::move(current_));
  }
  const BlockKind kind = current_.kind;
  current_ = Block{};
  current_.kind = kind;
}

}  // namespace bede::article
