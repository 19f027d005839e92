// SPDX-License-Identifier: Apache-2.0
#include "annotate/name_path.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace bede::annotate {
namespace {

constexpr std::size_t kMissing = std::numeric_limits<std::size_t>::max();
constexpr std::uint32_t kOutside = std::numeric_limits<std::uint32_t>::max();

std::size_t find_label(const std::vector<std::string>& labels, const std::string& label) {
  const auto found = std::find(labels.begin(), labels.end(), label);
  return found == labels.end() ? kMissing : static_cast<std::size_t>(found - labels.begin());
}

}  // namespace

// After each word a path is either outside names ("closed"), or inside one of some kind ("open"). The best
// path of each state is enough: a closed state has ended its name at this word, if the word is in one.
struct NamePath::Step {
  float closed = 0;
  std::uint32_t closed_kind = kOutside;  // the name that ends here, kOutside for none
  bool closed_single = false;            // ... and begins here
  std::vector<float> open;               // by kind
  std::vector<char> begins;              // by kind: the name in an open state began at this word
};

Result<NamePath> NamePath::open(const std::vector<std::string>& labels) {
  NamePath path;
  path.labels_ = labels.size();
  path.outside_ = find_label(labels, "O");
  bool complete = path.outside_ != kMissing;
  for (const std::string& label : labels) {
    if (!label.starts_with("B-")) continue;
    const std::string kind = label.substr(2);
    const Kind columns{find_label(labels, label), find_label(labels, "I-" + kind),
                       find_label(labels, "E-" + kind), find_label(labels, "S-" + kind)};
    complete =
        complete && columns.inside != kMissing && columns.end != kMissing && columns.single != kMissing;
    path.kinds_.push_back(kind);
    path.columns_.push_back(columns);
  }
  if (!complete || labels.size() != 1 + 4 * path.kinds_.size())
    return Error{ErrorCode::kBadModel, "The labels of names are not O and B-, I-, E-, S- of each kind.", ""};
  return path;
}

NamePath::Step NamePath::step(const float* scores, const Step& before) const {
  Step step;
  step.closed = before.closed + scores[outside_];
  for (std::uint32_t kind = 0; kind < columns_.size(); ++kind) {
    const Kind& column = columns_[kind];
    const float single = before.closed + scores[column.single];
    const float end = before.open[kind] + scores[column.end];
    if (single > step.closed) {
      step.closed = single;
      step.closed_kind = kind;
      step.closed_single = true;
    }
    if (end > step.closed) {
      step.closed = end;
      step.closed_kind = kind;
      step.closed_single = false;
    }
    const float begin = before.closed + scores[column.begin];
    const float inside = before.open[kind] + scores[column.inside];
    step.begins.push_back(begin >= inside);
    step.open.push_back(std::max(begin, inside));
  }
  return step;
}

std::vector<NamePath::Found> NamePath::best(std::span<const float> scores, std::size_t words) const {
  std::vector<Step> steps;
  Step start;
  start.open.assign(columns_.size(), -std::numeric_limits<float>::infinity());
  for (std::size_t word = 0; word < words; ++word)
    steps.push_back(step(scores.data() + word * labels_, word == 0 ? start : steps.back()));
  return walk_back(steps);
}

std::vector<NamePath::Found> NamePath::walk_back(const std::vector<Step>& steps) const {
  std::vector<Found> names;
  for (std::size_t word = steps.size(); word-- > 0;) {
    const std::uint32_t kind = steps[word].closed_kind;
    if (kind == kOutside) continue;
    std::size_t first = word;
    if (!steps[word].closed_single) {
      // The name is open after the word before; word 0 always begins one.
      for (--first; !steps[first].begins[kind];) --first;
    }
    names.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(word - first + 1), kind});
    word = first;
  }
  std::reverse(names.begin(), names.end());
  return names;
}

}  // namespace bede::annotate
