// SPDX-License-Identifier: Apache-2.0
#include "event/lexicon.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "event/codebook.h"
#include "event/lexicon_lines.h"

namespace bede::event {

namespace {

constexpr std::array<std::string_view, 4> kKinds = {"actor", "place", "person", "number"};
constexpr std::array<std::string_view, 7> kSourceKinds = {"says", "according", "reports", "cites",
                                                          "via",  "hearsay",   "denies"};

Error fault(std::string message) {
  return {ErrorCode::kBadTable, std::move(message), ""};
}

std::string index_key(HeadKind head, std::string_view lemma) {
  const char letter = head == HeadKind::kVerb ? 'v' : head == HeadKind::kAdjective ? 'a' : 'n';
  return std::string(1, letter) + std::string(lemma);
}

std::vector<std::vector<std::string>> parse_roles(std::string_view column) {
  std::vector<std::vector<std::string>> roles;
  if (column == "-" || column.empty()) return roles;
  for (const std::string& choice : split(column, ',')) roles.push_back(split(choice, '+'));
  return roles;
}

Result<void> parse_flags(std::string_view column, Entry& entry) {
  std::string plain(column);
  std::replace(plain.begin(), plain.end(), ',', ' ');
  for (const std::string& flag : split_quoted(plain)) {
    if (flag == "recip")
      entry.reciprocal = true;
    else if (flag == "hostvisit")
      entry.host_visit = true;
    else if (flag == "victim")
      entry.victim = true;
    else if (flag == "act")
      entry.act = true;
    else if (flag == "weak")
      entry.weak = true;
    else if (flag == "nominal=generic")
      entry.generic = true;
    else if (flag == "plural")
      entry.plural = true;
    else if (flag.starts_with("num="))
      entry.counts = flag.substr(4);
    else if (flag != "-")
      return fault("The flag \"" + flag + "\" is unknown.");
  }
  if (!entry.counts.empty() && !is_number_kind(entry.counts)) {
    return fault("\"" + entry.counts + "\" is nothing that numbers count.");
  }
  return {};
}

WordSet parse_scopes(std::string_view column) {
  std::string plain(column);
  std::replace(plain.begin(), plain.end(), ',', ' ');
  WordSet scopes;
  for (std::string& scope : split_quoted(plain)) scopes.insert(std::move(scope));
  return scopes;
}

}  // namespace

Result<Lexicon> Lexicon::load(const std::filesystem::path& folder) {
  Lexicon lexicon;
  TRY(lexicon.load_classes(folder / "classes.lex"));
  TRY(lexicon.load_entries(folder / "verbs.lex", false));
  TRY(lexicon.load_entries(folder / "nouns.lex", true));
  TRY(lexicon.load_status(folder / "status.lex"));
  TRY(lexicon.load_sources(folder / "sources.lex"));
  return lexicon;
}

Result<void> Lexicon::load_classes(const std::filesystem::path& file) {
  std::unordered_map<std::string, WordSet> nested;
  for (const LexiconLine& line : TRY(read_lexicon_lines(file))) {
    const std::size_t colon = line.text.find(':');
    if (line.text[0] != '@' || colon == std::string::npos) {
      return bad_line(file, line.number, "A class is written \"@name: word word ...\".");
    }
    const std::string name = line.text.substr(1, colon - 1);
    for (std::string& word : split_quoted(std::string_view(line.text).substr(colon + 1))) {
      if (word[0] == '@')
        nested[name].insert(word.substr(1));
      else
        classes_[name].insert(to_lower(word));
    }
    classes_.try_emplace(name);
  }
  // A class takes in the classes it names until nothing more is added; circles end by themselves.
  for (bool grown = true; grown;) {
    grown = false;
    for (const auto& [name, inner] : nested) {
      for (const std::string& other : inner) {
        const auto found = classes_.find(other);
        if (found == classes_.end())
          return bad_line(
              file, 0,
              std::string("The class @").append(other).append(" in @").append(name) + " is unknown.");
        const WordSet words = found->second;
        WordSet& own = classes_[name];
        const std::size_t before = own.size();
        own.insert(words.begin(), words.end());
        grown |= own.size() != before;
      }
    }
  }
  for (const auto& [name, words] : classes_) class_words_.insert(words.begin(), words.end());
  return {};
}

Result<void> Lexicon::load_entries(const std::filesystem::path& file, bool nouns) {
  for (const LexiconLine& line : TRY(read_lexicon_lines(file))) {
    Entry entry;
    entry.head = nouns ? HeadKind::kNoun : HeadKind::kVerb;
    entry.where = file.filename().string() + ":" + std::to_string(line.number);
    if (auto parsed = parse_entry(line.text, entry); !parsed) {
      return bad_line(file, line.number, parsed.error().message);
    }
    const auto number = static_cast<std::uint32_t>(entries_.size());
    for (const std::string& lemma : entry.lemmas) entry_index_.emplace(index_key(entry.head, lemma), number);
    entries_.push_back(std::move(entry));
  }
  return {};
}

Result<void> Lexicon::parse_entry(std::string_view line, Entry& entry) const {
  const std::vector<std::string> columns = split(line, '\t');
  if (columns.size() < 6) return fault("An entry has at least six columns apart by tabs.");
  TRY(parse_pattern(columns[0], entry));
  entry.type = columns[1];
  if (entry.type != kNoEvent && !is_event_type(entry.type))
    return fault("\"" + entry.type + "\" is none of PLOVER's types.");
  if (columns[2] != "-") entry.mode = columns[2];
  entry.cameo = columns[3];
  entry.actor = parse_roles(columns[4]);
  entry.recipient = parse_roles(columns[5]);
  if (columns.size() > 6) TRY(parse_flags(columns[6], entry));
  return {};
}

Result<void> Lexicon::parse_pattern(std::string_view pattern, Entry& entry) const {
  entry.pattern = pattern;
  const std::vector<std::string> parts = split_quoted(pattern);
  if (parts.empty()) return fault("The pattern is empty.");
  std::string head = parts[0];
  if (head.ends_with("/ADJ")) {
    entry.head = HeadKind::kAdjective;
    head.resize(head.size() - 4);
  }
  WordSet kinds;
  TRY(parse_words(head, entry.lemmas, kinds));
  if (entry.lemmas.empty() || !kinds.empty())
    return fault("The head of a pattern is a word or a class of words.");
  for (std::size_t i = 1; i < parts.size(); ++i) {
    Condition condition;
    std::string_view text = parts[i];
    condition.negated = text.starts_with('!');
    if (condition.negated) text.remove_prefix(1);
    const std::size_t equals = text.find('=');
    condition.slots = split(text.substr(0, equals), '|');
    if (equals != std::string_view::npos)
      TRY(parse_words(text.substr(equals + 1), condition.words, condition.kinds));
    if (condition.slots[0].empty()) return fault("The condition \"" + parts[i] + "\" has no slot.");
    entry.conditions.push_back(std::move(condition));
  }
  return {};
}

Result<void> Lexicon::parse_words(std::string_view list, WordSet& words, WordSet& kinds) const {
  for (const std::string& word : split(list, '|')) {
    if (word.empty()) return fault("A list of words has an empty place.");
    if (word[0] != '@') {
      words.insert(to_lower(word));
    } else if (const auto found = classes_.find(word.substr(1)); found != classes_.end()) {
      words.insert(found->second.begin(), found->second.end());
    } else if (std::find(kKinds.begin(), kKinds.end(), word.substr(1)) != kKinds.end()) {
      kinds.insert(word.substr(1));
    } else {
      return fault("The class " + word + " is unknown.");
    }
  }
  return {};
}

Result<void> Lexicon::load_status(const std::filesystem::path& file) {
  for (const LexiconLine& line : TRY(read_lexicon_lines(file))) {
    const std::vector<std::string> columns = split(line.text, '\t');
    if (columns.size() < 3)
      return bad_line(file, line.number, "A status word has three columns apart by tabs.");
    if (!is_status(columns[1]) && columns[1] != "same") {
      return bad_line(file, line.number, "\"" + columns[1] + "\" is no status.");
    }
    const std::string where = file.filename().string() + ":" + std::to_string(line.number);
    for (const std::string& word : split(columns[0], '|')) {
      status_index_.emplace(word, static_cast<std::uint32_t>(status_.size()));
      status_.push_back({word, columns[1], parse_scopes(columns[2]), where});
    }
  }
  return {};
}

Result<void> Lexicon::load_sources(const std::filesystem::path& file) {
  for (const LexiconLine& line : TRY(read_lexicon_lines(file))) {
    const std::vector<std::string> columns = split(line.text, '\t');
    if (columns.size() < 3)
      return bad_line(file, line.number, "A source word has three columns apart by tabs.");
    if (std::find(kSourceKinds.begin(), kSourceKinds.end(), columns[1]) == kSourceKinds.end()) {
      return bad_line(file, line.number, "\"" + columns[1] + "\" is no kind of source word.");
    }
    const std::string where = file.filename().string() + ":" + std::to_string(line.number);
    for (const std::string& word : split(columns[0], '|')) {
      source_index_.emplace(word, static_cast<std::uint32_t>(sources_.size()));
      sources_.push_back({word, columns[1], parse_scopes(columns[2]), where});
    }
  }
  return {};
}

namespace {

template <typename Item>
std::vector<const Item*> look_up(const std::unordered_multimap<std::string, std::uint32_t>& index,
                                 const std::vector<Item>& items, const std::string& key) {
  std::vector<std::uint32_t> numbers;
  const auto [begin, end] = index.equal_range(key);
  for (auto at = begin; at != end; ++at) numbers.push_back(at->second);
  std::sort(numbers.begin(), numbers.end());
  std::vector<const Item*> found;
  found.reserve(numbers.size());
  for (const std::uint32_t number : numbers) found.push_back(&items[number]);
  return found;
}

}  // namespace

std::vector<const Entry*> Lexicon::entries(HeadKind head, std::string_view lemma) const {
  return look_up(entry_index_, entries_, index_key(head, lemma));
}

std::vector<const StatusRule*> Lexicon::status_rules(std::string_view lemma) const {
  return look_up(status_index_, status_, std::string(lemma));
}

std::vector<const SourceRule*> Lexicon::source_rules(std::string_view lemma) const {
  return look_up(source_index_, sources_, std::string(lemma));
}

bool Lexicon::knows(HeadKind head, std::string_view lemma) const {
  const std::string key(lemma);
  return entry_index_.contains(index_key(head, lemma)) || status_index_.contains(key) ||
         source_index_.contains(key) || class_words_.contains(lemma);
}

bool Lexicon::in_class(std::string_view name, std::string_view lemma) const {
  const auto found = classes_.find(std::string(name));
  return found != classes_.end() && found->second.contains(lemma);
}

}  // namespace bede::event
