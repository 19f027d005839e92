// SPDX-License-Identifier: Apache-2.0
#include "annotate/name_path.h"

#include <doctest/doctest.h>

#include <optional>
#include <random>

namespace bede::annotate {
namespace {

const std::vector<std::string> kLabels{"O",     "B-ORG", "I-ORG", "E-ORG", "S-ORG",
                                       "B-GPE", "I-GPE", "E-GPE", "S-GPE"};

bool is_open(const std::string& label) {
  return label[0] == 'B' || label[0] == 'I';
}

bool may_follow(const std::string& a, const std::string& b) {
  if (is_open(a)) return (b[0] == 'I' || b[0] == 'E') && b.substr(1) == a.substr(1);
  return b[0] == 'O' || b[0] == 'B' || b[0] == 'S';
}

// The names of a label sequence, nothing if it is not legal.
std::optional<std::vector<NamePath::Found>> names_of(const std::vector<std::size_t>& path) {
  std::vector<NamePath::Found> names;
  std::string last = "O";
  for (std::uint32_t word = 0; word < path.size(); ++word) {
    const std::string& label = kLabels[path[word]];
    if (!may_follow(last, label)) return std::nullopt;
    if (label[0] == 'B' || label[0] == 'S') names.push_back({word, 1, label.ends_with("GPE") ? 1u : 0u});
    if (label[0] == 'I' || label[0] == 'E') ++names.back().count;
    last = label;
  }
  if (is_open(last)) return std::nullopt;
  return names;
}

std::vector<NamePath::Found> best_by_trying_all(const std::vector<float>& scores, std::size_t words) {
  std::vector<std::size_t> path(words, 0);
  std::vector<NamePath::Found> best;
  float best_score = -1e9f;
  while (true) {
    float score = 0;
    for (std::size_t i = 0; i < words; ++i) score += scores[i * kLabels.size() + path[i]];
    if (const auto names = names_of(path); names && score > best_score) {
      best = *names;
      best_score = score;
    }
    std::size_t digit = 0;
    while (digit < words && ++path[digit] == kLabels.size()) path[digit++] = 0;
    if (digit == words) return best;
  }
}

TEST_CASE("the path is the best of all legal ones") {
  const NamePath path = *NamePath::open(kLabels);
  CHECK(path.kinds() == std::vector<std::string>{"ORG", "GPE"});
  std::mt19937 random(3);
  for (std::size_t words = 1; words <= 4; ++words) {
    for (int round = 0; round < 40; ++round) {
      std::vector<float> scores(words * kLabels.size());
      for (float& score : scores) score = static_cast<float>(random() % 4096) / 1024.0f;
      CHECK(path.best(scores, words) == best_by_trying_all(scores, words));
    }
  }
  CHECK(path.best({}, 0).empty());
}

TEST_CASE("label lists that miss a part are refused") {
  const auto refused = [](const std::vector<std::string>& labels) { return !NamePath::open(labels).ok(); };
  CHECK(refused({}));
  CHECK(refused({"B-X", "I-X", "E-X", "S-X"}));
  CHECK(refused({"O", "B-X", "I-X", "E-X"}));
  CHECK(refused({"O", "B-X", "I-X", "E-X", "E-X"}));
  CHECK(refused({"O", "B-X", "I-X", "E-X", "S-X", "Z"}));
  CHECK(NamePath::open({"O"}).ok());
}

}  // namespace
}  // namespace bede::annotate
