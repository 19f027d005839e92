// SPDX-License-Identifier: Apache-2.0
#include "text/boundary.h"

#include <algorithm>
#include <bit>

#include "text/looks.h"

namespace bede::text {
namespace {

constexpr std::size_t kFeatureBits = 16;

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t x = (a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6U) + (a >> 2U))) * 0xBF58476D1CE4E5B9ULL;
  x ^= x >> 29U;
  return x;
}

// Joins the parts of a feature; the template's number comes first.
template <typename... Parts>
std::uint32_t feature(std::uint64_t number, Parts... parts) {
  std::uint64_t hash = mix(0x2545F4914F6CDD1DULL, number);
  ((hash = mix(hash, static_cast<std::uint64_t>(parts))), ...);
  return static_cast<std::uint32_t>(hash >> (64U - kFeatureBits));
}

// 0 1 2 3 4 6 8 12 16 24 32 ...: two steps to every doubling.
std::uint64_t length_class(std::size_t n) {
  if (n < 4) return n;
  const auto power = static_cast<std::size_t>(std::bit_width(n)) - 1;
  return std::min<std::uint64_t>(2 * power + ((n >> (power - 1)) & 1U), 14);
}

bool is_closer(Look look) {
  return look == Look::kCloseQuote || look == Look::kCloseBracket;
}
bool is_opener(Look look) {
  return look == Look::kOpenQuote || look == Look::kOpenBracket;
}
bool is_final(Look look) {
  return look == Look::kStop || look == Look::kQuestion || look == Look::kEllipsis;
}
bool begins_with_capital(Look look) {
  return look == Look::kCapitalised || look == Look::kCapitals || look == Look::kSingleCapital ||
         look == Look::kTitle || look == Look::kDottedCapitals || look == Look::kInitial;
}
bool is_word(Look look) {
  return look >= Look::kLower && look <= Look::kInitial;
}

}  // namespace

BoundaryScanner::BoundaryScanner(std::string_view text, std::span<const Token> tokens) {
  tokens_.reserve(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::uint32_t next = i + 1 < tokens.size() ? tokens[i + 1].span.begin : tokens[i].span.end;
    tokens_.push_back(look_at(text, tokens[i], next));
  }
  mark_quotes(text, tokens);
}

// A straight quotation mark opens before a word and closes behind one; in doubt they take turns.
void BoundaryScanner::mark_quotes(std::string_view text, std::span<const Token> tokens) {
  bool open = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string_view form = slice(text, tokens[i].span);
    if (form != "\"" && form != "''" && form != "'") continue;
    const bool blank_before = i == 0 || tokens[i - 1].space_after;
    const bool blank_after = tokens[i].space_after;
    const bool opens = blank_before == blank_after ? !open : blank_before;
    tokens_[i].look = opens ? Look::kOpenQuote : Look::kCloseQuote;
    if (form != "'") open = opens;
  }
}

const GapToken& BoundaryScanner::at(std::ptrdiff_t i) const {
  return i < 0 || i >= static_cast<std::ptrdiff_t>(tokens_.size()) ? edge_
                                                                   : tokens_[static_cast<std::size_t>(i)];
}

std::size_t BoundaryScanner::closers_before(std::size_t token) const {
  std::size_t count = 0;
  while (count < 3 && count < token && is_closer(tokens_[token - count].look)) ++count;
  return count;
}

bool BoundaryScanner::ends_short_form(std::size_t token) const {
  return token >= 3 && tokens_[token].look == Look::kCloseBracket &&
         tokens_[token - 2].look == Look::kOpenBracket && is_word(tokens_[token - 1].look) &&
         tokens_[token - 1].look != Look::kNumber && is_word(tokens_[token - 3].look);
}

bool BoundaryScanner::may_end_after(std::size_t token) const {
  const GapToken& before = tokens_[token];
  const GapToken& next = at(static_cast<std::ptrdiff_t>(token) + 1);
  if (before.blank_after == Blank::kLineFeed) return true;
  if (before.look == Look::kTitle && !starts_sentences(next.form)) return false;
  if (is_clock(before.form) && follows_clock(next.form)) return false;
  if (before.blank_after != Blank::kNone) return !ends_short_form(token);
  const Look last = tokens_[token - closers_before(token)].look;
  return is_final(last) && (begins_with_capital(next.look) || is_opener(next.look));
}

bool BoundaryScanner::rule(std::size_t token) const {
  const auto i = static_cast<std::ptrdiff_t>(token);
  const std::size_t closers = closers_before(token);
  const Look last = tokens_[token - closers].look;
  std::ptrdiff_t next = i + 1;
  while (next < i + 3 && (is_opener(at(next).look) || at(next).look == Look::kBullet)) ++next;
  const Look first = at(next).look;
  const Look opening = at(static_cast<std::ptrdiff_t>(sentence_start_)).look;
  const bool list_item =
      token == sentence_start_ + 1 && (opening == Look::kNumber || opening == Look::kSingleCapital);
  const bool starts = begins_with_capital(first) || first == Look::kNumber || first == Look::kLink;
  switch (last) {
    case Look::kStop:
      return !list_item && (starts || first == Look::kNumberMixed || first == Look::kMixed);
    case Look::kQuestion:
      return starts || closers == 0;
    case Look::kEllipsis:
      return starts && first != Look::kNumber;
    case Look::kTitle:  // "Main St. The house"
    case Look::kDottedCapitals:
    case Look::kAbbreviation:
      return closers == 0 && starts && starts_sentences(at(next).form);
    default:
      return tokens_[token].blank_after == Blank::kLineFeed && at(i + 1).look == Look::kBullet;
  }
}

FeatureIndices BoundaryScanner::features(std::size_t token) const {
  const auto i = static_cast<std::ptrdiff_t>(token);
  const GapToken& p3 = at(i - 2);
  const GapToken& p2 = at(i - 1);
  const GapToken& p1 = at(i);
  const GapToken& n1 = at(i + 1);
  const GapToken& n2 = at(i + 2);
  const GapToken& n3 = at(i + 3);
  const std::size_t closers = closers_before(token);
  const GapToken& last = tokens_[token - closers];
  const GapToken& first = is_opener(n1.look) ? n2 : n1;
  const GapToken& start = at(static_cast<std::ptrdiff_t>(sentence_start_));
  const std::uint64_t length = length_class(token + 1 - sentence_start_);
  const std::uint64_t left = length_class(tokens_.size() - token - 1);
  const std::uint64_t open = (quote_open_ ? 1U : 0U) + (brackets_open_ > 0 ? 2U : 0U);
  const std::uint64_t caps = words_ == 0 ? 4 : 4 * capitals_ / (words_ + 1);
  const std::uint64_t blank = static_cast<std::uint64_t>(p1.blank_after);
  return {
      feature(0, blank),
      feature(1, p1.look, blank),
      feature(2, p1.form),
      feature(3, n1.look),
      feature(4, n1.form),
      feature(5, p1.look, n1.look, blank),
      feature(6, p1.form, n1.look),
      feature(7, p1.look, n1.form),
      feature(8, p2.look, p1.look, n1.look),
      feature(9, p2.form, p1.form),
      feature(10, n1.form, n2.form),
      feature(11, p2.look, p1.look, n1.look, n2.look),
      feature(12, p1.form, n1.form),
      feature(13, p1.look, n1.look, length),
      feature(14, p1.look, n1.look, open),
      feature(15, last.look, first.look, closers, rule(token)),
      feature(16, p2.form, p1.look, n1.look),
      feature(17, p1.look, start.look, length),
      feature(18, p1.look, n1.look, left),
      feature(19, n1.look, n2.look, n3.look, p1.look),
      feature(20, n1.form, n2.look, p1.look),
      feature(21, p1.ending, n1.look),
      feature(22, p3.look, p2.look, p1.look, n1.look),
      feature(23, p1.look, n1.look, caps, length),
      feature(24, start.form, p1.look, n1.look),
      feature(25, last.form, first.form),
      feature(26, n1.ending, p1.look),
      feature(27, p1.look, n1.look, blank, caps),
  };
}

void BoundaryScanner::advance(std::size_t token, bool sentence_ends) {
  const Look look = tokens_[token].look;
  if (look == Look::kOpenQuote || look == Look::kCloseQuote) quote_open_ = look == Look::kOpenQuote;
  if (look == Look::kOpenBracket) ++brackets_open_;
  if (look == Look::kCloseBracket) brackets_open_ = std::max(0, brackets_open_ - 1);
  words_ += is_word(look) ? 1 : 0;
  capitals_ += begins_with_capital(look) ? 1 : 0;
  if (!sentence_ends) return;
  sentence_start_ = token + 1;
  capitals_ = 0;
  words_ = 0;
}

void find_boundaries(std::string_view text, std::span<const Token> tokens, std::span<const float> weights,
                     std::vector<bool>& ends) {
  ends.assign(tokens.size(), false);
  BoundaryScanner scanner(text, tokens);
  const std::size_t mask = weights.empty() ? 0 : std::bit_floor(weights.size()) - 1;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    bool end = i + 1 == tokens.size();
    if (!end && scanner.may_end_after(i)) {
      if (weights.empty()) {
        end = scanner.rule(i);
      } else {
        float score = 0;
        for (const std::uint32_t index : scanner.features(i)) score += weights[index & mask];
        end = score > 0;
      }
    }
    scanner.advance(i, end);
    ends[i] = end;
  }
}

}  // namespace bede::text
