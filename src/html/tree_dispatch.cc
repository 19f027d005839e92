// SPDX-License-Identifier: Apache-2.0
// Which rules a token meets, and what text does in each mode.
#include <algorithm>

#include "html/characters.h"
#include "html/tree_builder.h"

namespace bede::html {
namespace {

constexpr TagSet kTableText(Tag::kTable, Tag::kTbody, Tag::kTemplate, Tag::kTfoot, Tag::kThead, Tag::kTr);

bool is_all_space(std::string_view text) {
  return std::all_of(text.begin(), text.end(), is_space);
}

}  // namespace

bool TreeBuilder::allows_cdata() const {
  return !open_.empty() && adjusted_current()->ns != Namespace::kHtml;
}

bool TreeBuilder::uses_html_rules(const TagToken& tag) const {
  if (open_.empty()) return true;
  const Node& node = *adjusted_current();
  if (node.ns == Namespace::kHtml) return true;
  if (tag.end) return false;
  if (is_mathml_text_point(node)) return tag.tag != Tag::kMglyph && tag.tag != Tag::kMalignmark;
  if (node.ns == Namespace::kMathMl && node.tag == Tag::kAnnotationXml && tag.tag == Tag::kSvg) return true;
  return is_html_integration_point(node);
}

void TreeBuilder::take_tag(TagToken& tag) {
  skip_line_feed_ = false;
  if (!pending_.empty()) flush_table_text();
  if (uses_html_rules(tag)) {
    dispatch(tag);
  } else {
    in_foreign(tag);
  }
}

void TreeBuilder::dispatch(TagToken& tag) {
  switch (mode_) {
    case Mode::kInitial:
      return initial(tag);
    case Mode::kBeforeHtml:
      return before_html(tag);
    case Mode::kBeforeHead:
      return before_head(tag);
    case Mode::kInHead:
      return in_head(tag);
    case Mode::kInHeadNoscript:
      return in_head_noscript(tag);
    case Mode::kAfterHead:
      return after_head(tag);
    case Mode::kInBody:
      return in_body(tag);
    case Mode::kText:
      return in_text(tag);
    case Mode::kInTable:
      return in_table(tag);
    case Mode::kInCaption:
      return in_caption(tag);
    case Mode::kInColumnGroup:
      return in_column_group(tag);
    case Mode::kInTableBody:
      return in_table_body(tag);
    case Mode::kInRow:
      return in_row(tag);
    case Mode::kInCell:
      return in_cell(tag);
    case Mode::kInTemplate:
      return in_template(tag);
    case Mode::kAfterBody:
      return after_body(tag);
    case Mode::kInFrameset:
      return in_frameset(tag);
    case Mode::kAfterFrameset:
      return after_frameset(tag);
    case Mode::kAfterAfterBody:
      return after_after_body(tag);
    case Mode::kAfterAfterFrameset:
      return after_after_frameset(tag);
  }
}

void TreeBuilder::take_text(std::string_view text, TextKind kind, std::uint32_t source) {
  if (skip_line_feed_) {
    skip_line_feed_ = false;
    if (text.starts_with('\n')) {
      text.remove_prefix(1);
      ++source;
    }
    if (text.empty()) return;
  }
  if (!open_.empty()) {
    const Node& node = *adjusted_current();
    if (node.ns != Namespace::kHtml && !is_mathml_text_point(node) && !is_html_integration_point(node)) {
      insert_text(kind == TextKind::kNull ? kReplacement : text, source);
      if (kind == TextKind::kOrdinary && !is_all_space(text)) frameset_ok_ = false;
      return;
    }
  }
  dispatch_text(text, kind, source);
}

// Takes the white space off the front of the text and gives it.
std::string_view TreeBuilder::leading_space(std::string_view& text, TextKind kind) const {
  if (kind == TextKind::kNull) return {};
  std::size_t size = 0;
  while (size < text.size() && is_space(text[size])) ++size;
  const std::string_view space = text.substr(0, size);
  text.remove_prefix(size);
  return space;
}

void TreeBuilder::dispatch_text(std::string_view text, TextKind kind, std::uint32_t source) {
  while (!text.empty()) {
    switch (mode_) {
      case Mode::kInBody:
      case Mode::kInCaption:
      case Mode::kInCell:
      case Mode::kInTemplate:
        return body_text(text, kind, source);
      case Mode::kText:
        return insert_text(text, source);
      case Mode::kInTable:
      case Mode::kInTableBody:
      case Mode::kInRow:
        return table_text(text, kind, source);
      case Mode::kInFrameset:
      case Mode::kAfterFrameset:
      case Mode::kAfterAfterFrameset:
        for (std::size_t i = 0; i < text.size(); ++i)
          if (is_space(text[i]) && kind == TextKind::kOrdinary) insert_text(text.substr(i, 1), source);
        return;
      default:
        break;
    }
    const std::string_view space = leading_space(text, kind);
    if (mode_ == Mode::kAfterBody || mode_ == Mode::kAfterAfterBody) {
      body_text(space, TextKind::kOrdinary, source);
    } else if (mode_ == Mode::kInHead || mode_ == Mode::kInHeadNoscript || mode_ == Mode::kAfterHead ||
               mode_ == Mode::kInColumnGroup) {
      insert_text(space, source);
    }
    source += static_cast<std::uint32_t>(space.size());
    if (text.empty()) return;
    leave_for_text(text, source);
  }
}

// Text that the mode does not take: the mode that comes next, or one character less where a fragment drops
// it.
void TreeBuilder::leave_for_text(std::string_view& text, std::uint32_t& source) {
  switch (mode_) {
    case Mode::kInitial:
      leave_initial();
      break;
    case Mode::kBeforeHtml:
      leave_before_html(source);
      break;
    case Mode::kBeforeHead:
      leave_before_head(source);
      break;
    case Mode::kInHeadNoscript:
      pop();
      mode_ = Mode::kInHead;
      break;
    case Mode::kInHead:
      leave_head();
      break;
    case Mode::kAfterHead:
      leave_after_head(source);
      break;
    case Mode::kInColumnGroup:
      if (!current_is(Tag::kColgroup)) {  // a fragment: the character is dropped
        text.remove_prefix(1);
        ++source;
        break;
      }
      pop();
      mode_ = Mode::kInTable;
      break;
    default:
      mode_ = Mode::kInBody;
  }
}

void TreeBuilder::body_text(std::string_view text, TextKind kind, std::uint32_t source) {
  if (text.empty() || kind == TextKind::kNull) return;
  reconstruct_formatting();
  insert_text(text, source);
  if (frameset_ok_ && !is_all_space(text)) frameset_ok_ = false;
}

// Text in a table waits for its end: all of it is moved before the table if any of it is no white space.
void TreeBuilder::table_text(std::string_view text, TextKind kind, std::uint32_t source) {
  const bool in_table = current()->ns == Namespace::kHtml && kTableText.has(current()->tag);
  if (!in_table) {
    foster_ = true;
    body_text(text, kind, source);
    foster_ = false;
    return;
  }
  if (kind == TextKind::kNull) return;
  pending_.push_back({text, source});
  if (!is_all_space(text)) pending_has_other_ = true;
}

void TreeBuilder::flush_table_text() {
  for (const PendingText& piece : pending_) {
    if (pending_has_other_) {
      foster_ = true;
      body_text(piece.text, TextKind::kOrdinary, piece.source);
      foster_ = false;
    } else {
      insert_text(piece.text, piece.source);
    }
  }
  pending_.clear();
  pending_has_other_ = false;
}

void TreeBuilder::take_comment(std::string_view text, std::uint32_t source) {
  if (!pending_.empty()) flush_table_text();
  skip_line_feed_ = false;
  const bool at_document = mode_ == Mode::kInitial || mode_ == Mode::kBeforeHtml ||
                           mode_ == Mode::kAfterAfterBody || mode_ == Mode::kAfterAfterFrameset;
  insert_comment(text, source,
                 at_document                 ? document_.root_
                 : mode_ == Mode::kAfterBody ? open_.front()
                                             : nullptr);
}

void TreeBuilder::take_end() {
  if (!pending_.empty()) flush_table_text();
  const auto source = static_cast<std::uint32_t>(document_.page_.size());
  if (mode_ == Mode::kInitial) leave_initial();
  if (mode_ == Mode::kBeforeHtml) leave_before_html(source);
  if (mode_ == Mode::kBeforeHead) leave_before_head(source);
  if (mode_ == Mode::kText) {
    pop();
    mode_ = original_mode_;
  }
  if (mode_ == Mode::kInHeadNoscript) {
    pop();
    mode_ = Mode::kInHead;
  }
  if (mode_ == Mode::kInHead) leave_head();
  if (mode_ == Mode::kAfterHead) leave_after_head(source);
  while (is_open(Tag::kTemplate) && !template_modes_.empty()) {
    pop_until(Tag::kTemplate);
    clear_to_marker();
    template_modes_.pop_back();
    reset_mode();
    if (mode_ == Mode::kInHead) leave_head();
    if (mode_ == Mode::kAfterHead) leave_after_head(source);
  }
}

}  // namespace bede::html
