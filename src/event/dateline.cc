// SPDX-License-Identifier: Apache-2.0
#include "event/dateline.h"

#include <optional>

#include "base/utf8.h"
#include "event/words.h"

namespace bede::event {

namespace {

constexpr std::uint32_t kLongestDateline = 16;  // words
constexpr std::size_t kShortestTown = 3;        // bytes

bool is_dash(std::string_view form) {
  return any_of(form, {"-", "--", "\xe2\x80\x93", "\xe2\x80\x94"});
}

bool has_upper_start(std::string_view form) {
  std::size_t at = 0;
  return !form.empty() && is_upper(next_code_point(form, at));
}

bool is_capitals(std::string_view form) {
  if (form.size() < kShortestTown) return false;
  for (std::size_t at = 0; at < form.size();) {
    if (is_lower(next_code_point(form, at))) return false;
  }
  return has_upper_start(form);
}

bool may_stand_in_dateline(std::string_view form) {
  return has_upper_start(form) || any_of(form, {",", "/", "(", ")", ".", "|"}) ||
         is_digit(static_cast<unsigned char>(form[0]));
}

using Words = std::vector<annotate::WordAnnotation>;

struct Stretch {
  std::int32_t begin, dash, end;  // dateline [begin, dash], text (dash, end)
  bool holds(std::int32_t word) const { return begin <= word && word <= dash; }
};

bool is_relation(const annotate::WordAnnotation& word, std::string_view relation) {
  return word.deprel == relation || word.deprel.starts_with(std::string(relation) + ":");
}

// The verb that tells what the sentence says, where the parser hung all of it on the town.
std::optional<std::int32_t> hidden_verb(const Words& words, const Stretch& stretch, std::int32_t parent) {
  for (std::int32_t i = stretch.dash + 1; i < stretch.end; ++i) {
    const annotate::WordAnnotation& word = words[static_cast<std::size_t>(i)];
    if (word.head == parent && word.upos == "VERB" &&
        any_of(word.deprel, {"acl", "acl:relcl", "parataxis", "appos", "conj", "ccomp", "dep"}))
      return i;
  }
  return std::nullopt;
}

// "CAIRO -- An Egyptian court convicted ...": court hangs on Cairo, convicted on court.
void free_root(Words& words, const Stretch& stretch, std::int32_t town) {
  std::optional<std::int32_t> root = hidden_verb(words, stretch, town);
  for (std::int32_t i = stretch.dash + 1; i < stretch.end && !root; ++i) {
    annotate::WordAnnotation& word = words[static_cast<std::size_t>(i)];
    if (word.head != town || word.upos == "PUNCT" ||
        !any_of(word.deprel, {"appos", "nmod", "parataxis", "conj", "dep", "list", "nsubj"}))
      continue;
    const auto verb = hidden_verb(words, stretch, i);
    root = verb ? *verb : i;
    if (verb) {
      word.head = *verb;
      word.deprel = "nsubj";
    }
  }
  if (!root) return;
  annotate::WordAnnotation& top = words[static_cast<std::size_t>(*root)];
  top.head = annotate::kRoot;
  top.deprel = "root";
  for (std::int32_t i = stretch.dash + 1; i < stretch.end; ++i) {
    annotate::WordAnnotation& word = words[static_cast<std::size_t>(i)];
    if (word.head == town) word.head = *root;
  }
  words[static_cast<std::size_t>(town)].head = *root;
  words[static_cast<std::size_t>(town)].deprel = "dep";
}

// "RAMALLAH - Israel's military says": military is an apposition of the town, which is the subject.
void free_subject(Words& words, const Stretch& stretch, std::int32_t town) {
  annotate::WordAnnotation& place = words[static_cast<std::size_t>(town)];
  bool has_subject = false;
  for (std::int32_t i = stretch.dash + 1; i < stretch.end; ++i) {
    const annotate::WordAnnotation& word = words[static_cast<std::size_t>(i)];
    has_subject |= word.head == place.head && is_relation(word, "nsubj");
  }
  const std::string relation = place.deprel;
  for (std::int32_t i = stretch.dash + 1; i < stretch.end; ++i) {
    annotate::WordAnnotation& word = words[static_cast<std::size_t>(i)];
    if (word.head != town) continue;
    word.head = place.head;
    const bool nominal = any_of(word.upos, {"NOUN", "PROPN", "PRON"});
    if (!has_subject && nominal && is_relation(place, "nsubj")) {
      word.deprel = relation;
      has_subject = true;
    }
  }
  place.deprel = "dep";
}

}  // namespace

std::uint32_t dateline_length(const annotate::Annotation& annotation, const text::Sentence& sentence) {
  if (!sentence.starts_paragraph || sentence.word_count < 4) return 0;
  const auto form = [&](std::uint32_t k) -> std::string_view {
    return annotation.text.words[sentence.first_word + k].form;
  };
  if (!is_capitals(form(0))) return 0;
  bool all_capitals = true;
  for (std::uint32_t k = 0; k + 1 < sentence.word_count && k < kLongestDateline; ++k) {
    if (k > 0 && is_dash(form(k))) {
      // "US-led", "AL-QAEDA": a hyphen without blanks joins.
      const Span dash = annotation.text.words[sentence.first_word + k].span;
      if (annotation.text.words[sentence.first_word + k - 1].span.end < dash.begin) return k + 1;
    }
    if (form(k) == ":" && all_capitals) return k + 1;
    if (!may_stand_in_dateline(form(k))) return 0;
    all_capitals &= is_capitals(form(k)) || !has_upper_start(form(k));
  }
  return 0;
}

void set_datelines_apart(const annotate::Annotation& annotation, Words& words) {
  for (const text::Sentence& sentence : annotation.text.sentences) {
    const std::uint32_t length = dateline_length(annotation, sentence);
    if (length == 0) continue;
    const auto begin = static_cast<std::int32_t>(sentence.first_word);
    const Stretch stretch{begin, begin + static_cast<std::int32_t>(length) - 1,
                          begin + static_cast<std::int32_t>(sentence.word_count)};
    for (std::int32_t i = stretch.begin; i <= stretch.dash; ++i) {
      const std::int32_t head = words[static_cast<std::size_t>(i)].head;
      if (head == annotate::kRoot)
        free_root(words, stretch, i);
      else if (!stretch.holds(head))
        free_subject(words, stretch, i);
    }
  }
}

}  // namespace bede::event
