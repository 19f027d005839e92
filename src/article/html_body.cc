// SPDX-License-Identifier: Apache-2.0
// Which blocks are the article: the container that holds most running text, and in it what reads like
// paragraphs.
#include <algorithm>

#include "article/html_blocks.h"
#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kShortestParagraph = 25;  // bytes that count when containers are weighed
constexpr std::size_t kShortestLoose = 80;      // the same for text outside <p>
constexpr std::size_t kShortestItem = 40;
constexpr std::size_t kShortLine = 90;      // only shorter lines can be "Read more ..."
constexpr std::size_t kShortestBody = 200;  // below that the strict choice is given up

bool is_linky(const Block& block) {
  return block.link_bytes * 2 > block.text.size();
}

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with('"') ||
         text.ends_with(':') || text.ends_with("\xE2\x80\x9D") || text.ends_with("\xE2\x80\x99");
}

bool is_running_text(const Block& block, bool strict) {
  if ((strict && block.aside) || is_linky(block)) return false;
  if (block.kind == BlockKind::kParagraph || block.kind == BlockKind::kQuote)
    return block.text.size() >= kShortestParagraph;
  return block.kind == BlockKind::kOther && block.text.size() >= kShortestLoose;
}

bool is_furniture(std::string_view text) {
  static constexpr std::string_view kStarts[] = {
      "read more",
      "read also",
      "also read",
      "read next",
      "related:",
      "see also",
      "more:",
      "advertisement",
      "sign up",
      "subscribe",
      "follow us",
      "click here",
      "copyright",
      "(c) ",
      "share this",
      "photo:",
      "image:",
      "watch:",
      "listen:",
      "tap here",
      "story continues",
      "continue reading",
      "loading",
      "by ",
      "published ",
      "updated ",
      "last updated",
      "posted ",
      "image source",
      "file photo",
      "the video could not",
      "your email",
      "thank you for",
      "all rights reserved",
      "view comments",
      "print this",
      "email this",
      "recommended",
  };
  if (text.size() > kShortLine) return false;
  const std::string folded = fold(text);
  if (folded.find("all rights reserved") != std::string::npos || text.starts_with("\xC2\xA9")) return true;
  if (folded.starts_with("by ") && ends_sentence(text)) return false;
  return std::ranges::any_of(kStarts, [&](std::string_view start) { return folded.starts_with(start); });
}

struct Weights {
  std::vector<std::size_t> sums;  // running text before each block
  std::size_t of(const Container& c) const { return sums[c.end_block] - sums[c.first_block]; }
};

Weights weigh(const std::vector<Block>& blocks, bool strict) {
  Weights weights{{0}};
  weights.sums.reserve(blocks.size() + 1);
  for (const Block& block : blocks) {
    weights.sums.push_back(weights.sums.back() + (is_running_text(block, strict) ? block.text.size() : 0));
  }
  return weights;
}

// Each block speaks for its container, half as loud for the next one up, and so on. A wrapper that holds
// nothing else is no step: some pages put each paragraph into boxes of its own.
std::size_t densest(const std::vector<Block>& blocks, const std::vector<Container>& containers,
                    const Weights& weights, bool strict) {
  std::vector<std::size_t> scores(containers.size(), 0);
  for (const Block& block : blocks) {
    if (!is_running_text(block, strict)) continue;
    std::size_t share = block.text.size() * 4;
    std::uint32_t at = block.container;
    for (int level = 0; level < 4; share /= 2, ++level) {
      while (at != 0 && weights.of(containers[containers[at].parent]) == weights.of(containers[at]) &&
             weights.of(containers[at]) == block.text.size())
        at = containers[at].parent;
      if (at != 0 && level == 0 && weights.of(containers[at]) == block.text.size())
        at = containers[at].parent;
      scores[at] += share;
      if (at == 0) break;
      at = containers[at].parent;
    }
  }
  return static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
}

// The densest container; one further up where that holds much more; an <article> around it where it holds
// little else.
std::size_t choose_container(const std::vector<Block>& blocks, const std::vector<Container>& containers,
                             bool strict) {
  const Weights weights = weigh(blocks, strict);
  std::size_t chosen = densest(blocks, containers, weights, strict);
  std::size_t best = chosen;
  for (std::size_t at = chosen; at != 0;) {
    at = containers[at].parent;
    const std::size_t held = weights.of(containers[chosen]);
    const std::size_t here = weights.of(containers[at]);
    const bool much_more = here * 10 >= held * 13;
    if (containers[at].is_article && here * 10 <= held * 25) best = chosen = at;
    if (much_more && here * 10 <= held * 40 && at != 0) best = chosen = at;
    if (containers[at].is_article) break;
  }
  return best;
}

class BodyWriter {
 public:
  BodyWriter(std::string_view title, bool strict) : title_(fold(title)), strict_(strict) {}

  void take(const Block& block) {
    if ((strict_ && block.aside) || is_furniture(block.text)) return;
    if (block.kind == BlockKind::kHeading || block.kind == BlockKind::kTitle) {
      heading_ = is_linky(block) || is_title(block.text) ? nullptr : &block;
      return;
    }
    if (!is_wanted(block) || is_title(block.text)) return;
    if (heading_ != nullptr && !out_.text.empty()) append(*heading_);
    heading_ = nullptr;
    append(block);
  }

  Body done() { return std::move(out_); }

 private:
  bool is_title(std::string_view text) const { return text.size() < 400 && fold(text) == title_; }

  bool is_wanted(const Block& block) const {
    const std::size_t size = block.text.size();
    switch (block.kind) {
      case BlockKind::kParagraph:
      case BlockKind::kQuote:
        return !is_linky(block) && (size >= kShortestParagraph || ends_sentence(block.text));
      case BlockKind::kItem:
        return block.link_bytes * 3 <= size && size >= kShortestItem;
      case BlockKind::kOther:
        return block.link_bytes * 3 <= size &&
               (size >= kShortestLoose || (size >= kShortestItem && ends_sentence(block.text)));
      default:
        return false;
    }
  }

  void append(const Block& block) {
    if (!out_.text.empty()) out_.text += "\n\n";
    out_.text += block.text;
    out_.paragraphs.push_back(block.source);
  }

  std::string title_;
  bool strict_;
  const Block* heading_ = nullptr;  // goes out with the paragraph that follows it
  Body out_;
};

Body write_body(const std::vector<Block>& blocks, const Container& container, std::string_view title,
                bool strict) {
  BodyWriter writer(title, strict);
  for (std::size_t i = container.first_block; i < container.end_block; ++i) writer.take(blocks[i]);
  return writer.done();
}

}  // namespace

Body choose_body(const std::vector<Block>& blocks, const std::vector<Container>& containers,
                 std::string_view title) {
  Body strict = write_body(blocks, containers[choose_container(blocks, containers, true)], title, true);
  if (strict.text.size() >= kShortestBody) return strict;
  Body loose = write_body(blocks, containers[choose_container(blocks, containers, false)], title, false);
  return loose.text.size() > strict.text.size() * 2 ? loose : strict;
}

}  // namespace bede::article
