// SPDX-License-Identifier: Apache-2.0
#include "annotate/conllu_rows.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "base/utf8.h"

namespace bede::annotate {
namespace {

constexpr std::size_t kColumns = 10;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::optional<std::uint32_t> number(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

struct Cells {
  std::array<std::string_view, kColumns> cell;
  std::size_t count = 0;  // of the line, may be more than kColumns
};

Cells split(std::string_view line) {
  Cells cells;
  for (std::size_t begin = 0; begin <= line.size(); ++cells.count) {
    const std::size_t end = std::min(line.find('\t', begin), line.size());
    if (cells.count < kColumns) cells.cell[cells.count] = line.substr(begin, end - begin);
    begin = end + 1;
  }
  return cells;
}

std::string_view unless_blank(std::string_view cell) {
  return cell == "_" ? std::string_view() : cell;
}

class BlockReader {
 public:
  BlockReader(std::string_view bytes, const std::string& where) : bytes_(bytes), where_(where) {
    if (bytes_.starts_with(kByteOrderMark)) bytes_.remove_prefix(kByteOrderMark.size());
  }

  Result<std::vector<ConlluBlock>> read() {
    for (std::size_t begin = 0; begin < bytes_.size();) {
      const std::size_t end = std::min(bytes_.find('\n', begin), bytes_.size());
      ++line_;
      std::string_view line = bytes_.substr(begin, end - begin);
      if (line.ends_with('\r')) line.remove_suffix(1);
      TRY(take(line));
      begin = end + 1;
    }
    TRY(end_block());
    return std::move(blocks_);
  }

 private:
  Error error(std::string message) const { return conllu_error(where_, line_, std::move(message)); }

  Result<void> take(std::string_view line) {
    if (!is_valid_utf8(line)) return error("The line is not valid UTF-8.");
    if (without_blanks(line).empty()) return end_block();
    if (line.front() == '#') {
      comment(line.substr(1));
      return {};
    }
    return row(split(line));
  }

  // Notes of documents and paragraphs stand above the sentence that they begin.
  void comment(std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view key = without_blanks(text.substr(0, equals));
    if (key == "newdoc" || key == "newdoc id") {
      block_.starts_document = true;
      block_.document_id =
          equals == std::string_view::npos ? std::string_view() : without_blanks(text.substr(equals + 1));
    }
    if (key == "newpar" || key == "newpar id") block_.starts_paragraph = true;
  }

  Result<void> row(const Cells& cells) {
    if (cells.count < 2) return error("The line holds no tab: it should be an index, a tab and a token.");
    const std::string_view index = cells.cell[0];
    if (index.find('.') != std::string_view::npos) return {};  // an empty node of the enhanced graph
    if (without_blanks(cells.cell[1]).empty()) return error("The token is empty.");
    const bool full = cells.count == kColumns;
    if (index.find('-') != std::string_view::npos) return range(cells, full);
    if (number(index) != block_.rows.size() + 1) return error(expected_index(index));
    ConlluRow row{line_, cells.cell[1], {}, {}, {}, {}, {}, {}};
    if (full) {
      row.lemma = row.form == "_" ? cells.cell[2] : unless_blank(cells.cell[2]);
      row.upos = unless_blank(cells.cell[3]);
      row.feats = cells.cell[5];
      row.head = unless_blank(cells.cell[6]);
      row.deprel = unless_blank(cells.cell[7]);
      row.misc = unless_blank(cells.cell[9]);
    }
    block_.rows.push_back(row);
    return {};
  }

  std::string expected_index(std::string_view index) const {
    return "The index is \"" + std::string(index) + "\", but word " + std::to_string(block_.rows.size() + 1) +
           " of the sentence comes next.";
  }

  Result<void> range(const Cells& cells, bool full) {
    const std::string_view index = cells.cell[0];
    const std::size_t dash = index.find('-');
    const auto first = number(index.substr(0, dash)), last = number(index.substr(dash + 1));
    if (!first || !last || *last < *first)
      return error("\"" + std::string(index) + "\" is no range of words.");
    const std::size_t next = block_.rows.size();
    if (*first != next + 1 || next < range_end()) return error("The range does not begin at the next word.");
    block_.ranges.push_back(
        {line_, *first - 1, *last - *first + 1, cells.cell[1], full ? unless_blank(cells.cell[9]) : ""});
    return {};
  }

  std::size_t range_end() const {
    return block_.ranges.empty() ? 0 : block_.ranges.back().first + block_.ranges.back().count;
  }

  Result<void> end_block() {
    if (range_end() > block_.rows.size())
      return conllu_error(where_, block_.ranges.back().line,
                          "The range reaches past the sentence's last word.");
    if (block_.rows.empty()) return {};  // comments alone belong to the sentence that follows
    blocks_.push_back(std::exchange(block_, {}));
    return {};
  }

  std::string_view bytes_;
  const std::string& where_;
  std::size_t line_ = 0;
  ConlluBlock block_;
  std::vector<ConlluBlock> blocks_;
};

}  // namespace

std::string_view misc_value(std::string_view misc, std::string_view name) {
  for (std::size_t begin = 0; begin < misc.size();) {
    const std::size_t end = std::min(misc.find('|', begin), misc.size());
    const std::string_view item = misc.substr(begin, end - begin);
    if (item.size() > name.size() && item.starts_with(name) && item[name.size()] == '=')
      return item.substr(name.size() + 1);
    begin = end + 1;
  }
  return {};
}

Error conllu_error(const std::string& where, std::size_t line, std::string message) {
  return {ErrorCode::kBadInput, std::move(message), where + ":" + std::to_string(line)};
}

Result<std::vector<ConlluBlock>> read_conllu_blocks(std::string_view bytes, const std::string& where) {
  return BlockReader(bytes, where).read();
}

}  // namespace bede::annotate
