// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <limits>
#include <random>

#include "annotate/annotate.h"

namespace bede::annotate {
namespace {

bool is_tree_with_one_root(const std::vector<std::uint32_t>& heads) {
  std::size_t roots = 0;
  for (std::uint32_t word = 1; word <= heads.size(); ++word) {
    roots += heads[word - 1] == 0;
    std::uint32_t at = word;
    for (std::size_t steps = 0; at != 0; at = heads[at - 1]) {
      if (heads[at - 1] > heads.size() || ++steps > heads.size()) return false;
    }
  }
  return roots == 1;
}

double total(std::span<const float> scores, const std::vector<std::uint32_t>& heads) {
  double sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += double{scores[i * (heads.size() + 1) + heads[i]]};
  return sum;
}

double best_by_trying_all(std::span<const float> scores, std::uint32_t words) {
  double best = -std::numeric_limits<double>::infinity();
  std::vector<std::uint32_t> heads(words, 0);
  while (true) {
    if (is_tree_with_one_root(heads)) best = std::max(best, total(scores, heads));
    std::uint32_t digit = 0;
    while (digit < words && ++heads[digit] > words) heads[digit++] = 0;
    if (digit == words) return best;
  }
}

std::vector<float> random_scores(std::uint32_t words, std::mt19937& random) {
  std::vector<float> scores;
  for (std::uint32_t i = 0; i < words * (words + 1); ++i)
    scores.push_back(static_cast<float>(random() % 2001) / 100.0f - 10.0f);
  return scores;
}

TEST_CASE("the tree is the best of all trees with one root") {
  std::mt19937 random(7);
  for (std::uint32_t words = 1; words <= 5; ++words) {
    for (int round = 0; round < 120; ++round) {
      const auto scores = random_scores(words, random);
      const auto heads = maximum_spanning_tree(scores, words);
      REQUIRE(is_tree_with_one_root(heads));
      CHECK(total(scores, heads) == doctest::Approx(best_by_trying_all(scores, words)));
    }
  }
}

TEST_CASE("a root that every word likes best is still one") {
  // Each of three words prefers the root; hanging 2 and 3 on 1 loses least.
  const std::vector<float> scores{9, 0, 1, 1, 9, 8, 0, 1, 9, 7, 1, 0};
  CHECK(maximum_spanning_tree(scores, 3) == std::vector<std::uint32_t>{0, 1, 1});
}

TEST_CASE("nested cycles come apart") {
  // 1 <-> 2 and 3 <-> 4 like each other, the pairs like each other, and only 4 can hang on the root.
  const std::vector<float> scores{0, 0, 9, 0, 5, 0, 9, 0, 6, 0, 0, 0, 6, 0, 9, 2, 0, 0, 9, 0};
  const auto heads = maximum_spanning_tree(scores, 4);
  REQUIRE(is_tree_with_one_root(heads));
  CHECK(total(scores, heads) == doctest::Approx(best_by_trying_all(scores, 4)));
}

TEST_CASE("long sentences and equal scores give trees") {
  std::mt19937 random(11);
  for (const std::uint32_t words : {40u, 160u}) {
    CHECK(is_tree_with_one_root(maximum_spanning_tree(random_scores(words, random), words)));
    CHECK(is_tree_with_one_root(maximum_spanning_tree(std::vector<float>(words * (words + 1), 1.0f), words)));
  }
  CHECK(maximum_spanning_tree({}, 0).empty());
}

}  // namespace
}  // namespace bede::annotate
