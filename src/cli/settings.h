// SPDX-License-Identifier: Apache-2.0
// Settings: flags over BEDE_* over bede.toml over defaults; each value remembers where it came from (`bede
// config`).
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/result.h"

namespace bede::cli {

struct SettingDescription {
  const char* name;  // "threads": --threads, BEDE_THREADS, threads = ... in bede.toml
  const char* default_value;
  const char* help;
  bool is_flag;  // true/false, no argument on the command line
};

std::span<const SettingDescription> all_settings();

struct Setting {
  std::string value;
  std::string origin;  // "flag", "BEDE_THREADS", "bede.toml:3", "default"
};

class Settings {
 public:
  // `flags`: what the command line gave. Reads the environment and `bede.toml` of the current folder (or the
  // file that BEDE_CONFIG names). An unknown key or a broken file is kBadUsage.
  static Result<Settings> load(const std::map<std::string, std::string>& flags);

  const std::string& text(std::string_view name) const;
  bool flag(std::string_view name) const;
  // kBadUsage if it is no number between the bounds.
  Result<unsigned> number(std::string_view name, unsigned least, unsigned most) const;
  const std::map<std::string, Setting, std::less<>>& all() const { return values_; }

 private:
  Result<void> load_file();
  std::map<std::string, Setting, std::less<>> values_;
};

}  // namespace bede::cli
