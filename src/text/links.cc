// SPDX-License-Identifier: Apache-2.0
// Addresses, e-mail, handles, hashtags and file names: one token each, by their look alone.
#include "text/chunk.h"
#include "text/lexicon.h"

namespace bede::text {
namespace {

bool is_link_character(const Character& c) {
  if (is_wordlike(c.kind) || c.kind == Kind::kMark) return true;
  return c.value < 128 && std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(static_cast<char>(c.value)) !=
                              std::string_view::npos;
}

bool is_name_character(const Character& c) {
  return is_wordlike(c.kind) || c.value == U'.' || c.value == U'_' || is_hyphen(c.value) || c.value == U'%' ||
         c.value == U'+';
}

bool starts_with(const Chunk& chunk, std::size_t i, std::string_view lower) {
  for (std::size_t k = 0; k < lower.size(); ++k) {
    const char32_t c = chunk.value(i + k);
    const char32_t folded = c >= U'A' && c <= U'Z' ? c + 32 : c;
    if (folded != static_cast<unsigned char>(lower[k])) return false;
  }
  return true;
}

// Marks at the end belong to the sentence, a closing bracket too unless its partner is inside.
std::size_t without_closing_marks(const Chunk& chunk, std::size_t from, std::size_t to) {
  int open = 0;
  for (std::size_t k = from; k < to; ++k)
    open += chunk.value(k) == U'(' ? 1 : chunk.value(k) == U')' ? -1 : 0;
  while (to > from) {
    const char32_t c = chunk.value(to - 1);
    if (c == U')' && open < 0) {
      ++open;
    } else if (c != U'.' && c != U',' && c != U';' && c != U':' && c != U'!' && c != U'?' && c != U'\'' &&
               c != U']') {
      break;
    }
    --to;
  }
  return to;
}

std::size_t link_end(const Chunk& chunk, std::size_t i) {
  std::size_t end = i;
  while (is_link_character(chunk.at(end))) ++end;
  return without_closing_marks(chunk, i, end);
}

std::size_t match_address(const Chunk& chunk, std::size_t i) {
  static constexpr std::string_view kStarts[] = {"http://", "https://", "ftp://",
                                                 "www.",    "mailto:",  "doi:10."};
  for (const std::string_view start : kStarts) {
    if (starts_with(chunk, i, start) && is_wordlike(chunk.kind(i + start.size()))) return link_end(chunk, i);
  }
  return i;
}

// name@host; newsgroups hide the name's tail ("presid...@"), and old gateways lack the dot ("rice@enron").
std::size_t match_mail(const Chunk& chunk, std::size_t i) {
  std::size_t at = i;
  while (is_name_character(chunk.at(at))) ++at;
  if (at == i || chunk.value(at) != U'@' || !is_wordlike(chunk.kind(at + 1))) return i;
  std::size_t end = at + 1;
  while (is_name_character(chunk.at(end))) ++end;
  return without_closing_marks(chunk, i, end);
}

std::size_t match_tag(const Chunk& chunk, std::size_t i) {
  const char32_t mark = chunk.value(i);
  if ((mark != U'@' && mark != U'#') || is_wordlike(chunk.kind_before(i))) return i;
  if (!is_letter(chunk.kind(i + 1)) && chunk.value(i + 1) != U'_') return i;
  std::size_t end = i + 1;
  while (is_wordlike(chunk.kind(end)) || chunk.kind(end) == Kind::kMark || chunk.value(end) == U'_') ++end;
  return end > i + 1 ? end : i;
}

// "enron.xls", "tripod.com/page", "comp.sources.unix": parts between dots, the last one of a known kind, or
// three small ones.
std::size_t match_dotted_name(const Chunk& chunk, std::size_t i) {
  std::size_t end = i;
  std::size_t last_part = i;
  int dots = 0;
  bool small = true;
  while (true) {
    const Character& c = chunk.at(end);
    const bool dot = c.value == U'.' && is_wordlike(chunk.kind(end + 1)) && end > i;
    if (!dot && !is_wordlike(c.kind) && c.value != U'_' && c.value != U'~' && !is_hyphen(c.value)) break;
    small = small && (dot || c.kind == Kind::kLower);
    if (dot) {
      ++dots;
      last_part = end + 1;
    }
    ++end;
  }
  if (dots == 0 || end == last_part) return i;
  const LowerKey last(chunk.slice(last_part, end));
  if (is_file_ending(last.view())) return end;
  const bool domain =
      is_top_level_domain(last.view()) && last_part >= i + 3 && chunk.kind(last_part) == chunk.kind(end - 1);
  const bool newsgroup = dots >= 2 && small && end - i >= 4 * static_cast<std::size_t>(dots);
  if (!domain) return newsgroup ? end : i;
  return chunk.value(end) == U'/' ? link_end(chunk, i) : end;
}

}  // namespace

std::size_t match_link(const Chunk& chunk, std::size_t i) {
  if (const auto end = match_tag(chunk, i); end != i) return end;
  if (!is_wordlike(chunk.kind(i)) || is_wordlike(chunk.kind_before(i))) return i;
  if (const auto end = match_address(chunk, i); end != i) return end;
  if (const auto end = match_mail(chunk, i); end != i) return end;
  return match_dotted_name(chunk, i);
}

}  // namespace bede::text
