// SPDX-License-Identifier: Apache-2.0
#include "weights/header.h"

#include <simdjson.h>

#include <cstring>
#include <limits>

namespace bede::weights {
namespace {

namespace dom = simdjson::dom;

constexpr std::string_view kMagic("BEDEMDL\0", 8);
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kFixedBytes = 64;
constexpr std::size_t kHashPlace = 32;
constexpr std::size_t kMostSizes = 3;

template <typename T>
T read_at(std::string_view bytes, std::size_t at) {
  T value;
  std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

Error bad_model(std::string message, const std::string& where) {
  return {ErrorCode::kBadModel, std::move(message), where};
}

// Reads members of JSON objects; remembers the first that is missing or of another type.
class Members {
 public:
  std::string text(dom::object from, const char* name) {
    std::string_view value;
    note(from[name].get(value), name);
    return std::string(value);
  }

  std::uint64_t number(dom::object from, const char* name) {
    std::uint64_t value = 0;
    note(from[name].get(value), name);
    return value;
  }

  std::uint32_t count(dom::object from, const char* name) {
    const std::uint64_t value = number(from, name);
    if (value > std::numeric_limits<std::uint32_t>::max()) note(simdjson::NUMBER_OUT_OF_RANGE, name);
    return static_cast<std::uint32_t>(value);
  }

  std::uint32_t count_if_any(dom::object from, const char* name) {
    return from[name].error() == simdjson::NO_SUCH_FIELD ? 0 : count(from, name);
  }

  template <typename Each>
  void list(dom::object from, const char* name, Each each) {
    dom::array values;
    note(from[name].get(values), name);
    if (!failed_.empty()) return;
    for (const dom::element value : values) each(value);
  }

  dom::object object(dom::element from, const char* name) {
    dom::object value;
    note(from.get(value), name);
    return value;
  }

  void note(simdjson::error_code error, const char* name) {
    if (error != simdjson::SUCCESS && failed_.empty()) failed_ = name;
  }
  const std::string& failed() const { return failed_; }

 private:
  std::string failed_;
};

EncoderShape read_encoder(Members& read, dom::object from) {
  return {read.count(from, "layers"),    read.count(from, "hidden"),    read.count(from, "attention_heads"),
          read.count(from, "ffn"),       read.count(from, "positions"), read.count(from, "shapes"),
          read.count(from, "vocabulary")};
}

Head read_head(Members& read, dom::object from) {
  Head head;
  head.name = read.text(from, "name");
  head.kind = read.text(from, "kind");
  head.tap = read.count_if_any(from, "tap");
  head.arc = read.count_if_any(from, "arc");
  head.relation = read.count_if_any(from, "relation");
  if (from["labels"].error() != simdjson::NO_SUCH_FIELD)
    read.list(from, "labels", [&](dom::element value) {
      std::string_view label;
      read.note(value.get(label), "labels");
      head.labels.emplace_back(label);
    });
  return head;
}

TensorEntry read_tensor(Members& read, dom::object from) {
  TensorEntry entry;
  entry.name = read.text(from, "name");
  entry.type = read.text(from, "type");
  entry.offset = read.number(from, "offset");
  entry.bytes = read.number(from, "bytes");
  read.list(from, "shape", [&](dom::element value) {
    std::uint64_t size = 0;
    read.note(value.get(size), "shape");
    entry.shape.push_back(size);
  });
  return entry;
}

std::size_t element_size(std::string_view type) {
  if (type == "i8" || type == "u8") return 1;
  return type == "i32" || type == "f32" ? 4 : 0;
}

// Product of the sizes in bytes, or nothing where it would not fit.
bool byte_count(const TensorEntry& entry, std::uint64_t& bytes) {
  bytes = element_size(entry.type);
  for (const std::size_t size : entry.shape)
    if (__builtin_mul_overflow(bytes, size, &bytes)) return false;
  return true;
}

}  // namespace

Result<Container> read_container(std::string_view bytes, const std::string& where) {
  if (bytes.size() < kFixedBytes || bytes.substr(0, kMagic.size()) != kMagic)
    return bad_model("this is not a model file", where);
  if (const auto version = read_at<std::uint32_t>(bytes, 8); version != kVersion)
    return bad_model("the model file has format version " + std::to_string(version) +
                         "; this program reads version " + std::to_string(kVersion),
                     where);
  const auto length = read_at<std::uint64_t>(bytes, 16);
  if (length > bytes.size())
    return bad_model("the model file is cut short: it has " + std::to_string(bytes.size()) + " of " +
                         std::to_string(length) + " bytes",
                     where);
  Container container;
  std::memcpy(container.hash.data(), bytes.data() + kHashPlace, container.hash.size());
  if (length != bytes.size() || sha256(bytes.substr(kFixedBytes)) != container.hash)
    return bad_model("the model file is damaged: its bytes do not match its hash", where);
  const auto header = read_at<std::uint32_t>(bytes, 12);
  const auto offset = read_at<std::uint64_t>(bytes, 24);
  if (offset > length || offset % kAlignment != 0 || offset < kFixedBytes || header > offset - kFixedBytes)
    return bad_model("the model file is damaged: its header and its tensors overlap", where);
  container.header = bytes.substr(kFixedBytes, header);
  container.tensors = bytes.substr(offset);
  return container;
}

Result<Header> read_header(std::string_view json, const std::string& where) {
  dom::parser parser;
  dom::object root;
  if (parser.parse(simdjson::padded_string(json)).get(root) != simdjson::SUCCESS)
    return bad_model("the model file's header is not a JSON object", where);
  Members read;
  Header header;
  header.name = read.text(root, "name");
  header.version = read.text(root, "version");
  dom::object encoder;
  read.note(root["encoder"].get(encoder), "encoder");
  if (read.failed().empty()) header.encoder = read_encoder(read, encoder);
  read.list(root, "heads", [&](dom::element from) {
    const dom::object head = read.object(from, "heads");
    if (read.failed().empty()) header.heads.push_back(read_head(read, head));
  });
  read.list(root, "tensors", [&](dom::element from) {
    const dom::object tensor = read.object(from, "tensors");
    if (read.failed().empty()) header.tensors.push_back(read_tensor(read, tensor));
  });
  if (!read.failed().empty())
    return bad_model("the model file's header lacks \"" + read.failed() + "\", or it is of another type",
                     where);
  return header;
}

Result<std::string_view> place_tensor(const TensorEntry& entry, std::string_view tensors,
                                      const std::string& where) {
  std::uint64_t bytes = 0;
  if (element_size(entry.type) == 0)
    return bad_model("the tensor " + entry.name + " has the unknown type " + entry.type, where);
  if (entry.shape.empty() || entry.shape.size() > kMostSizes || !byte_count(entry, bytes) ||
      bytes != entry.bytes)
    return bad_model("the tensor " + entry.name + " has a size that does not match its shape", where);
  if (entry.offset % kAlignment != 0 || entry.offset > tensors.size() ||
      bytes > tensors.size() - entry.offset)
    return bad_model("the tensor " + entry.name + " lies outside the model file", where);
  return tensors.substr(entry.offset, bytes);
}

}  // namespace bede::weights
