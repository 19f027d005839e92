// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include "base/utf8.h"
#include "event/lexicon_lines.h"
#include "event/testing.h"

namespace bede::event::testing {

Scene& Scene::add(const std::string& words, bool paragraph, bool as_title) {
  text::TokenisedText& text = annotation.text;
  if (!article.text.empty()) article.text += paragraph ? "\n\n" : " ";
  text::Sentence sentence;
  sentence.first_word = static_cast<std::uint32_t>(text.words.size());
  sentence.first_token = sentence.first_word;
  sentence.starts_paragraph = paragraph;
  const auto begin = static_cast<std::uint32_t>(article.text.size());
  for (const std::string& item : split_quoted(words)) {
    const std::vector<std::string> parts = split(item, '/');
    const bool glued = parts[2] == "PUNCT" && parts[0] != "(" && parts[0] != "\xe2\x80\x9c";
    const bool after_open = article.text.ends_with("\xe2\x80\x9c");
    if (!text.words.empty() && article.text.size() > begin && !glued && !after_open) article.text += ' ';
    const auto at = static_cast<std::uint32_t>(article.text.size());
    article.text += parts[0];
    const Span span{at, static_cast<std::uint32_t>(article.text.size())};
    const auto index = static_cast<std::uint32_t>(text.words.size());
    text.words.push_back({span, parts[0], index});
    text.tokens.push_back({span, index, 1, true});
    annotate::WordAnnotation word;
    word.lemma = parts[1] == "_" ? to_lower(parts[0]) : parts[1];
    word.upos = parts[2];
    const int head = std::stoi(parts[3]);
    word.head = head == 0 ? annotate::kRoot : static_cast<std::int32_t>(sentence.first_word) + head - 1;
    word.deprel = parts[4];
    word.feats = parts.size() > 5 ? parts[5] : "_";
    annotation.words.push_back(word);
    ++sentence.word_count;
  }
  sentence.token_count = sentence.word_count;
  sentence.span = {begin, static_cast<std::uint32_t>(article.text.size())};
  text.sentences.push_back(sentence);
  if (as_title) article.title_span = sentence.span;
  if (paragraph)
    article.paragraphs.push_back(sentence.span);
  else
    article.paragraphs.back().end = sentence.span.end;
  mentions.mention_of_word.resize(text.words.size(), resolve::kNone);
  return *this;
}

resolve::Mention& Scene::mention(std::uint32_t word) {
  if (mentions.mention_of_word[word] == resolve::kNone) {
    mentions.mention_of_word[word] = static_cast<std::int32_t>(mentions.mentions.size());
    resolve::Mention made;
    made.head_word = made.first_word = word;
    made.word_count = 1;
    made.span = annotation.text.words[word].span;
    mentions.mentions.push_back(made);
  }
  return mentions.mentions[static_cast<std::size_t>(mentions.mention_of_word[word])];
}

namespace {

void write(const std::filesystem::path& file, const char* text) {
  std::ofstream(file) << text;
}

std::filesystem::path make_small_lexicon() {
  std::filesystem::path folder = std::filesystem::temp_directory_path() / "bede-small-lexicon";
  std::filesystem::create_directories(folder);
  write(folder / "classes.lex",
        "@light: carry_out launch hold impose\n@occur: begin happen\n@gun: gun rifle\n@weapon: missile @gun\n"
        "@sport: goal striker derby\n");
  write(folder / "verbs.lex",
        "attack\tASSAULT\t-\t190\tsubj\tobj,on,against\tvictim\n"
        "kill\tASSAULT\t-\t180\tsubj\tobj\tvictim num=killed\n"
        "fire obj=@weapon\tMOBILIZE\tweapons\t150\tsubj\tat,toward,over\n"
        "fire on\tASSAULT\t-\t190\tsubj\ton\n"
        "arrest\tCOERCE\tarrest\t173\tsubj\tobj\tnum=arrested\n"
        "meet\tCONSULT\t-\t040\tsubj+with\tobj\trecip\n"
        "withdraw\tRETREAT\twithdraw\t0874\tsubj\tfrom\n"
        "urge\tREQUEST\t-\t100\tsubj\tobj,xsubj\tact\n"
        "lift obj=sanction\tRETREAT\t-\t085\tsubj\ton,against\n"
        "accuse\tACCUSE\tallege\t112\tsubj\tobj\tact\n");
  write(folder / "nouns.lex",
        "attack\tASSAULT\t-\t190\tposs,by,mod,subj\ton,against\tvictim nominal=generic\n"
        "talk|visit\tCONSULT\t-\t040\tbetween+subj+poss\twith,to\trecip weak\n"
        "sanction\tSANCTION\t-\t163\tsubj,mod\ton,against\tweak\n");
  write(folder / "status.lex",
        "will\tplanned\taux\nwould|might\tpossible\taux\nif\tpossible\tmark\nplan\tplanned\txcomp,obj\n"
        "urge\twanted\txcomp\ndeny\tdenied\tccomp,xcomp,obj\nthreat\tpossible\txcomp,"
        "of\nongoing\tongoing\tmod\n");
  write(folder / "sources.lex",
        "say|tell|add\tsays\tccomp,parataxis,quote\naccording\taccording\tcase\ncite\tcites\tobj\n"
        "reportedly\thearsay\tadv\n");
  return folder;
}

}  // namespace

const std::filesystem::path& small_lexicon() {
  static const std::filesystem::path kFolder = make_small_lexicon();
  return kFolder;
}

const knowledge::Knowledge& tables() {
  static const auto kTables = knowledge::Knowledge::open(std::string(BEDE_REPOSITORY) + "/data/knowledge");
  return kTables.value();
}

}  // namespace bede::event::testing
