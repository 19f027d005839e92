// SPDX-License-Identifier: Apache-2.0
// output: records as text. JSON Lines, CSV, a table for terminals, a page; the formats are part of the
// contract (docs/records.md). Spans leave the program here: bytes become code points of Article::text. Pure
// functions; thread-safe.
#pragma once

#include <string>
#include <string_view>

#include "pipeline/pipeline.h"

namespace bede::output {

// `--format records`: the article and all its reports on one line (with line feed).
void append_records(const pipeline::Coded& coded, const pipeline::Versions& versions, bool explain,
                    std::string& out);

// `--format jsonl`: one report a line, the article's fields under "article".
void append_jsonl(const pipeline::Coded& coded, const pipeline::Versions& versions, bool explain,
                  std::string& out);

// `--format csv`: RFC 4180, CRLF; lists joined by ';'. The header is a line of its own, written once.
void append_csv_header(std::string& out);
void append_csv(const pipeline::Coded& coded, std::string& out);

struct TableStyle {
  unsigned width = 100;  // columns of the terminal
  bool color = false;
  bool explain = false;  // print the reason of every cell
};

// `--format table`: one event a line, evidence under it with the trigger marked, sources as a chain.
void append_table(const pipeline::Coded& coded, const TableStyle& style, std::string& out);

// `--format html`: one self-contained page for all articles; begin, articles, end.
void append_html_begin(std::string& out);
void append_html(const pipeline::Coded& coded, const pipeline::Versions& versions, std::string& out);
void append_html_end(std::string& out);

// `annotate --format json`: sentences, words, names of one article on one line.
void append_annotation(const article::Article& article, const annotate::Annotation& annotation,
                       std::string& out);

// `extract`: one article on one line; spans of paragraphs count code points of its "text" (the body) and
// bytes of the page.
void append_extracted(const article::Article& article, std::string& out);

}  // namespace bede::output
