// SPDX-License-Identifier: Apache-2.0
// The blocks of a page (paragraphs, list items, headings) with the containers that they stand in, and the
// choice of those that are the article.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "article/html_scanner.h"

namespace bede::article {

enum class BlockKind : std::uint8_t { kOther, kParagraph, kItem, kHeading, kTitle, kQuote };

struct Block {
  std::string text;  // white space collapsed, entities decoded; never empty
  BlockKind kind = BlockKind::kOther;
  bool hidden = false;  // in a part that is never the article: navigation, footer, buttons
  bool aside = false;   // in a part that seldom is: <aside>, <header>, <form>, class "related"
  std::size_t link_bytes = 0;
  std::uint32_t container = 0;
};

// A range of blocks; parents come before their children. Container 0 is the page.
struct Container {
  std::uint32_t parent = 0;
  std::uint32_t first_block = 0;
  std::uint32_t end_block = 0;
  bool is_article = false;  // <article>, <main>, itemprop="articleBody"
};

class BlockCollector {
 public:
  BlockCollector();
  void take(const HtmlToken& token);  // of any kind; raw text is passed over
  void finish();

  const std::vector<Block>& blocks() const { return blocks_; }
  const std::vector<Container>& containers() const { return containers_; }

 private:
  struct Open {
    int tag = 0;
    std::uint32_t container = 0;
    bool hidden = false;
    bool aside = false;
  };
  void start(const HtmlToken& token);
  void end(const std::string& name);
  void push(int tag, const HtmlToken& token);
  void pop();
  void text(std::string_view raw);
  void line_break();
  void flush();
  void begin_block(BlockKind kind, const HtmlToken& token);

  std::vector<Block> blocks_;
  std::vector<Container> containers_;
  std::vector<Open> open_;
  std::vector<std::uint32_t> open_count_;  // of each structural tag
  Block current_;
  std::string decoded_;
  bool current_aside_ = false;
  bool in_link_ = false;
  int breaks_ = 0;
};

// The article's paragraphs apart by blank lines; without those equal to `title`. Empty if nothing looks like
// an article.
std::string choose_body(const std::vector<Block>& blocks, const std::vector<Container>& containers,
                        std::string_view title);

}  // namespace bede::article
