// SPDX-License-Identifier: Apache-2.0
// bede code: articles through the pipeline by a pool of threads, records out in the order of the input.
#include <unistd.h>

#include <functional>

#include "article/article.h"
#include "cli/batch.h"
#include "cli/cli.h"
#include "output/output.h"

namespace bede::cli {
namespace {

using Format = std::function<void(const pipeline::Coded&, std::string&)>;

struct Job {
  const pipeline::Pipeline& pipeline;
  const Format& format;

  Outcome operator()(ItemOrError item, pipeline::Pipeline::Workspace& workspace) const {
    Outcome out;
    if (!item) {
      out.error = item.error();
      return out;
    }
    auto article = article::make_article(std::move(*item));
    if (!article) {
      out.error = article.error();
      return out;
    }
    const pipeline::Coded coded = pipeline.code(std::move(*article), workspace);
    out.input = coded.article.input;
    out.other_language = !coded.read;
    out.reports = coded.coded.reports.size();
    out.candidates = coded.coded.candidates;
    out.sentences = coded.annotation.text.sentences.size();
    out.add_notices(coded.article.notices);
    out.add_notices(coded.annotation.text.notices);
    out.add_notices(coded.coded.notices);
    format(coded, out.bytes);
    return out;
  }
};

// Why the result is empty, with counts: silence is the oldest complaint against event coders.
std::string empty_reason(const Tally& tally) {
  std::string out = "0 events in " + plural(tally.articles, "article") + ": ";
  if (tally.articles == 0) return out + "none could be read";
  if (tally.other_language == tally.articles)
    return out + "none is in English, the only language of this model";
  out += plural(tally.sentences, "sentence") + " read, " + plural(tally.candidates, "word") +
         " that may tell an event looked at, none tells an interaction of political actors";
  if (tally.other_language > 0)
    out += "; " + plural(tally.other_language, "article") + " not in English left out";
  return out;
}

std::string format_name(const Settings& settings) {
  const std::string& name = settings.text("format");
  if (name != "auto") return name;
  return settings.text("output") == "-" && isatty(STDOUT_FILENO) != 0 ? "table" : "jsonl";
}

Result<Format> choose_format(const Settings& settings, const pipeline::Versions& versions) {
  using pipeline::Coded;
  const std::string name = format_name(settings);
  const bool explain = settings.flag("explain");
  if (name == "records") {
    return Format([&versions, explain](const Coded& c, std::string& out) {
      output::append_records(c, versions, explain, out);
    });
  }
  if (name == "jsonl") {
    return Format([&versions, explain](const Coded& c, std::string& out) {
      output::append_jsonl(c, versions, explain, out);
    });
  }
  if (name == "csv") return Format([](const Coded& c, std::string& out) { output::append_csv(c, out); });
  if (name == "html") {
    return Format([&versions](const Coded& c, std::string& out) { output::append_html(c, versions, out); });
  }
  if (name == "table") {
    const output::TableStyle style{terminal_width(settings), use_color(settings), explain};
    return Format([style](const Coded& c, std::string& out) { output::append_table(c, style, out); });
  }
  return Error{ErrorCode::kBadUsage,
               "there is no format '" + name + "' for code: records, jsonl, table, csv, html", "--format"};
}

// What stands before the first and after the last article.
struct Frame {
  std::string begin;
  std::string end;
};

Frame frame_of(const std::string& format) {
  Frame out;
  if (format == "csv") output::append_csv_header(out.begin);
  if (format == "html") {
    output::append_html_begin(out.begin);
    output::append_html_end(out.end);
  }
  return out;
}

Result<int> code(const Settings& settings, const std::vector<std::string>& inputs, Console& console) {
  const unsigned threads = TRY(thread_count(settings));
  const pipeline::Versions no_versions;
  TRY(choose_format(settings, no_versions));  // a wrong name is told before the model is read
  const auto pipeline =
      TRY(pipeline::Pipeline::open(TRY(find_paths(settings)), pipeline::Pipeline::Scope::kCode));
  const Format format = TRY(choose_format(settings, pipeline.versions()));
  Output output = TRY(Output::open(settings.text("output")));
  const Frame frame = frame_of(format_name(settings));
  InputQueue queue(inputs, defaults_of(settings));
  Tally tally;
  TRY(output.write(frame.begin));
  const auto next = [&] { return queue.next(); };
  const std::size_t total = queue.files() > 1 ? queue.files() : 0;
  if (!run_pool(next, total, threads, Job{pipeline, format}, output, console, tally)) return kSomeFailed;
  TRY(output.write(frame.end));
  const int status = finish(output, console, tally);
  if (tally.reports == 0 && status != kInterrupted) console.summary(empty_reason(tally));
  return status;
}

}  // namespace

int run_code(const Settings& settings, const std::vector<std::string>& inputs) {
  Console console = console_of(settings);
  catch_interrupt();
  const auto status = code(settings, inputs, console);
  return status ? *status : fail(console, status.error());
}

}  // namespace bede::cli
