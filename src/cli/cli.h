// SPDX-License-Identifier: Apache-2.0
// cli: the program's verbs. Data on standard output, messages on standard error.
// Exit status: 0 done (also when nothing was coded), 1 some inputs failed, 2 wrong usage, 130 stopped by
// Ctrl-C after the article in hand.
#pragma once

#include <string>
#include <vector>

#include "cli/settings.h"

namespace bede::cli {

inline constexpr int kDone = 0;
inline constexpr int kSomeFailed = 1;
inline constexpr int kWrongUsage = 2;
inline constexpr int kInterrupted = 130;

int run(int argc, char** argv);

int run_code(const Settings& settings, const std::vector<std::string>& inputs);
int run_annotate(const Settings& settings, const std::vector<std::string>& inputs);
int run_extract(const Settings& settings, const std::vector<std::string>& inputs);
int run_doctor(const Settings& settings);
int run_config(const Settings& settings);

}  // namespace bede::cli
