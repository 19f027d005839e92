// SPDX-License-Identifier: Apache-2.0
#include "cli/batch.h"

#include "cli/cli.h"

namespace bede::cli {

InputQueue::InputQueue(const std::vector<std::string>& inputs, ingest::Defaults defaults)
    : defaults_(std::move(defaults)) {
  for (const std::string& input : inputs) expand(input);
}

std::optional<ItemOrError> InputQueue::next() {
  while (!interrupted()) {
    if (reader_) {
      if (auto document = reader_->next()) return document;
      reader_.reset();
    }
    if (waiting_.empty()) return std::nullopt;
    Result<std::string> input = std::move(waiting_.front());
    waiting_.pop_front();
    if (!input) return ItemOrError(input.error());
    auto reader = ingest::DocumentReader::open(*input, defaults_);
    if (!reader) return ItemOrError(reader.error());
    reader_ = std::move(*reader);
  }
  return std::nullopt;
}

void InputQueue::expand(const std::string& input) {
  auto files = ingest::expand_input(input);
  if (!files) {
    waiting_.emplace_back(files.error());
    return;
  }
  files_ += files->size();
  for (std::string& file : *files) waiting_.emplace_back(std::move(file));
}

void Tally::add(const Outcome& outcome) {
  if (outcome.error) {
    ++failed;
    return;
  }
  ++articles;
  reports += outcome.reports;
  candidates += outcome.candidates;
  sentences += outcome.sentences;
  other_language += outcome.other_language ? 1 : 0;
}

ingest::Defaults defaults_of(const Settings& settings) {
  return {settings.text("published"), settings.text("outlet"), settings.text("url")};
}

Console console_of(const Settings& settings) {
  return {settings.flag("quiet"), settings.text("log") == "json"};
}

int fail(Console& console, const Error& error) {
  console.error(error);
  return error.code == ErrorCode::kBadUsage ? kWrongUsage : kSomeFailed;
}

std::string plural(std::size_t count, const std::string& one) {
  return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

int finish(Output& output, Console& console, const Tally& tally) {
  console.end_progress();
  console.sum_up_notices();
  if (const auto closed = output.close(); !closed) return fail(console, closed.error());
  if (tally.failed > 0) {
    console.summary(plural(tally.failed, "input") + " failed, " + plural(tally.articles, "article") +
                    " done");
  }
  if (interrupted()) return kInterrupted;
  return tally.failed > 0 ? kSomeFailed : kDone;
}

}  // namespace bede::cli
