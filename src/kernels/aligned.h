// SPDX-License-Identifier: Apache-2.0
// AlignedArray: a fixed number of values, aligned to a cache line. Moves, never copies.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>

#include "base/check.h"

namespace bede::kernels {

template <typename T>
class AlignedArray {
 public:
  AlignedArray() = default;
  // Zeros.
  explicit AlignedArray(std::size_t size) : size_(size), data_(allocate(size)) {
    std::memset(data_.get(), 0, size * sizeof(T));
  }

  // Values not set: for buffers that are written before they are read.
  static AlignedArray uninitialised(std::size_t size) {
    AlignedArray array;
    array.size_ = size;
    array.data_.reset(allocate(size));
    return array;
  }

  T& operator[](std::size_t i) { return data_.get()[i]; }
  const T& operator[](std::size_t i) const { return data_.get()[i]; }
  T* data() { return data_.get(); }
  const T* data() const { return data_.get(); }
  std::size_t size() const { return size_; }

 private:
  static constexpr std::align_val_t kAlignment{64};
  struct Free {
    void operator()(T* data) const { ::operator delete(data, kAlignment); }
  };
  static T* allocate(std::size_t size) {
    return static_cast<T*>(::operator new(size * sizeof(T), kAlignment));
  }
  std::size_t size_ = 0;
  std::unique_ptr<T, Free> data_;
};

}  // namespace bede::kernels
