// SPDX-License-Identifier: Apache-2.0
// Any bytes as a model file: the reader, the encoder and the annotator refuse them or open them, and touch
// nothing outside. Magic, version, length and hash are put right first, so that the checks behind them are
// reached.
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>

#include "annotate/annotate.h"
#include "base/sha256.h"
#include "encoder/encoder.h"
#include "weights/weights.h"

namespace {

struct Free {
  void operator()(char* bytes) const { ::operator delete (bytes, std::align_val_t{64}); }
};

constexpr std::size_t kFixedBytes = 64;

void put_right(char* bytes, std::size_t size) {
  const std::uint32_t version = 1;
  const std::uint64_t length = size;
  const bede::Sha256 hash = bede::sha256(std::string_view(bytes, size).substr(kFixedBytes));
  std::memcpy(bytes, "BEDEMDL", 8);
  std::memcpy(bytes + 8, &version, sizeof version);
  std::memcpy(bytes + 16, &length, sizeof length);
  std::memcpy(bytes + 32, hash.data(), hash.size());
}

void encode_a_word(const bede::encoder::Encoder& encoder) {
  bede::encoder::Pieces pieces;
  const bede::text::Word word{{}, "Geneva", 0};
  encoder.add_sentence({&word, 1}, pieces);
  bede::encoder::Encoder::Workspace workspace;
  bede::encoder::Taps taps;
  const std::uint32_t top[] = {encoder.layers()};
  encoder.encode(pieces, top, workspace, taps);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::unique_ptr<char, Free> bytes(
      static_cast<char*>(::operator new (size + 1, std::align_val_t{64})));
  std::memcpy(bytes.get(), data, size);
  if (size >= kFixedBytes) put_right(bytes.get(), size);
  const auto model = bede::weights::ModelFile::from_bytes({bytes.get(), size}, "fuzz");
  if (!model.ok()) return 0;
  const auto encoder = bede::encoder::Encoder::open(*model, bede::kernels::Isa::kPortable);
  if (encoder.ok()) encode_a_word(*encoder);
  (void)bede::annotate::Annotator::open(*model, bede::kernels::Isa::kPortable);
  return 0;
}
