// SPDX-License-Identifier: Apache-2.0
// pipeline: the only place that knows the order of the stages. Article -> records, with everything that was
// learned on the way.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "annotate/annotate.h"
#include "article/article.h"
#include "base/result.h"
#include "event/event.h"
#include "resolve/resolve.h"
#include "text/text.h"

namespace bede::pipeline {

// Words of one article that are coded; what stands behind them is left out with the notice `text.cut`.
inline constexpr std::size_t kMostWords = 40000;

// One article and all that the stages said of it.
struct Coded {
  article::Article article;
  annotate::Annotation annotation;
  resolve::Mentions mentions;
  event::CodedArticle coded;
  bool read = false;  // false: not in English, nothing was looked at
};

// What made a record: written into every output.
struct Versions {
  std::string program;    // "0.1.0"
  std::string model;      // name, version, first digits of the hash
  std::string knowledge;  // version of the tables
};

struct Paths {
  std::filesystem::path data;   // folder of knowledge/ and lexicon/
  std::filesystem::path model;  // the model file; empty: data/model/bede-en.model
};

// Const and shared by threads; each thread brings its Workspace. Opening maps the model (one SHA-256 over it)
// and reads the tables.
class Pipeline {
 public:
  // What to open: annotation alone needs no tables and no lexicon.
  enum class Scope { kAnnotate, kCode };
  static Result<Pipeline> open(const Paths& paths, Scope scope);
  Pipeline(Pipeline&&) noexcept;
  Pipeline& operator=(Pipeline&&) noexcept;
  ~Pipeline();

  class Workspace {
   public:
    annotate::Annotator::Workspace annotator;
  };

  annotate::Annotation annotate(const article::Article& article, Workspace& workspace) const;
  // Keeps the tokens that are given, replaces their annotation (`annotate --input conllu`).
  annotate::Annotation annotate(text::TokenisedText text, Workspace& workspace) const;
  // Needs Scope::kCode. An article in another language than English gets no reports and a notice.
  Coded code(article::Article article, Workspace& workspace) const;

  const Versions& versions() const;
  std::vector<std::string> kernels() const;
  std::string isa() const;

 private:
  struct Stages;
  explicit Pipeline(std::unique_ptr<Stages> stages);
  std::unique_ptr<Stages> stages_;
};

}  // namespace bede::pipeline
