// SPDX-License-Identifier: Apache-2.0
#include "weights/weights.h"

#include <algorithm>

#include "weights/header.h"

namespace bede::weights {

Result<ModelFile> ModelFile::open(const std::filesystem::path& path) {
  ModelFile model;
  model.file_.push_back(TRY(MappedFile::open(path)));
  TRY(model.parse(model.file_.front().bytes(), path.string()));
  return model;
}

Result<ModelFile> ModelFile::from_bytes(std::string_view bytes, const std::string& where) {
  BEDE_CHECK(reinterpret_cast<std::uintptr_t>(bytes.data()) % kAlignment == 0);
  ModelFile model;
  TRY(model.parse(bytes, where));
  return model;
}

std::string ModelFile::id() const {
  return name_ + "-" + version_ + "-" + to_hex(hash_).substr(0, 12);
}

const Head* ModelFile::find_head(std::string_view name) const {
  const auto at =
      std::find_if(heads_.begin(), heads_.end(), [&](const Head& head) { return head.name == name; });
  return at == heads_.end() ? nullptr : &*at;
}

Result<void> ModelFile::parse(std::string_view bytes, const std::string& where) {
  where_ = where;
  const Container container = TRY(read_container(bytes, where));
  hash_ = container.hash;
  Header header = TRY(read_header(container.header, where));
  name_ = std::move(header.name);
  version_ = std::move(header.version);
  encoder_ = header.encoder;
  heads_ = std::move(header.heads);
  for (TensorEntry& entry : header.tensors) {
    const std::string_view data = TRY(place_tensor(entry, container.tensors, where));
    const std::string name = entry.name;
    if (!tensors_.emplace(name, Tensor{std::move(entry.type), std::move(entry.shape), data}).second)
      return Error{ErrorCode::kBadModel, "the model file names the tensor " + name + " twice", where};
  }
  return {};
}

Result<const ModelFile::Tensor*> ModelFile::find(const std::string& name, std::string_view type,
                                                 std::initializer_list<std::size_t> shape) const {
  const auto at = tensors_.find(name);
  if (at == tensors_.end())
    return Error{ErrorCode::kBadModel, "the model file lacks the tensor " + name, where_};
  const Tensor& tensor = at->second;
  if (tensor.type != type ||
      !std::equal(shape.begin(), shape.end(), tensor.shape.begin(), tensor.shape.end()))
    return Error{ErrorCode::kBadModel, "the tensor " + name + " is not what its place in the model needs",
                 where_};
  return &tensor;
}

Result<std::span<const std::int8_t>> ModelFile::i8(const std::string& name,
                                                   std::initializer_list<std::size_t> shape) const {
  const Tensor* tensor = TRY(find(name, "i8", shape));
  return std::span(reinterpret_cast<const std::int8_t*>(tensor->data.data()), tensor->data.size());
}

Result<std::span<const float>> ModelFile::f32(const std::string& name,
                                              std::initializer_list<std::size_t> shape) const {
  const Tensor* tensor = TRY(find(name, "f32", shape));
  return std::span(reinterpret_cast<const float*>(tensor->data.data()), tensor->data.size() / sizeof(float));
}

Result<std::string_view> ModelFile::bytes(const std::string& name) const {
  const auto at = tensors_.find(name);
  const std::size_t size = at == tensors_.end() ? 0 : at->second.data.size();
  return TRY(find(name, "u8", {size}))->data;
}

Result<std::span<const float>> ModelFile::f32_any(const std::string& name) const {
  const auto at = tensors_.find(name);
  const std::size_t size = at == tensors_.end() ? 0 : at->second.data.size() / sizeof(float);
  return f32(name, {size});
}

}  // namespace bede::weights
