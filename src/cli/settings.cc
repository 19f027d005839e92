// SPDX-License-Identifier: Apache-2.0
#include "cli/settings.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <filesystem>

namespace bede::cli {
namespace {

constexpr std::array kSettings = {
    SettingDescription{
        "format", "auto",
        "records jsonl table csv html (code), conllu json (annotate); auto: table on a terminal, else jsonl",
        false},
    SettingDescription{"output", "-", "file to write, - for standard output", false},
    SettingDescription{"input", "auto",
                       "auto, or conllu: keep the tokens of CoNLL-U or `index TAB token` lines (annotate)",
                       false},
    SettingDescription{"published", "", "day of publication where the input gives none (2025-02-03)", false},
    SettingDescription{"outlet", "", "outlet where the input gives none", false},
    SettingDescription{"url", "", "address where the input gives none", false},
    SettingDescription{"threads", "0", "worker threads, 0: one a core", false},
    SettingDescription{"explain", "false", "print the reason of every cell", true},
    SettingDescription{"width", "0", "columns of a table, 0: the terminal's", false},
    SettingDescription{"color", "auto", "auto, always or never; NO_COLOR is heeded", false},
    SettingDescription{"quiet", "false", "no progress, no notices; errors only", true},
    SettingDescription{"log", "text", "messages as text or json lines on standard error", false},
    SettingDescription{"data", "", "folder of knowledge/ and lexicon/; empty: beside the program", false},
    SettingDescription{"model", "", "model file; empty: model/bede-en.model of the data folder", false},
};

std::string variable_of(std::string_view name) {
  std::string out = "BEDE_";
  for (const char c : name) out.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
  return out;
}

bool is_known(std::string_view name) {
  return std::any_of(kSettings.begin(), kSettings.end(),
                     [&](const auto& setting) { return name == setting.name; });
}

std::string text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  if (const auto* flag = node.as_boolean()) return flag->get() ? "true" : "false";
  return {};
}

Result<toml::table> parse_toml(const std::string& bytes, const std::string& path) {
  try {
    return toml::parse(bytes, path);
  } catch (const toml::parse_error& error) {
    const auto line = std::to_string(error.source().begin.line);
    return Error{ErrorCode::kBadUsage, "this is not TOML: " + std::string(error.description()),
                 path + ":" + line};
  }
}

}  // namespace

std::span<const SettingDescription> all_settings() {
  return kSettings;
}

Result<Settings> Settings::load(const std::map<std::string, std::string>& flags) {
  Settings out;
  for (const SettingDescription& setting : kSettings)
    out.values_[setting.name] = {setting.default_value, "default"};
  TRY(out.load_file());
  for (const SettingDescription& setting : kSettings) {
    const std::string variable = variable_of(setting.name);
    if (const char* value = std::getenv(variable.c_str())) out.values_[setting.name] = {value, variable};
  }
  for (const auto& [name, value] : flags) out.values_[name] = {value, "flag"};
  return out;
}

Result<void> Settings::load_file() {
  const char* named = std::getenv("BEDE_CONFIG");
  const std::string path = named != nullptr ? named : "bede.toml";
  std::error_code ignored;
  if (named == nullptr && !std::filesystem::exists(path, ignored)) return {};
  const std::string bytes = TRY(read_file(path));
  const toml::table table = TRY(parse_toml(bytes, path));
  for (const auto& [key, node] : table) {
    const std::string name(key.str());
    const std::string where = path + ":" + std::to_string(key.source().begin.line);
    if (!is_known(name))
      return Error{ErrorCode::kBadUsage, "there is no setting '" + name + "'; `bede config` lists them",
                   where};
    if (node.is_table() || node.is_array())
      return Error{ErrorCode::kBadUsage, "'" + name + "' wants a single value", where};
    values_[name] = {text_of(node), where};
  }
  return {};
}

const std::string& Settings::text(std::string_view name) const {
  const auto at = values_.find(name);
  BEDE_CHECK(at != values_.end());
  return at->second.value;
}

bool Settings::flag(std::string_view name) const {
  const std::string& value = text(name);
  return value == "true" || value == "1" || value == "yes";
}

Result<unsigned> Settings::number(std::string_view name, unsigned least, unsigned most) const {
  const std::string& value = text(name);
  unsigned out = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), out);
  if (error == std::errc() && end == value.data() + value.size() && out >= least && out <= most) return out;
  return Error{ErrorCode::kBadUsage,
               "'" + std::string(name) + "' wants a number from " + std::to_string(least) + " to " +
                   std::to_string(most) + ", not '" + value + "'",
               values_.find(name)->second.origin};
}

}  // namespace bede::cli
