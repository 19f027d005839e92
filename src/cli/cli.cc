// SPDX-License-Identifier: Apache-2.0
#include "cli/cli.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>

#include "cli/console.h"
#include "cli/environment.h"

namespace bede::cli {
namespace {

// Which settings a verb takes as flags.
constexpr std::array kCodeFlags = {"format", "output", "published", "outlet", "url",  "threads", "explain",
                                   "width",  "color",  "quiet",     "log",    "data", "model"};
constexpr std::array kAnnotateFlags = {"format",  "output", "input", "published", "outlet", "url",
                                       "threads", "quiet",  "log",   "data",      "model"};
constexpr std::array kExtractFlags = {"output", "published", "outlet", "url", "threads", "quiet", "log"};
constexpr std::array kDoctorFlags = {"data", "model"};

class CommandLine {
 public:
  CommandLine()
      : app_("Reads the news and writes down who did what to whom, when, where - and who says so.") {
    app_.require_subcommand(0, 1);
    app_.set_help_flag("-h,--help", "this help");
    app_.add_flag("--version", version_, "versions of program, model and knowledge");
    code_ = verb("code", "articles in, records out", kCodeFlags, true);
    extract_ =
        verb("extract", "pages and feeds in, clean articles out, one line of JSON each", kExtractFlags, true);
    annotate_ = verb("annotate", "text in; sentences, words, trees and names out", kAnnotateFlags, true);
    doctor_ =
        verb("doctor", "what this machine has, which kernels run, what is missing", kDoctorFlags, false);
    config_ = verb("config", "every setting, its value and where it came from", std::array<const char*, 0>{},
                   false);
  }

  int run(int argc, char** argv);

 private:
  template <typename Names>
  CLI::App* verb(const char* name, const char* help, const Names& names, bool takes_inputs);
  void add_setting(CLI::App* command, const char* name);
  int dispatch(const Settings& settings);

  CLI::App app_;
  CLI::App* code_ = nullptr;
  CLI::App* extract_ = nullptr;
  CLI::App* annotate_ = nullptr;
  CLI::App* doctor_ = nullptr;
  CLI::App* config_ = nullptr;
  bool version_ = false;
  std::vector<std::string> inputs_;
  std::map<std::string, std::string> given_;
};

void CommandLine::add_setting(CLI::App* command, const char* name) {
  const auto settings = all_settings();
  const auto setting = std::find_if(settings.begin(), settings.end(), [&](const SettingDescription& s) {
    return std::string_view(s.name) == name;
  });
  BEDE_CHECK(setting != settings.end());
  const std::string flag = (std::string_view(name) == "output" ? "-o,--" : "--") + std::string(name);
  if (setting->is_flag) {
    command->add_flag_callback(
        flag, [this, name] { given_[name] = "true"; }, setting->help);
    return;
  }
  command->add_option_function<std::string>(
      flag, [this, name](const std::string& value) { given_[name] = value; }, setting->help);
}

template <typename Names>
CLI::App* CommandLine::verb(const char* name, const char* help, const Names& names, bool takes_inputs) {
  CLI::App* command = app_.add_subcommand(name, help);
  for (const char* setting : names) add_setting(command, setting);
  if (takes_inputs)
    command->add_option("INPUT", inputs_, "files, folders, or - for standard input")->required();
  return command;
}

int CommandLine::dispatch(const Settings& settings) {
  if (code_->parsed()) return run_code(settings, inputs_);
  if (extract_->parsed()) return run_extract(settings, inputs_);
  if (annotate_->parsed()) return run_annotate(settings, inputs_);
  if (doctor_->parsed()) return run_doctor(settings);
  if (config_->parsed()) return run_config(settings);
  if (version_) return run_version(settings);
  std::fputs(app_.help().c_str(), stderr);
  return kWrongUsage;
}

int CommandLine::run(int argc, char** argv) {
  try {
    app_.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app_.exit(error) == 0 ? kDone : kWrongUsage;
  }
  const auto settings = Settings::load(given_);
  if (!settings) {
    Console(false, false).error(settings.error());
    return kWrongUsage;
  }
  return dispatch(*settings);
}

}  // namespace

int run(int argc, char** argv) {
  return CommandLine().run(argc, argv);
}

}  // namespace bede::cli
