// SPDX-License-Identifier: Apache-2.0
// Files: reading whole, mapping, and the folder that the program's model and tables stand in.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace bede {

// The whole file. Fails with kNotFound or kUnreadable.
Result<std::string> read_file(const std::filesystem::path& path);

// A read-only mapping; moves, never copies. The bytes stay valid while the object lives.
class MappedFile {
 public:
  static Result<MappedFile> open(const std::filesystem::path& path);
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return {static_cast<const char*>(data_), size_}; }

 private:
  MappedFile(void* data, std::size_t size) : data_(data), size_(size) {}
  void* data_ = nullptr;
  std::size_t size_ = 0;
};

// Where model/, knowledge/ and lexicon/ stand: $BEDE_DATA, else beside the program (PREFIX/share/bede), else
// the source tree it was built from.
Result<std::filesystem::path> data_folder();

}  // namespace bede
