// SPDX-License-Identifier: Apache-2.0
// boundary_features SENTENCES OUT: the training rows of the boundary model (model/boundary.py calls it).
// SENTENCES: one sentence a line, an empty line between paragraphs; a tab at a line's end joins it to the
// next by a line feed instead of a blank, a tab inside stands for a line feed. OUT: for every gap that may
// end a sentence, 1 + kBoundaryFeatures little-endian uint32: label (0, 1), feature indices.
#include <bit>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "base/file.h"
#include "text/boundary.h"
#include "text/tokeniser.h"

namespace {

static_assert(std::endian::native == std::endian::little);

struct Paragraph {
  std::string text;
  std::vector<std::uint32_t> ends;  // bytes behind the sentences, rising

  void add(std::string_view line) {
    const bool line_feed = !line.empty() && line.back() == '\t';
    if (line_feed) line.remove_suffix(1);
    for (const char c : line) text.push_back(c == '\t' ? '\n' : c);
    ends.push_back(static_cast<std::uint32_t>(text.size()));
    text.push_back(line_feed ? '\n' : ' ');
  }
};

void write_rows(const Paragraph& paragraph, std::ofstream& out) {
  std::vector<bede::text::Token> tokens;
  bede::text::Tokeniser tokeniser(paragraph.text);
  tokeniser.append_tokens({0, static_cast<std::uint32_t>(paragraph.text.size())}, tokens);
  bede::text::BoundaryScanner scanner(paragraph.text, tokens);
  std::size_t sentence = 0;
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    while (sentence < paragraph.ends.size() && paragraph.ends[sentence] < tokens[i].span.end) ++sentence;
    const bool ends = sentence < paragraph.ends.size() && paragraph.ends[sentence] == tokens[i].span.end;
    if (scanner.may_end_after(i)) {
      const std::uint32_t label = ends ? 1 : 0;
      const bede::text::FeatureIndices indices = scanner.features(i);
      out.write(reinterpret_cast<const char*>(&label), sizeof label);
      out.write(reinterpret_cast<const char*>(indices.data()), sizeof indices);
    }
    scanner.advance(i, ends);
  }
}

bede::Result<void> run(const char* in, const char* out_path) {
  const std::string lines = TRY(bede::read_file(in));
  std::ofstream out(out_path, std::ios::binary);
  Paragraph paragraph;
  std::size_t at = 0;
  while (at < lines.size()) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    const std::string_view line = std::string_view(lines).substr(at, end - at);
    if (!line.empty()) paragraph.add(line);
    if (line.empty() || end + 1 >= lines.size()) {
      write_rows(paragraph, out);
      paragraph = {};
    }
    at = end + 1;
  }
  out.close();
  if (!out) return bede::Error{bede::ErrorCode::kUnwritable, "The rows cannot be written.", out_path};
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: boundary_features SENTENCES OUT\n";
    return 2;
  }
  const bede::Result<void> result = run(argv[1], argv[2]);
  if (!result.ok()) std::cerr << result.error().to_string() << '\n';
  return result.ok() ? 0 : 1;
}
