// SPDX-License-Identifier: Apache-2.0
#include "weights/weights.h"

#include <doctest/doctest.h>

#include <cstring>
#include <fstream>
#include <functional>
#include <memory>
#include <new>

using namespace bede;
using weights::ModelFile;

namespace {

constexpr const char* kHeader =
    R"({"name":"tiny","version":"3","created":"2025-01-01","encoder":{"layers":2,"hidden":64,"attention_heads":2,
"ffn":128,"positions":16,"shapes":8,"vocabulary":5},"heads":[{"kind":"tags","name":"upos","tap":1,"labels":["NOUN","VERB"]},
{"kind":"tree","name":"dependencies","tap":2,"arc":64,"relation":32,"labels":["root"]},{"kind":"boundary","name":"boundary"}],
"tensors":[{"name":"numbers","type":"f32","shape":[2,3],"offset":0,"bytes":24},
{"name":"vocabulary","type":"u8","shape":[4],"offset":64,"bytes":4},{"name":"row","type":"f32","shape":[2],"offset":128,"bytes":8},
{"name":"small","type":"i8","shape":[2,2],"offset":192,"bytes":4}]})";

struct Bytes {
  explicit Bytes(std::string_view from)
      : size(from.size()), data(static_cast<char*>(::operator new (size + 1, std::align_val_t{64}))) {
    std::memcpy(data.get(), from.data(), size);
  }
  std::string_view view() const { return {data.get(), size}; }
  struct Free {
    void operator()(char* bytes) const { ::operator delete (bytes, std::align_val_t{64}); }
  };
  std::size_t size;
  std::unique_ptr<char, Free> data;
};

template <typename T>
void put(std::string& bytes, std::size_t at, T value) {
  std::memcpy(bytes.data() + at, &value, sizeof value);
}

void seal(std::string& file) {
  const Sha256 hash = sha256(std::string_view(file).substr(64));
  std::memcpy(file.data() + 32, hash.data(), hash.size());
}

std::string make_file(const std::string& header) {
  std::string file(64, '\0');
  file += header;
  file.resize((file.size() + 63) / 64 * 64, '\0');
  const std::size_t tensors = file.size();
  file.resize(tensors + 196, '\0');
  const float numbers[] = {1, 2, 3, 4, 5, 6};
  std::memcpy(file.data() + tensors, numbers, sizeof numbers);
  std::memcpy(file.data() + tensors + 64, "a\nb\n", 4);
  file[tensors + 192] = -7;
  std::memcpy(file.data(), "BEDEMDL", 8);
  put<std::uint32_t>(file, 8, 1);
  put<std::uint32_t>(file, 12, static_cast<std::uint32_t>(header.size()));
  put<std::uint64_t>(file, 16, file.size());
  put<std::uint64_t>(file, 24, tensors);
  seal(file);
  return file;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

Error error_of(const std::string& file) {
  const Bytes bytes(file);
  const auto model = ModelFile::from_bytes(bytes.view(), "model");
  REQUIRE_FALSE(model.ok());
  CHECK(model.error().code == ErrorCode::kBadModel);
  CHECK(model.error().where == "model");
  return model.error();
}

bool says(const Error& error, std::string_view part) {
  return error.message.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a model file gives its header and its tensors") {
  const Bytes bytes(make_file(kHeader));
  auto opened = ModelFile::from_bytes(bytes.view(), "model");
  REQUIRE(opened.ok());
  const ModelFile model = std::move(*opened);
  CHECK(model.name() == "tiny");
  CHECK(model.id() == "tiny-3-" + to_hex(sha256(bytes.view().substr(64))).substr(0, 12));
  CHECK(model.encoder().layers == 2);
  CHECK(model.encoder().vocabulary == 5);
  REQUIRE(model.heads().size() == 3);
  CHECK(model.find_head("upos")->labels == std::vector<std::string>{"NOUN", "VERB"});
  CHECK(model.find_head("dependencies")->relation == 32);
  CHECK(model.find_head("boundary")->labels.empty());
  CHECK(model.find_head("none") == nullptr);
  CHECK((*model.f32("numbers", {2, 3}))[4] == 5.0f);
  CHECK(model.f32_any("row")->size() == 2);
  CHECK(*model.bytes("vocabulary") == "a\nb\n");
  CHECK((*model.i8("small", {2, 2}))[0] == -7);
}

TEST_CASE("a tensor is refused if it is missing, of another type or of another shape") {
  const Bytes bytes(make_file(kHeader));
  const auto model = ModelFile::from_bytes(bytes.view(), "model");
  CHECK(says(model->f32("absent", {1}).error(), "lacks the tensor absent"));
  CHECK(says(model->f32_any("absent").error(), "lacks the tensor absent"));
  CHECK(says(model->bytes("absent").error(), "lacks the tensor absent"));
  CHECK_FALSE(model->i8("numbers", {2, 3}).ok());
  CHECK_FALSE(model->f32("numbers", {3, 2}).ok());
  CHECK_FALSE(model->f32("numbers", {2}).ok());
  CHECK_FALSE(model->f32_any("numbers").ok());
  CHECK_FALSE(model->bytes("numbers").ok());
}

TEST_CASE("a file that is no model, of another version, cut short or damaged says so") {
  const std::string good = make_file(kHeader);
  CHECK(says(error_of("no model"), "not a model file"));
  CHECK(says(error_of(std::string(100, 'x')), "not a model file"));
  std::string other = good;
  put<std::uint32_t>(other, 8, 2);
  CHECK(says(error_of(other), "format version 2; this program reads version 1"));
  CHECK(says(error_of(good.substr(0, good.size() - 1)), "cut short"));
  CHECK(says(error_of(good + "x"), "damaged"));
  std::string damaged = good;
  damaged.back() = 'x';
  CHECK(says(error_of(damaged), "damaged"));
}

TEST_CASE("sizes and offsets that do not fit are refused") {
  const std::string good = make_file(kHeader);
  for (const auto& [at, value] : {std::pair<std::size_t, std::uint64_t>{24, 1}, {24, 0}, {24, 1ull << 63}}) {
    std::string file = good;
    put(file, at, value);
    CHECK(says(error_of(file), "overlap"));
  }
  std::string long_header = good;
  put<std::uint32_t>(long_header, 12, 0xFFFFFFFF);
  CHECK(says(error_of(long_header), "overlap"));
  const auto with = [](const char* from, const char* to) {
    return error_of(make_file(replaced(kHeader, from, to)));
  };
  CHECK(says(with("[2,3]", "[2,4]"), "does not match its shape"));
  CHECK(says(with("[2,3]", "[]"), "does not match its shape"));
  CHECK(says(with("[2,3]", "[1,1,2,3]"), "does not match its shape"));
  CHECK(says(with("[2,3]", "[4611686018427387904,16]"), "does not match its shape"));
  CHECK(says(with("\"offset\":192", "\"offset\":256"), "outside"));
  CHECK(says(with("\"offset\":192", "\"offset\":190"), "outside"));
  CHECK(says(with("\"offset\":192", "\"offset\":18446744073709551552"), "outside"));
  CHECK(says(with("\"i8\"", "\"f16\""), "unknown type f16"));
  CHECK(says(with("\"row\"", "\"small\""), "twice"));
}

TEST_CASE("a header that is broken is refused with the member's name") {
  const auto with = [](const std::string& header) { return error_of(make_file(header)); };
  CHECK(says(with("{"), "not a JSON object"));
  CHECK(says(with("[1]"), "not a JSON object"));
  CHECK(says(with("{}"), "\"name\""));
  CHECK(says(with(replaced(kHeader, "\"hidden\"", "\"width\"")), "\"hidden\""));
  CHECK(says(with(replaced(kHeader, "\"ffn\":128", "\"ffn\":-1")), "\"ffn\""));
  CHECK(says(with(replaced(kHeader, "\"ffn\":128", "\"ffn\":4294967296")), "\"ffn\""));
  CHECK(says(with(replaced(kHeader, "\"NOUN\"", "4")), "\"labels\""));
  CHECK(says(with(replaced(kHeader, "[2,3]", "[2,\"x\"]")), "\"shape\""));
  CHECK(says(with(replaced(kHeader, "\"heads\":[", "\"heads\":[3,")), "\"heads\""));
}

TEST_CASE("a model is opened from disk, and a missing one is not found") {
  const auto path = std::filesystem::temp_directory_path() / "bede_weights_test.model";
  std::ofstream(path, std::ios::binary) << make_file(kHeader);
  auto opened = ModelFile::open(path);
  REQUIRE(opened.ok());
  const ModelFile model = std::move(*opened);
  CHECK((*model.f32("numbers", {2, 3}))[5] == 6.0f);
  std::filesystem::remove(path);
  CHECK(ModelFile::open(path).error().code == ErrorCode::kNotFound);
}
