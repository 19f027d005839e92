// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include <unistd.h>

#include <cstdio>

#include "base/json_writer.h"

namespace bede::cli {
namespace {

// Notices of one kind that are printed in a run: all of them stand in `--format records`.
constexpr std::size_t kShownNotices = 3;

}  // namespace

void Console::line(std::string_view level, std::string_view code, std::string_view where,
                   std::string_view text) {
  end_progress();
  std::string out;
  if (json_) {
    JsonWriter json(out);
    json.begin_object()
        .member("level", level)
        .member("code", code)
        .member("where", where)
        .member("message", text);
    json.end_object();
  } else {
    out = "bede: ";
    if (!where.empty()) out += std::string(where) + ": ";
    out += text;
  }
  out.push_back('\n');
  std::fwrite(out.data(), 1, out.size(), stderr);
}

void Console::error(const Error& error) {
  line("error", error_code_name(error.code), error.where, error.message);
}

void Console::notice(std::string_view where, const Notice& notice) {
  if (!quiet_ && ++notices_[notice.code] <= kShownNotices) line("notice", notice.code, where, notice.message);
}

void Console::sum_up_notices() {
  for (const auto& [code, count] : notices_) {
    if (count <= kShownNotices) continue;
    line("notice", code, "",
         "and " + std::to_string(count - kShownNotices) + " more notices of the kind " + code);
  }
}

void Console::summary(std::string_view text) {
  if (!quiet_) line("info", "summary", "", text);
}

void Console::progress(std::size_t done, std::size_t total, std::string_view unit) {
  using namespace std::chrono_literals;
  const auto now = std::chrono::steady_clock::now();
  if (quiet_ || json_ || isatty(STDERR_FILENO) == 0 || now - start_ < 2s || now - last_ < 100ms) return;
  last_ = now;
  drawn_ = true;
  const double seconds = std::chrono::duration<double>(now - start_).count();
  const double rate = static_cast<double>(done) / seconds;
  if (total == 0 || done == 0) {
    std::fprintf(stderr, "\r\x1b[K%zu %.*s, %.0f/s", done, static_cast<int>(unit.size()), unit.data(), rate);
    return;
  }
  const double left = static_cast<double>(total - done) / rate;
  std::fprintf(stderr, "\r\x1b[K%zu of %zu %.*s (%zu %%), %.0f/s, %.0f s left", done, total,
               static_cast<int>(unit.size()), unit.data(), 100 * done / total, rate, left);
}

void Console::end_progress() {
  if (drawn_) std::fputs("\r\x1b[K", stderr);
  drawn_ = false;
}

}  // namespace bede::cli
