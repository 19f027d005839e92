// SPDX-License-Identifier: Apache-2.0
#include "html/html.h"

#include <utility>

#include "html/tree_builder.h"

namespace bede::html {

const std::string_view* Node::attribute(std::string_view name) const {
  for (std::uint32_t i = 0; i < attribute_count; ++i)
    if (attributes[i].name == name) return &attributes[i].value;
  return nullptr;
}

std::string_view Node::value(std::string_view name) const {
  const std::string_view* found = attribute(name);
  return found == nullptr ? std::string_view() : *found;
}

Document::Document(std::string page) : page_(std::move(page)), arena_(std::make_unique<Arena>()) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

namespace {

ContentModel model_in(Tag tag) {
  switch (tag) {
    case Tag::kTitle:
    case Tag::kTextarea:
      return ContentModel::kRcdata;
    case Tag::kStyle:
    case Tag::kXmp:
    case Tag::kIframe:
    case Tag::kNoembed:
    case Tag::kNoframes:
      return ContentModel::kRawtext;
    case Tag::kScript:
      return ContentModel::kScript;
    case Tag::kPlaintext:
      return ContentModel::kPlaintext;
    default:
      return ContentModel::kData;
  }
}

}  // namespace

Document TreeBuilder::build(std::string page, std::string_view context, bool fragment, const Limits& limits) {
  Document document(std::move(page));
  TreeBuilder builder(document, limits);
  Tokenizer tokenizer(document.page_, *document.arena_, builder, limits.attributes);
  builder.tokenizer_ = &tokenizer;
  if (fragment) builder.start_fragment(context);
  tokenizer.run();
  if (tokenizer.dropped_attributes()) document.cut_ = true;
  return document;
}

// The fragment algorithm (13.4) for the context "div" or "svg path".
void TreeBuilder::start_fragment(std::string_view context) {
  TagToken tag;
  Namespace ns = Namespace::kHtml;
  for (const auto& [prefix, space] :
       {std::pair{"svg ", Namespace::kSvg}, std::pair{"math ", Namespace::kMathMl}}) {
    if (!context.starts_with(prefix)) continue;
    ns = space;
    context.remove_prefix(std::string_view(prefix).size());
  }
  tag.name = arena_.copy(context);
  tag.tag = find_tag(tag.name);
  context_ = make_element(tag, ns);
  if (ns == Namespace::kHtml) {
    tokenizer_->set_model(model_in(tag.tag), {});  // no end tag ends the context
    if (tag.tag == Tag::kTemplate) template_modes_.push_back(Mode::kInTemplate);
    if (tag.tag == Tag::kForm) form_ = context_;
  }
  leave_before_html(0);
  reset_mode();
}

Document parse(std::string page, const Limits& limits) {
  return TreeBuilder::build(std::move(page), {}, false, limits);
}

Document parse_fragment(std::string page, std::string_view context, const Limits& limits) {
  return TreeBuilder::build(std::move(page), context, true, limits);
}

const Node* next_outside(const Node* node, const Node& top) {
  for (; node != &top; node = node->parent)
    if (node->next != nullptr) return node->next;
  return nullptr;
}

const Node* next_node(const Node* node, const Node& top) {
  return node->first_child != nullptr ? node->first_child : next_outside(node, top);
}

}  // namespace bede::html
