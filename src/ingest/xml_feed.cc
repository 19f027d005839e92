// SPDX-License-Identifier: Apache-2.0
// Feeds in XML. expat does the syntax; what it calls an error is where this reader goes on. It meets no
// entities: mend_xml() leaves none.
#include <expat.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/utf8.h"
#include "ingest/feed.h"

namespace bede::ingest {
namespace {

constexpr std::size_t kMaxDepth = 256;
constexpr int kMaxDamages = 1000;  // each costs a parser

struct ParserDeleter {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserDeleter>;

std::string_view local_name(std::string_view name) {
  return name.substr(name.find(':') + 1);  // npos + 1 is 0
}

std::string_view prefix_of(std::string_view name) {
  return name.substr(0, name.size() - local_name(name).size());  // with its colon
}

// Other vocabularies use the same names for pictures, sound and maps.
bool is_known_prefix(std::string_view prefix) {
  static constexpr std::string_view kPrefixes[] = {
      "", "dc:", "dcterms:", "content:", "atom:", "a10:", "atom10:", "feedburner:", "rss:"};
  return std::ranges::find(kPrefixes, prefix) != std::end(kPrefixes);
}

std::string_view attribute(const XML_Char** attributes, std::string_view name) {
  for (; *attributes != nullptr; attributes += 2)
    if (name == attributes[0]) return attributes[1];
  return {};
}

std::size_t find_entry(std::string_view xml, std::size_t from) {
  constexpr std::string_view kAfterName = " \t\r\n>";
  for (std::size_t at = xml.find('<', from); at != std::string_view::npos; at = xml.find('<', at + 1)) {
    for (const std::string_view name : {"<item", "<entry"}) {
      const std::string_view rest = xml.substr(at);
      if (rest.starts_with(name) && rest.size() > name.size() &&
          kAfterName.find(rest[name.size()]) != std::string_view::npos)
        return at;
    }
  }
  return std::string_view::npos;
}

class XmlFeedReader {
 public:
  explicit XmlFeedReader(std::string_view feed) : xml_(mend_xml(feed)) {}

  Result<std::vector<RawDocument>> read() {
    std::size_t from = std::min(xml_.find('<'), xml_.size());
    for (int damages = 0; from < xml_.size() && entries_.size() < kMaxFeedEntries; ++damages) {
      const std::size_t damaged = parse(from);
      if (damages == kMaxDamages) {
        notices_.push_back({"feed.cut", "the feed is ill-formed in over 1,000 places; its rest is left", {}});
        break;
      }
      if (damaged >= xml_.size()) break;
      from = std::min(find_entry(xml_, std::max(damaged, from + 1)), xml_.size());
    }
    if (entries_.empty()) return nothing();
    if (entries_.size() == kMaxFeedEntries)
      notices_.push_back({"feed.cut", "the feed goes on; only its first 10,000 entries are read", {}});
    std::vector<RawDocument> out;
    for (const FeedEntry& entry : entries_) out.push_back(document_of(entry, title_, language_));
    out.back().notices.insert(out.back().notices.end(), notices_.begin(), notices_.end());
    return out;
  }

 private:
  Error nothing() const {
    const std::string why = notices_.empty() ? "" : ": " + notices_.front().message;
    return {ErrorCode::kBadInput, "this feed holds no entries" + why, ""};
  }

  // Parses from `from`; the end of the feed, or where it is damaged.
  std::size_t parse(std::size_t from) {
    Parser parser(XML_ParserCreate("UTF-8"));
    prepare(parser.get());
    const std::string opening = from == 0 || first_entry_at_.empty() ? "" : first_entry_at_;
    if (!opening.empty()) XML_Parse(parser.get(), opening.data(), static_cast<int>(opening.size()), 0);
    const std::string_view rest = std::string_view(xml_).substr(from);
    if (XML_Parse(parser.get(), rest.data(), static_cast<int>(rest.size()), 1) == XML_STATUS_OK)
      return xml_.size();
    const auto index =
        static_cast<std::size_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(parser.get()), 0));
    const std::size_t at = from + (index > opening.size() ? index - opening.size() : 0);
    note_damage(XML_ErrorString(XML_GetErrorCode(parser.get())), at);
    keep_broken_entry();
    return at;
  }

  void prepare(XML_Parser parser) {
    parser_ = parser;
    open_.clear();
    XML_SetUserData(parser, this);
    XML_SetElementHandler(
        parser, [](void* self, const XML_Char* name, const XML_Char** a) { of(self).start(name, a); },
        [](void* self, const XML_Char*) { of(self).end(); });
    XML_SetCharacterDataHandler(parser, [](void* self, const XML_Char* text, int size) {
      of(self).text({text, static_cast<std::size_t>(size)});
    });
  }

  static XmlFeedReader& of(void* self) { return *static_cast<XmlFeedReader*>(self); }

  void note_damage(std::string_view what, std::size_t at) {
    if (!notices_.empty()) return;
    notices_.push_back({"feed.damaged",
                        "the feed is ill-formed near byte " + std::to_string(at) + " (" + std::string(what) +
                            "); what could be read is kept",
                        {}});
  }

  void keep_broken_entry() {
    if (in_entry_ && !field_.empty()) take_field();
    if (in_entry_ && !(entry_.title + entry_.content + entry_.summary).empty()) entries_.push_back(entry_);
    in_entry_ = false;
    field_.clear();
  }

  void start(std::string_view name, const XML_Char** attributes) {
    open_.emplace_back(name);
    if (open_.size() > kMaxDepth || entries_.size() >= kMaxFeedEntries) {
      XML_StopParser(parser_, XML_FALSE);
      return;
    }
    const std::string_view local = local_name(name);
    if (!in_entry_ && (local == "item" || local == "entry")) return begin_entry(name, attributes);
    const std::size_t depth = open_.size() - entry_depth_;
    const std::string_view holder = in_entry_ && depth == 2 ? local_name(open_[entry_depth_]) : "";
    const bool is_held = holder == "author" || holder == "source";
    if (!field_.empty() && !is_held) return begin_markup(local);
    if (in_entry_ ? depth > 2 : open_.size() > 3) return;
    const std::string_view prefix = prefix_of(name);
    if (!is_known_prefix(prefix) && prefix != entry_prefix_) return;
    if (in_entry_ && depth == 2 && !is_held) return;
    begin_field((is_held ? std::string(holder) + "/" : "") + to_lower(local), attributes);
  }

  void begin_entry(std::string_view name, const XML_Char** attributes) {
    if (first_entry_at_.empty())
      for (std::size_t k = 0; k + 1 < open_.size(); ++k) first_entry_at_ += "<" + open_[k] + ">";
    entry_ = {};
    entry_.permalink = attribute(attributes, "rdf:about");
    entry_.language = attribute(attributes, "xml:lang");
    is_atom_ = local_name(name) == "entry";
    entry_prefix_ = prefix_of(name);
    in_entry_ = true;
    entry_depth_ = open_.size();
    field_.clear();
  }

  void begin_field(std::string name, const XML_Char** attributes) {
    if (name == "link") take_link(attributes);
    if (!in_entry_ && (name == "feed" || name == "rss")) language_ = attribute(attributes, "xml:lang");
    field_ = std::move(name);
    field_depth_ = open_.size();
    buffer_.clear();
    const std::string_view type = attribute(attributes, "type");
    is_xhtml_ = type.find("xhtml") != std::string_view::npos;
    is_markup_ = is_xhtml_ || (is_atom_ && in_entry_ ? type.find("html") != std::string_view::npos : true);
    is_permalink_ = attribute(attributes, "isPermaLink") != "false";
    if (!in_entry_ && field_ != "title" && field_ != "language") field_.clear();
  }

  void take_link(const XML_Char** attributes) {
    const std::string_view relation = attribute(attributes, "rel");
    const std::string_view address = attribute(attributes, "href");
    if (in_entry_ && !address.empty() && entry_.link.empty() && (relation.empty() || relation == "alternate"))
      entry_.link = address;
  }

  // Elements inside a field: XHTML, or markup that nobody escaped.
  void begin_markup(std::string_view local) {
    if (!is_markup_) {
      const std::string plain = std::exchange(buffer_, "");
      append_escaped(plain, buffer_);
      is_markup_ = is_xhtml_ = true;
    }
    buffer_ += "<" + std::string(local) + ">";
  }

  void end() {
    const std::string name = std::move(open_.back());
    open_.pop_back();
    if (!field_.empty() && open_.size() + 1 > field_depth_) {
      buffer_ += "</" + std::string(local_name(name)) + ">";
    } else if (!field_.empty() && open_.size() + 1 == field_depth_) {
      take_field();
      field_.clear();
    } else if (in_entry_ && open_.size() + 1 == entry_depth_) {
      entries_.push_back(std::move(entry_));
      in_entry_ = false;
    }
  }

  void text(std::string_view piece) {
    if (field_.empty()) return;
    if (is_xhtml_) return append_escaped(piece, buffer_);
    buffer_ += piece;
  }

  void take_field() {
    if (!in_entry_) return take_feed_field();
    const auto put = [&](std::string& to) {
      if (to.empty()) to = buffer_;
    };
    if (field_ == "title" && entry_.title.empty()) {
      put(entry_.title);
      entry_.title_is_markup = is_markup_;
    } else if (field_ == "encoded" || field_ == "content" || field_ == "fullitem") {
      if (buffer_.size() <= entry_.content.size()) return;
      entry_.content = buffer_;
      entry_.content_is_markup = is_markup_;
    } else if ((field_ == "description" || field_ == "summary") && entry_.summary.empty()) {
      put(entry_.summary);
      entry_.summary_is_markup = is_markup_;
    } else if (field_ == "guid") {
      put(entry_.id);
      if (is_permalink_) entry_.permalink = buffer_;
    } else if (field_ == "origlink") {
      entry_.link = buffer_;
    } else if (field_ == "creator" || field_ == "author" || field_ == "author/name") {
      if (entry_.author.find(buffer_) == std::string::npos)
        entry_.author += (entry_.author.empty() ? "" : ", ") + buffer_;
    } else {
      take_plain_field(put);
    }
  }

  template <typename Put>
  void take_plain_field(const Put& put) {
    static constexpr std::pair<std::string_view, std::string FeedEntry::*> kFields[] = {
        {"id", &FeedEntry::id},
        {"link", &FeedEntry::link},
        {"pubdate", &FeedEntry::published},
        {"published", &FeedEntry::published},
        {"issued", &FeedEntry::issued},
        {"date", &FeedEntry::issued},
        {"created", &FeedEntry::issued},
        {"updated", &FeedEntry::modified},
        {"modified", &FeedEntry::modified},
        {"source", &FeedEntry::source},
        {"source/title", &FeedEntry::source},
        {"publisher", &FeedEntry::publisher},
        {"language", &FeedEntry::language},
    };
    for (const auto& [name, member] : kFields)
      if (field_ == name) put(entry_.*member);
  }

  void take_feed_field() {
    std::string& to = field_ == "title" ? title_ : language_;
    if (to.empty()) to = buffer_;
  }

  const std::string xml_;
  XML_Parser parser_ = nullptr;
  std::vector<std::string> open_;
  std::string first_entry_at_;  // tags around the first entry
  std::string title_;
  std::string language_;
  std::vector<FeedEntry> entries_;
  std::vector<Notice> notices_;
  FeedEntry entry_;
  std::size_t entry_depth_ = 0;
  std::string entry_prefix_;
  std::string field_;  // being read; empty between fields
  std::size_t field_depth_ = 0;
  std::string buffer_;
  bool in_entry_ = false;
  bool is_atom_ = false;
  bool is_markup_ = false;
  bool is_xhtml_ = false;
  bool is_permalink_ = false;
};

}  // namespace

Result<std::vector<RawDocument>> read_xml_feed(std::string_view xml) {
  return XmlFeedReader(xml).read();
}

}  // namespace bede::ingest
