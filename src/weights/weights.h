// SPDX-License-Identifier: Apache-2.0
// weights: the model file (docs/model-format.md), mapped and checked. Every tensor lies inside the file and
// has the size its shape says, or open() fails with kBadModel and a sentence that says what is wrong. Const
// and shared by threads. Cost of open(): one SHA-256 over the file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/result.h"
#include "base/sha256.h"

namespace bede::weights {

struct EncoderShape {
  std::uint32_t layers = 0;
  std::uint32_t hidden = 0;
  std::uint32_t attention_heads = 0;
  std::uint32_t ffn = 0;
  std::uint32_t positions = 0;
  std::uint32_t shapes = 0;
  std::uint32_t vocabulary = 0;
};

struct Head {
  std::string name;
  std::string kind;  // "tags", "spans", "tree", "boundary"
  std::uint32_t tap = 0;
  std::uint32_t arc = 0;       // tree only
  std::uint32_t relation = 0;  // tree only
  std::vector<std::string> labels;
};

class ModelFile {
 public:
  static Result<ModelFile> open(const std::filesystem::path& path);
  // The same over bytes in memory (tests, fuzzing); `bytes` must outlive the object and be aligned to 64.
  static Result<ModelFile> from_bytes(std::string_view bytes, const std::string& where);

  const std::string& name() const { return name_; }
  const std::string& version() const { return version_; }
  std::string id() const;  // NAME-VERSION-first 12 digits of the hash
  const EncoderShape& encoder() const { return encoder_; }
  const std::vector<Head>& heads() const { return heads_; }
  const Head* find_head(std::string_view name) const;

  // Typed views; kBadModel if the tensor is missing, of another type or of another shape.
  Result<std::span<const std::int8_t>> i8(const std::string& name,
                                          std::initializer_list<std::size_t> shape) const;
  Result<std::span<const float>> f32(const std::string& name, std::initializer_list<std::size_t> shape) const;
  Result<std::string_view> bytes(const std::string& name) const;          // u8, any length
  Result<std::span<const float>> f32_any(const std::string& name) const;  // one dimension, any length

 private:
  struct Tensor {
    std::string type;
    std::vector<std::size_t> shape;
    std::string_view data;
  };
  ModelFile() = default;
  Result<void> parse(std::string_view bytes, const std::string& where);
  Result<const Tensor*> find(const std::string& name, std::string_view type,
                             std::initializer_list<std::size_t> shape) const;

  std::vector<MappedFile> file_;  // none or one
  std::string name_, version_, where_;
  Sha256 hash_{};
  EncoderShape encoder_;
  std::vector<Head> heads_;
  std::map<std::string, Tensor, std::less<>> tensors_;
};

}  // namespace bede::weights
