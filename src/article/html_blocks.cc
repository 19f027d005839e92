// SPDX-License-Identifier: Apache-2.0
#include "article/html_blocks.h"

#include <algorithm>

#include "base/utf8.h"

namespace bede::article {
namespace {

using html::Tag;
using html::TagSet;

constexpr std::size_t kMaxBlocks = 200000;  // what follows is left out

// Never the article, whatever they hold.
constexpr TagSet kHidden(Tag::kButton, Tag::kCanvas, Tag::kDialog, Tag::kFigcaption, Tag::kFigure,
                         Tag::kFooter, Tag::kIframe, Tag::kMenu, Tag::kNav, Tag::kNoscript, Tag::kObject,
                         Tag::kScript, Tag::kSelect, Tag::kStyle, Tag::kSvg, Tag::kTemplate, Tag::kTextarea,
                         Tag::kTitle, Tag::kVideo);
constexpr TagSet kAside(Tag::kAside, Tag::kFieldset, Tag::kForm, Tag::kHeader);
constexpr TagSet kArticle(Tag::kArticle, Tag::kMain);
constexpr TagSet kContainers(Tag::kArticle, Tag::kAside, Tag::kBlockquote, Tag::kBody, Tag::kCenter,
                             Tag::kDetails, Tag::kDiv, Tag::kDl, Tag::kFieldset, Tag::kForm, Tag::kHeader,
                             Tag::kMain, Tag::kOl, Tag::kSection, Tag::kTable, Tag::kTd, Tag::kUl);
constexpr TagSet kHeadings(Tag::kH1, Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6);
constexpr TagSet kBlocks(Tag::kP, Tag::kLi, Tag::kDt, Tag::kDd, Tag::kTr, Tag::kPre, Tag::kHr, Tag::kH1,
                         Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6);

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

bool is_beside(const html::Node& node) {
  if (node.attribute_count == 0) return false;
  if (node.attribute("hidden") != nullptr || node.value("aria-hidden") == "true") return true;
  const std::string_view style = node.value("style");
  if (style.find("display:none") != std::string_view::npos ||
      style.find("display: none") != std::string_view::npos)
    return true;
  return names_beside(node.value("class")) || names_beside(node.value("id"));
}

BlockKind block_kind(Tag tag) {
  switch (tag) {
    case Tag::kP:
    case Tag::kPre:
      return BlockKind::kParagraph;
    case Tag::kLi:
    case Tag::kDt:
    case Tag::kDd:
      return BlockKind::kItem;
    case Tag::kH1:
      return BlockKind::kTitle;
    default:
      return kHeadings.has(tag) ? BlockKind::kHeading : BlockKind::kOther;
  }
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

void BlockCollector::collect(const html::Document& document) {
  page_ = document.page();
  const html::Node& root = document.root();
  const html::Node* node = &root;
  while (node != nullptr) {
    const bool inside = enter(*node);
    if (inside && node->first_child != nullptr) {
      node = node->first_child;
      continue;
    }
    if (inside) leave(*node);
    while (node != &root && node->next == nullptr) {
      node = node->parent;
      leave(*node);
    }
    node = node == &root ? nullptr : node->next;
  }
  flush();
  containers_[0].end_block = static_cast<std::uint32_t>(blocks_.size());
}

bool BlockCollector::enter(const html::Node& node) {
  if (node.kind == html::NodeKind::kText) text(node);
  if (node.kind != html::NodeKind::kElement) return node.kind == html::NodeKind::kDocument;
  if (kHidden.has(node.tag)) {
    flush();
    return false;
  }
  if (node.tag == Tag::kBr) line_break();
  if (node.tag == Tag::kA) ++links_;
  if (kContainers.has(node.tag)) {
    const bool article = kArticle.has(node.tag) || node.value("itemprop") == "articleBody";
    push(node, article, kAside.has(node.tag) || (!article && node.tag != Tag::kBody && is_beside(node)));
  } else if (kBlocks.has(node.tag)) {
    begin_block(block_kind(node.tag), node);
  }
  return true;
}

void BlockCollector::leave(const html::Node& node) {
  if (node.kind != html::NodeKind::kElement) return;
  if (node.tag == Tag::kA) --links_;
  if (!open_.empty() && open_.back().node == &node) {
    flush();
    containers_[open_.back().container].end_block = static_cast<std::uint32_t>(blocks_.size());
    open_.pop_back();
  } else if (kBlocks.has(node.tag)) {
    flush();
  } else {
    return;
  }
  current_.kind = BlockKind::kOther;
  current_aside_ = false;
}

void BlockCollector::begin_block(BlockKind kind, const html::Node& node) {
  flush();
  current_.kind = kind;
  current_aside_ = is_beside(node);
}

void BlockCollector::push(const html::Node& node, bool is_article, bool is_aside) {
  flush();
  current_aside_ = false;
  current_.kind = node.tag == Tag::kBlockquote ? BlockKind::kQuote : BlockKind::kOther;
  const Open above = open_.empty() ? Open{} : open_.back();
  const auto first = static_cast<std::uint32_t>(blocks_.size());
  open_.push_back({&node, static_cast<std::uint32_t>(containers_.size()), above.aside || is_aside});
  containers_.push_back({above.container, first, first, is_article});
}

void BlockCollector::text(const html::Node& node) {
  const std::size_t before = current_.text.size();
  append_collapsed(current_.text, node.text);
  if (links_ > 0) current_.link_bytes += current_.text.size() - before;
  if (current_.text.size() == before || current_.text.back() == ' ') return;
  breaks_ = 0;
  if (current_.source.end == 0) current_.source.begin = node.source;
  current_.source.end = static_cast<std::uint32_t>(std::min(page_.find('<', node.source), page_.size()));
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
