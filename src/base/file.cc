// SPDX-License-Identifier: Apache-2.0
#include "base/file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace bede {
namespace {

Error os_error(const std::filesystem::path& path, const char* doing) {
  const bool missing = errno == ENOENT || errno == ENOTDIR;
  const std::string reason =
      missing ? "there is no such file" : std::string(doing) + ": " + std::strerror(errno);
  return {missing ? ErrorCode::kNotFound : ErrorCode::kUnreadable, reason, path.string()};
}

struct Descriptor {
  int fd;
  ~Descriptor() {
    if (fd >= 0) ::close(fd);
  }
};

bool holds_data(const std::filesystem::path& folder) {
  std::error_code ignored;
  return std::filesystem::is_directory(folder / "knowledge", ignored);
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& path) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.fd < 0) return os_error(path, "cannot be opened");
  std::string out;
  char buffer[1 << 16];
  for (;;) {
    const ssize_t got = ::read(file.fd, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return os_error(path, "cannot be read");
    if (got == 0) return out;
    out.append(buffer, static_cast<std::size_t>(got));
  }
}

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  if (file.fd < 0) return os_error(path, "cannot be opened");
  struct stat info {};
  if (::fstat(file.fd, &info) != 0) return os_error(path, "cannot be read");
  if (!S_ISREG(info.st_mode)) return Error{ErrorCode::kUnreadable, "this is not a file", path.string()};
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size == 0) return MappedFile(nullptr, 0);
  void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.fd, 0);
  if (data == MAP_FAILED) return os_error(path, "cannot be mapped");
  return MappedFile(data, size);
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  return *this;
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) ::munmap(data_, size_);
}

Result<std::filesystem::path> data_folder() {
  if (const char* set = std::getenv("BEDE_DATA"); set != nullptr && *set != '\0') {
    if (holds_data(set)) return std::filesystem::path(set);
    return Error{ErrorCode::kNotFound, "BEDE_DATA names a folder without knowledge/ in it", set};
  }
  std::error_code failed;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", failed);
  if (!failed) {
    const auto installed = program.parent_path().parent_path() / "share" / "bede";
    if (holds_data(installed)) return installed;
  }
#ifdef BEDE_SOURCE_DATA
  if (holds_data(BEDE_SOURCE_DATA)) return std::filesystem::path(BEDE_SOURCE_DATA);
#endif
  return Error{ErrorCode::kNotFound,
               "the program's data folder is missing: install it with the program, or name it in BEDE_DATA",
               ""};
}

}  // namespace bede
