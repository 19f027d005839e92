// SPDX-License-Identifier: Apache-2.0
// Tree construction of the HTML standard (13.2.6): tokens -> nodes. One function an insertion mode;
// "reprocess" is a call of dispatch() in the new mode.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "html/arena.h"
#include "html/html.h"
#include "html/tokenizer.h"

namespace bede::html {

enum class Mode : std::uint8_t {
  kInitial,
  kBeforeHtml,
  kBeforeHead,
  kInHead,
  kInHeadNoscript,
  kAfterHead,
  kInBody,
  kText,
  kInTable,
  kInCaption,
  kInColumnGroup,
  kInTableBody,
  kInRow,
  kInCell,
  kInTemplate,
  kAfterBody,
  kInFrameset,
  kAfterFrameset,
  kAfterAfterBody,
  kAfterAfterFrameset
};

// Which elements a search of the open elements does not look behind.
enum class Scope : std::uint8_t { kDefault, kListItem, kButton, kTable };

class TreeBuilder : public TokenSink {
 public:
  TreeBuilder(Document& document, const Limits& limits);
  static Document build(std::string page, std::string_view context, bool fragment, const Limits& limits);

  void take_tag(TagToken& tag) override;
  void take_text(std::string_view text, TextKind kind, std::uint32_t source) override;
  void take_comment(std::string_view text, std::uint32_t source) override;
  void take_doctype(const DoctypeToken& doctype, std::uint32_t source) override;
  void take_end() override;
  bool allows_cdata() const override;

 private:
  struct Place {
    Node* parent;
    Node* before;  // nullptr: at the end
  };

  // tree_builder.cc: nodes and places
  void start_fragment(std::string_view context);
  Node* make_node(NodeKind kind, std::uint32_t source);
  Node* make_element(const TagToken& tag, Namespace ns);
  Place place_for(Node* target) const;
  static void insert_at(Place place, Node* node);
  static void remove(Node* node);
  Node* insert_element(const TagToken& tag, Namespace ns = Namespace::kHtml);
  Node* insert_bare(Tag tag, std::uint32_t source);
  void insert_void(const TagToken& tag);
  void insert_text(std::string_view text, std::uint32_t source);
  void append_text(Node* node, std::string_view text);
  void insert_comment(std::string_view text, std::uint32_t source, Node* parent = nullptr);
  void merge_attributes(Node* node, const TagToken& tag);
  void push(Node* node);
  void pop();
  void pop_until(Tag tag);
  void pop_until(const TagSet& tags);
  void remove_from_stack(Node* node);
  Node* current() const { return open_.back(); }
  Node* adjusted_current() const;
  bool current_is(Tag tag) const { return current()->is(tag); }
  bool is_open(Tag tag) const { return open_count_[static_cast<std::size_t>(tag)] != 0; }
  bool in_scope(Tag tag, Scope scope = Scope::kDefault) const;
  bool in_scope(const TagSet& tags, Scope scope = Scope::kDefault) const;
  bool in_scope(const Node* node) const;
  void generate_implied_end_tags(Tag except = Tag::kUnknown);
  void generate_all_implied_end_tags();
  void close(Tag tag);
  void close_paragraph();
  void read_raw(const TagToken& tag, ContentModel model);
  void reset_mode();

  // tree_dispatch.cc
  void dispatch(TagToken& tag);
  void dispatch_text(std::string_view text, TextKind kind, std::uint32_t source);
  bool uses_html_rules(const TagToken& tag) const;
  void leave_for_text(std::string_view& text, std::uint32_t& source);
  std::string_view leading_space(std::string_view& text, TextKind kind) const;
  void body_text(std::string_view text, TextKind kind, std::uint32_t source);
  void table_text(std::string_view text, TextKind kind, std::uint32_t source);
  void flush_table_text();

  // tree_head.cc
  void initial(TagToken& tag);
  void before_html(TagToken& tag);
  void before_head(TagToken& tag);
  void in_head(TagToken& tag);
  void in_head_noscript(TagToken& tag);
  void after_head(TagToken& tag);
  void in_text(TagToken& tag);
  void leave_initial();
  void leave_before_html(std::uint32_t source);
  void leave_before_head(std::uint32_t source);
  void leave_head();
  void leave_after_head(std::uint32_t source);
  void start_template(TagToken& tag);
  void end_template();

  // tree_body.cc
  void in_body(TagToken& tag);
  void body_start(TagToken& tag);
  bool body_start_block(TagToken& tag);
  bool body_start_inline(TagToken& tag);
  bool body_start_form_part(TagToken& tag);
  void body_start_list_item(TagToken& tag);
  void body_end(TagToken& tag);
  bool body_end_block(TagToken& tag);
  void any_other_end(std::string_view name, Tag tag);
  void start_frameset(TagToken& tag);

  // tree_formatting.cc
  void reconstruct_formatting();
  void add_formatting(Node* node);
  void add_marker() { formatting_.push_back(nullptr); }
  void clear_to_marker();
  Node* formatting_after_marker(Tag tag) const;
  void remove_formatting(const Node* node);
  bool adopt(const TagToken& tag);
  bool adopt_once(Tag tag);
  std::size_t furthest_block(std::size_t formatting) const;
  void move_around(std::size_t formatting, std::size_t block);
  Node* clone(const Node* node);

  // tree_table.cc
  void in_table(TagToken& tag);
  void in_table_start(TagToken& tag);
  void in_table_else(TagToken& tag);
  void in_caption(TagToken& tag);
  void in_column_group(TagToken& tag);
  void in_table_body(TagToken& tag);
  void in_row(TagToken& tag);
  void in_cell(TagToken& tag);
  void clear_to(const TagSet& context);
  bool close_caption();
  void close_cell();

  // tree_end.cc
  void in_template(TagToken& tag);
  void after_body(TagToken& tag);
  void in_frameset(TagToken& tag);
  void after_frameset(TagToken& tag);
  void after_after_body(TagToken& tag);
  void after_after_frameset(TagToken& tag);

  // tree_foreign.cc
  void in_foreign(TagToken& tag);
  void start_foreign(TagToken& tag, Namespace ns);
  bool breaks_out(const TagToken& tag) const;

  Document& document_;
  Arena& arena_;
  Limits limits_;
  Tokenizer* tokenizer_ = nullptr;
  Mode mode_ = Mode::kInitial;
  Mode original_mode_ = Mode::kInitial;
  std::vector<Mode> template_modes_;
  std::vector<Node*> open_;
  std::array<std::uint32_t, kTagCount> open_count_{};  // of HTML elements, so that most searches end at once
  std::vector<Node*> formatting_;                      // nullptr is a marker
  Node* head_ = nullptr;
  Node* form_ = nullptr;
  Node* context_ = nullptr;  // of a fragment
  bool frameset_ok_ = true;
  bool foster_ = false;
  bool skip_line_feed_ = false;
  std::uint32_t nodes_ = 0;

  struct PendingText {
    std::string_view text;
    std::uint32_t source;
  };
  std::vector<PendingText> pending_;
  bool pending_has_other_ = false;

  // The text node that grows at the end of a run of pieces, and the room behind its bytes in the arena.
  Node* growing_ = nullptr;
  std::size_t room_ = 0;
};

bool is_special(const Node& node);
bool is_html_integration_point(const Node& node);
bool is_mathml_text_point(const Node& node);

// Foreign names in their own spelling: "foreignobject" -> "foreignObject".
std::string_view svg_tag_name(std::string_view lower);
Attribute foreign_attribute(Attribute attribute, Namespace ns);

}  // namespace bede::html
