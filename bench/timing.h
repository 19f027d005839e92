// SPDX-License-Identifier: Apache-2.0
// Times for ratios: what is compared runs in turns, round after round, so that other work on the machine
// meets all of it alike.
#pragma once

#include <time.h>

#include <algorithm>
#include <fstream>
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

// Seconds that this thread has stood ready without being given a core (Linux; 0 where the kernel does not
// say).
inline double seconds_without_core() {
  double ran = 0, waited = 0;
  std::ifstream("/proc/thread-self/schedstat") >> ran >> waited;
  return waited * 1e-9;
}

// Wall time less the time when other work on the machine held the core: waiting for each other still counts.
template <typename Work>
double free_core_seconds(Work work) {
  const double begin = seconds_of(CLOCK_MONOTONIC) - seconds_without_core();
  work();
  return seconds_of(CLOCK_MONOTONIC) - seconds_without_core() - begin;
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0.0 : values[values.size() / 2];
}

// How much more two threads do in the same time than one: work(i) is thread i's share, and both shares are
// alike.
template <typename Work>
double two_threads_over_one(int rounds, Work work) {
  std::vector<double> ratios;
  for (int round = 0; round < rounds; ++round) {
    double seconds[3] = {};
    const auto share = [&](int i, double& taken) { taken = free_core_seconds([&] { work(i); }); };
    std::thread([&] { share(0, seconds[2]); }).join();
    std::thread first([&] { share(0, seconds[0]); }), second([&] { share(1, seconds[1]); });
    first.join();
    second.join();
    ratios.push_back(2 * seconds[2] / std::max(seconds[0], seconds[1]));
  }
  return median(ratios);
}

}  // namespace bede::bench
