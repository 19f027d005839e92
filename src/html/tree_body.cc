// SPDX-License-Identifier: Apache-2.0
// The insertion mode "in body" (13.2.6.4.7).
#include <algorithm>

#include "html/characters.h"
#include "html/tree_builder.h"

namespace bede::html {
namespace {

constexpr TagSet kHeadParts(Tag::kBase, Tag::kBasefont, Tag::kBgsound, Tag::kLink, Tag::kMeta, Tag::kNoframes,
                            Tag::kScript, Tag::kStyle, Tag::kTemplate, Tag::kTitle);
constexpr TagSet kBlocks(Tag::kAddress, Tag::kArticle, Tag::kAside, Tag::kBlockquote, Tag::kCenter,
                         Tag::kDetails, Tag::kDialog, Tag::kDir, Tag::kDiv, Tag::kDl, Tag::kFieldset,
                         Tag::kFigcaption, Tag::kFigure, Tag::kFooter, Tag::kHeader, Tag::kHgroup, Tag::kMain,
                         Tag::kMenu, Tag::kNav, Tag::kOl, Tag::kP, Tag::kSearch, Tag::kSection, Tag::kSummary,
                         Tag::kUl);
constexpr TagSet kClosedBlocks(Tag::kAddress, Tag::kArticle, Tag::kAside, Tag::kBlockquote, Tag::kButton,
                               Tag::kCenter, Tag::kDetails, Tag::kDialog, Tag::kDir, Tag::kDiv, Tag::kDl,
                               Tag::kFieldset, Tag::kFigcaption, Tag::kFigure, Tag::kFooter, Tag::kHeader,
                               Tag::kHgroup, Tag::kListing, Tag::kMain, Tag::kMenu, Tag::kNav, Tag::kOl,
                               Tag::kPre, Tag::kSearch, Tag::kSection, Tag::kSelect, Tag::kSummary, Tag::kUl);
constexpr TagSet kHeadings(Tag::kH1, Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6);
constexpr TagSet kFormatting(Tag::kB, Tag::kBig, Tag::kCode, Tag::kEm, Tag::kFont, Tag::kI, Tag::kS,
                             Tag::kSmall, Tag::kStrike, Tag::kStrong, Tag::kTt, Tag::kU);
constexpr TagSet kAdopted(Tag::kA, Tag::kB, Tag::kBig, Tag::kCode, Tag::kEm, Tag::kFont, Tag::kI, Tag::kNobr,
                          Tag::kS, Tag::kSmall, Tag::kStrike, Tag::kStrong, Tag::kTt, Tag::kU);
constexpr TagSet kHolders(Tag::kApplet, Tag::kMarquee, Tag::kObject);
constexpr TagSet kVoidInline(Tag::kArea, Tag::kBr, Tag::kEmbed, Tag::kImg, Tag::kKeygen, Tag::kWbr);
constexpr TagSet kVoidParts(Tag::kParam, Tag::kSource, Tag::kTrack);
constexpr TagSet kDropped(Tag::kCaption, Tag::kCol, Tag::kColgroup, Tag::kFrame, Tag::kHead, Tag::kTbody,
                          Tag::kTd, Tag::kTfoot, Tag::kTh, Tag::kThead, Tag::kTr);
constexpr TagSet kDefinition(Tag::kDd, Tag::kDt);

constexpr TagSet kSpecial(Tag::kAddress, Tag::kApplet, Tag::kArea, Tag::kArticle, Tag::kAside, Tag::kBase,
                          Tag::kBasefont, Tag::kBgsound, Tag::kBlockquote, Tag::kBody, Tag::kBr, Tag::kButton,
                          Tag::kCaption, Tag::kCenter, Tag::kCol, Tag::kColgroup, Tag::kDd, Tag::kDetails,
                          Tag::kDir, Tag::kDiv, Tag::kDl, Tag::kDt, Tag::kEmbed, Tag::kFieldset,
                          Tag::kFigcaption, Tag::kFigure, Tag::kFooter, Tag::kForm, Tag::kFrame,
                          Tag::kFrameset, Tag::kH1, Tag::kH2, Tag::kH3, Tag::kH4, Tag::kH5, Tag::kH6,
                          Tag::kHead, Tag::kHeader, Tag::kHgroup, Tag::kHr, Tag::kHtml, Tag::kIframe,
                          Tag::kImg, Tag::kInput, Tag::kKeygen, Tag::kLi, Tag::kLink, Tag::kListing,
                          Tag::kMain, Tag::kMarquee, Tag::kMenu, Tag::kMeta, Tag::kNav, Tag::kNoembed,
                          Tag::kNoframes, Tag::kNoscript, Tag::kObject, Tag::kOl, Tag::kP, Tag::kParam,
                          Tag::kPlaintext, Tag::kPre, Tag::kScript, Tag::kSearch, Tag::kSection, Tag::kSelect,
                          Tag::kSource, Tag::kStyle, Tag::kSummary, Tag::kTable, Tag::kTbody, Tag::kTd,
                          Tag::kTemplate, Tag::kTextarea, Tag::kTfoot, Tag::kTh, Tag::kThead, Tag::kTitle,
                          Tag::kTr, Tag::kTrack, Tag::kUl, Tag::kWbr, Tag::kXmp);
constexpr TagSet kSpecialMath(Tag::kMi, Tag::kMo, Tag::kMn, Tag::kMs, Tag::kMtext, Tag::kAnnotationXml);
constexpr TagSet kSpecialSvg(Tag::kForeignobject, Tag::kDesc, Tag::kTitle);

bool is_hidden_input(const TagToken& tag) {
  const std::string_view* type = tag.attribute("type");
  return type != nullptr && equal_folded(*type, "hidden");
}

}  // namespace

bool is_special(const Node& node) {
  if (node.ns == Namespace::kHtml) return kSpecial.has(node.tag);
  return (node.ns == Namespace::kMathMl ? kSpecialMath : kSpecialSvg).has(node.tag);
}

void TreeBuilder::in_body(TagToken& tag) {
  if (tag.end) {
    body_end(tag);
  } else {
    body_start(tag);
  }
}

void TreeBuilder::body_start(TagToken& tag) {
  if (kHeadParts.has(tag.tag)) return in_head(tag);
  if (kDropped.has(tag.tag)) return;
  if (body_start_block(tag) || body_start_inline(tag) || body_start_form_part(tag)) return;
  switch (tag.tag) {
    case Tag::kHtml:
      if (!is_open(Tag::kTemplate)) merge_attributes(open_.front(), tag);
      return;
    case Tag::kBody:
      if (open_.size() < 2 || !open_[1]->is(Tag::kBody) || is_open(Tag::kTemplate)) return;
      frameset_ok_ = false;
      return merge_attributes(open_[1], tag);
    case Tag::kFrameset:
      return start_frameset(tag);
    case Tag::kXmp:
      close_paragraph();
      reconstruct_formatting();
      frameset_ok_ = false;
      return read_raw(tag, ContentModel::kRawtext);
    case Tag::kIframe:
      frameset_ok_ = false;
      return read_raw(tag, ContentModel::kRawtext);
    case Tag::kNoembed:
      return read_raw(tag, ContentModel::kRawtext);
    case Tag::kMath:
    case Tag::kSvg:
      reconstruct_formatting();
      return start_foreign(tag, tag.tag == Tag::kMath ? Namespace::kMathMl : Namespace::kSvg);
    default:
      reconstruct_formatting();
      insert_element(tag);
  }
}

void TreeBuilder::start_frameset(TagToken& tag) {
  if (open_.size() < 2 || !open_[1]->is(Tag::kBody) || !frameset_ok_) return;
  remove(open_[1]);
  while (open_.size() > 1) pop();
  insert_element(tag);
  mode_ = Mode::kInFrameset;
}

bool TreeBuilder::body_start_block(TagToken& tag) {
  if (kBlocks.has(tag.tag)) {
    close_paragraph();
    insert_element(tag);
    return true;
  }
  if (kHeadings.has(tag.tag)) {
    close_paragraph();
    if (current()->ns == Namespace::kHtml && kHeadings.has(current()->tag)) pop();
    insert_element(tag);
    return true;
  }
  switch (tag.tag) {
    case Tag::kPre:
    case Tag::kListing:
      close_paragraph();
      insert_element(tag);
      skip_line_feed_ = true;
      frameset_ok_ = false;
      return true;
    case Tag::kLi:
    case Tag::kDd:
    case Tag::kDt:
      return body_start_list_item(tag), true;
    case Tag::kPlaintext:
      close_paragraph();
      insert_element(tag);
      tokenizer_->set_model(ContentModel::kPlaintext, tag.name);
      return true;
    case Tag::kTable:
      if (!document_.quirks_) close_paragraph();
      insert_element(tag);
      frameset_ok_ = false;
      mode_ = Mode::kInTable;
      return true;
    case Tag::kHr:
      close_paragraph();
      if (in_scope(Tag::kSelect)) generate_implied_end_tags();
      insert_void(tag);
      frameset_ok_ = false;
      return true;
    default:
      return false;
  }
}

void TreeBuilder::body_start_list_item(TagToken& tag) {
  frameset_ok_ = false;
  for (std::size_t at = open_.size(); at > 0; --at) {
    const Node& node = *open_[at - 1];
    const bool same =
        tag.tag == Tag::kLi ? node.is(Tag::kLi) : node.ns == Namespace::kHtml && kDefinition.has(node.tag);
    if (same) {
      close(node.tag);
      break;
    }
    if (is_special(node) && !node.is(Tag::kAddress) && !node.is(Tag::kDiv) && !node.is(Tag::kP)) break;
  }
  close_paragraph();
  insert_element(tag);
}

bool TreeBuilder::body_start_inline(TagToken& tag) {
  if (kFormatting.has(tag.tag)) {
    reconstruct_formatting();
    add_formatting(insert_element(tag));
    return true;
  }
  if (kVoidInline.has(tag.tag)) {
    reconstruct_formatting();
    insert_void(tag);
    frameset_ok_ = false;
    return true;
  }
  if (kVoidParts.has(tag.tag)) return insert_void(tag), true;
  if (kHolders.has(tag.tag)) {
    reconstruct_formatting();
    insert_element(tag);
    add_marker();
    frameset_ok_ = false;
    return true;
  }
  switch (tag.tag) {
    case Tag::kA:
      if (Node* open = formatting_after_marker(Tag::kA)) {
        adopt(tag);
        remove_formatting(open);
        remove_from_stack(open);
      }
      reconstruct_formatting();
      add_formatting(insert_element(tag));
      return true;
    case Tag::kNobr:
      reconstruct_formatting();
      if (in_scope(Tag::kNobr)) {
        adopt(tag);
        reconstruct_formatting();
      }
      add_formatting(insert_element(tag));
      return true;
    case Tag::kImage:
      tag.name = "img";
      tag.tag = Tag::kImg;
      return body_start_inline(tag);
    case Tag::kRb:
    case Tag::kRtc:
      if (in_scope(Tag::kRuby)) generate_implied_end_tags();
      return insert_element(tag), true;
    case Tag::kRp:
    case Tag::kRt:
      if (in_scope(Tag::kRuby)) generate_implied_end_tags(Tag::kRtc);
      return insert_element(tag), true;
    default:
      return false;
  }
}

bool TreeBuilder::body_start_form_part(TagToken& tag) {
  switch (tag.tag) {
    case Tag::kForm:
      if (form_ != nullptr && !is_open(Tag::kTemplate)) return true;
      close_paragraph();
      insert_element(tag);
      if (!is_open(Tag::kTemplate)) form_ = current();
      return true;
    case Tag::kButton:
      if (in_scope(Tag::kButton)) close(Tag::kButton);
      reconstruct_formatting();
      insert_element(tag);
      frameset_ok_ = false;
      return true;
    case Tag::kInput:
      if (context_ != nullptr && context_->is(Tag::kSelect)) return true;
      if (in_scope(Tag::kSelect)) pop_until(Tag::kSelect);
      reconstruct_formatting();
      insert_void(tag);
      if (!is_hidden_input(tag)) frameset_ok_ = false;
      return true;
    case Tag::kTextarea:
      frameset_ok_ = false;
      read_raw(tag, ContentModel::kRcdata);
      skip_line_feed_ = true;
      return true;
    case Tag::kSelect:
      if (context_ != nullptr && context_->is(Tag::kSelect)) return true;
      if (in_scope(Tag::kSelect)) return pop_until(Tag::kSelect), true;
      reconstruct_formatting();
      insert_element(tag);
      frameset_ok_ = false;
      return true;
    case Tag::kOption:
    case Tag::kOptgroup:
      if (in_scope(Tag::kSelect)) {
        generate_implied_end_tags(tag.tag == Tag::kOption ? Tag::kOptgroup : Tag::kUnknown);
      } else if (current_is(Tag::kOption)) {
        pop();
      }
      reconstruct_formatting();
      insert_element(tag);
      return true;
    default:
      return false;
  }
}

void TreeBuilder::body_end(TagToken& tag) {
  if (kAdopted.has(tag.tag)) {
    if (!adopt(tag)) any_other_end(tag.name, tag.tag);
    return;
  }
  if (body_end_block(tag)) return;
  switch (tag.tag) {
    case Tag::kTemplate:
      return end_template();
    case Tag::kBody:
    case Tag::kHtml:
      if (!in_scope(Tag::kBody)) return;
      mode_ = Mode::kAfterBody;
      if (tag.tag == Tag::kHtml) dispatch(tag);
      return;
    case Tag::kForm:
      if (is_open(Tag::kTemplate)) {
        if (in_scope(Tag::kForm)) close(Tag::kForm);
        return;
      }
      if (Node* form = form_) {
        form_ = nullptr;
        if (!in_scope(form)) return;
        generate_implied_end_tags();
        remove_from_stack(form);
      }
      return;
    case Tag::kP:
      if (!in_scope(Tag::kP, Scope::kButton)) insert_bare(Tag::kP, tag.source);
      return close(Tag::kP);
    case Tag::kBr:
      reconstruct_formatting();
      insert_bare(Tag::kBr, tag.source);
      pop();
      frameset_ok_ = false;
      return;
    default:
      any_other_end(tag.name, tag.tag);
  }
}

bool TreeBuilder::body_end_block(TagToken& tag) {
  if (kClosedBlocks.has(tag.tag)) {
    if (in_scope(tag.tag)) {
      generate_implied_end_tags();
      pop_until(tag.tag);
    }
    return true;
  }
  if (kHeadings.has(tag.tag)) {
    if (in_scope(kHeadings)) {
      generate_implied_end_tags();
      pop_until(kHeadings);
    }
    return true;
  }
  if (tag.tag == Tag::kLi || kDefinition.has(tag.tag)) {
    if (in_scope(tag.tag, tag.tag == Tag::kLi ? Scope::kListItem : Scope::kDefault)) close(tag.tag);
    return true;
  }
  if (kHolders.has(tag.tag)) {
    if (in_scope(tag.tag)) {
      generate_implied_end_tags();
      pop_until(tag.tag);
      clear_to_marker();
    }
    return true;
  }
  return false;
}

void TreeBuilder::any_other_end(std::string_view name, Tag tag) {
  for (std::size_t at = open_.size(); at > 0; --at) {
    Node* node = open_[at - 1];
    if (node->ns == Namespace::kHtml && node->text == name) {
      generate_implied_end_tags(tag);
      while (current() != node) pop();
      pop();
      return;
    }
    if (is_special(*node)) return;
  }
}

}  // namespace bede::html
