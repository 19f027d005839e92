// SPDX-License-Identifier: Apache-2.0
// Active formatting elements (13.2.4.3) and the adoption agency algorithm (13.2.6.4.7).
#include <algorithm>

#include "html/tree_builder.h"

namespace bede::html {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr int kOuterLoops = 8;
constexpr int kInnerLoops = 3;
constexpr int kEqualEntries = 3;  // "Noah's Ark"

bool same_element(const Node& a, const Node& b) {
  if (a.text != b.text || a.ns != b.ns || a.attribute_count != b.attribute_count) return false;
  for (std::uint32_t i = 0; i < a.attribute_count; ++i) {
    const std::string_view* value = b.attribute(a.attributes[i].name);
    if (value == nullptr || *value != a.attributes[i].value) return false;
  }
  return true;
}

}  // namespace

void TreeBuilder::add_formatting(Node* node) {
  int equal = 0;
  for (std::size_t at = formatting_.size(); at > 0 && formatting_[at - 1] != nullptr; --at) {
    if (!same_element(*formatting_[at - 1], *node) || ++equal < kEqualEntries) continue;
    formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(at - 1));
    break;
  }
  if (formatting_.size() >= limits_.formatting) {
    document_.cut_ = true;
    formatting_.erase(formatting_.begin());
  }
  formatting_.push_back(node);
}

void TreeBuilder::clear_to_marker() {
  while (!formatting_.empty()) {
    const bool marker = formatting_.back() == nullptr;
    formatting_.pop_back();
    if (marker) return;
  }
}

Node* TreeBuilder::formatting_after_marker(Tag tag) const {
  for (std::size_t at = formatting_.size(); at > 0 && formatting_[at - 1] != nullptr; --at)
    if (formatting_[at - 1]->tag == tag) return formatting_[at - 1];
  return nullptr;
}

void TreeBuilder::remove_formatting(const Node* node) {
  std::erase(formatting_, node);
}

// A new element with the same name and attributes.
Node* TreeBuilder::clone(const Node* node) {
  Node* copy = make_node(NodeKind::kElement, node->source);
  copy->text = node->text;
  copy->tag = node->tag;
  copy->ns = node->ns;
  copy->attributes = node->attributes;
  copy->attribute_count = node->attribute_count;
  return copy;
}

void TreeBuilder::reconstruct_formatting() {
  const auto is_on_stack = [&](const Node* node) {
    return is_open(node->tag) && std::find(open_.rbegin(), open_.rend(), node) != open_.rend();
  };
  std::size_t at = formatting_.size();
  if (at == 0 || formatting_[at - 1] == nullptr || is_on_stack(formatting_[at - 1])) return;
  while (at > 0 && formatting_[at - 1] != nullptr && !is_on_stack(formatting_[at - 1])) --at;
  for (; at < formatting_.size(); ++at) {
    if (open_.size() >= limits_.depth) {
      document_.cut_ = true;
      return;
    }
    Node* node = clone(formatting_[at]);
    insert_at(place_for(current()), node);
    push(node);
    formatting_[at] = node;
  }
}

// False: act as for any other end tag.
bool TreeBuilder::adopt(const TagToken& tag) {
  if (current_is(tag.tag) &&
      std::find(formatting_.begin(), formatting_.end(), current()) == formatting_.end()) {
    pop();
    return true;
  }
  for (int loop = 0; loop < kOuterLoops; ++loop) {
    if (formatting_after_marker(tag.tag) == nullptr) return loop > 0;
    if (!adopt_once(tag.tag)) return true;
  }
  return true;
}

// The nearest special element above the formatting element in the stack, or kNone.
std::size_t TreeBuilder::furthest_block(std::size_t formatting) const {
  for (std::size_t at = formatting + 1; at < open_.size(); ++at)
    if (is_special(*open_[at])) return at;
  return kNone;
}

// One turn of the outer loop; false ends it.
bool TreeBuilder::adopt_once(Tag tag) {
  Node* element = formatting_after_marker(tag);
  const auto found = std::find(open_.begin(), open_.end(), element);
  if (found == open_.end()) {
    remove_formatting(element);
    return false;
  }
  if (!in_scope(element)) return false;
  const auto at = static_cast<std::size_t>(found - open_.begin());
  const std::size_t block = furthest_block(at);
  if (block == kNone) {
    while (open_.size() > at) pop();
    remove_formatting(element);
    return false;
  }
  move_around(at, block);
  return true;
}

// Clones what lies between the formatting element and the furthest block, and puts the block under the common
// ancestor with the formatting element inside.
void TreeBuilder::move_around(std::size_t at, std::size_t block_at) {
  Node *element = open_[at], *ancestor = open_[at - 1], *block = open_[block_at];
  auto bookmark = static_cast<std::size_t>(std::find(formatting_.begin(), formatting_.end(), element) -
                                           formatting_.begin());
  Node* last = block;
  std::size_t node_at = block_at;
  for (int inner = 1;; ++inner) {
    Node* node = open_[--node_at];
    if (node == element) break;
    auto entry = std::find(formatting_.begin(), formatting_.end(), node);
    if (inner > kInnerLoops && entry != formatting_.end()) {
      if (static_cast<std::size_t>(entry - formatting_.begin()) < bookmark) --bookmark;
      formatting_.erase(entry);
      entry = formatting_.end();
    }
    if (entry == formatting_.end()) {
      remove_from_stack(node);
      --block_at;
      continue;
    }
    Node* copy = clone(node);
    *entry = copy;
    open_[node_at] = copy;
    if (last == block) bookmark = static_cast<std::size_t>(entry - formatting_.begin()) + 1;
    remove(last);
    insert_at({copy, nullptr}, last);
    last = copy;
  }
  remove(last);
  insert_at(place_for(ancestor), last);
  Node* copy = clone(element);
  while (Node* child = block->first_child) {
    remove(child);
    insert_at({copy, nullptr}, child);
  }
  insert_at({block, nullptr}, copy);
  const auto old = static_cast<std::size_t>(std::find(formatting_.begin(), formatting_.end(), element) -
                                            formatting_.begin());
  formatting_.erase(formatting_.begin() + static_cast<std::ptrdiff_t>(old));
  if (old < bookmark) --bookmark;
  formatting_.insert(
      formatting_.begin() + static_cast<std::ptrdiff_t>(std::min(bookmark, formatting_.size())), copy);
  remove_from_stack(element);
  const auto above = std::find(open_.begin(), open_.end(), block);
  open_.insert(std::next(above), copy);
  ++open_count_[static_cast<std::size_t>(copy->tag)];
}

}  // namespace bede::html
