// SPDX-License-Identifier: Apache-2.0
#include "event/credit.h"

#include <algorithm>

#include "base/utf8.h"

namespace bede::event {

namespace {

constexpr std::size_t kDatelineBytes = 400;  // how far into the body a dateline or credit may stand
constexpr std::size_t kLongestCredit = 40;

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

Source outlet_source(const knowledge::Entity& entity, Span text) {
  Source source;
  source.text = text;
  source.name = entity.name;
  source.kind = "outlet";
  source.country = entity.country;
  source.sector = entity.sectors;
  return source;
}

bool known(const Credit& credit, std::string_view name) {
  return std::any_of(credit.sources.begin(), credit.sources.end(),
                     [&](const Source& source) { return source.name == name; });
}

void add_agency(const article::Article& article, const knowledge::Knowledge& knowledge, Span span,
                Credit& credit) {
  const std::string_view text = trim(slice(article.text, span));
  if (text.empty() || text.size() > kLongestCredit) return;
  const knowledge::Entity* entity = knowledge.find_outlet(fold(text));
  if (!entity || known(credit, entity->name)) return;
  credit.sources.push_back(outlet_source(*entity, span));
  credit.reasons.push_back("dateline or credit \"" + std::string(text) + "\" (" + entity->row.to_string() +
                           ")");
}

// "(Reuters) -" in brackets, "Xinhua | Updated" before a bar, and a last line that is nothing but a name.
void find_agencies(const article::Article& article, const knowledge::Knowledge& knowledge, Credit& credit) {
  const std::string_view text = article.text;
  const std::size_t begin = article.title_span.end;
  const std::size_t end = std::min(text.size(), begin + kDatelineBytes);
  for (std::size_t at = begin; at < end; ++at) {
    if (text[at] == '(') {
      const std::size_t close = text.find(')', at);
      if (close == std::string_view::npos || close - at > kLongestCredit) continue;
      const std::string_view after = trim(text.substr(close + 1, 5));
      const bool dash =
          after.starts_with('-') || after.starts_with("\xe2\x80\x93") || after.starts_with("\xe2\x80\x94");
      const Span inside{static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(close)};
      if (dash || close + 1 >= text.size() || text[close + 1] == '\n')
        add_agency(article, knowledge, inside, credit);
    } else if (text[at] == '|') {
      const std::size_t line = text.rfind('\n', at);
      const std::size_t from = line == std::string_view::npos ? 0 : line + 1;
      add_agency(article, knowledge, {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(at)},
                 credit);
    }
  }
  if (article.paragraphs.size() > 1) {
    Span last = article.paragraphs.back();
    std::string_view line = slice(text, last);
    if (line.size() > 2 && line.front() == '(' && line.back() == ')') last = {last.begin + 1, last.end - 1};
    add_agency(article, knowledge, last, credit);
  }
}

// "en.wikinews.org" -> "Wikinews", where no table knows the domain.
std::string name_of_domain(std::string_view domain) {
  std::string key = fold(domain);
  const bool is_domain = key.find('.') != std::string::npos && key.find(' ') == std::string::npos;
  if (!is_domain) return std::string(domain);
  key.resize(key.rfind('.'));
  for (const std::string_view second : {".co", ".com", ".org", ".net"}) {
    if (key.ends_with(second)) key.resize(key.size() - second.size());
  }
  if (const std::size_t dot = key.rfind('.'); dot != std::string::npos) key.erase(0, dot + 1);
  if (!key.empty() && key[0] >= 'a' && key[0] <= 'z') key[0] = static_cast<char>(key[0] - 'a' + 'A');
  return key;
}

constexpr std::string_view kOnline = " online";

}  // namespace

const knowledge::Entity* find_outlet(const knowledge::Knowledge& knowledge, std::string_view name_or_domain) {
  std::string key = fold(name_or_domain);
  if (const knowledge::Entity* entity = knowledge.find_outlet(key)) return entity;
  if (key.ends_with(kOnline)) return knowledge.find_outlet(key.substr(0, key.size() - kOnline.size()));
  if (key.starts_with("https://")) key.erase(0, 8);
  if (key.starts_with("http://")) key.erase(0, 7);
  if (const std::size_t slash = key.find('/'); slash != std::string::npos) key.resize(slash);
  // "africa.chinadaily.com.cn": the part before a dot may be a section.
  while (true) {
    if (const knowledge::Entity* entity = knowledge.find_outlet(key)) return entity;
    const std::size_t dot = key.find('.');
    if (dot == std::string::npos || key.find('.', dot + 1) == std::string::npos) return nullptr;
    key.erase(0, dot + 1);
  }
}

Credit find_credit(const article::Article& article, const knowledge::Knowledge& knowledge) {
  Credit credit;
  find_agencies(article, knowledge, credit);
  const knowledge::Entity* entity = article.outlet.empty() ? nullptr : find_outlet(knowledge, article.outlet);
  if (!entity && article.outlet.empty() && !article.url.empty()) entity = find_outlet(knowledge, article.url);
  Source outlet;
  std::string reason = "the article's outlet, as given";
  if (entity) {
    outlet = outlet_source(*entity, {});
    reason = "the article's outlet (" + entity->row.to_string() + ")";
  } else {
    outlet.name = name_of_domain(article.outlet);
    outlet.kind = "outlet";
  }
  if (outlet.name.empty()) return credit;
  for (std::size_t i = 0; i < credit.sources.size(); ++i) {
    if (credit.sources[i].name != outlet.name) continue;
    credit.sources.erase(credit.sources.begin() + static_cast<std::ptrdiff_t>(i));
    credit.reasons.erase(credit.reasons.begin() + static_cast<std::ptrdiff_t>(i));
    break;
  }
  credit.sources.push_back(std::move(outlet));
  credit.reasons.push_back(std::move(reason));
  return credit;
}

}  // namespace bede::event
