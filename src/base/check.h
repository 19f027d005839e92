// SPDX-License-Identifier: Apache-2.0
// BEDE_CHECK: stops the process on a bug of ours, in release builds too. Never reachable from input (fuzzers
// prove it).
#pragma once

namespace bede {

[[noreturn]] void check_failed(const char* condition, const char* file, int line);

}  // namespace bede

#define BEDE_CHECK(condition)                                               \
  do {                                                                      \
    if (!(condition)) ::bede::check_failed(#condition, __FILE__, __LINE__); \
  } while (false)
