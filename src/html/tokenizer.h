// SPDX-License-Identifier: Apache-2.0
// The tokenizer of the HTML standard (13.2.5): bytes -> tags, runs of text, comments, doctypes. Its states
// are kept where they change what comes out and written as straight code elsewhere.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "html/arena.h"
#include "html/html.h"

namespace bede::html {

// What text the tokenizer is in: set by the tree builder after a start tag.
enum class ContentModel : std::uint8_t { kData, kRcdata, kRawtext, kScript, kPlaintext, kCdata };

struct TagToken {
  std::string_view name;  // lower case
  Tag tag = Tag::kUnknown;
  bool end = false;
  bool self_closing = false;
  std::uint32_t source = 0;
  std::vector<Attribute> attributes;  // names differ

  const std::string_view* attribute(std::string_view wanted) const {
    for (const Attribute& a : attributes)
      if (a.name == wanted) return &a.value;
    return nullptr;
  }
};

struct DoctypeToken {
  std::string_view name, public_id, system_id;
  bool has_name = false, has_public = false, has_system = false;
  bool force_quirks = false;
};

enum class TextKind : std::uint8_t { kOrdinary, kNull };

// What takes the tokens. Text comes in runs; a run of kind kNull is one NUL. Strings point into the page or
// the arena.
class TokenSink {
 public:
  virtual ~TokenSink() = default;
  virtual void take_tag(TagToken& tag) = 0;
  virtual void take_text(std::string_view text, TextKind kind, std::uint32_t source) = 0;
  virtual void take_comment(std::string_view text, std::uint32_t source) = 0;
  virtual void take_doctype(const DoctypeToken& doctype, std::uint32_t source) = 0;
  virtual void take_end() = 0;
  // Is the adjusted current node a foreign element, so that <![CDATA[ opens a section?
  virtual bool allows_cdata() const = 0;
};

class Tokenizer {
 public:
  Tokenizer(std::string_view page, Arena& arena, TokenSink& sink, std::uint32_t attribute_limit)
      : page_(page), arena_(arena), sink_(sink), attribute_limit_(attribute_limit) {}

  // `last_start_tag`: the element that the content model belongs to ("title").
  void set_model(ContentModel model, std::string_view last_start_tag);
  void run();
  void stop() { at_ = page_.size(); }
  bool dropped_attributes() const { return dropped_attributes_; }

 private:
  void read_data();
  void read_raw(bool references);
  void read_script();
  void read_plaintext();
  void read_cdata();
  void read_run(std::uint8_t stops);
  void take_text(std::size_t begin, std::size_t end, bool replace_null);
  void take_reference();
  bool ends_raw_text(std::size_t at) const;

  void read_markup();
  void read_tag(bool end);
  std::string_view read_name(std::uint8_t stops);
  bool read_attributes();
  void read_attribute();
  std::string_view read_value();
  std::string_view read_chars(std::uint8_t stops);
  void add_attribute(std::string_view name, std::string_view value);
  void skip_space();

  void read_declaration();
  void read_comment();
  void read_bogus_comment();
  void read_doctype();
  void read_doctype_ids(DoctypeToken& doctype);
  bool read_identifier(std::string_view& id, DoctypeToken& doctype);
  std::string_view cleaned(std::string_view text);

  bool at_end() const { return at_ >= page_.size(); }
  bool starts(std::string_view text) const { return page_.substr(at_, text.size()) == text; }
  bool starts_folded(std::string_view lower) const;
  std::uint32_t source(std::size_t at) const { return static_cast<std::uint32_t>(at); }

  std::string_view page_;
  Arena& arena_;
  TokenSink& sink_;
  std::size_t at_ = 0;
  ContentModel model_ = ContentModel::kData;
  std::string last_start_tag_;
  TagToken tag_;
  std::string scratch_;
  std::uint32_t attribute_limit_;
  bool dropped_attributes_ = false;
};

// A character reference at the start of `text`, behind the ampersand: its UTF-8 in `out` and how many bytes
// of `text` it takes; 0 if there is none. In attributes a name without semicolon before '=' or an
// alphanumeric is none.
std::size_t read_reference(std::string_view text, bool in_attribute, std::string& out);

inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

}  // namespace bede::html
