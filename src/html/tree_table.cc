// SPDX-License-Identifier: Apache-2.0
// Insertion modes of tables (13.2.6.4.9 to 15).
#include "html/characters.h"
#include "html/tree_builder.h"

namespace bede::html {
namespace {

constexpr TagSet kSections(Tag::kTbody, Tag::kTfoot, Tag::kThead);
constexpr TagSet kCells(Tag::kTd, Tag::kTh);
constexpr TagSet kTableContext(Tag::kTable, Tag::kTemplate, Tag::kHtml);
constexpr TagSet kBodyContext(Tag::kTbody, Tag::kTfoot, Tag::kThead, Tag::kTemplate, Tag::kHtml);
constexpr TagSet kRowContext(Tag::kTr, Tag::kTemplate, Tag::kHtml);
constexpr TagSet kInside(Tag::kCaption, Tag::kCol, Tag::kColgroup, Tag::kTbody, Tag::kTd, Tag::kTfoot,
                         Tag::kTh, Tag::kThead, Tag::kTr);
constexpr TagSet kStrayEnds(Tag::kBody, Tag::kCaption, Tag::kCol, Tag::kColgroup, Tag::kHtml, Tag::kTbody,
                            Tag::kTd, Tag::kTfoot, Tag::kTh, Tag::kThead, Tag::kTr);

bool is_hidden(const TagToken& tag) {
  const std::string_view* type = tag.attribute("type");
  return type != nullptr && equal_folded(*type, "hidden");
}

}  // namespace

void TreeBuilder::clear_to(const TagSet& context) {
  while (current()->ns != Namespace::kHtml || !context.has(current()->tag)) pop();
}

void TreeBuilder::in_table_else(TagToken& tag) {
  foster_ = true;
  in_body(tag);
  foster_ = false;
}

void TreeBuilder::in_table(TagToken& tag) {
  if (tag.end) {
    if (tag.tag == Tag::kTable) {
      if (!in_scope(Tag::kTable, Scope::kTable)) return;
      pop_until(Tag::kTable);
      return reset_mode();
    }
    if (tag.tag == Tag::kTemplate) return in_head(tag);
    if (!kStrayEnds.has(tag.tag)) in_table_else(tag);
    return;
  }
  in_table_start(tag);
}

void TreeBuilder::in_table_start(TagToken& tag) {
  switch (tag.tag) {
    case Tag::kCaption:
      clear_to(kTableContext);
      add_marker();
      insert_element(tag);
      mode_ = Mode::kInCaption;
      return;
    case Tag::kColgroup:
    case Tag::kCol:
      clear_to(kTableContext);
      mode_ = Mode::kInColumnGroup;
      if (tag.tag == Tag::kColgroup) {
        insert_element(tag);
        return;
      }
      insert_bare(Tag::kColgroup, tag.source);
      return dispatch(tag);
    case Tag::kTbody:
    case Tag::kTfoot:
    case Tag::kThead:
      clear_to(kTableContext);
      insert_element(tag);
      mode_ = Mode::kInTableBody;
      return;
    case Tag::kTd:
    case Tag::kTh:
    case Tag::kTr:
      clear_to(kTableContext);
      insert_bare(Tag::kTbody, tag.source);
      mode_ = Mode::kInTableBody;
      return dispatch(tag);
    case Tag::kTable:
      if (!in_scope(Tag::kTable, Scope::kTable)) return;
      pop_until(Tag::kTable);
      reset_mode();
      return dispatch(tag);
    case Tag::kStyle:
    case Tag::kScript:
    case Tag::kTemplate:
      return in_head(tag);
    case Tag::kInput:
      if (is_hidden(tag)) return insert_void(tag);
      return in_table_else(tag);
    case Tag::kForm:
      if (is_open(Tag::kTemplate) || form_ != nullptr) return;
      form_ = insert_element(tag);
      return pop();
    default:
      in_table_else(tag);
  }
}

// False where there is no caption to close: a fragment.
bool TreeBuilder::close_caption() {
  if (!in_scope(Tag::kCaption, Scope::kTable)) return false;
  generate_implied_end_tags();
  pop_until(Tag::kCaption);
  clear_to_marker();
  mode_ = Mode::kInTable;
  return true;
}

void TreeBuilder::in_caption(TagToken& tag) {
  if (tag.end && tag.tag == Tag::kCaption) {
    close_caption();
    return;
  }
  if (tag.end ? tag.tag == Tag::kTable : kInside.has(tag.tag)) {
    if (close_caption()) dispatch(tag);
    return;
  }
  if (tag.end && kStrayEnds.has(tag.tag)) return;
  in_body(tag);
}

void TreeBuilder::in_column_group(TagToken& tag) {
  if (!tag.end && tag.tag == Tag::kHtml) return in_body(tag);
  if (!tag.end && tag.tag == Tag::kCol) return insert_void(tag);
  if (tag.tag == Tag::kTemplate) return in_head(tag);
  if (tag.end && tag.tag == Tag::kCol) return;
  if (!current_is(Tag::kColgroup)) return;
  pop();
  mode_ = Mode::kInTable;
  if (!tag.end || tag.tag != Tag::kColgroup) dispatch(tag);
}

void TreeBuilder::in_table_body(TagToken& tag) {
  if (!tag.end && tag.tag == Tag::kTr) {
    clear_to(kBodyContext);
    insert_element(tag);
    mode_ = Mode::kInRow;
    return;
  }
  if (!tag.end && kCells.has(tag.tag)) {
    clear_to(kBodyContext);
    insert_bare(Tag::kTr, tag.source);
    mode_ = Mode::kInRow;
    return dispatch(tag);
  }
  if (tag.end && kSections.has(tag.tag)) {
    if (!in_scope(tag.tag, Scope::kTable)) return;
    clear_to(kBodyContext);
    pop();
    mode_ = Mode::kInTable;
    return;
  }
  const bool leaves = tag.end ? tag.tag == Tag::kTable
                              : kSections.has(tag.tag) || tag.tag == Tag::kCaption || tag.tag == Tag::kCol ||
                                    tag.tag == Tag::kColgroup;
  if (leaves) {
    if (!in_scope(kSections, Scope::kTable)) return;
    clear_to(kBodyContext);
    pop();
    mode_ = Mode::kInTable;
    return dispatch(tag);
  }
  if (tag.end && kStrayEnds.has(tag.tag)) return;
  in_table(tag);
}

void TreeBuilder::in_row(TagToken& tag) {
  if (!tag.end && kCells.has(tag.tag)) {
    clear_to(kRowContext);
    insert_element(tag);
    mode_ = Mode::kInCell;
    return add_marker();
  }
  const bool closes = tag.end && tag.tag == Tag::kTr;
  const bool leaves = tag.end ? tag.tag == Tag::kTable : kInside.has(tag.tag);
  const bool section_end = tag.end && kSections.has(tag.tag);
  if (closes || leaves || section_end) {
    if (section_end && !in_scope(tag.tag, Scope::kTable)) return;
    if (!in_scope(Tag::kTr, Scope::kTable)) return;
    clear_to(kRowContext);
    pop();
    mode_ = Mode::kInTableBody;
    if (!closes) dispatch(tag);
    return;
  }
  if (tag.end && kStrayEnds.has(tag.tag)) return;
  in_table(tag);
}

void TreeBuilder::close_cell() {
  generate_implied_end_tags();
  pop_until(kCells);
  clear_to_marker();
  mode_ = Mode::kInRow;
}

void TreeBuilder::in_cell(TagToken& tag) {
  if (tag.end && kCells.has(tag.tag)) {
    if (!in_scope(tag.tag, Scope::kTable)) return;
    generate_implied_end_tags();
    pop_until(tag.tag);
    clear_to_marker();
    mode_ = Mode::kInRow;
    return;
  }
  if (!tag.end && kInside.has(tag.tag)) {
    if (!in_scope(kCells, Scope::kTable)) return;
    close_cell();
    return dispatch(tag);
  }
  if (tag.end && (tag.tag == Tag::kTable || tag.tag == Tag::kTr || kSections.has(tag.tag))) {
    if (!in_scope(tag.tag, Scope::kTable)) return;
    close_cell();
    return dispatch(tag);
  }
  if (tag.end && kStrayEnds.has(tag.tag)) return;
  in_body(tag);
}

}  // namespace bede::html
