// SPDX-License-Identifier: Apache-2.0
#include "resolve/quantities_words.h"

#include <array>
#include <charconv>
#include <cmath>

#include "resolve/times_words.h"

namespace bede::resolve {
namespace {

struct Scale {
  std::string_view word;
  double factor;
};
constexpr std::array kScales = {Scale{"dozen", 12},    Scale{"hundred", 100}, Scale{"thousand", 1e3},
                                Scale{"million", 1e6}, Scale{"billion", 1e9}, Scale{"trillion", 1e12},
                                Scale{"mn", 1e6},      Scale{"bn", 1e9},      Scale{"lakh", 1e5},
                                Scale{"crore", 1e7}};
// Plural forms alone are lower bounds (docs/records.md, rule 8).
constexpr std::array kVague = {Scale{"dozens", 24},      Scale{"scores", 40},    Scale{"hundreds", 200},
                               Scale{"thousands", 2000}, Scale{"millions", 2e6}, Scale{"billions", 2e9},
                               Scale{"tens", 20}};

template <std::size_t N>
double factor_of(const std::array<Scale, N>& scales, std::string_view word) {
  for (const Scale& scale : scales) {
    if (scale.word == word) return scale.factor;
  }
  return 0;
}

std::string_view word_at(std::span<const std::string> words, std::size_t at) {
  return at < words.size() ? std::string_view(words[at]) : std::string_view();
}

// "1,200", "3.5", "12m", "5bn", "60k"
std::optional<double> digits_with_suffix(std::string_view word) {
  double factor = 1;
  for (const Scale suffix : {Scale{"bn", 1e9}, Scale{"mn", 1e6}, Scale{"m", 1e6}, Scale{"k", 1e3}}) {
    if (word.size() > suffix.word.size() && word.ends_with(suffix.word)) {
      factor = suffix.factor;
      word.remove_suffix(suffix.word.size());
      break;
    }
  }
  std::string plain;
  for (const char c : word) {
    if (c != ',') plain.push_back(c);
  }
  double value = 0;
  const auto [end, error] =
      std::from_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
  if (plain.empty() || plain[0] < '0' || plain[0] > '9' || error != std::errc() ||
      end != plain.data() + plain.size())
    return std::nullopt;
  return value * factor;
}

// "hundreds of thousands", "tens of thousands", "dozens"
std::optional<Amount> vague_amount(std::span<const std::string> words, std::size_t at) {
  const double first = factor_of(kVague, word_at(words, at));
  if (first == 0) return std::nullopt;
  if (word_at(words, at + 1) == "of") {
    const double second = factor_of(kVague, word_at(words, at + 2));
    if (second != 0) return Amount{3, first * second / 2, true};
  }
  if (word_at(words, at) == "tens") return std::nullopt;
  return Amount{1, first, true};
}

std::optional<double> plain_number(std::string_view word) {
  if (const auto digits = digits_with_suffix(word)) return digits;
  if (const auto small = small_number(word)) return static_cast<double>(*small);
  return std::nullopt;
}

}  // namespace

std::optional<Amount> amount_at(std::span<const std::string> words, std::size_t at) {
  if (const auto vague = vague_amount(words, at)) return vague;
  const bool article = word_at(words, at) == "a" || word_at(words, at) == "half";
  auto value = article ? std::optional<double>(word_at(words, at) == "a" ? 1.0 : 0.5)
                       : plain_number(word_at(words, at));
  if (!value) return std::nullopt;
  std::uint32_t used = 1;
  if (word_at(words, at) == "half" && word_at(words, at + 1) == "a") ++used;
  // "twenty-five" and "twenty five"
  if (*value >= 20 && *value < 100 && std::fmod(*value, 10) == 0 && !article) {
    const std::size_t next = word_at(words, at + used) == "-" ? at + used + 1 : at + used;
    const auto unit = small_number(word_at(words, next));
    const bool spelled = word_at(words, at)[0] >= 'a';
    if (spelled && unit && *unit > 0 && *unit < 10) {
      *value += static_cast<double>(*unit);
      used = static_cast<std::uint32_t>(next + 1 - at);
    }
  }
  bool scaled = false;
  for (double factor = 0.0; (factor = factor_of(kScales, word_at(words, at + used))) != 0.0;) {
    *value *= factor;
    ++used;
    scaled = true;
  }
  if (article && !scaled) return std::nullopt;
  return Amount{used, *value, false};
}

std::string_view currency_of(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 22> kMoney = {
      {{"$", "USD"},         {"us$", "USD"},          {"dollar", "USD"},
       {"dollars", "USD"},   {"\xE2\x82\xAC", "EUR"}, {"euro", "EUR"},
       {"euros", "EUR"},     {"\xC2\xA3", "GBP"},     {"pound", "pounds"},
       {"pounds", "pounds"}, {"yen", "JPY"},          {"\xC2\xA5", "JPY"},
       {"yuan", "CNY"},      {"rupees", "rupees"},    {"rupee", "rupees"},
       {"ruble", "RUB"},     {"rubles", "RUB"},       {"roubles", "RUB"},
       {"shekels", "ILS"},   {"dinars", "dinars"},    {"pesos", "pesos"},
       {"francs", "francs"}}};
  for (const auto& [name, code] : kMoney) {
    if (name == word) return code;
  }
  return {};
}

}  // namespace bede::resolve
