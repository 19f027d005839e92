// SPDX-License-Identifier: Apache-2.0
// Insertion modes before the body (13.2.6.4.1 to 6, 8), and templates.
#include <algorithm>

#include "html/characters.h"
#include "html/tree_builder.h"

namespace bede::html {
namespace {

constexpr TagSet kEndsHead(Tag::kHead, Tag::kBody, Tag::kHtml, Tag::kBr);
constexpr TagSet kHeadParts(Tag::kBase, Tag::kBasefont, Tag::kBgsound, Tag::kLink, Tag::kMeta, Tag::kNoframes,
                            Tag::kScript, Tag::kStyle, Tag::kTemplate, Tag::kTitle);
constexpr TagSet kHeadVoid(Tag::kBase, Tag::kBasefont, Tag::kBgsound, Tag::kLink, Tag::kMeta);
constexpr TagSet kNoscriptParts(Tag::kBasefont, Tag::kBgsound, Tag::kLink, Tag::kMeta, Tag::kNoframes,
                                Tag::kStyle);

constexpr std::string_view kQuirkyPublic[] = {
    "+//silmaril//dtd html pro v0r11 19970101//",
    "-//as//dtd html 3.0 aswedit + extensions//",
    "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
    "-//ietf//dtd html 2.0 level 1//",
    "-//ietf//dtd html 2.0 level 2//",
    "-//ietf//dtd html 2.0 strict level 1//",
    "-//ietf//dtd html 2.0 strict level 2//",
    "-//ietf//dtd html 2.0 strict//",
    "-//ietf//dtd html 2.0//",
    "-//ietf//dtd html 2.1e//",
    "-//ietf//dtd html 3.0//",
    "-//ietf//dtd html 3.2 final//",
    "-//ietf//dtd html 3.2//",
    "-//ietf//dtd html 3//",
    "-//ietf//dtd html level 0//",
    "-//ietf//dtd html level 1//",
    "-//ietf//dtd html level 2//",
    "-//ietf//dtd html level 3//",
    "-//ietf//dtd html strict level 0//",
    "-//ietf//dtd html strict level 1//",
    "-//ietf//dtd html strict level 2//",
    "-//ietf//dtd html strict level 3//",
    "-//ietf//dtd html strict//",
    "-//ietf//dtd html//",
    "-//metrius//dtd metrius presentational//",
    "-//microsoft//dtd internet explorer 2.0 html strict//",
    "-//microsoft//dtd internet explorer 2.0 html//",
    "-//microsoft//dtd internet explorer 2.0 tables//",
    "-//microsoft//dtd internet explorer 3.0 html strict//",
    "-//microsoft//dtd internet explorer 3.0 html//",
    "-//microsoft//dtd internet explorer 3.0 tables//",
    "-//netscape comm. corp.//dtd html//",
    "-//netscape comm. corp.//dtd strict html//",
    "-//o'reilly and associates//dtd html 2.0//",
    "-//o'reilly and associates//dtd html extended 1.0//",
    "-//o'reilly and associates//dtd html extended relaxed 1.0//",
    "-//sq//dtd html 2.0 hotmetal + extensions//",
    "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
    "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
    "-//spyglass//dtd html 2.0 extended//",
    "-//sun microsystems corp.//dtd hotjava html//",
    "-//sun microsystems corp.//dtd hotjava strict html//",
    "-//w3c//dtd html 3 1995-03-24//",
    "-//w3c//dtd html 3.2 draft//",
    "-//w3c//dtd html 3.2 final//",
    "-//w3c//dtd html 3.2//",
    "-//w3c//dtd html 3.2s draft//",
    "-//w3c//dtd html 4.0 frameset//",
    "-//w3c//dtd html 4.0 transitional//",
    "-//w3c//dtd html experimental 19960712//",
    "-//w3c//dtd html experimental 970421//",
    "-//w3c//dtd w3 html//",
    "-//w3o//dtd w3 html 3.0//",
    "-//webtechs//dtd mozilla html 2.0//",
    "-//webtechs//dtd mozilla html//"};

bool starts_folded(std::string_view text, std::string_view wanted) {
  return equal_folded(text.substr(0, wanted.size()), wanted);
}

bool is_quirky(const DoctypeToken& doctype) {
  if (doctype.force_quirks || doctype.name != "html") return true;
  for (const std::string_view whole :
       {"-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"})
    if (doctype.has_public && equal_folded(doctype.public_id, whole)) return true;
  if (doctype.has_system &&
      equal_folded(doctype.system_id, "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd"))
    return true;
  const auto starts = [&](std::string_view prefix) {
    return doctype.has_public && starts_folded(doctype.public_id, prefix);
  };
  return std::any_of(std::begin(kQuirkyPublic), std::end(kQuirkyPublic), starts) ||
         (!doctype.has_system &&
          (starts("-//w3c//dtd html 4.01 frameset//") || starts("-//w3c//dtd html 4.01 transitional//")));
}

}  // namespace

void TreeBuilder::take_doctype(const DoctypeToken& doctype, std::uint32_t source) {
  skip_line_feed_ = false;
  if (!pending_.empty()) flush_table_text();
  if (mode_ != Mode::kInitial) return;
  Node* node = make_node(NodeKind::kDoctype, source);
  node->text = doctype.name;
  if (doctype.has_public || doctype.has_system) {
    const Attribute ids[] = {{"public", doctype.public_id, {}}, {"system", doctype.system_id, {}}};
    node->attributes = arena_.copy(ids, 2);
    node->attribute_count = 2;
  }
  insert_at({document_.root_, nullptr}, node);
  document_.quirks_ = is_quirky(doctype);
  mode_ = Mode::kBeforeHtml;
}

void TreeBuilder::leave_initial() {
  document_.quirks_ = true;
  mode_ = Mode::kBeforeHtml;
}

void TreeBuilder::initial(TagToken& tag) {
  leave_initial();
  dispatch(tag);
}

void TreeBuilder::leave_before_html(std::uint32_t source) {
  TagToken html;
  html.name = "html";
  html.tag = Tag::kHtml;
  html.source = source;
  Node* node = make_element(html, Namespace::kHtml);
  insert_at({document_.root_, nullptr}, node);
  push(node);
  mode_ = Mode::kBeforeHead;
}

void TreeBuilder::before_html(TagToken& tag) {
  if (!tag.end && tag.tag == Tag::kHtml) {
    Node* node = make_element(tag, Namespace::kHtml);
    insert_at({document_.root_, nullptr}, node);
    push(node);
    mode_ = Mode::kBeforeHead;
    return;
  }
  if (tag.end && !kEndsHead.has(tag.tag)) return;
  leave_before_html(tag.source);
  dispatch(tag);
}

void TreeBuilder::leave_before_head(std::uint32_t source) {
  head_ = insert_bare(Tag::kHead, source);
  mode_ = Mode::kInHead;
}

void TreeBuilder::before_head(TagToken& tag) {
  if (!tag.end && tag.tag == Tag::kHtml) return in_body(tag);
  if (!tag.end && tag.tag == Tag::kHead) {
    head_ = insert_element(tag);
    mode_ = Mode::kInHead;
    return;
  }
  if (tag.end && !kEndsHead.has(tag.tag)) return;
  leave_before_head(tag.source);
  dispatch(tag);
}

void TreeBuilder::leave_head() {
  pop();
  mode_ = Mode::kAfterHead;
}

void TreeBuilder::in_head(TagToken& tag) {
  if (tag.end) {
    if (tag.tag == Tag::kHead) return leave_head();
    if (tag.tag == Tag::kTemplate) return end_template();
    if (!kEndsHead.has(tag.tag)) return;
    leave_head();
    return dispatch(tag);
  }
  if (kHeadVoid.has(tag.tag)) return insert_void(tag);
  switch (tag.tag) {
    case Tag::kHtml:
      return in_body(tag);
    case Tag::kTitle:
      return read_raw(tag, ContentModel::kRcdata);
    case Tag::kNoframes:
    case Tag::kStyle:
      return read_raw(tag, ContentModel::kRawtext);
    case Tag::kScript:
      return read_raw(tag, ContentModel::kScript);
    case Tag::kNoscript:
      insert_element(tag);
      mode_ = Mode::kInHeadNoscript;
      return;
    case Tag::kTemplate:
      return start_template(tag);
    case Tag::kHead:
      return;
    default:
      leave_head();
      dispatch(tag);
  }
}

void TreeBuilder::in_head_noscript(TagToken& tag) {
  if (tag.end && tag.tag == Tag::kNoscript) {
    pop();
    mode_ = Mode::kInHead;
    return;
  }
  if (!tag.end && tag.tag == Tag::kHtml) return in_body(tag);
  if (!tag.end && kNoscriptParts.has(tag.tag)) return in_head(tag);
  if (tag.end ? tag.tag != Tag::kBr : tag.tag == Tag::kHead || tag.tag == Tag::kNoscript) return;
  pop();
  mode_ = Mode::kInHead;
  dispatch(tag);
}

void TreeBuilder::leave_after_head(std::uint32_t source) {
  insert_bare(Tag::kBody, source);
  mode_ = Mode::kInBody;
}

void TreeBuilder::after_head(TagToken& tag) {
  if (tag.end) {
    if (tag.tag == Tag::kTemplate) return end_template();
    if (tag.tag != Tag::kBody && tag.tag != Tag::kHtml && tag.tag != Tag::kBr) return;
  } else if (tag.tag == Tag::kHtml) {
    return in_body(tag);
  } else if (tag.tag == Tag::kBody) {
    insert_element(tag);
    frameset_ok_ = false;
    mode_ = Mode::kInBody;
    return;
  } else if (tag.tag == Tag::kFrameset) {
    insert_element(tag);
    mode_ = Mode::kInFrameset;
    return;
  } else if (kHeadParts.has(tag.tag)) {
    push(head_);
    in_head(tag);
    remove_from_stack(head_);
    return;
  } else if (tag.tag == Tag::kHead) {
    return;
  }
  leave_after_head(tag.source);
  dispatch(tag);
}

void TreeBuilder::in_text(TagToken&) {
  pop();
  mode_ = original_mode_;
}

void TreeBuilder::start_template(TagToken& tag) {
  insert_element(tag);
  add_marker();
  frameset_ok_ = false;
  mode_ = Mode::kInTemplate;
  template_modes_.push_back(Mode::kInTemplate);
}

void TreeBuilder::end_template() {
  if (!is_open(Tag::kTemplate)) return;
  generate_all_implied_end_tags();
  pop_until(Tag::kTemplate);
  clear_to_marker();
  template_modes_.pop_back();
  reset_mode();
}

}  // namespace bede::html
