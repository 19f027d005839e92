// SPDX-License-Identifier: Apache-2.0
// The blocks of a page (paragraphs, list items, headings) with the containers that they stand in, and the
// choice of those that are the article.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "html/html.h"

namespace bede::article {

enum class BlockKind : std::uint8_t { kOther, kParagraph, kItem, kHeading, kTitle, kQuote };

struct Block {
  std::string text;  // white space collapsed, entities decoded; never empty
  BlockKind kind = BlockKind::kOther;
  bool aside = false;  // in a part that seldom is: <aside>, <header>, <form>, class "related"
  std::size_t link_bytes = 0;
  PageSpan source;
  std::uint32_t container = 0;
};

// A range of blocks; parents come before their children. Container 0 is the page.
struct Container {
  std::uint32_t parent = 0;
  std::uint32_t first_block = 0;
  std::uint32_t end_block = 0;
  bool is_article = false;  // <article>, <main>, itemprop="articleBody"
};

// Walks a page's tree.
class BlockCollector {
 public:
  void collect(const html::Document& document);

  const std::vector<Block>& blocks() const { return blocks_; }
  const std::vector<Container>& containers() const { return containers_; }

 private:
  struct Open {
    const html::Node* node = nullptr;
    std::uint32_t container = 0;
    bool aside = false;
  };
  // False: what is inside the element is never the article.
  bool enter(const html::Node& node);
  void leave(const html::Node& node);
  void push(const html::Node& node, bool is_article, bool is_aside);
  void text(const html::Node& node);
  void line_break();
  void flush();
  void begin_block(BlockKind kind, const html::Node& node);

  std::vector<Block> blocks_;
  std::vector<Container> containers_{1};
  std::vector<Open> open_;
  std::string_view page_;
  Block current_;
  bool current_aside_ = false;
  int links_ = 0;  // <a> around the current text
  int breaks_ = 0;
};

// The article's paragraphs apart by blank lines, without those equal to `title`, and where each stood. Empty
// if nothing looks like an article.
struct Body {
  std::string text;
  std::vector<PageSpan> paragraphs;
};
Body choose_body(const std::vector<Block>& blocks, const std::vector<Container>& containers,
                 std::string_view title);

}  // namespace bede::article
