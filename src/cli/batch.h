// SPDX-License-Identifier: Apache-2.0
// What `code` and `annotate` share: a queue of documents over all inputs, a pool that works on them, and the
// tally at the end.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/notice.h"
#include "base/ordered.h"
#include "base/result.h"
#include "cli/console.h"
#include "cli/environment.h"
#include "ingest/ingest.h"
#include "pipeline/pipeline.h"

namespace bede::cli {

using ItemOrError = Result<ingest::RawDocument>;

// All documents of all inputs, one after another; what cannot be opened comes as an Error in its place. Ends
// early at Ctrl-C.
class InputQueue {
 public:
  InputQueue(const std::vector<std::string>& inputs, ingest::Defaults defaults);
  std::optional<ItemOrError> next();
  std::size_t files() const { return files_; }

 private:
  void expand(const std::string& input);

  ingest::Defaults defaults_;
  std::deque<Result<std::string>> waiting_;
  std::optional<ingest::DocumentReader> reader_;
  std::size_t files_ = 0;
};

// What a worker hands back for one document.
struct Outcome {
  std::string bytes;
  std::optional<Error> error;
  std::string input;
  std::vector<Notice> notices;
  std::size_t reports = 0;
  std::size_t candidates = 0;
  std::size_t sentences = 0;
  bool other_language = false;

  void add_notices(const std::vector<Notice>& more) {
    notices.insert(notices.end(), more.begin(), more.end());
  }
};

struct Tally {
  std::size_t articles = 0;
  std::size_t failed = 0;
  std::size_t reports = 0;
  std::size_t candidates = 0;
  std::size_t sentences = 0;
  std::size_t other_language = 0;

  void add(const Outcome& outcome);
};

ingest::Defaults defaults_of(const Settings& settings);
Console console_of(const Settings& settings);
int fail(Console& console, const Error& error);  // prints it; the exit status

// "1 article", "2 articles".
std::string plural(std::size_t count, const std::string& one);

// Closes the output, sums up the failures; the exit status.
int finish(Output& output, Console& console, const Tally& tally);

// Runs `work` over `next()` in `threads` threads and writes what comes, in order. False if output fails.
template <typename Next, typename Work>
bool run_pool(Next next, std::size_t total, unsigned threads, Work work, Output& output, Console& console,
              Tally& tally) {
  bool writable = true;
  std::size_t done = 0;
  const auto next_while_writable = [&]() -> decltype(next()) {
    if (!writable) return std::nullopt;
    return next();
  };
  const auto emit = [&](Outcome outcome) {
    tally.add(outcome);
    if (outcome.error) console.error(*outcome.error);
    for (const Notice& notice : outcome.notices) console.notice(outcome.input, notice);
    if (const auto written = output.write(outcome.bytes); !written && writable) {
      console.error(written.error());
      writable = false;
    }
    console.progress(++done, total, "articles");
  };
  const auto scratch = [] { return pipeline::Pipeline::Workspace(); };
  for_each_ordered(threads, next_while_writable, scratch, work, emit);
  return writable;
}

}  // namespace bede::cli
