// SPDX-License-Identifier: Apache-2.0
// What begins with "<!": comments, doctypes, CDATA sections.
#include <algorithm>

#include "html/characters.h"
#include "html/tokenizer.h"

namespace bede::html {

bool Tokenizer::starts_folded(std::string_view wanted) const {
  return equal_folded(page_.substr(at_, wanted.size()), wanted);
}

// With line feeds for carriage returns and U+FFFD for NUL.
std::string_view Tokenizer::cleaned(std::string_view text) {
  if (text.find('\r') == std::string_view::npos && text.find('\0') == std::string_view::npos) return text;
  scratch_.clear();
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\0') {
      scratch_ += kReplacement;
    } else if (text[i] != '\r') {
      scratch_ += text[i];
    } else if (i + 1 >= text.size() || text[i + 1] != '\n') {
      scratch_ += '\n';
    }
  }
  return arena_.copy(scratch_);
}

void Tokenizer::read_declaration() {
  if (starts("--")) {
    at_ += 2;
    read_comment();
  } else if (starts_folded("doctype")) {
    at_ += 7;
    read_doctype();
  } else if (starts("[CDATA[") && sink_.allows_cdata()) {
    at_ += 7;
    model_ = ContentModel::kCdata;
  } else {
    read_bogus_comment();
  }
}

void Tokenizer::read_bogus_comment() {
  const std::size_t begin = at_, end = std::min(page_.find('>', at_), page_.size());
  at_ = std::min(end + 1, page_.size());
  sink_.take_comment(cleaned(page_.substr(begin, end - begin)), source(begin));
}

// Behind "<!--". Ends at "-->" or "--!>"; at once at ">" or "->".
void Tokenizer::read_comment() {
  const std::size_t begin = at_;
  for (const std::string_view empty : {">", "->"}) {
    if (starts(empty)) {
      at_ += empty.size();
      sink_.take_comment({}, source(begin));
      return;
    }
  }
  for (std::size_t dash = page_.find("--", at_); dash != std::string_view::npos;
       dash = page_.find("--", dash + 1)) {
    const std::string_view rest = page_.substr(dash + 2, 2);
    if (rest.substr(0, 1) == ">" || rest == "!>") {
      at_ = dash + (rest == "!>" ? 4 : 3);
      sink_.take_comment(cleaned(page_.substr(begin, dash - begin)), source(begin));
      return;
    }
  }
  std::string_view text = page_.substr(begin);
  for (const std::string_view tail : {"--!", "--", "-"}) {
    if (text.ends_with(tail)) {
      text.remove_suffix(tail.size());
      break;
    }
  }
  at_ = page_.size();
  sink_.take_comment(cleaned(text), source(begin));
}

void Tokenizer::read_doctype() {
  const std::size_t begin = at_;
  DoctypeToken doctype;
  skip_space();
  if (at_end()) {
    doctype.force_quirks = true;
  } else if (page_[at_] == '>') {
    doctype.force_quirks = true;
    ++at_;
  } else {
    scratch_.clear();
    for (; !at_end() && !is_space(page_[at_]) && page_[at_] != '>'; ++at_) {
      if (page_[at_] == '\0') {
        scratch_ += kReplacement;
      } else {
        scratch_ += lower(page_[at_]);
      }
    }
    doctype.name = arena_.copy(scratch_);
    doctype.has_name = true;
    read_doctype_ids(doctype);
  }
  sink_.take_doctype(doctype, source(begin));
}

// Behind the name, to the '>' or the page's end.
void Tokenizer::read_doctype_ids(DoctypeToken& doctype) {
  skip_space();
  const bool is_public = starts_folded("public"), is_system = starts_folded("system");
  if (is_public || is_system) {
    at_ += 6;
    skip_space();
    if (is_public) doctype.has_public = read_identifier(doctype.public_id, doctype);
    if (is_system || doctype.has_public) doctype.has_system = read_identifier(doctype.system_id, doctype);
  }
  const bool at_close = !at_end() && page_[at_] == '>';
  const bool whole = doctype.has_system || (at_close && (doctype.has_public || (!is_public && !is_system)));
  if (at_end() || !whole) doctype.force_quirks = true;
  at_ = std::min(page_.find('>', at_), page_.size() - 1) + 1;
}

// A quoted identifier and the space behind it; false without one. An unclosed one ends at '>', which stays,
// or with the page.
bool Tokenizer::read_identifier(std::string_view& id, DoctypeToken& doctype) {
  if (at_end() || (page_[at_] != '"' && page_[at_] != '\'')) return false;
  const char quote = page_[at_++];
  const std::size_t begin = at_;
  while (!at_end() && page_[at_] != quote && page_[at_] != '>') ++at_;
  id = cleaned(page_.substr(begin, at_ - begin));
  if (at_end() || page_[at_] == '>') {
    doctype.force_quirks = true;
  } else {
    ++at_;
  }
  skip_space();
  return true;
}

}  // namespace bede::html
