// SPDX-License-Identifier: Apache-2.0
#include "article/html_scanner.h"

#include <algorithm>

namespace bede::article {
namespace {

constexpr std::size_t kMaxAttributes = 32;
constexpr std::size_t kMaxName = 64;

bool is_letter_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_blank_byte(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool holds_raw(std::string_view name) {
  static constexpr std::string_view kNames[] = {"script", "style", "title",   "textarea",
                                                "iframe", "xmp",   "noembed", "noframes"};
  return std::ranges::find(kNames, name) != std::end(kNames);
}

bool equals_lower(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() && std::ranges::equal(text, lower, [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
         });
}

}  // namespace

std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::string_view HtmlToken::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes) {
    if (key == wanted) return value;
  }
  return {};
}

bool HtmlToken::has_attribute(std::string_view wanted) const {
  return std::ranges::any_of(attributes, [&](const auto& item) { return item.first == wanted; });
}

bool HtmlScanner::next(HtmlToken& token) {
  token.name.clear();
  token.attributes.clear();
  if (!raw_.empty()) return read_raw(token);
  while (at_ < html_.size()) {
    if (html_[at_] == '<' && at_ + 1 < html_.size()) {
      const std::size_t before = at_;
      if (read_markup(token)) return true;
      if (at_ != before) continue;
    }
    const std::size_t end = std::min(html_.find('<', at_ + 1), html_.size());
    token.kind = HtmlToken::Kind::kText;
    token.text = html_.substr(at_, end - at_);
    at_ = end;
    return true;
  }
  return false;
}

// Up to the end tag of the same name, or to the end of the page.
bool HtmlScanner::read_raw(HtmlToken& token) {
  token.kind = HtmlToken::Kind::kRaw;
  token.name = std::move(raw_);
  raw_.clear();
  std::size_t end = at_;
  for (;; ++end) {
    end = html_.find("</", end);
    if (end == std::string_view::npos || equals_lower(html_.substr(end + 2, token.name.size()), token.name))
      break;
  }
  end = std::min(end, html_.size());
  token.text = html_.substr(at_, end - at_);
  at_ = end;
  return true;
}

// At '<'. True if a tag was read; false with at_ moved past a comment or a declaration, or not moved where
// this is text.
bool HtmlScanner::read_markup(HtmlToken& token) {
  const char next = html_[at_ + 1];
  if (next == '!' || next == '?') {
    const bool comment = html_.substr(at_).starts_with("<!--");
    skip_past(comment ? "-->" : ">", comment ? at_ + 2 : at_ + 1);  // "<!-->" is a whole comment
    return false;
  }
  const bool closes = next == '/';
  const std::size_t begin = at_ + (closes ? 2 : 1);
  if (begin >= html_.size() || !is_letter_byte(html_[begin])) {
    if (closes) skip_past(">", begin);
    return false;
  }
  const std::size_t end = name_end(begin);
  token.name = ascii_lower(html_.substr(begin, std::min(end - begin, kMaxName)));
  at_ = end;
  token.kind = closes ? HtmlToken::Kind::kEnd : HtmlToken::Kind::kStart;
  read_attributes(token);
  if (!closes && holds_raw(token.name)) raw_ = token.name;
  return true;
}

std::size_t HtmlScanner::name_end(std::size_t at) const {
  while (at < html_.size() && !is_blank_byte(html_[at]) && html_[at] != '>' && html_[at] != '/' &&
         html_[at] != '<')
    ++at;
  return at;
}

void HtmlScanner::read_attributes(HtmlToken& token) {
  while (at_ < html_.size()) {
    const char c = html_[at_];
    if (c == '>') {
      ++at_;
      return;
    }
    if (c == '<') return;  // the tag was never closed
    if (is_blank_byte(c) || c == '/' || c == '=') {
      ++at_;
      continue;
    }
    const std::size_t begin = at_;
    while (at_ < html_.size() && !is_blank_byte(html_[at_]) && html_[at_] != '=' && html_[at_] != '>' &&
           html_[at_] != '/' && html_[at_] != '<')
      ++at_;
    const std::string_view name = html_.substr(begin, std::min(at_ - begin, kMaxName));
    while (at_ < html_.size() && is_blank_byte(html_[at_])) ++at_;
    std::string_view value;
    if (at_ < html_.size() && html_[at_] == '=') {
      ++at_;
      value = read_value();
    }
    if (token.attributes.size() < kMaxAttributes) token.attributes.emplace_back(ascii_lower(name), value);
  }
}

std::string_view HtmlScanner::read_value() {
  while (at_ < html_.size() && is_blank_byte(html_[at_])) ++at_;
  if (at_ >= html_.size()) return {};
  const char quote = html_[at_];
  if (quote == '"' || quote == '\'') {
    const std::size_t begin = at_ + 1;
    const std::size_t end = find_quote(quote, begin);
    if (end != std::string_view::npos) {
      at_ = end + 1;
      return html_.substr(begin, end - begin);
    }
  }
  const std::size_t begin = at_;
  while (at_ < html_.size() && !is_blank_byte(html_[at_]) && html_[at_] != '>') ++at_;
  return html_.substr(begin, at_ - begin);
}

std::size_t HtmlScanner::find_quote(char quote, std::size_t from) {
  bool& none = no_more_[quote == '"' ? 0 : 1];
  if (none) return std::string_view::npos;
  const std::size_t end = html_.find(quote, from);
  none = end == std::string_view::npos;
  return end;
}

void HtmlScanner::skip_past(std::string_view mark, std::size_t from) {
  const std::size_t end = html_.find(mark, from);
  at_ = end == std::string_view::npos ? html_.size() : end + mark.size();
}

}  // namespace bede::article
