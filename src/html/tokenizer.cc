// SPDX-License-Identifier: Apache-2.0
// Text in its six models, and tags.
#include "html/tokenizer.h"

#include "html/characters.h"

namespace bede::html {

void Tokenizer::set_model(ContentModel model, std::string_view last_start_tag) {
  model_ = model;
  last_start_tag_ = last_start_tag;
}

void Tokenizer::run() {
  while (!at_end()) {
    switch (model_) {
      case ContentModel::kData:
        read_data();
        break;
      case ContentModel::kRcdata:
        read_raw(true);
        break;
      case ContentModel::kRawtext:
        read_raw(false);
        break;
      case ContentModel::kScript:
        read_script();
        break;
      case ContentModel::kPlaintext:
        read_plaintext();
        break;
      case ContentModel::kCdata:
        read_cdata();
        break;
    }
  }
  sink_.take_end();
}

// Runs of text end where something must be read or changed.
void Tokenizer::read_run(std::uint8_t stops) {
  const std::size_t end = find_class(page_, at_, stops);
  if (end > at_) sink_.take_text(page_.substr(at_, end - at_), TextKind::kOrdinary, source(at_));
  at_ = end;
}

// Text [begin, end) with its carriage returns made line feeds and, where asked, NUL replaced.
void Tokenizer::take_text(std::size_t begin, std::size_t end, bool replace_null) {
  const std::string_view whole = page_;
  page_ = page_.substr(0, end);
  for (at_ = begin; at_ < end;) {
    const std::size_t stop = find_class(page_, at_, kEndsRaw);
    if (stop > at_) sink_.take_text(page_.substr(at_, stop - at_), TextKind::kOrdinary, source(at_));
    at_ = stop;
    if (at_ >= end) break;
    if (page_[at_] == '<') {
      sink_.take_text("<", TextKind::kOrdinary, source(at_));
    } else if (page_[at_] == '\0') {
      sink_.take_text(replace_null ? kReplacement : std::string_view("\0", 1),
                      replace_null ? TextKind::kOrdinary : TextKind::kNull, source(at_));
    } else if (at_ + 1 >= whole.size() || whole[at_ + 1] != '\n') {
      sink_.take_text("\n", TextKind::kOrdinary, source(at_));
    }
    ++at_;
  }
  page_ = whole;
}

void Tokenizer::take_reference() {
  scratch_.clear();
  const std::size_t size = read_reference(page_.substr(at_ + 1), false, scratch_);
  const std::string_view text = size == 0 ? std::string_view("&") : arena_.copy(scratch_);
  sink_.take_text(text, TextKind::kOrdinary, source(at_));
  at_ += 1 + size;
}

void Tokenizer::read_data() {
  read_run(kEndsText);
  if (at_end()) return;
  switch (page_[at_]) {
    case '<':
      read_markup();
      break;
    case '&':
      take_reference();
      break;
    default:
      take_text(at_, at_ + 1, false);
  }
}

// Does an end tag of the element that the text stands in begin here?
bool Tokenizer::ends_raw_text(std::size_t at) const {
  const std::size_t name = at + 2, after = name + last_start_tag_.size();
  return !last_start_tag_.empty() && after < page_.size() && page_[at + 1] == '/' &&
         equal_folded(page_.substr(name, last_start_tag_.size()), last_start_tag_) &&
         (is_space(page_[after]) || page_[after] == '/' || page_[after] == '>');
}

void Tokenizer::read_raw(bool references) {
  read_run(references ? kEndsText : kEndsRaw);
  if (at_end()) return;
  if (page_[at_] == '&') {
    take_reference();
  } else if (page_[at_] == '<' && ends_raw_text(at_)) {
    at_ += 2;
    model_ = ContentModel::kData;
    read_tag(true);
  } else {
    take_text(at_, at_ + 1, true);
  }
}

namespace {

enum class Script : std::uint8_t {
  kPlain,
  kEscaped,
  kEscapedDash,
  kEscapedDashes,
  kDouble,
  kDoubleDash,
  kDoubleDashes
};

bool is_escaped(Script state) {
  return state == Script::kEscaped || state == Script::kEscapedDash || state == Script::kEscapedDashes;
}

Script after_dash(Script state) {
  switch (state) {
    case Script::kPlain:
      return Script::kPlain;
    case Script::kEscaped:
      return Script::kEscapedDash;
    case Script::kEscapedDash:
    case Script::kEscapedDashes:
      return Script::kEscapedDashes;
    case Script::kDouble:
      return Script::kDoubleDash;
    default:
      return Script::kDoubleDashes;
  }
}

Script after_other(Script state) {
  return state == Script::kPlain ? state : is_escaped(state) ? Script::kEscaped : Script::kDouble;
}

}  // namespace

// <!-- hides an inner <script> ... </script> until --> (the "escaped" and "double escaped" states).
void Tokenizer::read_script() {
  const std::size_t begin = at_;
  Script state = Script::kPlain;
  std::size_t at = begin;
  // The letters behind `from` as a word that a space, / or > ends.
  const auto is_script_word = [&](std::size_t from) {
    const std::size_t after = from + 6;
    return after < page_.size() && equal_folded(page_.substr(from, 6), "script") &&
           (is_space(page_[after]) || page_[after] == '/' || page_[after] == '>');
  };
  for (; at < page_.size(); ++at) {
    const char c = page_[at];
    if (c == '-') {
      state = after_dash(state);
    } else if (c == '>' && (state == Script::kEscapedDashes || state == Script::kDoubleDashes)) {
      state = Script::kPlain;
    } else if (c != '<') {
      state = after_other(state);
    } else if (state == Script::kPlain || is_escaped(state)) {
      if (ends_raw_text(at)) break;
      if (state == Script::kPlain && page_.substr(at, 4) == "<!--") {
        state = Script::kEscapedDashes;
        at += 3;
      } else if (state != Script::kPlain) {
        state = is_script_word(at + 1) ? Script::kDouble : Script::kEscaped;
      }
    } else {
      state = page_.substr(at + 1, 1) == "/" && is_script_word(at + 2) ? Script::kEscaped : Script::kDouble;
    }
  }
  take_text(begin, at, true);
  if (at_end()) return;
  at_ += 2;
  model_ = ContentModel::kData;
  read_tag(true);
}

void Tokenizer::read_plaintext() {
  take_text(at_, page_.size(), true);
}

void Tokenizer::read_cdata() {
  const std::size_t end = page_.find("]]>", at_);
  take_text(at_, end == std::string_view::npos ? page_.size() : end, false);
  if (end != std::string_view::npos) at_ = end + 3;
  model_ = ContentModel::kData;
}

// At '<' in data.
void Tokenizer::read_markup() {
  const char next = at_ + 1 < page_.size() ? page_[at_ + 1] : ' ';
  if (is_letter(next)) {
    ++at_;
    read_tag(false);
  } else if (next == '!') {
    at_ += 2;
    read_declaration();
  } else if (next == '?') {
    ++at_;
    read_bogus_comment();
  } else if (next == '/' && at_ + 2 < page_.size()) {
    at_ += 2;
    if (is_letter(page_[at_])) {
      read_tag(true);
    } else if (page_[at_] == '>') {
      ++at_;
    } else {
      read_bogus_comment();
    }
  } else {
    take_text(at_, at_ + 1, false);
  }
}

void Tokenizer::skip_space() {
  while (!at_end() && is_space(page_[at_])) ++at_;
}

// At the first letter of the name. A tag that the page ends in is none.
void Tokenizer::read_tag(bool end) {
  tag_.source = source(at_ - (end ? 2 : 1));
  tag_.name = read_name(kEndsTagName);
  tag_.tag = find_tag(tag_.name);
  tag_.end = end;
  tag_.self_closing = false;
  tag_.attributes.clear();
  if (!read_attributes()) return;
  if (!end) last_start_tag_ = tag_.name;
  sink_.take_tag(tag_);
}

// A name to its end; capitals and NUL make a copy.
std::string_view Tokenizer::read_name(std::uint8_t stops) {
  const std::size_t begin = at_;
  at_ = find_class(page_, at_, stops);
  const auto must_change = [&] { return !at_end() && (is_upper(page_[at_]) || page_[at_] == '\0'); };
  if (!must_change()) return page_.substr(begin, at_ - begin);
  scratch_.assign(page_.substr(begin, at_ - begin));
  while (must_change()) {
    if (page_[at_] == '\0') {
      scratch_ += kReplacement;
    } else {
      scratch_ += lower(page_[at_]);
    }
    const std::size_t more = ++at_;
    at_ = find_class(page_, at_, stops);
    scratch_ += page_.substr(more, at_ - more);
  }
  return arena_.copy(scratch_);
}

// Behind the tag's name, to its '>'. False if the page ends before.
bool Tokenizer::read_attributes() {
  for (;;) {
    skip_space();
    if (at_end()) return false;
    if (page_[at_] == '>') {
      ++at_;
      return true;
    }
    if (page_[at_] == '/') {
      ++at_;
      if (at_end()) return false;
      if (page_[at_] == '>') tag_.self_closing = true;
      continue;
    }
    read_attribute();
  }
}

void Tokenizer::read_attribute() {
  const bool odd = page_[at_] == '=';  // a name may begin with it
  if (odd) ++at_;
  std::string_view name = read_name(kEndsName);
  if (odd) {
    scratch_.assign("=");
    scratch_ += name;
    name = arena_.copy(scratch_);
  }
  skip_space();
  std::string_view value;
  if (!at_end() && page_[at_] == '=') {
    ++at_;
    value = read_value();
  }
  add_attribute(name, value);
}

std::string_view Tokenizer::read_value() {
  skip_space();
  if (at_end() || page_[at_] == '>') return {};
  if (page_[at_] != '"' && page_[at_] != '\'') return read_chars(kEndsUnquoted);
  const std::uint8_t stops = page_[at_] == '"' ? kEndsDouble : kEndsSingle;
  ++at_;
  const std::string_view value = read_chars(stops);
  if (!at_end()) ++at_;
  return value;
}

// The characters of a value to what ends it; references, NUL and carriage returns make a copy.
std::string_view Tokenizer::read_chars(std::uint8_t stops) {
  std::size_t begin = at_;
  at_ = find_class(page_, at_, stops);
  const auto must_change = [&] {
    return !at_end() &&
           (page_[at_] == '&' || page_[at_] == '\0' || (page_[at_] == '\r' && stops != kEndsUnquoted));
  };
  if (!must_change()) return page_.substr(begin, at_ - begin);
  scratch_.assign(page_.substr(begin, at_ - begin));
  while (must_change()) {
    const char c = page_[at_];
    if (c == '&') {
      const std::size_t size = read_reference(page_.substr(at_ + 1), true, scratch_);
      if (size == 0) scratch_ += '&';
      at_ += size;
    } else if (c == '\0') {
      scratch_ += kReplacement;
    } else if (page_.substr(at_ + 1, 1) != "\n") {
      scratch_ += '\n';
    }
    begin = ++at_;
    at_ = find_class(page_, at_, stops);
    scratch_ += page_.substr(begin, at_ - begin);
  }
  return arena_.copy(scratch_);
}

void Tokenizer::add_attribute(std::string_view name, std::string_view value) {
  if (tag_.attributes.size() >= attribute_limit_) {
    dropped_attributes_ = true;
    return;
  }
  if (tag_.attribute(name) == nullptr) tag_.attributes.push_back({name, value, {}});
}

}  // namespace bede::html
