// SPDX-License-Identifier: Apache-2.0
#include "article/html_reader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "article/html_blocks.h"
#include "article/html_json_ld.h"
#include "article/paragraphs.h"
#include "article/written_date.h"
#include "base/utf8.h"
#include "html/html.h"

namespace bede::article {
namespace {

constexpr std::size_t kLongestValue = 1000;
constexpr std::size_t kShortBody = 250;

// In order of trust.
constexpr std::string_view kDateNames[] = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "pubdate",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "date",
};

std::string collapsed(std::string_view raw) {
  std::string out;
  std::size_t cut = std::min(raw.size(), kLongestValue * 4);
  while (cut < raw.size() && cut > 0 && (static_cast<unsigned char>(raw[cut]) & 0xC0u) == 0x80u) --cut;
  const std::string_view text = raw.substr(0, cut);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!is_space(next_code_point(text, at))) {
      out.append(text.substr(begin, at - begin));
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

void take(std::string& to, std::string from) {
  if (to.empty()) to = std::move(from);
}

// What the head of the page and its marked-up spots say.
struct Metadata {
  std::string og_title;
  std::string title_element;
  std::string site_name;
  std::string url;
  std::string language;
  std::array<std::string, std::size(kDateNames)> dates;
  std::string item_date;  // itemprop="datePublished" on any element
  std::string time_date;  // the first <time datetime>
  JsonLd json_ld;
};

std::string_view value_of(const html::Node& node, std::string_view name) {
  const std::string_view* value = node.attribute(name);
  return value == nullptr ? std::string_view() : *value;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

void read_meta(const html::Node& node, Metadata& data) {
  std::string name = lower(value_of(node, "property"));
  if (name.empty()) name = lower(value_of(node, "name"));
  if (name.empty()) name = lower(value_of(node, "itemprop"));
  const std::string_view content = value_of(node, "content");
  if (name == "og:title") take(data.og_title, collapsed(content));
  if (name == "og:site_name") take(data.site_name, collapsed(content));
  if (name == "og:url") take(data.url, collapsed(content));
  const auto found = std::ranges::find(kDateNames, name);
  if (found != std::end(kDateNames))
    take(data.dates[static_cast<std::size_t>(found - std::begin(kDateNames))], collapsed(content));
}

void read_item_date(const html::Node& node, Metadata& data) {
  const std::string_view datetime = value_of(node, "datetime");
  if (value_of(node, "itemprop").find("datePublished") != std::string_view::npos) {
    take(data.item_date, collapsed(datetime.empty() ? value_of(node, "content") : datetime));
  }
  if (node.is(html::Tag::kTime) && value_of(node, "itemprop") != "dateModified")
    take(data.time_date, collapsed(datetime));
}

void read_head(const html::Node& node, Metadata& data) {
  if (node.is(html::Tag::kMeta)) read_meta(node, data);
  if (node.is(html::Tag::kHtml)) take(data.language, std::string(value_of(node, "lang")));
  if (node.is(html::Tag::kLink) && lower(value_of(node, "rel")) == "canonical" &&
      !value_of(node, "href").empty()) {
    data.url = collapsed(value_of(node, "href"));
  }
  read_item_date(node, data);
}

bool is_date(const std::string& written) {
  return find_written_date(written).has_value();
}

void choose_date(const Metadata& data, Page& page) {
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
    if (std::string heading = agrees(*other); !heading.empty()) return heading;
  }
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
  const html::Node& root = document.root();
  Metadata data;
  for (const html::Node* node = &root; node != nullptr; node = html::next_node(node, root)) {
    if (node->kind != html::NodeKind::kElement) continue;
    read_head(*node, data);
    const std::string_view inside =
        node->first_child != nullptr ? node->first_child->text : std::string_view();
    if (node->is(html::Tag::kTitle)) take(data.title_element, collapsed(inside));
    if (node->is(html::Tag::kScript) && inside.find("schema.org") != std::string_view::npos)
      read_json_ld(inside, data.json_ld);
  }
  BlockCollector collector;
  collector.collect(root);
  Page page;
  page.title = choose_title(data, collector.blocks());
  page.text = choose_body(collector.blocks(), collector.containers(), page.title);
  if (page.text.size() < kShortBody && data.json_ld.body.size() > 2 * page.text.size())
    page.text = body_from_data(data.json_ld.body);
  page.outlet = data.site_name.empty() ? collapsed(data.json_ld.publisher) : data.site_name;
  page.url = data.url.empty() ? data.json_ld.url : data.url;
  page.language = data.language;
  choose_date(data, page);
  return page;
}

}  // namespace bede::article
