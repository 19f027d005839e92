// SPDX-License-Identifier: Apache-2.0
// html: a page's text -> a tree of nodes, as the WHATWG HTML standard (section 13.2, parsing; the rules of
// 2025, in which <select> holds what its author put there) asks for. Scripts are not run.
//
// Everything a document holds lives in one arena and dies with it; strings point into the page's own bytes
// where nothing had to be changed. No recursion; time is linear in the page: depth, attributes and active
// formatting elements are capped (Limits), and what lies beyond a cap is kept as well as the tree allows,
// with a mark in Document::cut. The input must be UTF-8; ill-formed bytes are passed on as they are.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "html/tags.h"

namespace bede::html {

enum class NodeKind : std::uint8_t { kDocument, kDoctype, kElement, kText, kComment };
enum class Namespace : std::uint8_t { kHtml, kSvg, kMathMl };

// `prefix` is "xlink", "xml", "xmlns" or empty: only foreign elements have such.
struct Attribute {
  std::string_view name;
  std::string_view value;
  std::string_view prefix;
};

// A node of the tree. Children are a doubly linked list.
struct Node {
  Node* parent = nullptr;
  Node* first_child = nullptr;
  Node* last_child = nullptr;
  Node* previous = nullptr;
  Node* next = nullptr;
  Node* content = nullptr;  // of a <template>: a node of kind kDocument that holds its children
  std::string_view text;    // element and doctype: name; text and comment: content
  const Attribute* attributes =
      nullptr;  // a doctype has its identifiers here, "public" and "system", if given
  std::uint32_t attribute_count = 0;
  std::uint32_t source = 0;  // offset in the page of the first byte of the tag or text that made the node
  Tag tag = Tag::kUnknown;   // by name, whatever the namespace
  NodeKind kind = NodeKind::kElement;
  Namespace ns = Namespace::kHtml;

  // Value of an attribute; nullptr where there is none.
  const std::string_view* attribute(std::string_view name) const;
  // The same, empty where there is none.
  std::string_view value(std::string_view name) const;
  bool is(Tag wanted) const { return tag == wanted && ns == Namespace::kHtml && kind == NodeKind::kElement; }
};

struct Limits {
  std::uint32_t depth = 512;        // deeper elements become children of the last allowed one
  std::uint32_t attributes = 256;   // of one tag; the others are dropped
  std::uint32_t formatting = 64;    // active formatting elements; the oldest is forgotten
  std::uint32_t nodes = 1'000'000;  // the page is cut there
};

class Arena;

// A parsed page. Movable; const use is thread-safe.
class Document {
 public:
  Document(Document&&) noexcept;
  Document& operator=(Document&&) noexcept;
  ~Document();

  const Node& root() const { return *root_; }  // of kind kDocument
  std::string_view page() const { return page_; }
  bool quirks() const { return quirks_; }
  bool cut() const { return cut_; }  // a cap was met

 private:
  friend class TreeBuilder;
  explicit Document(std::string page);

  std::string page_;
  std::unique_ptr<Arena> arena_;
  Node* root_ = nullptr;
  bool quirks_ = false;
  bool cut_ = false;
};

// Never fails. Memory: about two to four times the page.
Document parse(std::string page, const Limits& limits = {});

// The children of a `context` element ("div", "svg path"), as innerHTML would make them; root() holds <html>
// with them.
Document parse_fragment(std::string page, std::string_view context, const Limits& limits = {});

// Text with its character references replaced: for text of pages that comes another way, as in JSON. Unknown
// ones stay.
std::string decode(std::string_view text);

// The next node in document order inside `top` (children first), nullptr at the end. `node` starts as &top.
const Node* next_node(const Node* node, const Node& top);
// The same without the children of `node`.
const Node* next_outside(const Node* node, const Node& top);

}  // namespace bede::html
