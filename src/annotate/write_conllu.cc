// SPDX-License-Identifier: Apache-2.0
#include "annotate/annotate.h"
#include "base/utf8.h"

namespace bede::annotate {
namespace {

// Cells and comments end at a tab or line feed; any run of control bytes becomes one blank.
void append_clean(std::string& out, std::string_view text) {
  bool blank = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) {
      blank = true;
      continue;
    }
    if (blank && c != ' ' && !out.ends_with(' ')) out += ' ';
    blank = false;
    out += c;
  }
}

void append_cell(std::string& out, std::string_view text) {
  out += '\t';
  if (text.empty()) out += '_';
  append_clean(out, text);
}

class Writer {
 public:
  Writer(const Annotation& annotation, std::string_view text, std::string_view id, std::string& out)
      : annotation_(annotation), text_(text), id_(id), out_(out), code_points_(text) {}

  void write() {
    name_tags();
    for (std::size_t i = 0; i < annotation_.text.sentences.size(); ++i) {
      comments(i);
      const text::Sentence& sentence = annotation_.text.sentences[i];
      for (std::uint32_t t = 0; t < sentence.token_count; ++t)
        token(sentence, annotation_.text.tokens[sentence.first_token + t]);
      out_ += '\n';
    }
  }

 private:
  void name_tags() {
    tags_.resize(annotation_.text.words.size());
    for (const Name& name : annotation_.names) {
      for (std::uint32_t i = 0; i < name.word_count; ++i)
        tags_[name.first_word + i] = (i == 0 ? "B-" : "I-") + name.label;
    }
  }

  void comments(std::size_t number) {
    const text::Sentence& sentence = annotation_.text.sentences[number];
    if (number == 0) {
      out_ += id_.empty() ? "# newdoc" : "# newdoc id = ";
      append_clean(out_, id_);
      out_ += '\n';
    }
    if (sentence.starts_paragraph) out_ += "# newpar\n";
    out_ += "# sent_id = ";
    append_clean(out_, id_);
    out_ += (id_.empty() ? "" : "-") + std::to_string(number + 1) + "\n# text = ";
    append_clean(out_, slice(text_, sentence.span));
    out_ += '\n';
  }

  void token(const text::Sentence& sentence, const text::Token& token) {
    const std::uint32_t index = token.first_word - sentence.first_word + 1;
    if (token.word_count > 1) {
      out_ += std::to_string(index) + '-' + std::to_string(index + token.word_count - 1);
      append_cell(out_, slice(text_, token.span));
      out_ += "\t_\t_\t_\t_\t_\t_\t_\t";
      misc(token.span, token.space_after, {});
    }
    for (std::uint32_t i = 0; i < token.word_count; ++i)
      word(sentence, token.first_word + i, token.word_count > 1 || token.space_after);
  }

  void word(const text::Sentence& sentence, std::uint32_t word, bool space_after) {
    out_ += std::to_string(word - sentence.first_word + 1);
    append_cell(out_, annotation_.text.words[word].form);
    const WordAnnotation& labels = annotation_.words[word];
    append_cell(out_, labels.lemma);
    append_cell(out_, labels.upos);
    out_ += "\t_";
    append_cell(out_, labels.feats);
    append_cell(out_, head(sentence, labels));
    append_cell(out_, labels.deprel);
    out_ += "\t_\t";
    misc(annotation_.text.words[word].span, space_after, tags_[word]);
  }

  // Words that were read without a tree have no relation either.
  static std::string head(const text::Sentence& sentence, const WordAnnotation& word) {
    if (word.head == kRoot) return word.deprel.empty() ? "_" : "0";
    return std::to_string(static_cast<std::uint32_t>(word.head) - sentence.first_word + 1);
  }

  void misc(Span span, bool space_after, std::string_view tag) {
    if (!space_after) out_ += "SpaceAfter=No|";
    out_ += "Span=" + std::to_string(code_points_.code_point(span.begin)) + ':' +
            std::to_string(code_points_.code_point(span.end));
    if (!tag.empty()) out_ += "|NER=";
    out_ += tag;
    out_ += '\n';
  }

  const Annotation& annotation_;
  std::string_view text_, id_;
  std::string& out_;
  CodePointIndex code_points_;
  std::vector<std::string> tags_;  // IOB2, empty outside names
};

}  // namespace

void write_conllu(const Annotation& annotation, std::string_view text, std::string_view id,
                  std::string& out) {
  Writer(annotation, text, id, out).write();
}

}  // namespace bede::annotate
