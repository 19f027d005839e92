// SPDX-License-Identifier: Apache-2.0
#include "ingest/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace bede::ingest {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 16;

}  // namespace

Result<ByteSource> ByteSource::open(const std::string& path) {
  ByteSource source;
  if (path == "-") {
    source.fd_ = STDIN_FILENO;
    return source;
  }
  source.fd_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (source.fd_ < 0) {
    const bool missing = errno == ENOENT || errno == ENOTDIR;
    const std::string reason =
        missing ? "there is no such file" : std::string("cannot be opened: ") + std::strerror(errno);
    return Error{missing ? ErrorCode::kNotFound : ErrorCode::kUnreadable, reason, path};
  }
  struct stat info {};
  if (::fstat(source.fd_, &info) == 0 && S_ISDIR(info.st_mode)) {
    return Error{ErrorCode::kUnreadable, "this is a folder, not a file", path};
  }
  return source;
}

ByteSource ByteSource::of_bytes(std::string bytes) {
  ByteSource source;
  source.buffer_ = std::move(bytes);
  source.ended_ = true;
  return source;
}

ByteSource::ByteSource(ByteSource&& other) noexcept
    : buffer_(std::move(other.buffer_)),
      at_(other.at_),
      fd_(std::exchange(other.fd_, -1)),
      ended_(other.ended_),
      failure_(std::move(other.failure_)) {}

ByteSource& ByteSource::operator=(ByteSource&& other) noexcept {
  std::swap(buffer_, other.buffer_);
  std::swap(at_, other.at_);
  std::swap(fd_, other.fd_);
  std::swap(ended_, other.ended_);
  std::swap(failure_, other.failure_);
  return *this;
}

ByteSource::~ByteSource() {
  if (fd_ > STDIN_FILENO) ::close(fd_);
}

bool ByteSource::fill() {
  if (ended_) return false;
  if (at_ > 0) {
    buffer_.erase(0, at_);
    at_ = 0;
  }
  char chunk[kChunk];
  for (;;) {
    const ssize_t got = ::read(fd_, chunk, sizeof chunk);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) failure_ = std::string("cannot be read: ") + std::strerror(errno);
    ended_ = got <= 0;
    if (!ended_) buffer_.append(chunk, static_cast<std::size_t>(got));
    return !ended_;
  }
}

std::string_view ByteSource::peek() {
  const auto has_line = [this] {
    const std::size_t start = pending().find_first_not_of(" \t\r\n\f\v");
    return start != std::string_view::npos && pending().find('\n', start) != std::string_view::npos;
  };
  while (pending().size() < kChunk && !has_line() && fill()) {
  }
  return pending().substr(0, kChunk);
}

std::optional<ByteSource::Line> ByteSource::next_line(std::size_t limit) {
  std::size_t searched = 0;
  bool too_long = false;
  for (;;) {
    const std::size_t feed = pending().find('\n', searched);
    if (feed != std::string_view::npos) {
      const std::string_view line = pending().substr(0, feed);
      at_ += feed + 1;
      too_long = too_long || line.size() > limit;
      return Line{too_long ? std::string_view() : line, too_long};
    }
    searched = pending().size();
    if (searched > limit) {
      too_long = true;
      at_ = buffer_.size();
      searched = 0;
    }
    if (fill()) continue;
    const std::string_view line = pending();
    at_ = buffer_.size();
    if (line.empty() && !too_long) return std::nullopt;
    return Line{too_long ? std::string_view() : line, too_long};
  }
}

std::string ByteSource::take_rest(std::size_t limit, bool& more) {
  while (pending().size() <= limit && fill()) {
  }
  more = pending().size() > limit;
  std::string out;
  if (at_ == 0 && !more) {
    out = std::move(buffer_);
  } else {
    out = std::string(pending().substr(0, limit));
  }
  buffer_.clear();
  at_ = 0;
  return out;
}

}  // namespace bede::ingest
