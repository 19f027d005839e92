// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <limits>
#include <utility>

#include "annotate/annotate.h"
#include "annotate/conllu_rows.h"
#include "annotate/lemma_script.h"
#include "base/utf8.h"

namespace bede::annotate {
namespace {

constexpr std::size_t kLongestFile = std::numeric_limits<std::uint32_t>::max() / 4;  // spans are 32 bits

std::uint32_t size32(std::size_t size) {
  return static_cast<std::uint32_t>(size);
}

// Builds one document sentence by sentence.
class DocumentBuilder {
 public:
  DocumentBuilder(std::string_view id, const std::string& where) : where_(where) { document_.id = id; }

  Result<void> add(const ConlluBlock& block) {
    begin_sentence(block);
    TRY(add_tokens(block));
    TRY(add_annotation(block));
    add_names(block);
    text::Sentence& sentence = sentences().back();
    sentence.token_count = size32(tokens().size()) - sentence.first_token;
    sentence.word_count = size32(words().size()) - sentence.first_word;
    sentence.span.end = tokens().back().span.end;
    document_.paragraphs.back().end = sentence.span.end;
    return {};
  }

  ConlluDocument finish() && { return std::move(document_); }

 private:
  std::vector<text::Sentence>& sentences() { return document_.annotation.text.sentences; }
  std::vector<text::Token>& tokens() { return document_.annotation.text.tokens; }
  std::vector<text::Word>& words() { return document_.annotation.text.words; }

  void begin_sentence(const ConlluBlock& block) {
    const bool paragraph = sentences().empty() || block.starts_paragraph;
    if (paragraph && !sentences().empty()) document_.text += "\n\n";
    if (!paragraph && tokens().back().space_after) document_.text += ' ';
    text::Sentence sentence;
    sentence.span.begin = size32(document_.text.size());
    sentence.first_token = size32(tokens().size());
    sentence.first_word = size32(words().size());
    sentence.starts_paragraph = paragraph;
    sentences().push_back(sentence);
    if (paragraph) document_.paragraphs.push_back(sentence.span);
  }

  Result<void> add_tokens(const ConlluBlock& block) {
    auto range = block.ranges.begin();
    for (std::size_t i = 0; i < block.rows.size();) {
      const ConlluRow& row = block.rows[i];
      std::size_t count = 1;
      if (range != block.ranges.end() && range->first == i) {
        count = range->count;
        TRY(add_token(range->form, range->misc, &row, count));
        ++range;
      } else {
        TRY(add_token(row.form, row.misc, &row, 1));
      }
      i += count;
      if (i < block.rows.size() && tokens().back().space_after) document_.text += ' ';
    }
    return {};
  }

  Result<void> add_token(std::string_view form, std::string_view misc, const ConlluRow* rows,
                         std::size_t count) {
    text::Token token;
    token.span.begin = size32(document_.text.size());
    document_.text += form;
    if (document_.text.size() > kLongestFile)
      return conllu_error(where_, rows->line, "The document is too long.");
    token.span.end = size32(document_.text.size());
    token.first_word = size32(words().size());
    token.word_count = size32(count);
    token.space_after = misc_value(misc, "SpaceAfter") != "No";
    add_words(token, rows);
    tokens().push_back(token);
    return {};
  }

  // Words take their share of the token in order; where their forms do not add up to it ("du" = "de" + "le"),
  // each takes an equal number of code points.
  void add_words(const text::Token& token, const ConlluRow* rows) {
    const std::string_view surface = slice(document_.text, token.span);
    std::size_t total = 0;
    for (std::uint32_t i = 0; i < token.word_count; ++i) total += rows[i].form.size();
    const bool adds_up = total == surface.size();
    const std::size_t points = count_code_points(surface);
    std::size_t at = 0, passed = 0;
    for (std::uint32_t i = 0; i < token.word_count; ++i) {
      text::Word word;
      word.form = rows[i].form;
      word.token = size32(tokens().size());
      word.span.begin = token.span.begin + size32(at);
      const std::size_t until = points * (i + 1) / token.word_count;
      if (adds_up) at += word.form.size();
      for (; !adds_up && passed < until; ++passed) next_code_point(surface, at);
      word.span.end = token.span.begin + size32(at);
      words().push_back(std::move(word));
    }
  }

  Result<void> add_annotation(const ConlluBlock& block) {
    const std::uint32_t first = sentences().back().first_word;
    for (const ConlluRow& row : block.rows) {
      WordAnnotation word;
      word.upos = row.upos;
      word.feats = row.feats.empty() ? "_" : row.feats;
      word.lemma = row.lemma;
      word.deprel = row.deprel;
      word.head = TRY(head_of(row, block.rows, first));
      document_.annotation.words.push_back(std::move(word));
    }
    return block.rows.front().head.empty() ? Result<void>() : check_tree(block, first);
  }

  Result<std::int32_t> head_of(const ConlluRow& row, const std::vector<ConlluRow>& rows,
                               std::uint32_t first) const {
    if (row.head.empty() != rows.front().head.empty())
      return conllu_error(where_, row.line, "Some words of the sentence have a head and others have none.");
    if (row.head.empty()) return kRoot;
    std::uint32_t head = 0;
    const auto [end, error] = std::from_chars(row.head.data(), row.head.data() + row.head.size(), head);
    if (error != std::errc() || end != row.head.data() + row.head.size() || head > rows.size())
      return conllu_error(where_, row.line,
                          "The head \"" + std::string(row.head) + "\" is no word of the sentence.");
    return head == 0 ? kRoot : static_cast<std::int32_t>(first + head - 1);
  }

  // Every word must reach the one root. Words known to reach it are marked, so each is walked once.
  Result<void> check_tree(const ConlluBlock& block, std::uint32_t first) const {
    const auto& words = document_.annotation.words;
    enum : char { kNew, kOnPath, kRooted };
    std::vector<char> state(block.rows.size(), kNew);
    std::size_t roots = 0;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
      roots += words[first + i].head == kRoot;
      if (roots > 1) return conllu_error(where_, block.rows[i].line, "The sentence has two roots.");
      std::vector<std::size_t> path;
      for (std::int32_t at = static_cast<std::int32_t>(first + i); at != kRoot;) {
        const std::size_t index = static_cast<std::size_t>(at) - first;
        if (state[index] == kRooted) break;
        if (state[index] == kOnPath)
          return conllu_error(where_, block.rows[i].line, "The heads form a cycle.");
        state[index] = kOnPath;
        path.push_back(index);
        at = words[static_cast<std::size_t>(at)].head;
      }
      for (const std::size_t index : path) state[index] = kRooted;
    }
    return {};
  }

  // IOB2 in MISC; an I- that continues nothing begins a name.
  void add_names(const ConlluBlock& block) {
    auto& names = document_.annotation.names;
    bool open = false;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
      const std::string_view tag = misc_value(block.rows[i].misc, "NER");
      const bool is_name = tag.size() > 2 && (tag.starts_with("B-") || tag.starts_with("I-"));
      const std::string_view label = is_name ? tag.substr(2) : std::string_view();
      if (is_name && open && tag.front() == 'I' && names.back().label == label) {
        ++names.back().word_count;
      } else if (is_name) {
        names.push_back({sentences().back().first_word + size32(i), 1, std::string(label)});
      }
      open = is_name;
    }
  }

  const std::string& where_;
  ConlluDocument document_;
};

}  // namespace

Result<std::vector<ConlluDocument>> read_conllu(std::string_view bytes, const std::string& where) {
  if (bytes.size() > kLongestFile)
    return Error{ErrorCode::kBadInput, "The file is larger than 1 GB: cut it at its documents.", where};
  const std::vector<ConlluBlock> blocks = TRY(read_conllu_blocks(bytes, where));
  std::vector<ConlluDocument> documents;
  for (std::size_t i = 0; i < blocks.size();) {
    DocumentBuilder builder(blocks[i].document_id, where);
    do {
      TRY(builder.add(blocks[i]));
    } while (++i < blocks.size() && !blocks[i].starts_document);
    documents.push_back(std::move(builder).finish());
  }
  return documents;
}

}  // namespace bede::annotate
