// SPDX-License-Identifier: Apache-2.0
// Standard error: errors, notices, progress. As text or as JSON lines. Used by the main thread only.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "base/notice.h"
#include "base/result.h"

namespace bede::cli {

class Console {
 public:
  Console(bool quiet, bool json) : quiet_(quiet), json_(json) {}

  void error(const Error& error);
  // The first few of a kind; sum_up_notices() tells how many more there were.
  void notice(std::string_view where, const Notice& notice);
  void sum_up_notices();
  void summary(std::string_view text);  // why a result is empty, how many inputs failed

  // A line that is drawn over itself, on a terminal, from two seconds on. `total` 0: unknown.
  void progress(std::size_t done, std::size_t total, std::string_view unit);
  void end_progress();

 private:
  void line(std::string_view level, std::string_view code, std::string_view where, std::string_view text);
  bool quiet_;
  bool json_;
  bool drawn_ = false;
  std::map<std::string, std::size_t, std::less<>> notices_;  // how often each code came
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace bede::cli
