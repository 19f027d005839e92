// SPDX-License-Identifier: Apache-2.0
// The lexicon in memory: entries of verbs.lex and nouns.lex, classes, status words and source words. Format:
// docs/lexicon-format.md. Const after loading and shared by threads; every look-up is a hash or a short scan.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.h"

namespace bede::event {

using WordSet = std::set<std::string, std::less<>>;

// One condition of a pattern: `slots` are looked at ("obj", "on", "prt"); it holds if one filler has a lemma
// of `words` or is of a kind of `kinds` ("actor", "place", "person", "number"). Both empty: a filler is
// enough.
struct Condition {
  std::vector<std::string> slots;
  WordSet words;
  WordSet kinds;
  bool negated = false;
};

enum class HeadKind { kVerb, kAdjective, kNoun };

// An entry of type "-" tells no event: if it wins, its word is spent.
struct Entry {
  HeadKind head = HeadKind::kVerb;
  WordSet lemmas;
  std::vector<Condition> conditions;
  std::string type, mode, cameo;
  // Each choice is a list of slots that fill the side together ("subj+with"); the first choice that gives
  // somebody wins.
  std::vector<std::vector<std::string>> actor, recipient;
  bool reciprocal = false, host_visit = false, victim = false, act = false, weak = false, generic = false,
       plural = false;
  std::string counts;   // what a number on object or subject counts
  std::string pattern;  // as written
  std::string where;    // "verbs.lex:17"
};

// A word of status.lex: the event in one of its scopes has `status`; "same" hands on the status of the word
// itself.
struct StatusRule {
  std::string word;
  std::string status;
  WordSet scopes;
  std::string where;
};

struct SourceRule {
  std::string word;
  std::string kind;  // says according reports cites via hearsay denies
  WordSet scopes;
  std::string where;
};

class Lexicon {
 public:
  // Reads the five files of `folder`. Fails with kNotFound if one is missing, kBadTable with file and line if
  // a line does not parse.
  static Result<Lexicon> load(const std::filesystem::path& folder);

  // Entries whose head may be this lemma, in the order of the files.
  std::vector<const Entry*> entries(HeadKind head, std::string_view lemma) const;
  std::vector<const StatusRule*> status_rules(std::string_view lemma) const;
  std::vector<const SourceRule*> source_rules(std::string_view lemma) const;
  // Is the lemma the head of an entry, a word of a class, a status word or a source word?
  bool knows(HeadKind head, std::string_view lemma) const;
  bool in_class(std::string_view name, std::string_view lemma) const;
  std::size_t size() const { return entries_.size(); }

 private:
  Result<void> load_classes(const std::filesystem::path& file);
  Result<void> load_entries(const std::filesystem::path& file, bool nouns);
  Result<void> load_status(const std::filesystem::path& file);
  Result<void> load_sources(const std::filesystem::path& file);
  Result<void> parse_entry(std::string_view line, Entry& entry) const;
  Result<void> parse_pattern(std::string_view pattern, Entry& entry) const;
  Result<void> parse_words(std::string_view list, WordSet& words, WordSet& kinds) const;

  std::vector<Entry> entries_;
  std::vector<StatusRule> status_;
  std::vector<SourceRule> sources_;
  std::unordered_map<std::string, WordSet> classes_;
  WordSet class_words_;
  std::unordered_multimap<std::string, std::uint32_t>
      entry_index_;  // lemma with a letter for the head's kind
  std::unordered_multimap<std::string, std::uint32_t> status_index_, source_index_;
};

}  // namespace bede::event
