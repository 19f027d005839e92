// SPDX-License-Identifier: Apache-2.0
// Times for ratios: what is compared runs in turns, round after round, so that other work on the machine
// meets all of it alike.
#pragma once

#include <time.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace bede::bench {

inline double seconds_of(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// Seconds of this thread on a core.
template <typename Work>
double core_seconds(Work work) {
  const double begin = seconds_of(CLOCK_THREAD_CPUTIME_ID);
  work();
  return seconds_of(CLOCK_THREAD_CPUTIME_ID) - begin;
}

template <typename Work>
double wall_seconds(Work work) {
  const double begin = seconds_of(CLOCK_MONOTONIC);
  work();
  return seconds_of(CLOCK_MONOTONIC) - begin;
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0.0 : values[values.size() / 2];
}

// How much more two threads do in the same time than one: work(i) is thread i's share, and both shares are
// alike. Wall time, because waiting counts.
template <typename Work>
double two_threads_over_one(int rounds, Work work) {
  std::vector<double> ratios;
  for (int round = 0; round < rounds; ++round) {
    const double one = wall_seconds([&] { std::thread([&] { work(0); }).join(); });
    const double two = wall_seconds([&] {
      std::thread first([&] { work(0); }), second([&] { work(1); });
      first.join();
      second.join();
    });
    ratios.push_back(2 * one / two);
  }
  return median(ratios);
}

}  // namespace bede::bench
