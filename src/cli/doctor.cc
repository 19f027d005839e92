// SPDX-License-Identifier: Apache-2.0
// bede doctor, bede config, bede --version.
#include <cstdio>
#include <fstream>
#include <thread>

#include "cli/cli.h"
#include "cli/console.h"
#include "cli/environment.h"

namespace bede::cli {
namespace {

std::string processor_name() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);) {
    if (line.rfind("model name", 0) == 0) return line.substr(line.find(':') + 2);
  }
  return "unknown";
}

std::string relevant_features() {
#if defined(__x86_64__)
  std::string out;
  if (__builtin_cpu_supports("avx2")) out += " avx2";
  if (__builtin_cpu_supports("avx512f")) out += " avx512";
  if (__builtin_cpu_supports("avx512vnni")) out += " vnni";
  return out.empty() ? " none of avx2, avx512, vnni" : out;
#else
  return " not an x86-64 processor";
#endif
}

void print_row(const char* name, const std::string& value) {
  std::printf("%-12s %s\n", name, value.c_str());
}

int print_pipeline(const pipeline::Pipeline& pipeline) {
  print_row("program", pipeline.versions().program);
  print_row("model", pipeline.versions().model);
  print_row("knowledge", pipeline.versions().knowledge);
  print_row("kernels", pipeline.isa());
  for (const std::string& kernel : pipeline.kernels()) print_row("", kernel);
  if (pipeline.isa() == "portable") {
    print_row("",
              "slow: this processor has no AVX2 (or BEDE_ISA asks for it); everything works, at about a "
              "tenth of the speed");
  }
  return kDone;
}

}  // namespace

int run_doctor(const Settings& settings) {
  print_row("processor", processor_name() + "," + relevant_features());
  print_row("threads", std::to_string(std::thread::hardware_concurrency()));
  const auto paths = find_paths(settings);
  if (!paths) {
    print_row("missing", paths.error().to_string());
    return kSomeFailed;
  }
  print_row("data", paths->data.string());
  print_row("model file", paths->model.string());
  const auto pipeline = pipeline::Pipeline::open(*paths, pipeline::Pipeline::Scope::kCode);
  if (!pipeline) {
    print_row("trouble", pipeline.error().to_string());
    return kSomeFailed;
  }
  return print_pipeline(*pipeline);
}

int run_config(const Settings& settings) {
  for (const auto& [name, setting] : settings.all()) {
    std::printf("%-10s %-24s %s\n", name.c_str(), setting.value.empty() ? "\"\"" : setting.value.c_str(),
                setting.origin.c_str());
  }
  return kDone;
}

int run_version(const Settings& settings) {
  const auto paths = find_paths(settings);
  if (!paths) {
    Console(false, false).error(paths.error());
    return kSomeFailed;
  }
  const auto pipeline = pipeline::Pipeline::open(*paths, pipeline::Pipeline::Scope::kCode);
  if (!pipeline) {
    Console(false, false).error(pipeline.error());
    return kSomeFailed;
  }
  const pipeline::Versions& versions = pipeline->versions();
  std::printf("bede %s\nmodel %s\nknowledge %s\n", versions.program.c_str(), versions.model.c_str(),
              versions.knowledge.c_str());
  return kDone;
}

}  // namespace bede::cli
