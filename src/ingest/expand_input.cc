// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "ingest/ingest.h"

namespace bede::ingest {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with(".");
}

Result<std::vector<std::string>> files_below(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code fault;
  fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, fault);
  for (; !fault && at != fs::recursive_directory_iterator(); at.increment(fault)) {
    std::error_code ignored;
    if (is_hidden(at->path())) {
      at.disable_recursion_pending();
    } else if (at->is_regular_file(ignored)) {
      files.push_back(at->path().string());
    }
  }
  if (fault)
    return Error{ErrorCode::kUnreadable, "the folder cannot be read: " + fault.message(), folder.string()};
  std::ranges::sort(files);
  return files;
}

}  // namespace

Result<std::vector<std::string>> expand_input(const std::string& input) {
  if (input == "-") return std::vector<std::string>{input};
  std::error_code fault;
  const fs::file_status status = fs::status(input, fault);
  if (status.type() == fs::file_type::not_found)
    return Error{ErrorCode::kNotFound, "there is no such file or folder", input};
  if (fault) return Error{ErrorCode::kUnreadable, "cannot be opened: " + fault.message(), input};
  if (!fs::is_directory(status)) return std::vector<std::string>{input};
  std::vector<std::string> files = TRY(files_below(input));
  if (files.empty()) return Error{ErrorCode::kNotFound, "there are no files in this folder", input};
  return files;
}

}  // namespace bede::ingest
