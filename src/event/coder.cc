// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "base/sha256.h"
#include "event/codebook.h"
#include "event/draft.h"
#include "event/merge.h"
#include "event/obligations.h"

namespace bede::event {

namespace {

// Different words of sport that make an article one about sport, if they are also one word in so many.
constexpr std::size_t kSportWords = 3;
constexpr std::size_t kSportShare = 25;

// Sport speaks of attacks and shots too; such an article is not coded at all (docs/records.md, section 1).
bool is_about_sport(const Context& context) {
  WordSet seen;
  std::size_t count = 0;
  for (WordIndex word = 0; word < context.tree.size(); ++word) {
    if (!context.tree.is_nominal(word) || !context.in_class(word, "sport")) continue;
    seen.insert(std::string(context.tree.lemma(word)));
    ++count;
  }
  return seen.size() >= kSportWords && count * kSportShare >= context.tree.size();
}

Notice nothing_coded(std::string code, std::string message) {
  return {std::move(code), std::move(message), {}};
}

}  // namespace

struct Coder::State {
  Lexicon lexicon;
  const knowledge::Knowledge* knowledge = nullptr;
};

Coder::Coder(std::unique_ptr<State> state) : state_(std::move(state)) {}
Coder::Coder(Coder&&) noexcept = default;
Coder& Coder::operator=(Coder&&) noexcept = default;
Coder::~Coder() = default;

Result<Coder> Coder::open(const std::filesystem::path& folder, const knowledge::Knowledge& knowledge) {
  auto state = std::make_unique<State>();
  state->lexicon = TRY(Lexicon::load(folder));
  state->knowledge = &knowledge;
  return Coder(std::move(state));
}

CodedArticle Coder::code(const article::Article& article, const annotate::Annotation& annotation,
                         const resolve::Mentions& mentions) const {
  CodedArticle coded;
  coded.sentences = static_cast<std::uint32_t>(annotation.text.sentences.size());
  const Tree tree(annotation, &state_->lexicon);
  const Quotations quotations(article, annotation, tree, state_->lexicon);
  const std::vector<std::int32_t> covering = covering_mentions(mentions, tree.size());
  const Context context{article, annotation, mentions, state_->lexicon, *state_->knowledge,
                        tree,    quotations, covering};
  const Credit credit = find_credit(article, *state_->knowledge);
  coded.credit = credit.sources;
  if (is_about_sport(context)) {
    coded.notices.push_back(nothing_coded("event.sport", "The article is about sport; nothing is coded."));
    return coded;
  }
  std::vector<Draft> drafts;
  const std::vector<Candidate> candidates = find_candidates(context, coded.candidates);
  for (const Candidate& candidate : candidates) {
    Draft draft = make_draft(context, candidate, candidates);
    if (is_reportable(context, draft)) drafts.push_back(std::move(draft));
  }
  for (Draft& draft : find_obligations(context)) drafts.push_back(std::move(draft));
  std::stable_sort(drafts.begin(), drafts.end(),
                   [](const Draft& a, const Draft& b) { return a.candidate.word < b.candidate.word; });
  drafts = merge_drafts(context, std::move(drafts));
  fill_doers(drafts);
  attach_tolls(context, find_tolls(context), drafts);
  const std::string hash = to_hex(sha256(article.text));
  for (const Draft& draft : drafts) coded.reports.push_back(make_report(context, draft, credit, hash));
  if (coded.reports.empty()) {
    coded.notices.push_back(nothing_coded(
        "event.nothing", "No event was found: " + std::to_string(coded.candidates) +
                             " words of the lexicon were looked at in " + std::to_string(coded.sentences) +
                             " sentences, none with a party, a date or a place that makes it a report."));
  }
  return coded;
}

std::string Coder::codebook() const {
  return std::string(kCodebook);
}

}  // namespace bede::event
