// SPDX-License-Identifier: Apache-2.0
// Time expressions by rules over the words of a sentence: the first rule that holds at a word wins. Bounds
// ("since", "until", "early") are put on afterwards.
#include "resolve/times_rules.h"

namespace bede::resolve {
namespace {

DateValue bounded(const DateValue& value, std::string_view bound, std::optional<Date> published) {
  if (!value.start && !value.end) return value;
  if (bound == "since") {
    const bool before =
        published && value.start && std::chrono::sys_days{*value.start} <= std::chrono::sys_days{*published};
    return interval_value(value.start, before ? published : std::nullopt);
  }
  if (bound == "until" || bound == "till" || bound == "through" || bound == "by" || bound == "before")
    return interval_value(std::nullopt, value.end);
  return value;
}

// "the end of March", "early March", "mid-2014": the words in front that narrow the value. Returns how many
// there are.
std::uint32_t narrow(const TimeLine& line, std::uint32_t i, Readings& value) {
  const auto part = [&](int third) { value = {part_of(value.past, third), part_of(value.future, third)}; };
  const std::int64_t at = static_cast<std::int64_t>(i);
  if (line.one_of(at - 1, {"early", "mid", "late"})) {
    part(line.at(at - 1) == "early" ? 0 : line.at(at - 1) == "mid" ? 1 : 2);
    return 1;
  }
  if (line.at(at - 1) == "-" && line.at(at - 2) == "mid") {
    part(1);
    return 2;
  }
  const std::int64_t of = line.at(at - 1) == "the" ? at - 2 : at - 1;
  if (line.at(of) == "of" && line.one_of(of - 1, {"end", "beginning", "start", "middle"})) {
    part(line.at(of - 1) == "end" ? 2 : line.at(of - 1) == "middle" ? 1 : 0);
    return static_cast<std::uint32_t>(at - of) + (line.at(of - 2) == "the" ? 2u : 1u);
  }
  return line.one_of(at - 1, {"earlier", "later"}) ? 1 : 0;
}

void add(const TimeContext& c, std::uint32_t i, TimeMatch match, std::uint32_t first_word,
         const annotate::Annotation& annotation, std::vector<TimeExpression>& out) {
  std::uint32_t begin = i;
  if (!match.duration) begin -= narrow(c.line, i, match.value);
  const std::string_view bound = c.line.at(static_cast<std::int64_t>(begin) - 1);
  match.value = {bounded(match.value.past, bound, c.published),
                 bounded(match.value.future, bound, c.published)};
  TimeExpression time;
  time.first_word = first_word + begin;
  time.word_count = i + match.words - begin;
  const auto& words = annotation.text.words;
  time.span = join(words[time.first_word].span, words[time.first_word + time.word_count - 1].span);
  time.past = match.value.past;
  time.future = match.value.future;
  time.duration = match.duration;
  time.reason = match.rule;
  out.push_back(std::move(time));
}

}  // namespace

std::vector<TimeExpression> find_times(const article::Article& article,
                                       const annotate::Annotation& annotation) {
  std::vector<TimeExpression> out;
  for (const text::Sentence& sentence : annotation.text.sentences) {
    const TimeLine line(annotation, sentence);
    const TimeContext context{line, article.published_day};
    for (std::uint32_t i = 0; i < line.size();) {
      const auto found = time_match(context, i);
      if (!found) {
        ++i;
        continue;
      }
      add(context, i, *found, sentence.first_word, annotation, out);
      i += found->words;
    }
  }
  return out;
}

}  // namespace bede::resolve
