// SPDX-License-Identifier: Apache-2.0
#include "annotate/heads.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/utf8.h"

namespace bede::annotate {
namespace {

// Rows whose scores are held at once.
constexpr std::size_t kRowBlock = 128;
// How far down the list of scripts to look for one that fits the word, as in training.
constexpr int kLemmaTries = 5;

struct Needed {
  const char* name;
  const char* kind;
};
// Heads::Tags are kept in this order.
constexpr Needed kNeeded[] = {
    {"upos", "tags"}, {"feats", "tags"}, {"lemma", "tags"}, {"names", "spans"}, {"dependencies", "tree"}};

Error bad_model(std::string message) {
  return {ErrorCode::kBadModel, std::move(message), ""};
}

Result<void> check_kinds(const weights::ModelFile& model) {
  for (const weights::Head& head : model.heads()) {
    if (head.kind != "tags" && head.kind != "spans" && head.kind != "tree" && head.kind != "boundary")
      return bad_model("The head " + head.name + " is of the kind \"" + head.kind +
                       "\", which this program does not know.");
  }
  for (const Needed& needed : kNeeded) {
    const weights::Head* head = model.find_head(needed.name);
    if (head == nullptr || head->kind != needed.kind)
      return bad_model(std::string("The model lacks the head ") + needed.name + " of kind " + needed.kind +
                       ".");
    if (head->tap == 0 || head->tap > model.encoder().layers)
      return bad_model("The head " + head->name + " reads a layer that the encoder does not have.");
  }
  return {};
}

std::vector<std::uint32_t> needed_taps(const weights::ModelFile& model) {
  std::vector<std::uint32_t> taps;
  for (const Needed& needed : kNeeded) taps.push_back(model.find_head(needed.name)->tap);
  std::sort(taps.begin(), taps.end());
  taps.erase(std::unique(taps.begin(), taps.end()), taps.end());
  return taps;
}

std::size_t index_of(const std::vector<std::uint32_t>& taps, std::uint32_t tap) {
  return static_cast<std::size_t>(std::lower_bound(taps.begin(), taps.end(), tap) - taps.begin());
}

}  // namespace

// One batch on its way through the heads.
struct Heads::Batch {
  std::span<const std::uint32_t> row_begin;
  std::span<const text::Word> words;
  std::uint32_t first_word;
  std::vector<QuantisedRows> taps;
  Scratch& scratch;
  Annotation& out;

  std::size_t sentences() const { return row_begin.size() - 1; }
  // Each sentence's first row is the root's: word k of the batch has the row k + sentences up to it.
  std::uint32_t first_word_of(std::size_t sentence) const {
    return first_word + row_begin[sentence] - static_cast<std::uint32_t>(sentence);
  }
  std::uint32_t words_of(std::size_t sentence) const {
    return row_begin[sentence + 1] - row_begin[sentence] - 1;
  }
};

Result<Heads> Heads::open(const weights::ModelFile& model, kernels::Isa isa) {
  TRY(check_kinds(model));
  const std::vector<std::uint32_t> taps = needed_taps(model);
  std::vector<Tags> tags;
  for (std::size_t i = 0; i < kTagHeads; ++i) {
    const weights::Head& head = *model.find_head(kNeeded[i].name);
    auto linear =
        TRY(load_linear(model, "head." + head.name, head.labels.size(), model.encoder().hidden, isa));
    tags.push_back({index_of(taps, head.tap), std::move(linear), head.labels});
  }
  std::vector<LemmaScript> scripts;
  for (const std::string& label : tags[kLemma].labels) scripts.push_back(TRY(LemmaScript::parse(label)));
  NamePath name_path = TRY(NamePath::open(tags[kNames].labels));
  const weights::Head& tree = *model.find_head(kNeeded[kTagHeads].name);
  TreeHead tree_head = TRY(TreeHead::open(model, tree, isa));
  const auto table = model.bytes("head.lemma.forms");  // a file may do without
  KnownForms known_forms = TRY(KnownForms::parse(table ? *table : std::string_view()));
  return Heads({isa, taps, std::move(tags), std::move(scripts), std::move(known_forms), std::move(name_path),
                index_of(taps, tree.tap), std::move(tree_head)});
}

void Heads::run(const encoder::Taps& taps, std::span<const text::Word> words, std::uint32_t first_word,
                Scratch& scratch, Annotation& out) const {
  Batch batch{taps.row_begin, words, first_word, {}, scratch, out};
  BEDE_CHECK(words.size() + batch.sentences() == batch.row_begin.back());
  scratch.quantisers.resize(parts_.taps.size());
  for (std::size_t i = 0; i < parts_.taps.size(); ++i) {
    const std::size_t hidden = taps.layers[i].size() / batch.row_begin.back();
    batch.taps.push_back(scratch.quantisers[i].quantise(parts_.isa, taps.layers[i], hidden));
  }
  const auto word_at = [&](std::size_t word) -> WordAnnotation& { return out.words[first_word + word]; };
  const auto best = [](const Tags& tags, std::span<float> scores) { return tags.labels[largest(scores)]; };
  const Tags &upos = parts_.tags[kUpos], &feats = parts_.tags[kFeats];
  label(batch, upos, [&](std::size_t w, std::span<float> scores) { word_at(w).upos = best(upos, scores); });
  label(batch, feats,
        [&](std::size_t w, std::span<float> scores) { word_at(w).feats = best(feats, scores); });
  label(batch, parts_.tags[kLemma], [&](std::size_t w, std::span<float> scores) {
    word_at(w).lemma = lemma(words[w].form, word_at(w).upos, scores);
  });
  find_names(batch);
  parse(batch);
}

// Scores all rows, a block at a time, and hands on those of words.
void Heads::label(Batch& batch, const Tags& tags,
                  const std::function<void(std::size_t, std::span<float>)>& take) const {
  const QuantisedRows& rows = batch.taps[tags.tap];
  const std::size_t labels = tags.labels.size();
  std::size_t sentence = 0;
  for (std::size_t first = 0; first < rows.count; first += kRowBlock) {
    const std::size_t count = std::min(kRowBlock, rows.count - first);
    apply(tags.linear, rows.part(first, count), batch.scratch.scores, batch.scratch.accumulators);
    for (std::size_t row = 0; row < count; ++row) {
      if (first + row == batch.row_begin[sentence]) {
        ++sentence;
        continue;
      }
      take(first + row - sentence, std::span(batch.scratch.scores).subspan(row * labels, labels));
    }
  }
}

// What the table knows; else the best script that leaves something of the word; the word itself if none of
// the best few does.
std::string Heads::lemma(std::string_view form, std::string_view upos, std::span<float> scores) const {
  const std::string key = upos == "PROPN" ? std::string(form) : to_lower(form);
  if (const auto known = parts_.known_forms.find(key, upos)) return std::string(*known);
  const std::size_t code_points = count_code_points(form);
  for (int i = 0; i < kLemmaTries; ++i) {
    const std::size_t best = largest(scores);
    if (parts_.scripts[best].fits(code_points)) return parts_.scripts[best].apply(form);
    scores[best] = -std::numeric_limits<float>::infinity();
  }
  return std::string(form);
}

void Heads::find_names(Batch& batch) const {
  const Tags& tags = parts_.tags[kNames];
  apply(tags.linear, batch.taps[tags.tap], batch.scratch.scores, batch.scratch.accumulators);
  const std::span<const float> scores(batch.scratch.scores);
  const std::size_t labels = tags.labels.size();
  for (std::size_t s = 0; s < batch.sentences(); ++s) {
    const auto mine = scores.subspan((batch.row_begin[s] + 1) * labels, batch.words_of(s) * labels);
    for (const NamePath::Found& found : parts_.name_path.best(mine, batch.words_of(s)))
      batch.out.names.push_back(
          {batch.first_word_of(s) + found.first, found.count, parts_.name_path.kinds()[found.kind]});
  }
}

void Heads::parse(Batch& batch) const {
  const TreeHead::Parse& parse = batch.scratch.parse;
  parts_.tree.parse(batch.taps[parts_.tree_tap], batch.row_begin, batch.scratch.tree, batch.scratch.parse);
  for (std::size_t s = 0; s < batch.sentences(); ++s) {
    const std::uint32_t first = batch.first_word_of(s);
    for (std::uint32_t w = 0; w < batch.words_of(s); ++w) {
      const std::size_t row = batch.row_begin[s] + 1 + w;
      const std::uint32_t head = parse.heads[row];
      batch.out.words[first + w].head = head == 0 ? kRoot : static_cast<std::int32_t>(first + head - 1);
      batch.out.words[first + w].deprel = parts_.tree.labels()[parse.labels[row]];
    }
  }
}

}  // namespace bede::annotate
