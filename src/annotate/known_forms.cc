// SPDX-License-Identifier: Apache-2.0
#include "annotate/known_forms.h"

#include <algorithm>
#include <tuple>

#include "base/utf8.h"

namespace bede::annotate {
namespace {

Error bad_table() {
  return {ErrorCode::kBadModel, "the table head.lemma.forms is not one of sorted lines of three cells", ""};
}

}  // namespace

Result<KnownForms> KnownForms::parse(std::string_view table) {
  KnownForms out;
  if (!is_valid_utf8(table)) return bad_table();
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t end = table.find('\n', at);
    if (end == std::string_view::npos) return bad_table();
    const std::string_view line = table.substr(at, end - at);
    const std::size_t first = line.find('\t');
    const std::size_t second = first == std::string_view::npos ? first : line.find('\t', first + 1);
    if (second == std::string_view::npos || second + 1 == line.size()) return bad_table();
    out.lines_.push_back(
        {line.substr(0, first), line.substr(first + 1, second - first - 1), line.substr(second + 1)});
    at = end + 1;
  }
  // Sorted here too: the bytes of a tab and of what may stand in a form do not order like the cells do.
  std::sort(out.lines_.begin(), out.lines_.end(),
            [](const Line& a, const Line& b) { return std::tie(a.form, a.upos) < std::tie(b.form, b.upos); });
  return out;
}

std::optional<std::string_view> KnownForms::find(std::string_view form, std::string_view upos) const {
  const auto key = std::tie(form, upos);
  const auto at = std::lower_bound(
      lines_.begin(), lines_.end(), key,
      [](const Line& line, const auto& wanted) { return std::tie(line.form, line.upos) < wanted; });
  if (at == lines_.end() || at->form != form || at->upos != upos) return std::nullopt;
  return at->lemma;
}

}  // namespace bede::annotate
