// SPDX-License-Identifier: Apache-2.0
#include "event/quotes.h"

#include <algorithm>

namespace bede::event {

namespace {

constexpr std::string_view kOpen = "\xe2\x80\x9c";   // U+201C
constexpr std::string_view kClose = "\xe2\x80\x9d";  // U+201D
constexpr std::uint32_t kShortestSpeech = 20;        // bytes; shorter ones are words in doubt, not speech

struct Mark {
  std::uint32_t at = 0;
  std::uint32_t size = 1;
  bool may_open = true;
  bool may_close = true;
};

std::vector<Mark> marks_of(std::string_view text, Span paragraph) {
  std::vector<Mark> marks;
  for (std::uint32_t at = paragraph.begin; at < paragraph.end; ++at) {
    if (text[at] == '"') marks.push_back({at, 1, true, true});
    if (text.substr(at, kOpen.size()) == kOpen) marks.push_back({at, 3, true, false});
    if (text.substr(at, kClose.size()) == kClose) marks.push_back({at, 3, false, true});
  }
  return marks;
}

bool speaks(const Lexicon& lexicon, std::string_view lemma) {
  for (const SourceRule* rule : lexicon.source_rules(lemma)) {
    if (rule->kind == "says" && rule->scopes.contains("quote")) return true;
  }
  return false;
}

std::optional<Speaker> speaker_of(const Tree& tree, WordIndex verb) {
  const Frame frame = tree.frame(verb);
  const Argument* subject = find_argument(frame, "subj");
  if (!subject) return std::nullopt;
  return Speaker{subject->word, verb};
}

}  // namespace

Quotations::Quotations(const article::Article& article, const annotate::Annotation& annotation,
                       const Tree& tree, const Lexicon& lexicon) {
  const Material material{article, annotation, tree, lexicon};
  find_marks(material);
  for (std::size_t i = 0; i < quotations_.size(); ++i) {
    Quotation& quotation = quotations_[i];
    quotation.speaker = cue_near(material, quotation);
    if (quotation.speaker || i == 0) continue;
    const Quotation& before = quotations_[i - 1];
    if (quotation.continues || before.paragraph == quotation.paragraph) quotation.speaker = before.speaker;
  }
  // "... our ward at dawn. | Eleven were killed," she added: the cue of a later part speaks for an earlier
  // one too.
  for (std::size_t i = quotations_.size(); i-- > 1;) {
    const bool joined = quotations_[i].continues || quotations_[i].paragraph == quotations_[i - 1].paragraph;
    if (joined && !quotations_[i - 1].speaker) quotations_[i - 1].speaker = quotations_[i].speaker;
  }
  quotation_of_.assign(tree.size(), -1);
  std::size_t q = 0;  // quotations and words both stand in the order of the text
  for (WordIndex word = 0; word < tree.size(); ++word) {
    while (q < quotations_.size() && quotations_[q].span.end < tree.span(word).end) ++q;
    if (q < quotations_.size() && quotations_[q].span.contains(tree.span(word))) {
      quotation_of_[word] = static_cast<std::int32_t>(q);
    }
  }
}

void Quotations::find_marks(const Material& material) {
  bool open_before = false;
  for (std::size_t p = 0; p < material.article.paragraphs.size(); ++p) {
    const Span paragraph = material.article.paragraphs[p];
    std::optional<std::uint32_t> open;
    bool continues = false;
    for (const Mark& mark : marks_of(material.article.text, paragraph)) {
      if (!open && mark.may_open) {
        open = mark.at + mark.size;
        continues = open_before && mark.at == paragraph.begin;
      } else if (open && mark.may_close) {
        if (mark.at - *open >= kShortestSpeech) quotations_.push_back({{*open, mark.at}, p, continues, {}});
        open.reset();
      }
    }
    if (open) quotations_.push_back({{*open, paragraph.end}, p, continues, {}});
    open_before = open.has_value();
  }
}

const Quotations::Quotation* Quotations::holding(Span span) const {
  const auto found =
      std::lower_bound(quotations_.begin(), quotations_.end(), span.end,
                       [](const Quotation& item, std::uint32_t end) { return item.span.end < end; });
  return found != quotations_.end() && found->span.contains(span) ? &*found : nullptr;
}

// The nearest speaking verb outside quotation marks in the sentences that the quotation touches; or in the
// sentence before it, if that ends with a colon.
std::optional<Speaker> Quotations::cue_near(const Material& material, const Quotation& quotation) const {
  std::optional<Speaker> best;
  std::uint32_t best_distance = 0;
  const auto& sentences = material.annotation.text.sentences;
  const auto first =
      std::lower_bound(sentences.begin(), sentences.end(), quotation.span.begin,
                       [](const text::Sentence& item, std::uint32_t at) { return item.span.end < at; });
  const auto start = static_cast<std::size_t>(first - sentences.begin());
  for (std::size_t s = start > 0 ? start - 1 : 0; s < sentences.size(); ++s) {
    if (sentences[s].span.begin >= quotation.span.end) break;
    const bool announces = s + 1 < sentences.size() &&
                           material.article.text[sentences[s].span.end - 1] == ':' &&
                           quotation.span.overlaps(sentences[s + 1].span) && !sentences[s + 1].span.empty();
    if (!announces && !quotation.span.overlaps(sentences[s].span)) continue;
    for (std::uint32_t k = 0; k < sentences[s].word_count; ++k) {
      const WordIndex word = sentences[s].first_word + k;
      const Span span = material.tree.span(word);
      if (!material.tree.is_verb(word) || holding(span) ||
          !speaks(material.lexicon, material.tree.lemma(word)))
        continue;
      const auto speaker = speaker_of(material.tree, word);
      const std::uint32_t distance = span.end <= quotation.span.begin   ? quotation.span.begin - span.end
                                     : span.begin >= quotation.span.end ? span.begin - quotation.span.end
                                                                        : 0;
      if (!speaker || holding(material.tree.span(speaker->subject)) || (best && distance >= best_distance))
        continue;
      best = speaker;
      best_distance = distance;
    }
  }
  return best;
}

std::optional<Speaker> Quotations::speaker(WordIndex word) const {
  if (word >= quotation_of_.size() || quotation_of_[word] < 0) return std::nullopt;
  return quotations_[static_cast<std::size_t>(quotation_of_[word])].speaker;
}

bool Quotations::is_quoted(WordIndex word) const {
  return word < quotation_of_.size() && quotation_of_[word] >= 0;
}

}  // namespace bede::event
