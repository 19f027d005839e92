// SPDX-License-Identifier: Apache-2.0
// HTML as a stream of tokens. Linear in the page whatever it holds: each byte is looked at a bounded number
// of times.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bede::article {

struct HtmlToken {
  enum class Kind {
    kText,
    kStart,
    kEnd,
    kRaw
  };  // kRaw: the inside of <script>, <style>, <title>, <textarea> ...
  Kind kind = Kind::kText;
  std::string name;       // of a tag, or of the element around kRaw; lower case
  std::string_view text;  // of kText and kRaw, entities not decoded
  std::vector<std::pair<std::string, std::string_view>>
      attributes;  // names in lower case, values as written; the first 32

  std::string_view attribute(std::string_view name) const;  // empty if it has none
  bool has_attribute(std::string_view name) const;
};

class HtmlScanner {
 public:
  explicit HtmlScanner(std::string_view html) : html_(html) {}
  bool next(HtmlToken& token);  // false at the end

 private:
  bool read_raw(HtmlToken& token);
  bool read_markup(HtmlToken& token);
  void read_attributes(HtmlToken& token);
  std::string_view read_value();
  std::size_t find_quote(char quote, std::size_t from);
  void skip_past(std::string_view mark, std::size_t from);
  std::size_t name_end(std::size_t at) const;

  std::string_view html_;
  std::size_t at_ = 0;
  std::string raw_;  // name of the element whose raw inside comes next
  bool no_more_[2] = {false,
                      false};  // no further '"', no further '\'': spares a second vain search to the end
};

// Appends `raw` with its character references decoded. Unknown ones stay as they are. The result is valid
// UTF-8 if `raw` is.
void append_decoded(std::string& out, std::string_view raw);
std::string decode_entities(std::string_view raw);

// Lower case of ASCII, other bytes as they are.
std::string ascii_lower(std::string_view text);

}  // namespace bede::article
