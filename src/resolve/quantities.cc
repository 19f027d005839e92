// SPDX-License-Identifier: Apache-2.0
// Quantities: amounts with their bounds ("at least", "two to four") and what they count, read off the tree.
#include <string>

#include "base/utf8.h"
#include "resolve/quantities_words.h"
#include "resolve/resolve.h"
#include "resolve/times_words.h"

namespace bede::resolve {
namespace {

enum class Bound { kExact, kAtLeast, kAtMost, kNearlyAtMost, kAbout };

struct SentenceView {
  const annotate::Annotation& annotation;
  const text::Sentence& sentence;
  std::vector<std::string> words;  // lower case

  SentenceView(const annotate::Annotation& a, const text::Sentence& s) : annotation(a), sentence(s) {
    for (std::uint32_t i = 0; i < s.word_count; ++i)
      words.push_back(to_lower(a.text.words[s.first_word + i].form));
  }
  std::string_view at(std::int64_t i) const {
    return i < 0 || i >= static_cast<std::int64_t>(words.size()) ? std::string_view()
                                                                 : words[static_cast<std::size_t>(i)];
  }
  const annotate::WordAnnotation& annotated(std::size_t i) const {
    return annotation.words[sentence.first_word + i];
  }
  // Index of the head inside the sentence, -1 for the root.
  std::int64_t head(std::size_t i) const {
    const std::int32_t head = annotated(i).head;
    return head == annotate::kRoot ? -1 : head - static_cast<std::int64_t>(sentence.first_word);
  }
};

struct BoundPhrase {
  std::vector<std::string_view> words;
  Bound bound;
};

const std::vector<BoundPhrase>& bound_phrases() {
  static const std::vector<BoundPhrase> phrases = {{{"at", "least"}, Bound::kAtLeast},
                                                   {{"more", "than"}, Bound::kAtLeast},
                                                   {{"no", "fewer", "than"}, Bound::kAtLeast},
                                                   {{"no", "less", "than"}, Bound::kAtLeast},
                                                   {{"over"}, Bound::kAtLeast},
                                                   {{"above"}, Bound::kAtLeast},
                                                   {{"upwards", "of"}, Bound::kAtLeast},
                                                   {{"as", "many", "as"}, Bound::kAtMost},
                                                   {{"up", "to"}, Bound::kAtMost},
                                                   {{"fewer", "than"}, Bound::kAtMost},
                                                   {{"less", "than"}, Bound::kAtMost},
                                                   {{"at", "most"}, Bound::kAtMost},
                                                   {{"almost"}, Bound::kNearlyAtMost},
                                                   {{"nearly"}, Bound::kNearlyAtMost},
                                                   {{"close", "to"}, Bound::kNearlyAtMost},
                                                   {{"about"}, Bound::kAbout},
                                                   {{"around"}, Bound::kAbout},
                                                   {{"some"}, Bound::kAbout},
                                                   {{"roughly"}, Bound::kAbout},
                                                   {{"approximately"}, Bound::kAbout},
                                                   {{"an", "estimated"}, Bound::kAbout}};
  return phrases;
}

// The bound that stands before word `i`, and how many words it takes.
std::pair<Bound, std::uint32_t> bound_before(const SentenceView& view, std::size_t i) {
  for (const BoundPhrase& phrase : bound_phrases()) {
    const auto length = static_cast<std::int64_t>(phrase.words.size());
    bool same = true;
    for (std::int64_t k = 0; k < length && same; ++k) {
      same = view.at(static_cast<std::int64_t>(i) - length + k) == phrase.words[static_cast<std::size_t>(k)];
    }
    if (same) return {phrase.bound, static_cast<std::uint32_t>(length)};
  }
  return {Bound::kExact, 0};
}

void set_bounds(Quantity& quantity, const Amount& amount, Bound bound) {
  if (amount.at_least) {
    quantity.low = amount.value;
    return;
  }
  if (bound != Bound::kAtMost && bound != Bound::kNearlyAtMost) quantity.low = amount.value;
  if (bound == Bound::kAtMost || bound == Bound::kNearlyAtMost) quantity.high = amount.value;
  if (bound != Bound::kAtMost) quantity.best = amount.value;
}

std::string_view bound_words(Bound bound) {
  switch (bound) {
    case Bound::kExact:
      return "as it stands";
    case Bound::kAtLeast:
      return "a lower bound";
    case Bound::kAtMost:
      return "an upper bound";
    case Bound::kNearlyAtMost:
      return "a little less";
    case Bound::kAbout:
      return "about";
  }
  return "";
}

// What is counted: the head of a nummod, the noun under "of" ("dozens of protesters"), or nothing.
std::int64_t counted_by(const SentenceView& view, std::size_t first, std::size_t end) {
  for (std::size_t i = first; i < end; ++i) {
    const auto& word = view.annotated(i);
    const std::int64_t head = view.head(i);
    const bool outside =
        head >= static_cast<std::int64_t>(end) || (head >= 0 && head < static_cast<std::int64_t>(first));
    if (word.deprel.starts_with("nummod") && outside) return head;
    if (word.deprel == "det" && outside) return head;
  }
  if (view.at(static_cast<std::int64_t>(end)) != "of") return kNone;
  for (std::size_t i = end + 1; i < view.words.size() && i < end + 8; ++i) {
    const std::int64_t head = view.head(i);
    if (view.annotated(i).deprel.starts_with("nmod") && head >= static_cast<std::int64_t>(first) &&
        head < static_cast<std::int64_t>(end))
      return static_cast<std::int64_t>(i);
  }
  return kNone;
}

bool in_time(const SentenceView& view, std::size_t first, std::size_t end, const std::vector<bool>& is_time) {
  const auto next = view.at(static_cast<std::int64_t>(end));
  if (unit_of(next) || next == "minutes" || next == "decades" || next == "-year" || next == "o'clock")
    return true;
  if (next == "-" && unit_of(view.at(static_cast<std::int64_t>(end) + 1))) return true;
  for (std::size_t i = first; i < end; ++i) {
    if (is_time[view.sentence.first_word + i]) return true;
  }
  return false;
}

// "$ 5 million", "5 million euros", "30,000 Egyptian pounds"
std::string money_unit(const SentenceView& view, std::size_t first, std::size_t end) {
  if (const auto before = currency_of(view.at(static_cast<std::int64_t>(first) - 1)); !before.empty())
    return std::string(before);
  for (std::size_t i = end; i < end + 2; ++i) {
    const auto unit = currency_of(view.at(static_cast<std::int64_t>(i)));
    if (unit.empty()) continue;
    return i == end ? std::string(unit)
                    : std::string(view.annotation.text.words[view.sentence.first_word + end].form) + " " +
                          std::string(unit);
  }
  return {};
}

void finish(const SentenceView& view, std::size_t first, std::size_t end, Quantity& quantity) {
  const auto& words = view.annotation.text.words;
  quantity.first_word = view.sentence.first_word + static_cast<std::uint32_t>(first);
  quantity.word_count = static_cast<std::uint32_t>(end - first);
  quantity.span =
      join(words[quantity.first_word].span, words[quantity.first_word + quantity.word_count - 1].span);
  if (quantity.counted_word == kNone) return;
  const Span counted = words[static_cast<std::uint32_t>(quantity.counted_word)].span;
  if (counted.begin >= quantity.span.end && counted.begin - quantity.span.end < 60)
    quantity.span = join(quantity.span, counted);
  if (!quantity.money)
    quantity.unit = view.annotation.words[static_cast<std::uint32_t>(quantity.counted_word)].lemma;
}

// A second amount that makes a range: "two to four", "20-30", "between 5 and 10".
std::optional<Amount> range_end(const SentenceView& view, std::size_t first, std::size_t end) {
  const auto link = view.at(static_cast<std::int64_t>(end));
  const bool between = view.at(static_cast<std::int64_t>(first) - 1) == "between" && link == "and";
  if (!between && link != "to" && link != "-" && link != "\xE2\x80\x93" && link != "or") return std::nullopt;
  return amount_at(view.words, end + 1);
}

// The quantity that begins at word `i`; moves `i` past it.
std::optional<Quantity> quantity_at(const SentenceView& view, std::size_t& i,
                                    const std::vector<bool>& is_time) {
  const std::size_t first = i;
  const auto amount = amount_at(view.words, i);
  if (!amount) return std::nullopt;
  const std::size_t end = first + amount->words;
  if (view.annotated(first).upos == "PRON" || in_time(view, first, end, is_time)) return std::nullopt;
  Quantity quantity;
  const std::size_t sign = first > 0 && !currency_of(view.words[first - 1]).empty() ? 1 : 0;
  const auto [bound, bound_length] = bound_before(view, first - sign);
  std::size_t last = end;
  set_bounds(quantity, *amount, bound);
  quantity.reason = std::string("read as a number, ") + std::string(bound_words(bound));
  if (const auto other = range_end(view, first, end);
      other && other->value > amount->value && other->value < amount->value * 20) {
    quantity.low = amount->value;
    quantity.high = other->value;
    quantity.best.reset();
    last = end + 1 + other->words;
    quantity.reason = "read as a range";
  }
  const std::string unit = money_unit(view, first, last);
  quantity.money = !unit.empty();
  quantity.unit = unit;
  if (view.at(static_cast<std::int64_t>(last)) == "%" ||
      view.at(static_cast<std::int64_t>(last)) == "percent")
    quantity.unit = "percent";
  const std::int64_t counted = counted_by(view, first, last);
  if (counted != kNone)
    quantity.counted_word =
        static_cast<std::int32_t>(view.sentence.first_word + static_cast<std::uint32_t>(counted));
  if (quantity.unit == "percent") quantity.counted_word = kNone;
  finish(view, first - sign - bound_length, last, quantity);
  i = last;
  return quantity;
}

// "no casualties": nought of what stands behind it.
std::optional<Quantity> none_at(const SentenceView& view, std::size_t i) {
  if (view.at(static_cast<std::int64_t>(i)) != "no" || view.annotated(i).deprel != "det") return std::nullopt;
  Quantity quantity;
  quantity.low = quantity.best = 0;
  quantity.counted_word =
      static_cast<std::int32_t>(view.sentence.first_word) + static_cast<std::int32_t>(view.head(i));
  quantity.reason = "'no' counts nought";
  finish(view, i, i + 1, quantity);
  return quantity;
}

}  // namespace

std::vector<Quantity> find_quantities(const article::Article& article,
                                      const annotate::Annotation& annotation) {
  std::vector<bool> is_time(annotation.words.size(), false);
  for (const TimeExpression& time : find_times(article, annotation)) {
    for (std::uint32_t i = 0; i < time.word_count; ++i) is_time[time.first_word + i] = true;
  }
  std::vector<Quantity> out;
  for (const text::Sentence& sentence : annotation.text.sentences) {
    const SentenceView view(annotation, sentence);
    for (std::size_t i = 0; i < view.words.size();) {
      const std::size_t before = i;
      if (auto quantity = quantity_at(view, i, is_time)) {
        out.push_back(std::move(*quantity));
      } else if (auto none = none_at(view, i)) {
        out.push_back(std::move(*none));
      }
      if (i == before) ++i;
    }
  }
  return out;
}

}  // namespace bede::resolve
