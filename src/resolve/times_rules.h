// SPDX-License-Identifier: Apache-2.0
// The rules behind find_times: each looks at one place of a sentence and says how many words it takes and
// what they mean.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "resolve/times_calendar.h"

namespace bede::resolve {

struct TimeMatch {
  std::uint32_t words = 0;
  Readings value;
  bool duration = false;
  std::string rule;
};

// The lower-cased words of one sentence; beyond its ends every word is empty.
class TimeLine {
 public:
  TimeLine(const annotate::Annotation& annotation, const text::Sentence& sentence) {
    for (std::uint32_t w = sentence.first_word; w < sentence.first_word + sentence.word_count; ++w) {
      words_.push_back(to_lower(annotation.text.words[w].form));
      upos_.push_back(annotation.words[w].upos);
    }
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  std::string_view at(std::int64_t i) const {
    return i < 0 || i >= static_cast<std::int64_t>(words_.size()) ? std::string_view()
                                                                  : words_[static_cast<std::size_t>(i)];
  }
  std::string_view upos(std::uint32_t i) const {
    return i < upos_.size() ? std::string_view(upos_[i]) : std::string_view();
  }
  bool one_of(std::int64_t i, std::initializer_list<std::string_view> words) const {
    for (const std::string_view word : words) {
      if (at(i) == word) return true;
    }
    return false;
  }

 private:
  std::vector<std::string> words_;
  std::vector<std::string> upos_;
};

struct TimeContext {
  const TimeLine& line;
  std::optional<Date> published;
};

// The first rule that holds at word `i`, or nothing.
std::optional<TimeMatch> time_match(const TimeContext& context, std::uint32_t i);

}  // namespace bede::resolve
