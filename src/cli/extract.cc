// SPDX-License-Identifier: Apache-2.0
// bede extract: pages and other input to clean articles, one a line.
#include "article/article.h"
#include "cli/batch.h"
#include "cli/cli.h"
#include "output/output.h"

namespace bede::cli {
namespace {

struct Job {
  Outcome operator()(ItemOrError item, pipeline::Pipeline::Workspace&) const {
    Outcome out;
    auto article = item ? article::make_article(std::move(*item)) : Result<article::Article>(item.error());
    if (!article) {
      out.error = article.error();
      return out;
    }
    out.input = article->input;
    out.add_notices(article->notices);
    output::append_extracted(*article, out.bytes);
    return out;
  }
};

Result<int> extract_inputs(const Settings& settings, const std::vector<std::string>& inputs,
                           Console& console) {
  const unsigned threads = TRY(thread_count(settings));
  Output output = TRY(Output::open(settings.text("output")));
  InputQueue queue(inputs, defaults_of(settings));
  Tally tally;
  const std::size_t total = queue.files() > 1 ? queue.files() : 0;
  const bool written = run_pool([&] { return queue.next(); }, total, threads, Job{}, output, console, tally);
  return written ? finish(output, console, tally) : kSomeFailed;
}

}  // namespace

int run_extract(const Settings& settings, const std::vector<std::string>& inputs) {
  Console console = console_of(settings);
  catch_interrupt();
  const auto status = extract_inputs(settings, inputs, console);
  return status ? *status : fail(console, status.error());
}

}  // namespace bede::cli
