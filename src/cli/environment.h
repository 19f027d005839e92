// SPDX-License-Identifier: Apache-2.0
// What the verbs share: opening the pipeline, output, terminal facts, Ctrl-C.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/settings.h"
#include "pipeline/pipeline.h"

namespace bede::cli {

Result<pipeline::Paths> find_paths(const Settings& settings);
Result<unsigned> thread_count(const Settings& settings);
unsigned terminal_width(const Settings& settings);
bool use_color(const Settings& settings);

// Ctrl-C asks the loop to stop after what is in hand; a second one kills.
void catch_interrupt();
bool interrupted();

// Standard output, or a file that appears under its name only when it is whole.
class Output {
 public:
  static Result<Output> open(const std::string& path);
  Output(Output&& other) noexcept;
  Output& operator=(Output&&) = delete;
  ~Output();
  Result<void> write(std::string_view bytes);
  Result<void> close();

 private:
  Output(std::FILE* file, std::string path) : file_(file), path_(std::move(path)) {}
  std::FILE* file_ = nullptr;
  std::string path_;
};

int run_version(const Settings& settings);

}  // namespace bede::cli
