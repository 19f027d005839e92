// SPDX-License-Identifier: Apache-2.0
// Memory of one page: handed out in blocks, freed at once.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>
#include <vector>

namespace bede::html {

class Arena {
 public:
  char* bytes(std::size_t size) {
    if (size > left_) grow(size);
    char* out = at_;
    at_ += size;
    left_ -= size;
    return out;
  }

  template <typename T>
  T* make() {
    static_assert(std::is_trivially_destructible_v<T>);
    return new (aligned(sizeof(T), alignof(T))) T();
  }

  template <typename T>
  T* copy(const T* from, std::size_t count) {
    static_assert(std::is_trivially_copyable_v<T>);
    char* out = aligned(count * sizeof(T), alignof(T));
    std::memcpy(static_cast<void*>(out), from, count * sizeof(T));
    return reinterpret_cast<T*>(out);
  }

  std::string_view copy(std::string_view text) {
    if (text.empty()) return {};
    char* out = bytes(text.size());
    std::memcpy(out, text.data(), text.size());
    return {out, text.size()};
  }

 private:
  static constexpr std::size_t kBlock = std::size_t{64} << 10;

  char* aligned(std::size_t size, std::size_t alignment) {
    const std::size_t over = reinterpret_cast<std::uintptr_t>(at_) % alignment;
    if (over != 0 && left_ >= alignment) (void)bytes(alignment - over);
    if (size > left_) grow(size);
    return bytes(size);
  }

  void grow(std::size_t size) {
    const std::size_t block = size > kBlock ? size : kBlock;
    blocks_.emplace_back(new char[block]);  // new[] of this size is aligned for anything
    at_ = blocks_.back().get();
    left_ = block;
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  char* at_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace bede::html
