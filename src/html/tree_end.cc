// SPDX-License-Identifier: Apache-2.0
// Insertion modes of templates, framesets, and what stands behind the body (13.2.6.4.16 to 22).
#include "html/tree_builder.h"

namespace bede::html {
namespace {

constexpr TagSet kHeadParts(Tag::kBase, Tag::kBasefont, Tag::kBgsound, Tag::kLink, Tag::kMeta, Tag::kNoframes,
                            Tag::kScript, Tag::kStyle, Tag::kTemplate, Tag::kTitle);

// The mode that the first tag in a template asks for.
Mode mode_in_template(Tag tag) {
  switch (tag) {
    case Tag::kCaption:
    case Tag::kColgroup:
    case Tag::kTbody:
    case Tag::kTfoot:
    case Tag::kThead:
      return Mode::kInTable;
    case Tag::kCol:
      return Mode::kInColumnGroup;
    case Tag::kTr:
      return Mode::kInTableBody;
    case Tag::kTd:
    case Tag::kTh:
      return Mode::kInRow;
    default:
      return Mode::kInBody;
  }
}

}  // namespace

void TreeBuilder::in_template(TagToken& tag) {
  if (kHeadParts.has(tag.tag) && (!tag.end || tag.tag == Tag::kTemplate)) return in_head(tag);
  if (tag.end) return;
  template_modes_.back() = mode_ = mode_in_template(tag.tag);
  dispatch(tag);
}

void TreeBuilder::after_body(TagToken& tag) {
  if (!tag.end && tag.tag == Tag::kHtml) return in_body(tag);
  if (tag.end && tag.tag == Tag::kHtml) {
    if (context_ == nullptr) mode_ = Mode::kAfterAfterBody;
    return;
  }
  mode_ = Mode::kInBody;
  dispatch(tag);
}

void TreeBuilder::in_frameset(TagToken& tag) {
  if (tag.end) {
    if (tag.tag != Tag::kFrameset || open_.size() == 1) return;
    pop();
    if (context_ == nullptr && !current_is(Tag::kFrameset)) mode_ = Mode::kAfterFrameset;
    return;
  }
  switch (tag.tag) {
    case Tag::kHtml:
      return in_body(tag);
    case Tag::kFrameset:
      insert_element(tag);
      return;
    case Tag::kFrame:
      return insert_void(tag);
    case Tag::kNoframes:
      return in_head(tag);
    default:
      return;
  }
}

void TreeBuilder::after_frameset(TagToken& tag) {
  if (tag.end) {
    if (tag.tag == Tag::kHtml) mode_ = Mode::kAfterAfterFrameset;
    return;
  }
  if (tag.tag == Tag::kHtml) return in_body(tag);
  if (tag.tag == Tag::kNoframes) in_head(tag);
}

void TreeBuilder::after_after_body(TagToken& tag) {
  if (!tag.end && tag.tag == Tag::kHtml) return in_body(tag);
  mode_ = Mode::kInBody;
  dispatch(tag);
}

void TreeBuilder::after_after_frameset(TagToken& tag) {
  if (tag.end) return;
  if (tag.tag == Tag::kHtml) return in_body(tag);
  if (tag.tag == Tag::kNoframes) in_head(tag);
}

}  // namespace bede::html
