// SPDX-License-Identifier: Apache-2.0
// bench_encoder MODEL TEXT...: word pieces a second of the encoder on one core, and what share that is of the
// matrix products alone (same packed weights, same path, rows enough, nothing between them).
#include <cstdio>
#include <cstring>
#include <string>

#include "encoder/encoder.h"
#include "text/text.h"
#include "timing.h"

using namespace bede;

namespace {

constexpr int kRounds = 5;
constexpr std::size_t kRows = 512;

std::vector<Span> lines_of(std::string_view text) {
  std::vector<Span> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (end > begin) lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + 1;
  }
  return lines;
}

// The texts again and again, until a round takes long enough to measure.
encoder::Pieces read_pieces(const encoder::Encoder& encoder, const std::vector<std::string>& texts) {
  constexpr std::size_t kEnough = 3000;
  encoder::Pieces pieces;
  while (pieces.ids.size() < kEnough) {
    const std::size_t before = pieces.ids.size();
    for (const std::string& text : texts) {
      const std::vector<Span> lines = lines_of(text);
      const text::TokenisedText tokenised = text::Segmenter().segment(text, lines);
      for (const text::Sentence& sentence : tokenised.sentences)
        encoder.add_sentence(std::span(tokenised.words).subspan(sentence.first_word, sentence.word_count),
                             pieces);
    }
    if (pieces.ids.size() == before) break;
  }
  return pieces;
}

// The matrix products of all layers.
class Products {
 public:
  static Result<Products> open(const weights::ModelFile& file, kernels::Isa isa) {
    const std::size_t hidden = file.encoder().hidden, ffn = file.encoder().ffn;
    Products products;
    for (std::uint32_t i = 0; i < file.encoder().layers; ++i) {
      const std::string layer = "layer." + std::to_string(i) + ".";
      TRY(products.add(file, layer + "qkv", 3 * hidden, hidden, isa));
      TRY(products.add(file, layer + "attention", hidden, hidden, isa));
      TRY(products.add(file, layer + "ffn1", ffn, hidden, isa));
      TRY(products.add(file, layer + "ffn2", hidden, ffn, isa));
    }
    return products;
  }

  void run() {
    for (const kernels::Linear& linear : linears_) {
      input_.resize(std::max(input_.size(), kRows * linear.in()), 3);
      sums_.resize(std::max(sums_.size(), kRows * linear.out()));
      const std::size_t strip = linear.strip_rows();
      for (std::size_t row = 0; row < kRows; row += strip)
        linear.multiply(input_.data() + row * linear.in(), std::min(strip, kRows - row), sums_.data());
    }
  }

  double operations() const {
    double all = 0;
    for (const kernels::Linear& linear : linears_)
      all += 2.0 * static_cast<double>(linear.in() * linear.out() * kRows);
    return all;
  }

 private:
  Result<void> add(const weights::ModelFile& file, const std::string& name, std::size_t out, std::size_t in,
                   kernels::Isa isa) {
    const auto weights = TRY(file.i8(name + ".weight", {out, in}));
    const auto scales = TRY(file.f32(name + ".scale", {out}));
    const auto bias = TRY(file.f32(name + ".bias", {out}));
    linears_.push_back(kernels::Linear::pack(isa, out, in, weights.data(), scales.data(), bias.data()));
    return {};
  }

  std::vector<kernels::Linear> linears_;
  std::vector<std::int8_t> input_;
  std::vector<std::int32_t> sums_;
};

void measure(const encoder::Encoder& encoder, Products& products, const encoder::Pieces& pieces) {
  const std::uint32_t top[] = {encoder.layers()};
  const auto encode = [&] {
    encoder::Encoder::Workspace workspace;
    encoder::Taps taps;
    encoder.encode(pieces, top, workspace, taps);
  };
  const double count = static_cast<double>(pieces.ids.size());
  std::vector<double> speeds, ceilings, shares;
  encode();
  products.run();
  for (int round = 0; round < kRounds; ++round) {
    speeds.push_back(count / bench::core_seconds(encode));
    ceilings.push_back(kRows / bench::core_seconds([&] { products.run(); }));
    shares.push_back(speeds.back() / ceilings.back());
  }
  const double two = bench::two_threads_over_one(kRounds, [&](int) { encode(); });
  const std::string path(kernels::isa_name(encoder.isa()));
  std::printf("path %s (%s)\n", path.c_str(), encoder.implementations().front().c_str());
  std::printf("encoder_word_pieces_per_s %.0f\n", bench::median(speeds));
  std::printf("products_alone_word_pieces_per_s %.0f (%.0f GOPS)\n", bench::median(ceilings),
              bench::median(ceilings) * products.operations() / kRows / 1e9);
  std::printf("encoder_two_threads %.2f\n", two);
  std::printf("encoder_of_ceiling %.2f\n", bench::median(shares));
}

Result<void> run(const char* model_path, const std::vector<std::string>& paths) {
  const kernels::Isa isa = TRY(kernels::choose_isa());
  const weights::ModelFile model = TRY(weights::ModelFile::open(model_path));
  const encoder::Encoder encoder = TRY(encoder::Encoder::open(model, isa));
  Products products = TRY(Products::open(model, isa));
  std::vector<std::string> texts;
  for (const std::string& path : paths) texts.push_back(TRY(read_file(path)));
  const encoder::Pieces pieces = read_pieces(encoder, texts);
  if (pieces.ids.empty()) return Error{ErrorCode::kBadInput, "there is no text to encode", paths.front()};
  measure(encoder, products, pieces);
  return {};
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::fprintf(stderr, "usage: bench_encoder MODEL TEXT...\n");
    return 2;
  }
  const Result<void> result = run(arguments[1], {arguments + 2, arguments + count});
  if (!result.ok()) std::fprintf(stderr, "%s\n", result.error().to_string().c_str());
  return result.ok() ? 0 : 1;
}
