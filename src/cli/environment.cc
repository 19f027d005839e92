// SPDX-License-Identifier: Apache-2.0
#include "cli/environment.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <utility>

#include "base/file.h"

namespace bede::cli {
namespace {

volatile std::sig_atomic_t stop_requested = 0;

void on_interrupt(int signal) {
  if (stop_requested != 0) {
    std::signal(signal, SIG_DFL);
    std::raise(signal);
  }
  stop_requested = 1;
}

Error write_error(const std::string& path) {
  return {ErrorCode::kUnwritable, std::string("cannot be written: ") + std::strerror(errno), path};
}

}  // namespace

Result<pipeline::Paths> find_paths(const Settings& settings) {
  pipeline::Paths paths;
  if (settings.text("data").empty()) {
    paths.data = TRY(data_folder());
  } else {
    paths.data = settings.text("data");
  }
  paths.model = settings.text("model").empty() ? paths.data / "model" / "bede-en.model"
                                               : std::filesystem::path(settings.text("model"));
  return paths;
}

Result<unsigned> thread_count(const Settings& settings) {
  const unsigned wanted = TRY(settings.number("threads", 0, 1024));
  return wanted != 0 ? wanted : std::max(1U, std::thread::hardware_concurrency());
}

unsigned terminal_width(const Settings& settings) {
  const auto wanted = settings.number("width", 0, 10000);
  if (wanted && *wanted != 0) return *wanted;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 100;
}

bool use_color(const Settings& settings) {
  const std::string& wanted = settings.text("color");
  if (wanted == "always") return true;
  if (wanted == "never") return false;
  const char* no_color = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (no_color == nullptr || *no_color == '\0');
}

void catch_interrupt() {
  std::signal(SIGINT, on_interrupt);
}

bool interrupted() {
  return stop_requested != 0;
}

Result<Output> Output::open(const std::string& path) {
  if (path == "-") return Output(stdout, "");
  std::FILE* file = std::fopen((path + ".part").c_str(), "wb");
  if (file == nullptr) return write_error(path);
  return Output(file, path);
}

Output::Output(Output&& other) noexcept
    : file_(std::exchange(other.file_, nullptr)), path_(std::move(other.path_)) {}

Output::~Output() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
}

Result<void> Output::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size())
    return write_error(path_.empty() ? "standard output" : path_);
  return {};
}

Result<void> Output::close() {
  if (std::fflush(file_) != 0) return write_error(path_.empty() ? "standard output" : path_);
  if (path_.empty()) return {};
  const bool closed = std::fclose(std::exchange(file_, nullptr)) == 0;
  if (!closed || std::rename((path_ + ".part").c_str(), path_.c_str()) != 0) return write_error(path_);
  return {};
}

}  // namespace bede::cli
