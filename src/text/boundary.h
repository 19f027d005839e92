// SPDX-License-Identifier: Apache-2.0
// Does a sentence end between two tokens? A linear score of hashed features of the gap, learned from
// treebanks (tools/boundary_features.cc writes them, model/boundary.py fits the weights); without weights, a
// rule.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/text.h"

namespace bede::text {

enum class Look : std::uint8_t {
  kEdge,  // before the first and behind the last token of a paragraph
  kLower,
  kCapitalised,
  kCapitals,
  kSingleCapital,
  kMixed,
  kNumber,
  kNumberMixed,
  kTitle,
  kAbbreviation,
  kDottedCapitals,
  kInitial,
  kStop,
  kQuestion,
  kEllipsis,
  kComma,
  kSemicolon,
  kColon,
  kDash,
  kOpenQuote,
  kCloseQuote,
  kOpenBracket,
  kCloseBracket,
  kBullet,
  kSymbol,
  kLink,
  kPicture,
};

enum class Blank : std::uint8_t { kNone, kOne, kMore, kLineFeed };

struct GapToken {
  std::uint64_t form = 0;    // hash of the lower-case form
  std::uint64_t ending = 0;  // hash of its last three bytes
  Look look = Look::kEdge;
  Blank blank_after = Blank::kNone;
};

// Features are indices below 2^16; a shorter table of weights (2^k) is indexed by their low bits. The hash is
// part of the model file's format: a change makes trained weights worthless.
inline constexpr std::size_t kBoundaryFeatures = 28;
using FeatureIndices = std::array<std::uint32_t, kBoundaryFeatures>;

// The gaps of one paragraph, walked from left to right. Cost: linear.
class BoundaryScanner {
 public:
  BoundaryScanner(std::string_view text, std::span<const Token> tokens);

  // No sentence ends inside a chunk, unless a full stop stands before the gap; none behind a title ("Gen.")
  // or behind a short form in brackets ("the World Trade Organization (WTO)"), where the line goes on.
  bool may_end_after(std::size_t token) const;
  FeatureIndices features(std::size_t token) const;
  bool rule(std::size_t token) const;

  // Goes past the gap behind `token`: each gap once, in order.
  void advance(std::size_t token, bool sentence_ends);

 private:
  const GapToken& at(std::ptrdiff_t i) const;
  bool ends_short_form(std::size_t token) const;
  std::size_t closers_before(std::size_t token) const;
  void mark_quotes(std::string_view text, std::span<const Token> tokens);

  std::vector<GapToken> tokens_;
  GapToken edge_;
  std::size_t sentence_start_ = 0;
  std::size_t capitals_ = 0;  // words of the sentence so far that begin with a capital
  std::size_t words_ = 0;
  bool quote_open_ = false;
  int brackets_open_ = 0;
};

// Decides by the weights, or by the rule if there are none. `ends` gets one flag a token; the last is always
// set.
void find_boundaries(std::string_view text, std::span<const Token> tokens, std::span<const float> weights,
                     std::vector<bool>& ends);

}  // namespace bede::text
