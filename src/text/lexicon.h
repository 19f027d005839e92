// SPDX-License-Identifier: Apache-2.0
// The short word lists of the tokeniser. Keys are lower case ASCII; every look-up is a binary search in a
// table of the program.
#pragma once

#include <cstdint>
#include <string_view>

namespace bede::text {

enum class Abbreviation : std::uint8_t {
  kNone,
  kTitle,      // "Gen.": a name follows, no sentence ends here
  kMonth,      // "Jan.", "Tues."
  kNumbered,   // "No.", "p.": an abbreviation before a number only
  kListEnd,    // "etc.": loses its stop where a sentence ends
  kCommon,     // "Inc.", "Calif.": keeps its stop there
  kAmbiguous,  // "Sat.", "Miss.": also a word, so its stop may be a full stop
};

// `word` stands before a full stop, without it. Capitals count: "gen." is none, "GEN." and "Gen." are titles.
Abbreviation abbreviation_of(std::string_view word);

// Dotted inside: "Ph.D", "M.Sc". Without the last stop.
bool is_dotted_degree(std::string_view lower);

// "U.S.", "p.m.", with every stop: two letters that are nobody's initials.
bool is_dotted_acronym(std::string_view lower);

// The first part of a word that keeps its hyphen: "re-elected", "anti-war".
bool is_joined_prefix(std::string_view lower);

// What is split off a number: "5|km", "10|pm", "3|bn".
bool is_unit(std::string_view lower);

bool is_top_level_domain(std::string_view lower);
bool is_file_ending(std::string_view lower);

// "'em", "'til": begins with an apostrophe; given without it.
bool is_clipped_word(std::string_view lower);

// Letters on both sides of a slash that make one word: "w/o", "s/he".
bool is_slash_word(std::string_view lower);

// Bytes of the words that a word without apostrophe falls into ("cannot" -> 3, 3). Nothing if it is one word.
struct Parts {
  std::uint8_t count = 0;
  std::uint8_t bytes[3] = {0, 0, 0};
};
Parts parts_of(std::string_view lower);

}  // namespace bede::text
