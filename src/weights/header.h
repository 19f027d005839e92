// SPDX-License-Identifier: Apache-2.0
// The container and the JSON header of a model file (docs/model-format.md), step by step.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "weights/weights.h"

namespace bede::weights {

inline constexpr std::size_t kAlignment = 64;

struct Container {
  std::string_view header;   // JSON
  std::string_view tensors;  // the tensor data
  Sha256 hash;
};

struct TensorEntry {
  std::string name;
  std::string type;
  std::vector<std::size_t> shape;
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;
};

struct Header {
  std::string name;
  std::string version;
  EncoderShape encoder;
  std::vector<Head> heads;
  std::vector<TensorEntry> tensors;
};

// Magic, version, lengths and hash.
Result<Container> read_container(std::string_view bytes, const std::string& where);

Result<Header> read_header(std::string_view json, const std::string& where);

// The tensor's bytes, if its type is known and its shape, size and place agree.
Result<std::string_view> place_tensor(const TensorEntry& entry, std::string_view tensors,
                                      const std::string& where);

}  // namespace bede::weights
