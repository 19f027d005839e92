// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "ingest/byte_source.h"
#include "ingest/encoding.h"
#include "ingest/feed.h"
#include "ingest/ingest.h"
#include "ingest/json_document.h"
#include "ingest/sniff.h"

namespace bede::ingest {
namespace {

constexpr std::size_t kMaxUtf16Bytes = std::size_t{64} << 20;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

bool is_utf16(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

std::string megabytes(std::size_t bytes) {
  return std::to_string(bytes >> 20) + " MiB";
}

void fill(RawDocument& document, const Defaults& defaults) {
  if (document.published.empty()) document.published = defaults.published;
  if (document.outlet.empty()) document.outlet = defaults.outlet;
  if (document.url.empty()) document.url = defaults.url;
}

}  // namespace

struct DocumentReader::State {
  ByteSource source;
  std::string input;
  Defaults defaults;
  Format format = Format::kText;
  std::size_t line = 0;
  bool done = false;
  JsonDocumentParser json;
  std::vector<Notice> notices;       // of the decoding of the whole, for the first document
  std::vector<RawDocument> entries;  // of a feed
  std::size_t entry = 0;

  Error error(std::string message) const { return {ErrorCode::kBadInput, std::move(message), input}; }

  Result<void> start() {
    const std::string_view head = source.peek();
    if (!source.failure().empty()) return Error{ErrorCode::kUnreadable, source.failure(), input};
    if (head.empty()) return error("there is nothing in it: it is empty");
    format = sniff(head);
    if (format == Format::kUnknown) return error(describe_unknown(head));
    if (format == Format::kFeed) return start_feed();
    if (format == Format::kJsonl && is_utf16(head)) TRY(decode_whole());
    if (format != Format::kJsonl) return {};
    const std::string advice = describe_json_layout(source.peek());
    if (!advice.empty()) return error(advice);
    return {};
  }

  // UTF-16 has no line feed byte to read by: decoded at once.
  Result<void> decode_whole() {
    bool more = false;
    const std::string bytes = source.take_rest(kMaxUtf16Bytes, more);
    if (more) return error("UTF-16 over " + megabytes(kMaxUtf16Bytes) + ": turn it into UTF-8 first (iconv)");
    source = ByteSource::of_bytes(to_utf8(bytes, "", notices));
    return {};
  }

  Result<void> start_feed() {
    bool more = false;
    const std::string bytes = source.take_rest(kMaxHtmlBytes, more);
    if (!source.failure().empty()) return Error{ErrorCode::kUnreadable, source.failure(), input};
    if (more) notices.push_back({"ingest.cut", "the feed was cut after " + megabytes(kMaxHtmlBytes), {}});
    const std::string text = to_utf8(bytes, declared_charset(bytes), notices);
    auto read =
        text.find_first_not_of(" \t\r\n") == text.find('{') ? read_json_feed(text) : read_xml_feed(text);
    if (!read) return error(read.error().message);
    entries = *std::move(read);
    return {};
  }

  std::optional<Result<RawDocument>> next_entry() {
    if (entry == entries.size()) {
      done = true;
      return std::nullopt;
    }
    RawDocument document = std::move(entries[entry++]);
    document.input = input + "#" + std::to_string(entry);
    return document;
  }

  Result<RawDocument> whole() {
    done = true;
    const bool page = format == Format::kHtml;
    const std::size_t limit = page ? kMaxHtmlBytes : kMaxTextBytes;
    bool more = false;
    const std::string bytes = source.take_rest(limit, more);
    if (!source.failure().empty()) return Error{ErrorCode::kUnreadable, source.failure(), input};
    if (more && !page)
      return error("one text of over " + megabytes(limit) + " is no article; for many articles use JSONL");
    RawDocument document;
    document.input = input;
    document.format = format;
    std::string text = to_utf8(bytes, page ? declared_charset(bytes) : "", document.notices);
    if (more) document.notices.push_back({"ingest.cut", "the page was cut after " + megabytes(limit), {}});
    (page ? document.html : document.text) = std::move(text);
    return document;
  }

  std::optional<Result<RawDocument>> next_line() {
    while (const auto got = source.next_line(kMaxJsonLineBytes)) {
      ++line;
      const std::string where = input + ":" + std::to_string(line);
      if (got->too_long) {
        return Error{ErrorCode::kBadInput, "this line is longer than " + megabytes(kMaxJsonLineBytes), where};
      }
      if (!is_blank(got->text)) return json.parse(got->text, where);
    }
    done = true;
    if (!source.failure().empty()) return Error{ErrorCode::kUnreadable, source.failure(), input};
    return std::nullopt;
  }

  std::optional<Result<RawDocument>> next() {
    if (done) return std::nullopt;
    auto document = format == Format::kJsonl ? next_line() : format == Format::kFeed ? next_entry() : whole();
    if (document && document->ok()) {
      fill(**document, defaults);
      auto& all = (*document)->notices;
      all.insert(all.begin(), notices.begin(), notices.end());
      notices.clear();
    }
    return document;
  }
};

DocumentReader::DocumentReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
DocumentReader::DocumentReader(DocumentReader&&) noexcept = default;
DocumentReader& DocumentReader::operator=(DocumentReader&&) noexcept = default;
DocumentReader::~DocumentReader() = default;

Result<DocumentReader> DocumentReader::open(const std::string& input, const Defaults& defaults) {
  ByteSource source = TRY(ByteSource::open(input));
  auto state =
      std::make_unique<State>(State{std::move(source), input, defaults, {}, 0, false, {}, {}, {}, 0});
  TRY(state->start());
  return DocumentReader(std::move(state));
}

Result<DocumentReader> DocumentReader::from_bytes(std::string bytes, const std::string& input,
                                                  const Defaults& defaults) {
  auto state = std::make_unique<State>(
      State{ByteSource::of_bytes(std::move(bytes)), input, defaults, {}, 0, false, {}, {}, {}, 0});
  TRY(state->start());
  return DocumentReader(std::move(state));
}

std::optional<Result<RawDocument>> DocumentReader::next() {
  return state_->next();
}

}  // namespace bede::ingest
