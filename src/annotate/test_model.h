// SPDX-License-Identifier: Apache-2.0
// For tests: a model file in memory with hand-made heads over vectors of 64 numbers, and no encoder tensors.
#pragma once

#include <cstring>
#include <functional>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "base/json_writer.h"
#include "base/sha256.h"
#include "weights/weights.h"

namespace bede::annotate {

class TestModel {
 public:
  static constexpr std::size_t kHidden = 64;
  using Labels = std::vector<std::string>;
  using Weight = std::function<float(std::size_t out, std::size_t in)>;  // within -1 .. 1

  TestModel() {
    heads_writer_.begin_array();
    tensors_writer_.begin_array();
  }

  void add_head(const char* kind, const char* name, std::int64_t tap, const Labels& labels) {
    heads_writer_.begin_object().member("kind", kind).member("name", name).member("tap", tap);
    heads_writer_.member("arc", std::int64_t{kHidden}).member("relation", std::int64_t{kHidden});
    heads_writer_.key("labels").begin_array();
    for (const std::string& label : labels) heads_writer_.value(std::string_view(label));
    heads_writer_.end_array().end_object();
  }

  // An int8 matrix of scale 1/127 without bias.
  void add_linear(const std::string& name, std::size_t out, const Weight& weight) {
    std::string bytes;
    for (std::size_t o = 0; o < out; ++o)
      for (std::size_t i = 0; i < kHidden; ++i)
        bytes += static_cast<char>(static_cast<int>(weight(o, i) * 127.0f));
    add(name + ".weight", "i8", {out, kHidden}, bytes);
    add_floats(name + ".scale", {out}, std::vector<float>(out, 1.0f / 127.0f));
    add_floats(name + ".bias", {out}, std::vector<float>(out, 0.0f));
  }

  void add_tags(const char* kind, const std::string& name, const Labels& labels, const Weight& weight) {
    add_head(kind, name.c_str(), 1, labels);
    add_linear("head." + name, labels.size(), weight);
  }

  // `arc` is [65, 64] and `label` [labels, 65, 65]; the four projections keep the vector as it is.
  void add_tree(
      const Labels& labels, const std::vector<float>& arc, const std::vector<float>& label,
      const Weight& projection = [](std::size_t o, std::size_t i) { return o == i ? 1.0f : 0.0f; }) {
    add_head("tree", "dependencies", 1, labels);
    for (const char* part : {"arc_head", "arc_dependent", "label_head", "label_dependent"})
      add_linear(std::string("head.dependencies.") + part, kHidden, projection);
    add_floats("head.dependencies.arc", {kHidden + 1, kHidden}, arc);
    add_floats("head.dependencies.label", {labels.size(), kHidden + 1, kHidden + 1}, label);
  }

  void add_floats(const std::string& name, const std::vector<std::size_t>& shape,
                  const std::vector<float>& values) {
    add(name, "f32", shape, {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)});
  }

  // Once; valid while this object lives.
  Result<weights::ModelFile> open() {
    heads_writer_.end_array();
    tensors_writer_.end_array();
    const std::string header =
        R"({"name":"test","version":"1","created":"2025-01-01","encoder":{"layers":1,"hidden":64,"attention_heads":2,)"
        R"("ffn":64,"positions":16,"shapes":8,"vocabulary":1},"heads":)" +
        heads_ + R"(,"tensors":)" + tensors_ + "}";
    const std::size_t begin = (64 + header.size() + 63) / 64 * 64;
    std::string file(begin, '\0');
    std::memcpy(file.data(), "BEDEMDL", 8);
    file.replace(64, header.size(), header);
    file += data_;
    put(file, 8, std::uint32_t{1});
    put(file, 12, static_cast<std::uint32_t>(header.size()));
    put(file, 16, std::uint64_t{file.size()});
    put(file, 24, std::uint64_t{begin});
    const Sha256 hash = sha256(std::string_view(file).substr(64));
    std::memcpy(file.data() + 32, hash.data(), hash.size());
    bytes_.reset(static_cast<char*>(::operator new (file.size(), std::align_val_t{64})));
    std::memcpy(bytes_.get(), file.data(), file.size());
    return weights::ModelFile::from_bytes({bytes_.get(), file.size()}, "test.model");
  }

 private:
  struct Free {
    void operator()(char* bytes) const { ::operator delete (bytes, std::align_val_t{64}); }
  };

  template <typename T>
  static void put(std::string& file, std::size_t at, T value) {
    std::memcpy(file.data() + at, &value, sizeof value);
  }

  void add(const std::string& name, const char* type, const std::vector<std::size_t>& shape,
           std::string_view bytes) {
    data_.resize((data_.size() + 63) / 64 * 64);
    tensors_writer_.begin_object().member("name", name).member("type", type).key("shape").begin_array();
    for (const std::size_t size : shape) tensors_writer_.value(static_cast<std::int64_t>(size));
    tensors_writer_.end_array().member("offset", static_cast<std::int64_t>(data_.size()));
    tensors_writer_.member("bytes", static_cast<std::int64_t>(bytes.size())).end_object();
    data_ += bytes;
  }

  std::string heads_, tensors_, data_;
  JsonWriter heads_writer_{heads_}, tensors_writer_{tensors_};
  std::unique_ptr<char, Free> bytes_;
};

}  // namespace bede::annotate
