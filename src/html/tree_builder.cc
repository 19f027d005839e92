// SPDX-License-Identifier: Apache-2.0
// Nodes, places in the tree, and the stack of open elements.
#include "html/tree_builder.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace bede::html {
namespace {

constexpr TagSet kImplied(Tag::kDd, Tag::kDt, Tag::kLi, Tag::kOptgroup, Tag::kOption, Tag::kP, Tag::kRb,
                          Tag::kRp, Tag::kRt, Tag::kRtc);
constexpr TagSet kImpliedAll(Tag::kCaption, Tag::kColgroup, Tag::kDd, Tag::kDt, Tag::kLi, Tag::kOptgroup,
                             Tag::kOption, Tag::kP, Tag::kRb, Tag::kRp, Tag::kRt, Tag::kRtc, Tag::kTbody,
                             Tag::kTd, Tag::kTfoot, Tag::kTh, Tag::kThead, Tag::kTr);
constexpr TagSet kTableParts(Tag::kTable, Tag::kTbody, Tag::kTfoot, Tag::kThead, Tag::kTr);
constexpr TagSet kBarrier(Tag::kApplet, Tag::kCaption, Tag::kHtml, Tag::kTable, Tag::kTd, Tag::kTh,
                          Tag::kMarquee, Tag::kObject, Tag::kSelect, Tag::kTemplate);
constexpr TagSet kTableBarrier(Tag::kHtml, Tag::kTable, Tag::kTemplate);
constexpr TagSet kMathBarrier(Tag::kMi, Tag::kMo, Tag::kMn, Tag::kMs, Tag::kMtext, Tag::kAnnotationXml);
constexpr TagSet kSvgBarrier(Tag::kForeignobject, Tag::kDesc, Tag::kTitle);

bool is_barrier(const Node& node, Scope scope) {
  if (node.ns == Namespace::kMathMl) return scope != Scope::kTable && kMathBarrier.has(node.tag);
  if (node.ns == Namespace::kSvg) return scope != Scope::kTable && kSvgBarrier.has(node.tag);
  if (scope == Scope::kTable) return kTableBarrier.has(node.tag);
  if (scope == Scope::kListItem && (node.tag == Tag::kOl || node.tag == Tag::kUl)) return true;
  if (scope == Scope::kButton && node.tag == Tag::kButton) return true;
  return kBarrier.has(node.tag);
}

}  // namespace

TreeBuilder::TreeBuilder(Document& document, const Limits& limits)
    : document_(document), arena_(*document.arena_), limits_(limits) {
  document_.root_ = make_node(NodeKind::kDocument, 0);
}

Node* TreeBuilder::make_node(NodeKind kind, std::uint32_t source) {
  Node* node = arena_.make<Node>();
  node->kind = kind;
  node->source = source;
  if (++nodes_ > limits_.nodes && tokenizer_ != nullptr) {
    document_.cut_ = true;
    tokenizer_->stop();
  }
  return node;
}

Node* TreeBuilder::make_element(const TagToken& tag, Namespace ns) {
  Node* node = make_node(NodeKind::kElement, tag.source);
  node->text = ns == Namespace::kSvg ? svg_tag_name(tag.name) : tag.name;
  node->tag = tag.tag;
  node->ns = ns;
  node->attribute_count = static_cast<std::uint32_t>(tag.attributes.size());
  if (!tag.attributes.empty()) {
    Attribute* attributes = arena_.copy(tag.attributes.data(), tag.attributes.size());
    if (ns != Namespace::kHtml)
      for (std::uint32_t i = 0; i < node->attribute_count; ++i)
        attributes[i] = foreign_attribute(attributes[i], ns);
    node->attributes = attributes;
  }
  if (node->is(Tag::kTemplate)) node->content = make_node(NodeKind::kDocument, tag.source);
  return node;
}

// The appropriate place for inserting a node (13.2.6.1).
TreeBuilder::Place TreeBuilder::place_for(Node* target) const {
  if (foster_ && target->ns == Namespace::kHtml && kTableParts.has(target->tag)) {
    std::size_t at = open_.size();
    while (at > 0 && !open_[at - 1]->is(Tag::kTable) && !open_[at - 1]->is(Tag::kTemplate)) --at;
    if (at == 0) return {open_.front(), nullptr};
    Node* found = open_[at - 1];
    if (found->is(Tag::kTemplate)) return {found->content, nullptr};
    if (found->parent != nullptr) return {found->parent, found};
    target = open_[at - 2];
  }
  return {target->content != nullptr ? target->content : target, nullptr};
}

void TreeBuilder::insert_at(Place place, Node* node) {
  node->parent = place.parent;
  node->next = place.before;
  node->previous = place.before != nullptr ? place.before->previous : place.parent->last_child;
  (node->previous != nullptr ? node->previous->next : place.parent->first_child) = node;
  (place.before != nullptr ? place.before->previous : place.parent->last_child) = node;
}

void TreeBuilder::remove(Node* node) {
  if (node->parent == nullptr) return;
  (node->previous != nullptr ? node->previous->next : node->parent->first_child) = node->next;
  (node->next != nullptr ? node->next->previous : node->parent->last_child) = node->previous;
  node->parent = node->previous = node->next = nullptr;
}

// At the cap of depth the new element takes the place of the deepest one.
Node* TreeBuilder::insert_element(const TagToken& tag, Namespace ns) {
  if (open_.size() >= limits_.depth) {
    document_.cut_ = true;
    pop();
  }
  Node* node = make_element(tag, ns);
  insert_at(place_for(current()), node);
  push(node);
  return node;
}

// An element that no tag of the page stands for.
Node* TreeBuilder::insert_bare(Tag tag, std::uint32_t source) {
  TagToken token;
  token.name = tag_name(tag);
  token.tag = tag;
  token.source = source;
  return insert_element(token);
}

void TreeBuilder::insert_void(const TagToken& tag) {
  insert_element(tag);
  pop();
}

void TreeBuilder::insert_text(std::string_view text, std::uint32_t source) {
  if (text.empty()) return;
  const Place place = place_for(current());
  if (place.parent->kind == NodeKind::kDocument && place.parent == document_.root_) return;
  Node* neighbour = place.before != nullptr ? place.before->previous : place.parent->last_child;
  if (neighbour != nullptr && neighbour->kind == NodeKind::kText) {
    append_text(neighbour, text);
    return;
  }
  Node* node = make_node(NodeKind::kText, source);
  node->text = text;
  insert_at(place, node);
}

// Pieces that follow one another in memory are one view; others are copied together, with room to grow.
void TreeBuilder::append_text(Node* node, std::string_view text) {
  const std::string_view old = node->text;
  if (old.data() + old.size() == text.data() && node != growing_) {
    node->text = {old.data(), old.size() + text.size()};
    return;
  }
  if (node != growing_ || room_ < text.size()) {
    const std::size_t wanted = (old.size() + text.size()) * 2;
    char* bytes = arena_.bytes(wanted);
    std::memcpy(bytes, old.data(), old.size());
    node->text = {bytes, old.size()};
    growing_ = node;
    room_ = wanted - old.size();
  }
  char* end = const_cast<char*>(node->text.data()) + node->text.size();  // in the arena, ours to write
  std::memcpy(end, text.data(), text.size());
  node->text = {node->text.data(), node->text.size() + text.size()};
  room_ -= text.size();
}

void TreeBuilder::insert_comment(std::string_view text, std::uint32_t source, Node* parent) {
  const Place place = parent != nullptr ? Place{parent, nullptr} : place_for(current());
  Node* node = make_node(NodeKind::kComment, source);
  node->text = text;
  insert_at(place, node);
}

// The attributes that the element lacks: of a second <html> or <body>.
void TreeBuilder::merge_attributes(Node* node, const TagToken& tag) {
  std::vector<Attribute> all(node->attributes, node->attributes + node->attribute_count);
  for (const Attribute& attribute : tag.attributes)
    if (node->attribute(attribute.name) == nullptr && all.size() < limits_.attributes)
      all.push_back(attribute);
  if (all.size() == node->attribute_count) return;
  node->attributes = arena_.copy(all.data(), all.size());
  node->attribute_count = static_cast<std::uint32_t>(all.size());
}

void TreeBuilder::push(Node* node) {
  open_.push_back(node);
  if (node->ns == Namespace::kHtml) ++open_count_[static_cast<std::size_t>(node->tag)];
}

void TreeBuilder::pop() {
  const Node* node = open_.back();
  if (node->ns == Namespace::kHtml) --open_count_[static_cast<std::size_t>(node->tag)];
  open_.pop_back();
}

void TreeBuilder::pop_until(Tag tag) {
  for (bool found = false; !found && open_.size() > 1; pop()) found = current_is(tag);
}

void TreeBuilder::pop_until(const TagSet& tags) {
  for (bool found = false; !found && open_.size() > 1; pop())
    found = current()->ns == Namespace::kHtml && tags.has(current()->tag);
}

void TreeBuilder::remove_from_stack(Node* node) {
  const auto at = std::find(open_.rbegin(), open_.rend(), node);
  if (at == open_.rend()) return;
  open_.erase(std::next(at).base());
  if (node->ns == Namespace::kHtml) --open_count_[static_cast<std::size_t>(node->tag)];
}

Node* TreeBuilder::adjusted_current() const {
  return context_ != nullptr && open_.size() == 1 ? context_ : current();
}

bool TreeBuilder::in_scope(Tag tag, Scope scope) const {
  if (!is_open(tag)) return false;
  for (std::size_t at = open_.size(); at > 0; --at) {
    if (open_[at - 1]->is(tag)) return true;
    if (is_barrier(*open_[at - 1], scope)) return false;
  }
  return false;
}

bool TreeBuilder::in_scope(const TagSet& tags, Scope scope) const {
  for (std::size_t at = open_.size(); at > 0; --at) {
    if (open_[at - 1]->ns == Namespace::kHtml && tags.has(open_[at - 1]->tag)) return true;
    if (is_barrier(*open_[at - 1], scope)) return false;
  }
  return false;
}

bool TreeBuilder::in_scope(const Node* node) const {
  for (std::size_t at = open_.size(); at > 0; --at) {
    if (open_[at - 1] == node) return true;
    if (is_barrier(*open_[at - 1], Scope::kDefault)) return false;
  }
  return false;
}

void TreeBuilder::generate_implied_end_tags(Tag except) {
  while (current()->ns == Namespace::kHtml && kImplied.has(current()->tag) && current()->tag != except) pop();
}

void TreeBuilder::generate_all_implied_end_tags() {
  while (current()->ns == Namespace::kHtml && kImpliedAll.has(current()->tag)) pop();
}

void TreeBuilder::close(Tag tag) {
  generate_implied_end_tags(tag);
  pop_until(tag);
}

void TreeBuilder::close_paragraph() {
  if (in_scope(Tag::kP, Scope::kButton)) close(Tag::kP);
}

// The generic raw text algorithm (13.2.6.2).
void TreeBuilder::read_raw(const TagToken& tag, ContentModel model) {
  insert_element(tag);
  tokenizer_->set_model(model, tag.name);
  original_mode_ = mode_;
  mode_ = Mode::kText;
}

// Resetting the insertion mode appropriately (13.2.4.1).
void TreeBuilder::reset_mode() {
  for (std::size_t at = open_.size(); at > 0; --at) {
    const bool last = at == 1;
    const Node* node = last && context_ != nullptr ? context_ : open_[at - 1];
    if (node->ns == Namespace::kHtml) {
      switch (node->tag) {
        case Tag::kTd:
        case Tag::kTh:
          if (!last) return void(mode_ = Mode::kInCell);
          break;
        case Tag::kTr:
          return void(mode_ = Mode::kInRow);
        case Tag::kTbody:
        case Tag::kThead:
        case Tag::kTfoot:
          return void(mode_ = Mode::kInTableBody);
        case Tag::kCaption:
          return void(mode_ = Mode::kInCaption);
        case Tag::kColgroup:
          return void(mode_ = Mode::kInColumnGroup);
        case Tag::kTable:
          return void(mode_ = Mode::kInTable);
        case Tag::kTemplate:
          return void(mode_ = template_modes_.back());
        case Tag::kHead:
          if (!last) return void(mode_ = Mode::kInHead);
          break;
        case Tag::kBody:
          return void(mode_ = Mode::kInBody);
        case Tag::kFrameset:
          return void(mode_ = Mode::kInFrameset);
        case Tag::kHtml:
          return void(mode_ = head_ == nullptr ? Mode::kBeforeHead : Mode::kAfterHead);
        default:
          break;
      }
    }
    if (last) return void(mode_ = Mode::kInBody);
  }
}

}  // namespace bede::html
