// SPDX-License-Identifier: Apache-2.0
#include "article/html_reader.h"

#include <algorithm>
#include <vector>

#include "article/byline.h"
#include "article/html_blocks.h"
#include "article/page_metadata.h"
#include "article/paragraphs.h"
#include "article/written_date.h"
#include "base/utf8.h"
#include "html/html.h"

namespace bede::article {
namespace {

constexpr std::size_t kLongestValue = 1000;
constexpr std::size_t kShortBody = 250;
constexpr std::size_t kShortestHeadline = 20;

bool is_date(const std::string& written) {
  return find_written_date(written).has_value();
}

// A line of its own near the title: "By Jane Doe".
std::vector<std::string> written_bylines(const std::vector<Block>& blocks) {
  std::vector<std::string> out;
  for (const Block& block : blocks) {
    if (block.text.size() > 100 || block.text.size() < 6 ||
        !(block.text.starts_with("By ") || block.text.starts_with("BY ")))
      continue;
    if (block.text[3] >= 'A' && block.text[3] <= 'Z') out.push_back(block.text);
  }
  return out;
}

// The first place that names a person; else the first that names anybody.
void choose_byline(const Metadata& data, const std::vector<Block>& blocks, Page& page) {
  PageFacts& facts = page.facts;
  std::string evidence;
  const auto has_person = [](const std::vector<Byline>& lines) {
    return std::ranges::any_of(lines, [](const Byline& line) { return line.kind == "person"; });
  };
  // Spots of the page may hold anything: there a single word is no name, and the first name ends the search.
  const auto use = [&](const std::vector<std::string>& names, const char* where, bool first_only) {
    if (has_person(facts.byline)) return;
    std::vector<Byline> lines;
    for (const std::string& name : names) {
      std::vector<Byline> more = read_byline(name, page.outlet);
      if (first_only)
        std::erase_if(more, [](const Byline& line) { return line.name.find(' ') == std::string::npos; });
      add_bylines(lines, more);
      if (first_only && has_person(lines)) break;
    }
    if (lines.empty() || (!facts.byline.empty() && !has_person(lines))) return;
    facts.byline = std::move(lines);
    evidence = where;
  };
  use(data.json_ld.authors, "json-ld author", false);
  use(data.authors, "meta author", false);
  use(data.marked_authors, "marked in the page", true);
  use(written_bylines(blocks), "written in the page", true);
  if (facts.byline.empty()) {
    use(data.json_ld.organisations, "json-ld author", false);
    for (Byline& line : facts.byline)
      if (line.kind == "person") line.kind = "organisation";
  }
  prefer_persons(facts.byline);
  if (!facts.byline.empty()) facts.evidence.emplace_back("byline", evidence);
}

void choose_modified(const Metadata& data, Page& page) {
  const auto use = [&](const std::string& written, const char* evidence) {
    const auto date = page.facts.modified.empty() ? find_written_date(written) : std::nullopt;
    if (!date) return;
    page.facts.modified = date->to_iso();
    page.facts.evidence.emplace_back("modified", evidence);
  };
  use(data.json_ld.modified, "json-ld dateModified");
  use(data.modified, "meta modified");
  use(data.item_modified, "itemprop dateModified");
}

// What sort of page this is.
std::string verdict_of(const Metadata& data, const Page& page, const std::vector<Block>& blocks) {
  if (data.json_ld.live_blog) return "live blog";
  if (page.text.size() >= kShortBody) {
    std::size_t links = 0, all = 1;
    for (const Block& block : blocks) {
      links += block.link_bytes;
      all += block.text.size();
    }
    const bool says_article =
        data.type == "article" || !data.json_ld.headline.empty() || !page.published.empty();
    return !says_article && links * 2 > all && page.text.size() * 3 < all ? "list" : "article";
  }
  if (data.json_ld.video || data.type.starts_with("video")) return "video";
  return page.text.empty() ? "not an article" : "article";
}

bool ends_cut(const std::string& text) {
  const std::string tail =
      ascii_lower(std::string_view(text).substr(text.size() > 200 ? text.size() - 200 : 0));
  for (const std::string_view sign :
       {"subscribe to continue", "subscribe to read", "to continue reading", "log in to read",
        "continue reading", "already a subscriber", "for subscribers only"})
    if (tail.find(sign) != std::string::npos) return true;
  return text.ends_with("...") || text.ends_with("\xE2\x80\xA6");
}

void choose_facts(const Metadata& data, const std::vector<Block>& blocks, Page& page) {
  choose_byline(data, blocks, page);
  choose_modified(data, page);
  page.facts.section = data.section.empty() ? collapsed(data.json_ld.section) : data.section;
  page.facts.image = data.image.empty() ? data.json_ld.image : data.image;
  page.facts.verdict = verdict_of(data, page, blocks);
  page.facts.truncated = data.json_ld.paywall || ends_cut(page.text);
}

// A short line near the headline that holds a whole date: "December 13, 2023 - 5 min read".
std::string date_near_title(const std::vector<Block>& blocks, const std::string& title) {
  constexpr std::size_t kLongestLine = 90, kBefore = 4, kBehind = 12;
  const std::string folded = fold(title);
  const auto heading = std::ranges::find_if(blocks, [&](const Block& block) {
    return block.kind == BlockKind::kTitle || (!folded.empty() && fold(block.text) == folded);
  });
  if (heading == blocks.end()) return "";
  const auto at = static_cast<std::size_t>(heading - blocks.begin());
  for (std::size_t i = at > kBefore ? at - kBefore : 0; i < std::min(at + kBehind, blocks.size()); ++i)
    if (i != at && blocks[i].text.size() <= kLongestLine && is_date(blocks[i].text)) return blocks[i].text;
  return "";
}

void choose_date(const Metadata& data, const std::vector<Block>& blocks, Page& page) {
  const auto use = [&page](const std::string& written, std::string evidence) {
    if (!page.published.empty() || !is_date(written)) return;
    page.published = written;
    page.published_evidence = std::move(evidence);
  };
  use(data.json_ld.published, "json-ld datePublished");
  for (std::size_t i = 0; i < data.dates.size(); ++i)
    use(data.dates[i], "meta " + std::string(kDateNames[i]));
  use(data.item_date, "itemprop datePublished");
  use(data.time_date, "time datetime");
  if (page.published.empty()) use(date_near_title(blocks, page.title), "written near the title");
}

// The title without the site's name after its last dash or bar. Only a piece that is the site's name, or one
// that no heading has, is cut.
std::string without_site(const std::string& title, const std::string& site) {
  static constexpr std::string_view kSeparators[] = {
      " | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB ", " \xC2\xB7 ", " :: "};
  std::string best = title;
  for (const std::string_view separator : kSeparators) {
    const std::size_t at = title.rfind(separator);
    if (at == std::string::npos || at < 10) continue;
    const std::string last = fold(title.substr(at + separator.size()));
    const bool is_site =
        !site.empty() && (last == fold(site) || fold(site).starts_with(last) || last.starts_with(fold(site)));
    if (is_site && at < best.size()) best = title.substr(0, at);
  }
  return best;
}

bool agree(const std::string& a, const std::string& b) {
  const std::string x = fold(a);
  const std::string y = fold(b);
  return !x.empty() && !y.empty() && (x.find(y) != std::string::npos || y.find(x) != std::string::npos);
}

// A heading that the head of the page confirms is best; then what the page tells others; then the title
// element.
std::string choose_title(const Metadata& data, const std::vector<Block>& blocks) {
  std::vector<const Block*> headings;
  for (const Block& block : blocks) {
    if (block.kind == BlockKind::kTitle && block.text.size() < kLongestValue && headings.size() < 8)
      headings.push_back(&block);
  }
  const auto agrees = [&](const std::string& other) {
    const auto found = std::ranges::find_if(
        headings, [&](const Block* h) { return h->text.size() > 10 && agree(h->text, other); });
    return found == headings.end() ? std::string() : (*found)->text;
  };
  for (const std::string* other : {&data.og_title, &data.title_element, &data.json_ld.headline}) {
    std::string heading = agrees(*other);
    if (heading.empty()) continue;
    // What stands before the headline in its own element is a kicker.
    const bool kicker = other->size() >= kShortestHeadline && other->size() < heading.size() &&
                        fold(heading).ends_with(fold(*other));
    return kicker ? *other : heading;
  }
  // A heading that stands alone is the page's own, whatever it tells others.
  if (headings.size() == 1 && headings[0]->text.size() >= kShortestHeadline &&
      !agree(headings[0]->text, data.site_name))
    return headings[0]->text;
  if (!data.og_title.empty()) return without_site(data.og_title, data.site_name);
  if (!data.json_ld.headline.empty()) return collapsed(data.json_ld.headline);
  if (!data.title_element.empty()) return without_site(data.title_element, data.site_name);
  return headings.empty() ? "" : headings.front()->text;
}

// A body given as data, for pages whose text a script would put in.
std::string body_from_data(const std::string& text) {
  std::string out;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (const Span span : split_paragraphs(text, {0, size})) {
    if (!out.empty()) out += "\n\n";
    out += slice(text, span);
  }
  return out;
}

}  // namespace

Page read_page(std::string_view html) {
  const html::Document document = html::parse(std::string(html));
  const Metadata data = read_metadata(document.root());
  BlockCollector collector;
  collector.collect(document);
  Page page;
  page.title = choose_title(data, collector.blocks());
  Body body = choose_body(collector.blocks(), collector.containers(), page.title);
  page.text = std::move(body.text);
  page.facts.paragraphs = std::move(body.paragraphs);
  if (data.json_ld.body.size() * 2 > page.text.size() * 6) {
    page.text = body_from_data(data.json_ld.body);
    page.facts.paragraphs.clear();
  }
  page.outlet = data.site_name.empty() ? collapsed(data.json_ld.publisher) : data.site_name;
  page.url = data.url.empty() ? data.json_ld.url : data.url;
  page.language = data.language;
  choose_date(data, collector.blocks(), page);
  choose_facts(data, collector.blocks(), page);
  return page;
}

std::string read_fragment(std::string_view html, std::string_view title) {
  const html::Document document = html::parse(std::string(html));
  BlockCollector collector;
  collector.collect(document);
  std::string out;
  for (const Block& block : collector.blocks()) {
    if (block.text == title || block.link_bytes * 2 > block.text.size()) continue;
    out.append(out.empty() ? "" : "\n\n").append(block.text);
  }
  return out;
}

}  // namespace bede::article
