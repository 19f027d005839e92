// SPDX-License-Identifier: Apache-2.0
// event: Mentions -> EventReport[]. What the article says happened, was planned, feared, wanted or denied, by
// whom, to whom, and who says so. The contract of every field is the record's specification
// (docs/records.md); the rules are data (data/lexicon, docs/lexicon-format.md). The coder is const and shared
// by threads; code() is a pure function. Cost: linear in the words of the article times the triggers of a
// sentence.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "annotate/annotate.h"
#include "article/article.h"
#include "base/date.h"
#include "base/result.h"
#include "base/span.h"
#include "knowledge/knowledge.h"
#include "resolve/resolve.h"

namespace bede::event {

// Why a cell holds what it holds: `field` as in the record ("actor[0].country"), `text` for an analyst,
// `span` where it stands (may be empty).
struct Reason {
  std::string field;
  std::string text;
  Span span;
};

struct Party {
  Span text;  // may be empty (filled in from the article)
  std::string name;
  std::string country;
  std::vector<std::string> sector;
  std::string role;
};

struct Source {
  Span text;  // empty for the outlet
  std::string name;
  std::string kind;  // person official organisation outlet document unnamed
  std::string country;
  std::vector<std::string> sector;
  Span cue;  // the words that mark it; empty for the outlet
};

struct Number {
  std::string what;  // killed injured abducted arrested released displaced missing participants money other
  std::optional<double> low, best, high;
  std::string unit;
  Span text;
  std::vector<Source> sources;  // only if they differ from the event's
};

struct When {
  resolve::DateValue value;
  Span text;
};

struct Where {
  Span text;
  std::string name;
  std::string country;
  std::optional<double> latitude, longitude;
  std::int64_t geonames = 0;
  std::string precision;  // exact district province country, empty if no place
};

struct EventReport {
  std::string id;  // 16 hex digits of SHA-256(text hash, trigger span, type, codebook): the same text gives
                   // the same id for ever
  std::string type, mode, plover, cameo;
  std::string status;  // happened ongoing planned possible wanted denied
  std::vector<Party> actor, recipient;
  When date;
  Where place;
  std::vector<Number> numbers;
  std::vector<Source> sources;  // nearest to the event first, the outlet last
  Span trigger;
  std::vector<Span> evidence;  // clauses or sentences, first mention first
  double confidence = 0;
  std::vector<Reason> reasons;  // at least one for every filled cell
};

struct CodedArticle {
  std::vector<EventReport> reports;  // in the order of their first mention
  std::vector<Source> credit;        // outlet and agencies that the article names for itself
  std::vector<Notice> notices;
  std::uint32_t sentences = 0;
  std::uint32_t candidates = 0;  // trigger words looked at, for "why is it empty"
};

class Coder {
 public:
  // `folder` holds the lexicon. A line that does not parse is kBadTable with file and line.
  static Result<Coder> open(const std::filesystem::path& folder, const knowledge::Knowledge& knowledge);
  Coder(Coder&&) noexcept;
  Coder& operator=(Coder&&) noexcept;
  ~Coder();

  CodedArticle code(const article::Article& article, const annotate::Annotation& annotation,
                    const resolve::Mentions& mentions) const;
  std::string codebook() const;  // name and version of the codebook, part of each id

 private:
  struct State;
  explicit Coder(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace bede::event
