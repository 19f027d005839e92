// SPDX-License-Identifier: Apache-2.0
// A model file of random weights in memory, for tests and for speed where no trained model is at hand.
#pragma once

#include <cmath>
#include <cstring>
#include <memory>
#include <new>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "base/sha256.h"
#include "weights/weights.h"

namespace bede::encoder {

class RandomModel {
 public:
  // `vocabulary`: the pieces, one a line.
  RandomModel(weights::EncoderShape shape, const std::string& vocabulary) : shape_(shape), tensors_(list_) {
    tensors_.begin_array();
    add("vocabulary", "u8", {vocabulary.size()}, vocabulary);
    add_embedding();
    for (std::uint32_t i = 0; i < shape.layers; ++i) add_layer("layer." + std::to_string(i) + ".");
    tensors_.end_array();
    write();
  }

  std::string_view bytes() const { return {bytes_.get(), size_}; }

 private:
  using Sizes = std::vector<std::size_t>;
  struct Free {
    void operator()(char* bytes) const { ::operator delete (bytes, std::align_val_t{64}); }
  };

  void add(const std::string& name, const char* type, const Sizes& sizes, std::string_view bytes) {
    data_.resize((data_.size() + 63) / 64 * 64);
    tensors_.begin_object().member("name", name).member("type", type).key("shape").begin_array();
    for (const std::size_t size : sizes) tensors_.value(static_cast<std::int64_t>(size));
    tensors_.end_array().member("offset", static_cast<std::int64_t>(data_.size()));
    tensors_.member("bytes", static_cast<std::int64_t>(bytes.size())).end_object();
    data_ += bytes;
  }

  void floats(const std::string& name, const Sizes& sizes, float middle, float width) {
    std::vector<float> values(count(sizes));
    for (float& value : values) value = middle + width * unit();
    add(name, "f32", sizes, {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)});
  }

  void bytes(const std::string& name, const Sizes& sizes) {
    std::string values(count(sizes), '\0');
    for (char& value : values) value = static_cast<char>(std::lround(unit() * 127));
    add(name, "i8", sizes, values);
  }

  void linear(const std::string& name, std::size_t out, std::size_t in) {
    bytes(name + ".weight", {out, in});
    floats(name + ".scale", {out}, 1.5f / 127 / std::sqrt(static_cast<float>(in)), 0.0f);
    floats(name + ".bias", {out}, 0.0f, 0.1f);
  }

  void norm(const std::string& name) {
    floats(name + ".gamma", {shape_.hidden}, 1.0f, 0.2f);
    floats(name + ".beta", {shape_.hidden}, 0.0f, 0.2f);
  }

  void add_embedding() {
    bytes("embed.word.weight", {shape_.vocabulary, shape_.hidden});
    floats("embed.word.scale", {shape_.vocabulary}, 0.01f, 0.001f);
    floats("embed.position.weight", {shape_.positions, shape_.hidden}, 0.0f, 0.3f);
    floats("embed.shape.weight", {shape_.shapes, shape_.hidden}, 0.0f, 0.3f);
    norm("embed.norm");
  }

  void add_layer(const std::string& name) {
    linear(name + "qkv", 3 * shape_.hidden, shape_.hidden);
    linear(name + "attention", shape_.hidden, shape_.hidden);
    norm(name + "norm1");
    linear(name + "ffn1", shape_.ffn, shape_.hidden);
    linear(name + "ffn2", shape_.hidden, shape_.ffn);
    norm(name + "norm2");
    const float range[] = {2.0f, -4.0f, 4.0f};
    add(name + "range", "f32", {3}, {reinterpret_cast<const char*>(range), sizeof range});
  }

  std::string header() const {
    std::string out;
    JsonWriter json(out);
    json.begin_object().member("name", "random").member("version", "0").member("created", "2025-01-01");
    json.key("encoder").begin_object().member("layers", shape_.layers).member("hidden", shape_.hidden);
    json.member("attention_heads", shape_.attention_heads).member("ffn", shape_.ffn);
    json.member("positions", shape_.positions).member("shapes", shape_.shapes);
    json.member("vocabulary", shape_.vocabulary).end_object();
    json.key("heads").begin_array().end_array();
    json.end_object();
    out.insert(out.size() - 1, ",\"tensors\":" + list_);
    return out;
  }

  void write() {
    const std::string json = header();
    const std::size_t begin = (64 + json.size() + 63) / 64 * 64;
    size_ = begin + data_.size();
    bytes_.reset(static_cast<char*>(::operator new (size_, std::align_val_t{64})));
    std::memset(bytes_.get(), 0, begin);
    std::memcpy(bytes_.get(), "BEDEMDL", 7);
    std::memcpy(bytes_.get() + 64, json.data(), json.size());
    std::memcpy(bytes_.get() + begin, data_.data(), data_.size());
    put<std::uint32_t>(8, 1);
    put<std::uint32_t>(12, static_cast<std::uint32_t>(json.size()));
    put<std::uint64_t>(16, size_);
    put<std::uint64_t>(24, begin);
    const Sha256 hash = sha256(bytes().substr(64));
    std::memcpy(bytes_.get() + 32, hash.data(), hash.size());
  }

  template <typename T>
  void put(std::size_t at, T value) {
    std::memcpy(bytes_.get() + at, &value, sizeof value);
  }

  static std::size_t count(const Sizes& sizes) {
    std::size_t product = 1;
    for (const std::size_t size : sizes) product *= size;
    return product;
  }

  float unit() { return static_cast<float>(random_() % 20001) / 10000.0f - 1.0f; }  // -1 .. 1

  weights::EncoderShape shape_;
  std::mt19937 random_{7};
  std::string data_;
  std::string list_;
  JsonWriter tensors_;
  std::size_t size_ = 0;
  std::unique_ptr<char, Free> bytes_;
};

}  // namespace bede::encoder
