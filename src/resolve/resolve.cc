// SPDX-License-Identifier: Apache-2.0
#include "resolve/resolve.h"

namespace bede::resolve {

std::string_view precision_name(Precision precision) {
  switch (precision) {
    case Precision::kDay:
      return "day";
    case Precision::kWeek:
      return "week";
    case Precision::kMonth:
      return "month";
    case Precision::kYear:
      return "year";
    case Precision::kInterval:
      return "interval";
    case Precision::kUnknown:
      return "unknown";
  }
  return "unknown";
}

Mentions resolve(const article::Article& article, const annotate::Annotation& annotation,
                 const knowledge::Knowledge& knowledge) {
  Mentions out;
  find_mentions(article, annotation, knowledge, out);
  out.mention_of_word.assign(annotation.words.size(), kNone);
  for (std::size_t i = 0; i < out.mentions.size(); ++i)
    out.mention_of_word[out.mentions[i].head_word] = static_cast<std::int32_t>(i);
  out.times = find_times(article, annotation);
  out.quantities = find_quantities(article, annotation);
  return out;
}

}  // namespace bede::resolve
