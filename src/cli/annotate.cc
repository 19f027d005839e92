// SPDX-License-Identifier: Apache-2.0
// bede annotate: text, or the tokens of a CoNLL-U file, to sentences, words, trees and names.
#include "annotate/annotate.h"

#include <deque>

#include "article/article.h"
#include "base/file.h"
#include "cli/batch.h"
#include "cli/cli.h"
#include "output/output.h"

namespace bede::cli {
namespace {

// Either a document to be segmented, or one whose tokens are given.
using AnnotateItem = Result<std::variant<ingest::RawDocument, annotate::ConlluDocument>>;

class ConlluQueue {
 public:
  explicit ConlluQueue(std::vector<std::string> inputs) : inputs_(inputs.begin(), inputs.end()) {}

  std::optional<AnnotateItem> next() {
    while (!interrupted()) {
      if (!documents_.empty()) {
        AnnotateItem out(std::move(documents_.front()));
        documents_.pop_front();
        return out;
      }
      if (inputs_.empty()) return std::nullopt;
      const std::string input = std::move(inputs_.front());
      inputs_.pop_front();
      auto documents = read(input);
      if (!documents) return AnnotateItem(documents.error());
      for (auto& document : *documents) documents_.emplace_back(std::move(document));
    }
    return std::nullopt;
  }

 private:
  static Result<std::vector<annotate::ConlluDocument>> read(const std::string& input) {
    const std::string bytes = TRY(read_file(input == "-" ? "/dev/stdin" : input));
    return annotate::read_conllu(bytes, input);
  }

  std::deque<std::string> inputs_;
  std::deque<annotate::ConlluDocument> documents_;
};

struct Job {
  const pipeline::Pipeline& pipeline;
  bool json;

  Outcome operator()(AnnotateItem item, pipeline::Pipeline::Workspace& workspace) const {
    Outcome out;
    if (!item) {
      out.error = item.error();
      return out;
    }
    article::Article article;
    annotate::Annotation annotation;
    if (auto* given = std::get_if<annotate::ConlluDocument>(&*item)) {
      article.id = std::move(given->id);
      article.text = std::move(given->text);
      annotation = pipeline.annotate(std::move(given->annotation.text), workspace);
    } else {
      auto made = article::make_article(std::get<ingest::RawDocument>(std::move(*item)));
      if (!made) {
        out.error = made.error();
        return out;
      }
      article = std::move(*made);
      annotation = pipeline.annotate(article, workspace);
    }
    write(article, annotation, out);
    return out;
  }

  void write(const article::Article& article, const annotate::Annotation& annotation, Outcome& out) const {
    out.input = article.input;
    out.add_notices(article.notices);
    out.add_notices(annotation.text.notices);
    if (json) {
      output::append_annotation(article, annotation, out.bytes);
    } else {
      annotate::write_conllu(annotation, article.text, article.id, out.bytes);
    }
  }
};

Result<bool> wants_json(const Settings& settings) {
  const std::string& format = settings.text("format");
  if (format == "json") return true;
  if (format == "auto" || format == "conllu") return false;
  return Error{ErrorCode::kBadUsage, "there is no format '" + format + "' for annotate: conllu, json",
               "--format"};
}

Result<int> annotate_inputs(const Settings& settings, const std::vector<std::string>& inputs,
                            Console& console) {
  const bool json = TRY(wants_json(settings));
  const unsigned threads = TRY(thread_count(settings));
  const auto pipeline =
      TRY(pipeline::Pipeline::open(TRY(find_paths(settings)), pipeline::Pipeline::Scope::kAnnotate));
  Output output = TRY(Output::open(settings.text("output")));
  Tally tally;
  const Job job{pipeline, json};
  bool written = true;
  if (settings.text("input") == "conllu") {
    ConlluQueue queue(inputs);
    written = run_pool([&] { return queue.next(); }, 0, threads, job, output, console, tally);
  } else if (settings.text("input") == "auto") {
    InputQueue queue(inputs, defaults_of(settings));
    const auto next = [&]() -> std::optional<AnnotateItem> {
      auto item = queue.next();
      if (!item) return std::nullopt;
      if (!item->ok()) return AnnotateItem(item->error());
      return AnnotateItem(std::move(**item));
    };
    written = run_pool(next, queue.files() > 1 ? queue.files() : 0, threads, job, output, console, tally);
  } else {
    return Error{ErrorCode::kBadUsage, "there is no input '" + settings.text("input") + "': auto, conllu",
                 "--input"};
  }
  return written ? finish(output, console, tally) : kSomeFailed;
}

}  // namespace

int run_annotate(const Settings& settings, const std::vector<std::string>& inputs) {
  Console console = console_of(settings);
  catch_interrupt();
  const auto status = annotate_inputs(settings, inputs, console);
  return status ? *status : fail(console, status.error());
}

}  // namespace bede::cli
