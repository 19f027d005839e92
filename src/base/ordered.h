// SPDX-License-Identifier: Apache-2.0
// for_each_ordered: work on items in threads, results in the order of the items, whatever the number of
// threads. Bounded: at most four items a thread are in flight, so memory does not grow with the input.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace bede {

// `next()` gives std::optional<Item> and is called by the calling thread alone, as is `emit(Out)`.
// `work(Item, Scratch&)` gives Out and runs in `threads` threads; `make_scratch()` is called once in each.
template <typename Next, typename MakeScratch, typename Work, typename Emit>
void for_each_ordered(unsigned threads, Next next, MakeScratch make_scratch, Work work, Emit emit) {
  using Item = typename decltype(next())::value_type;
  using Scratch = decltype(make_scratch());
  using Out = decltype(work(std::declval<Item>(), std::declval<Scratch&>()));
  struct Job {
    Item item;
    std::promise<Out> result;
  };
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<Job> waiting;
  bool closed = false;

  auto run = [&] {
    Scratch scratch = make_scratch();
    for (;;) {
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return closed || !waiting.empty(); });
      if (waiting.empty()) return;
      Job job = std::move(waiting.front());
      waiting.pop_front();
      lock.unlock();
      job.result.set_value(work(std::move(job.item), scratch));
    }
  };
  std::vector<std::jthread> pool;
  for (unsigned i = 0; i < threads; ++i) pool.emplace_back(run);

  std::deque<std::future<Out>> in_flight;
  auto emit_first = [&] {
    emit(in_flight.front().get());
    in_flight.pop_front();
  };
  while (auto item = next()) {
    Job job{std::move(*item), {}};
    in_flight.push_back(job.result.get_future());
    {
      const std::lock_guard lock(mutex);
      waiting.push_back(std::move(job));
    }
    changed.notify_one();
    while (in_flight.size() >= static_cast<std::size_t>(threads) * 4) emit_first();
  }
  {
    const std::lock_guard lock(mutex);
    closed = true;
  }
  changed.notify_all();
  while (!in_flight.empty()) emit_first();
}

}  // namespace bede
