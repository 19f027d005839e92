// SPDX-License-Identifier: Apache-2.0
// The best legal path through labels O, B-X, I-X, E-X, S-X: a name is S-X, or B-X I-X... E-X.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"

namespace bede::annotate {

// Const and shared by threads.
class NamePath {
 public:
  // Fails with kBadModel unless there is one O and every X has all of B-, I-, E- and S-, each once.
  static Result<NamePath> open(const std::vector<std::string>& labels);

  struct Found {
    std::uint32_t first = 0, count = 0;
    std::uint32_t kind = 0;  // index into kinds()
    bool operator==(const Found&) const = default;
  };

  const std::vector<std::string>& kinds() const { return kinds_; }  // "PERSON", in the order of their labels

  // `scores`: [words, labels], any constant may be added to a row (so unnormalised scores do). Names in
  // order. Cost: words x labels.
  std::vector<Found> best(std::span<const float> scores, std::size_t words) const;

 private:
  struct Kind {
    std::size_t begin, inside, end, single;  // columns of the scores
  };
  struct Step;
  Step step(const float* scores, const Step& before) const;
  std::vector<Found> walk_back(const std::vector<Step>& steps) const;

  std::size_t labels_ = 0, outside_ = 0;
  std::vector<std::string> kinds_;
  std::vector<Kind> columns_;
};

}  // namespace bede::annotate
