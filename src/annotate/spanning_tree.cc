// SPDX-License-Identifier: Apache-2.0
// Chu-Liu/Edmonds on a dense matrix, without recursion: a path grows backwards along best incoming arcs;
// where it bites its tail, the cycle becomes one node. Every contraction of k nodes costs O(kn) and removes k
// - 1, so the whole costs O(n^2).
#include <algorithm>
#include <cstddef>

#include "annotate/annotate.h"
#include "base/check.h"

namespace bede::annotate {
namespace {

// An arc between nodes (words or contracted cycles) and the words that it really joins.
struct Arc {
  double score = 0;
  std::uint32_t dependent = 0, head = 0;
};

class SpanningTree {
 public:
  SpanningTree(std::span<const float> scores, std::uint32_t words) : size_(words + 1) {
    fill(scores, words);
    for (std::uint32_t node = 0; node < size_; ++node) {
      column_.push_back(node);
      node_at_.push_back(node);
    }
    parent_.assign(size_, kNone);
    best_.resize(size_);
  }

  std::vector<std::uint32_t> solve() {
    settled_.assign(size_, false);
    settled_[0] = true;
    for (std::uint32_t word = 1; word < size_; ++word) {
      if (!settled_[column_of(word)]) grow(word);
    }
    expand();
    std::vector<std::uint32_t> heads;
    for (std::uint32_t word = 1; word < size_; ++word) heads.push_back(best_[word].head);
    return heads;
  }

 private:
  static constexpr std::uint32_t kNone = ~0u;

  // A second root costs more than all other arcs together can gain, so there is one.
  void fill(std::span<const float> scores, std::uint32_t words) {
    const auto [low, high] = std::minmax_element(scores.begin(), scores.end());
    const double penalty = (double{*high} - double{*low} + 1.0) * size_;
    arcs_.resize(std::size_t{size_} * size_);
    for (std::uint32_t d = 1; d <= words; ++d) {
      for (std::uint32_t h = 0; h < size_; ++h) {
        const double score = scores[std::size_t{d - 1} * size_ + h];
        arc(d, h) = {h == 0 ? score - penalty : score, d, h};
      }
    }
  }

  // Rows and columns of the matrix stand for live nodes; a contracted cycle takes the column of one of its
  // members, the others die.
  Arc& arc(std::uint32_t dependent, std::uint32_t head) {
    return arcs_[std::size_t{dependent} * size_ + head];
  }

  std::uint32_t top(std::uint32_t node) const {
    while (parent_[node] != kNone) node = parent_[node];
    return node;
  }
  std::uint32_t column_of(std::uint32_t word) const { return column_[top(word)]; }

  bool is_live(std::uint32_t column) const { return node_at_[column] != kNone; }

  std::uint32_t best_head(std::uint32_t dependent) {
    std::uint32_t best = kNone;
    for (std::uint32_t h = 0; h < size_; ++h) {
      if (h == dependent || !is_live(h)) continue;
      if (best == kNone || arc(dependent, h).score > arc(dependent, best).score) best = h;
    }
    return best;
  }

  void grow(std::uint32_t word) {
    std::vector<std::uint32_t> path{column_of(word)};
    while (true) {
      const std::uint32_t last = path.back();
      const std::uint32_t head = best_head(last);
      best_[node_at_[last]] = arc(last, head);
      if (settled_[head]) break;
      const auto bite = std::find(path.begin(), path.end(), head);
      if (bite == path.end()) {
        path.push_back(head);
        continue;
      }
      const std::vector<std::uint32_t> cycle(bite, path.end());
      path.erase(bite + 1, path.end());
      contract(cycle);
    }
    for (const std::uint32_t column : path) settled_[column] = true;
  }

  void contract(const std::vector<std::uint32_t>& cycle) {
    const auto node = static_cast<std::uint32_t>(parent_.size());
    parent_.push_back(kNone);
    best_.emplace_back();
    const std::uint32_t kept = cycle.front();
    for (const std::uint32_t member : cycle) {
      const double inner = best_[node_at_[member]].score;
      for (std::uint32_t h = 0; h < size_; ++h) arc(member, h).score -= inner;
      parent_[node_at_[member]] = node;
    }
    for (std::size_t i = 1; i < cycle.size(); ++i) merge(kept, cycle[i]);
    for (std::size_t i = 1; i < cycle.size(); ++i) node_at_[cycle[i]] = kNone;
    node_at_[kept] = node;
    column_.push_back(kept);
  }

  void merge(std::uint32_t kept, std::uint32_t member) {
    for (std::uint32_t other = 0; other < size_; ++other) {
      if (arc(member, other).score > arc(kept, other).score) arc(kept, other) = arc(member, other);
      if (other != 0 && arc(other, member).score > arc(other, kept).score)
        arc(other, kept) = arc(other, member);
    }
  }

  // From the last cycle to the first: the arc that enters a cycle replaces the one inside it of the member
  // that it enters.
  void expand() {
    for (auto node = static_cast<std::uint32_t>(parent_.size()); node-- > size_;) {
      std::uint32_t member = best_[node].dependent;
      while (parent_[member] != node) member = parent_[member];
      best_[member] = best_[node];
    }
  }

  std::uint32_t size_;
  std::vector<Arc> arcs_;
  std::vector<std::uint32_t> column_;   // of each node
  std::vector<std::uint32_t> node_at_;  // of each column, kNone if dead
  std::vector<std::uint32_t> parent_;   // the cycle that a node went into
  std::vector<Arc> best_;               // the arc that enters each node
  std::vector<bool> settled_;           // columns whose path leads to the root
};

}  // namespace

std::vector<std::uint32_t> maximum_spanning_tree(std::span<const float> scores, std::uint32_t words) {
  BEDE_CHECK(scores.size() == std::size_t{words} * (words + 1));
  if (words == 0) return {};
  return SpanningTree(scores, words).solve();
}

}  // namespace bede::annotate
