// SPDX-License-Identifier: Apache-2.0
#include "annotate/lemma_script.h"

#include <charconv>

#include "base/utf8.h"

namespace bede::annotate {
namespace {

bool continues_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u;
}

}  // namespace

Result<LemmaScript> LemmaScript::parse(std::string_view label) {
  LemmaScript script;
  if (label.starts_with('=')) {
    script.whole_ = true;
    script.suffix_ = label.substr(1);
    return script;
  }
  const std::size_t second = label.find('|', 2);
  const bool shaped = label.starts_with("l|") || label.starts_with("k|");
  const char* const end = label.data() + (second == std::string_view::npos ? label.size() : second);
  if (shaped && second != std::string_view::npos) {
    const auto [stop, error] = std::from_chars(label.data() + 2, end, script.cut_);
    script.lower_ = label.front() == 'l';
    script.suffix_ = label.substr(second + 1);
    if (error == std::errc() && stop == end) return script;
  }
  return Error{ErrorCode::kBadModel, "\"" + std::string(label) + "\" is no lemma edit script.", ""};
}

std::string LemmaScript::apply(std::string_view word) const {
  if (whole_) return suffix_;
  std::string lemma = lower_ ? to_lower(word) : std::string(word);
  for (std::size_t i = 0; i < cut_; ++i) {
    while (!lemma.empty() && continues_code_point(lemma.back())) lemma.pop_back();
    if (!lemma.empty()) lemma.pop_back();
  }
  return lemma + suffix_;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += !continues_code_point(c);
  return count;
}

}  // namespace bede::annotate
