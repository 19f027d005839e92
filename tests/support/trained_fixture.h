// SPDX-License-Identifier: Apache-2.0
// Tests only: what the training side computed for a few sentences with the shipped model
// (tests/fixtures/model/README.md), read for the tests of the encoder and of the heads.
#pragma once

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/file.h"
#include "text/text.h"

namespace bede::encoder {

struct TrainedSentence {
  std::vector<text::Word> words;  // forms alone
  std::vector<std::int64_t> ids, shapes, firsts, heads;
  std::vector<std::string> upos, feats, lemma, deprels, names;
};

// The fixture's two files. Throws where they are missing or not as described: the test fails with that.
class TrainedFixture {
 public:
  explicit TrainedFixture(const std::string& folder) {
    auto bytes = read_file(folder + "/expected.f32");
    if (!bytes.ok()) throw std::runtime_error("no expected.f32 in " + folder);
    values_.resize(bytes->size() / sizeof(float));
    std::memcpy(values_.data(), bytes->data(), values_.size() * sizeof(float));
    root_ = parser_.load(folder + "/expected.json").value();
    for (const simdjson::dom::element from : list(root_["sentences"].value()))
      sentences.push_back(read(from));
  }

  // Row-major array of one sentence: "hidden.6", "scores.upos", "arcs" ...
  std::span<const float> array(std::size_t sentence, const std::string& name) const {
    const simdjson::dom::element from =
        list(root_["sentences"].value()).at(sentence)["arrays"].value()[name].value();
    std::size_t size = 1;
    for (const simdjson::dom::element extent : list(from["shape"].value()))
      size *= extent.get_uint64().value();
    return std::span(values_).subspan(from["offset"].get_uint64().value() / sizeof(float), size);
  }

  std::vector<TrainedSentence> sentences;

 private:
  static simdjson::dom::array list(simdjson::dom::element from) { return from.get_array().value(); }
  static std::vector<std::int64_t> numbers(simdjson::dom::element from) {
    std::vector<std::int64_t> out;
    for (const simdjson::dom::element value : list(from)) out.push_back(value.get_int64().value());
    return out;
  }
  static std::vector<std::string> strings(simdjson::dom::element from) {
    std::vector<std::string> out;
    for (const simdjson::dom::element value : list(from)) out.emplace_back(value.get_string().value());
    return out;
  }
  static TrainedSentence read(simdjson::dom::element from) {
    TrainedSentence out;
    for (std::string& form : strings(from["words"].value())) out.words.push_back({{}, std::move(form), 0});
    out.ids = numbers(from["ids"].value());
    out.shapes = numbers(from["shapes"].value());
    out.firsts = numbers(from["firsts"].value());
    out.heads = numbers(from["heads"].value());
    out.upos = strings(from["upos"].value());
    out.feats = strings(from["feats"].value());
    out.lemma = strings(from["lemma"].value());
    out.deprels = strings(from["deprels"].value());
    out.names = strings(from["names"].value());
    return out;
  }

  simdjson::dom::parser parser_;
  simdjson::dom::element root_;
  std::vector<float> values_;
};

inline double cosine(std::span<const float> a, std::span<const float> b) {
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += static_cast<double>(a[i]) * b[i];
    aa += static_cast<double>(a[i]) * a[i];
    bb += static_cast<double>(b[i]) * b[i];
  }
  return ab / std::sqrt(aa * bb);
}

inline double least(const std::vector<double>& values) {
  return *std::min_element(values.begin(), values.end());
}

inline double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.at(values.size() / 2);
}

}  // namespace bede::encoder
