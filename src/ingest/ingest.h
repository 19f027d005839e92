// SPDX-License-Identifier: Apache-2.0
// ingest: bytes -> RawDocument. Input is sniffed, never guessed from its name alone: JSONL of articles, an
// HTML page, a feed (each entry is a document), or plain text. One bad line or file is one Error; the reader
// goes on with what follows. Not thread-safe: one reader, one thread. Memory: the input file plus one
// document.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/notice.h"
#include "base/result.h"

namespace bede::ingest {

enum class Format { kText, kJsonl, kHtml, kFeed, kConllu, kUnknown };

// Looks at the first bytes (after a byte-order mark). kUnknown for binary data and archives.
// A JSON array or an object over several lines counts as kJsonl: the reader says how to put it right.
Format sniff(std::string_view bytes);

// Limits. A longer line or text is an Error; a longer page is cut there, with the notice ingest.cut.
inline constexpr std::size_t kMaxTextBytes = std::size_t{16} << 20;
inline constexpr std::size_t kMaxJsonLineBytes = std::size_t{20} << 20;
inline constexpr std::size_t kMaxHtmlBytes = std::size_t{20} << 20;  // feeds too

// What came in, as it was given: nothing is cleaned but the encoding. Either `text` (body, maybe with the
// title as first line) or `html` is filled.
struct RawDocument {
  std::string input;  // path as given, "-" for standard input; a line of a JSONL file is "path:17", the third
                      // entry of a feed "path#3"
  Format format = Format::kText;
  std::string id;  // empty where the input gives none
  std::string title;
  std::string text;
  std::string html;
  std::string url;
  std::string published;  // as written in the input
  std::string modified;   // feeds: as written
  std::string author;     // feeds: names, apart by commas
  std::string outlet;
  std::string language;
  std::vector<Notice> notices;
};

// Values of --published --outlet --url: they fill what the input lacks.
struct Defaults {
  std::string published;
  std::string outlet;
  std::string url;
};

class DocumentReader {
 public:
  // `input` is a file, or "-" for standard input. A missing file is kNotFound; an empty or binary one
  // kBadInput, with what to do about it.
  static Result<DocumentReader> open(const std::string& input, const Defaults& defaults);
  // The same over bytes in memory (tests, fuzzing, library).
  static Result<DocumentReader> from_bytes(std::string bytes, const std::string& input,
                                           const Defaults& defaults);

  DocumentReader(DocumentReader&&) noexcept;
  DocumentReader& operator=(DocumentReader&&) noexcept;
  ~DocumentReader();

  // The next document, an Error for one that cannot be read, or nothing at the end.
  std::optional<Result<RawDocument>> next();

 private:
  struct State;
  explicit DocumentReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// Files of a folder (recursive, sorted), a file itself, or "-"; kNotFound for what does not exist.
Result<std::vector<std::string>> expand_input(const std::string& input);

}  // namespace bede::ingest
