// SPDX-License-Identifier: Apache-2.0
#include "text/lexicon.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace bede::text {
namespace {

using namespace std::string_view_literals;

struct AbbreviationRow {
  std::string_view word;
  Abbreviation kind;
  bool capital;  // only with a capital first letter
};

constexpr auto kT = Abbreviation::kTitle;
constexpr auto kM = Abbreviation::kMonth;
constexpr auto kN = Abbreviation::kNumbered;
constexpr auto kL = Abbreviation::kListEnd;
constexpr auto kC = Abbreviation::kCommon;
constexpr auto kA = Abbreviation::kAmbiguous;

constexpr AbbreviationRow kAbbreviations[] = {
    {"abp", kT, true},    {"adj", kC, false},  {"adm", kT, true},     {"admin", kC, true},
    {"al", kC, false},    {"ala", kC, true},   {"approx", kC, false}, {"apr", kM, true},
    {"apt", kC, true},    {"arch", kA, true},  {"ariz", kC, true},    {"ark", kA, true},
    {"arr", kC, false},   {"arrv", kC, false}, {"art", kN, true},     {"assn", kC, true},
    {"assoc", kC, true},  {"asst", kC, false}, {"attn", kC, true},    {"attys", kC, true},
    {"aug", kM, true},    {"ave", kC, true},   {"bldg", kC, true},    {"blvd", kC, true},
    {"bp", kT, true},     {"brig", kT, true},  {"bro", kA, true},     {"bros", kC, true},
    {"ca", kC, false},    {"cal", kA, true},   {"calif", kC, true},   {"capt", kT, true},
    {"cdr", kT, true},    {"cf", kC, false},   {"ch", kN, false},     {"cie", kC, true},
    {"cir", kC, true},    {"cmdr", kT, true},  {"cmdt", kT, true},    {"co", kC, true},
    {"col", kT, true},    {"colo", kC, true},  {"comdr", kT, true},   {"cong", kC, true},
    {"conn", kC, true},   {"cont", kC, false}, {"corp", kC, true},    {"cos", kC, true},
    {"cpl", kT, true},    {"ct", kC, true},    {"cu", kC, false},     {"dec", kM, true},
    {"del", kC, true},    {"dept", kC, false}, {"dist", kC, true},    {"div", kC, false},
    {"doz", kC, false},   {"dr", kT, true},    {"drs", kT, true},     {"ed", kA, true},
    {"eds", kC, true},    {"eng", kC, true},   {"esp", kC, false},    {"esq", kC, true},
    {"est", kC, false},   {"etc", kL, false},  {"ext", kN, false},    {"feb", kM, true},
    {"fig", kN, false},   {"figs", kN, false}, {"fla", kC, true},     {"fr", kT, true},
    {"fri", kM, true},    {"ft", kC, false},   {"fwd", kC, false},    {"ga", kC, true},
    {"gal", kC, false},   {"gen", kT, true},   {"gens", kT, true},    {"gov", kT, true},
    {"govs", kT, true},   {"govt", kC, false}, {"hon", kT, true},     {"hr", kC, false},
    {"hrs", kC, false},   {"hwy", kC, true},   {"ibid", kC, false},   {"ill", kC, true},
    {"inc", kC, true},    {"ind", kA, true},   {"insp", kT, true},    {"intl", kC, false},
    {"jan", kM, true},    {"jr", kC, true},    {"jul", kM, true},     {"jun", kM, true},
    {"kan", kC, true},    {"ky", kC, true},    {"la", kA, true},      {"lb", kC, false},
    {"lbs", kC, false},   {"lt", kT, true},    {"ltd", kC, true},     {"lv", kC, false},
    {"maj", kT, true},    {"mar", kA, true},   {"mass", kA, true},    {"md", kC, true},
    {"messrs", kT, true}, {"mfg", kC, true},   {"mgr", kC, true},     {"mich", kC, true},
    {"min", kC, false},   {"mins", kC, false}, {"minn", kC, true},    {"misc", kC, false},
    {"miss", kA, true},   {"mlle", kT, true},  {"mme", kT, true},     {"mo", kC, true},
    {"mob", kN, true},    {"mon", kA, true},   {"mont", kC, true},    {"mr", kT, true},
    {"mrs", kT, true},    {"ms", kT, true},    {"msgr", kT, true},    {"mt", kT, true},
    {"mts", kT, true},    {"neb", kC, true},   {"nev", kC, true},     {"no", kN, false},
    {"nos", kN, false},   {"nov", kM, true},   {"oct", kM, true},     {"okla", kC, true},
    {"ore", kC, true},    {"oz", kC, false},   {"pa", kC, true},      {"para", kN, false},
    {"paras", kN, false}, {"penn", kA, true},  {"pg", kN, false},     {"pfc", kT, true},
    {"pl", kC, true},     {"pp", kN, false},   {"pres", kT, true},    {"prof", kT, true},
    {"profs", kT, true},  {"ps", kC, false},   {"pt", kN, true},      {"pty", kC, true},
    {"pvt", kT, true},    {"que", kC, true},   {"rd", kC, true},      {"ref", kN, false},
    {"rep", kT, true},    {"reps", kT, true},  {"rev", kT, true},     {"rt", kT, true},
    {"sat", kA, true},    {"sec", kN, false},  {"secs", kC, false},   {"sen", kT, true},
    {"sens", kT, true},   {"sep", kM, true},   {"sept", kM, true},    {"sgt", kT, true},
    {"sq", kC, false},    {"sr", kC, true},    {"sra", kT, true},     {"st", kT, true},
    {"sta", kC, true},    {"ste", kT, true},   {"sts", kT, true},     {"sun", kA, true},
    {"supt", kT, true},   {"tel", kN, true},   {"tenn", kC, true},    {"tex", kA, true},
    {"thu", kM, true},    {"thur", kM, true},  {"thurs", kM, true},   {"tsp", kC, false},
    {"tbsp", kC, false},  {"tue", kM, true},   {"tues", kM, true},    {"univ", kC, true},
    {"va", kC, true},     {"vol", kN, false},  {"vols", kN, false},   {"vs", kC, false},
    {"vt", kC, true},     {"wash", kA, true},  {"wed", kA, true},     {"wis", kC, true},
    {"wyo", kC, true},    {"yd", kC, false},   {"yds", kC, false},    {"yr", kC, false},
    {"yrs", kC, false},
};

// Sorted at compile time: the tables above and below stand in the order that people read them.
template <typename Row, std::size_t size, typename Key>
constexpr std::array<Row, size> sorted(const Row (&rows)[size], Key key) {
  std::array<Row, size> out{};
  std::copy(std::begin(rows), std::end(rows), out.begin());
  std::sort(out.begin(), out.end(), [key](const Row& a, const Row& b) { return key(a) < key(b); });
  return out;
}

template <std::size_t size>
constexpr std::array<std::string_view, size> sorted(const std::string_view (&words)[size]) {
  return sorted(words, [](std::string_view word) { return word; });
}

constexpr auto kSortedAbbreviations =
    sorted(kAbbreviations, [](const AbbreviationRow& row) { return row.word; });

constexpr auto kDegrees = sorted({"ph.d"sv, "m.sc"sv, "b.sc"sv, "d.phil"sv, "m.phil"sv, "ed.d"sv, "psy.d"sv,
                                  "ll.b"sv, "ll.m"sv, "ll.d"sv, "pharm.d"sv});

constexpr auto kAcronyms = sorted(
    {"u.s."sv, "u.k."sv, "u.n."sv, "e.u."sv, "d.c."sv, "l.a."sv, "a.m."sv, "p.m."sv, "i.e."sv, "e.g."sv,
     "n.y."sv, "n.j."sv, "n.h."sv, "n.c."sv, "s.c."sv, "n.d."sv, "s.d."sv, "n.m."sv, "r.i."sv, "l.p."sv,
     "b.c."sv, "a.d."sv, "p.s."sv, "m.d."sv, "b.a."sv, "m.a."sv, "v.p."sv, "i.d."sv, "t.v."sv, "n.z."sv,
     "n.v."sv, "s.a."sv, "a.g."sv, "p.o."sv, "q.c."sv, "k.o."sv, "o.k."sv, "n.a."sv, "a.k."sv});

constexpr auto kPrefixes =
    sorted({"ante"sv,   "anti"sv,   "bi"sv,    "co"sv,    "counter"sv, "cross"sv, "e"sv,     "ex"sv,
            "extra"sv,  "hyper"sv,  "inter"sv, "intra"sv, "mega"sv,    "micro"sv, "mid"sv,   "mini"sv,
            "multi"sv,  "neo"sv,    "non"sv,   "over"sv,  "post"sv,    "pre"sv,   "pro"sv,   "proto"sv,
            "pseudo"sv, "psycho"sv, "re"sv,    "semi"sv,  "socio"sv,   "sub"sv,   "super"sv, "trans"sv,
            "ultra"sv,  "un"sv,     "under"sv, "uh"sv,    "arch"sv});

constexpr auto kUnits =
    sorted({"am"sv,      "b"sv,   "bn"sv,  "cm"sv,  "f"sv,   "ft"sv, "g"sv,   "gb"sv,   "gw"sv,   "ha"sv,
            "hh"sv,      "hp"sv,  "hr"sv,  "hrs"sv, "hz"sv,  "in"sv, "k"sv,   "kb"sv,   "kg"sv,   "km"sv,
            "kw"sv,      "kwh"sv, "l"sv,   "lb"sv,  "lbs"sv, "m"sv,  "mb"sv,  "mg"sv,   "mi"sv,   "ml"sv,
            "mm"sv,      "mph"sv, "mw"sv,  "mhz"sv, "ghz"sv, "oz"sv, "pm"sv,  "p"sv,    "s"sv,    "t"sv,
            "tb"sv,      "tn"sv,  "tr"sv,  "trn"sv, "x"sv,   "yo"sv, "min"sv, "mins"sv, "sec"sv,  "secs"sv,
            "percent"sv, "c"sv,   "kph"sv, "mln"sv, "bln"sv, "yr"sv, "yrs"sv, "days"sv, "years"sv});

constexpr auto kDomains =
    sorted({"com"sv, "org"sv, "net"sv, "edu"sv, "gov"sv, "mil"sv, "int"sv, "info"sv, "biz"sv, "uk"sv,
            "us"sv,  "ca"sv,  "de"sv,  "fr"sv,  "eu"sv,  "ru"sv,  "ua"sv,  "cn"sv,   "jp"sv,  "kr"sv,
            "il"sv,  "ir"sv,  "iq"sv,  "sy"sv,  "tr"sv,  "eg"sv,  "za"sv,  "ng"sv,   "ke"sv,  "pk"sv,
            "lk"sv,  "au"sv,  "nz"sv,  "br"sv,  "mx"sv,  "ar"sv,  "co"sv,  "ch"sv,   "nl"sv,  "tv"sv,
            "io"sv,  "ly"sv,  "gl"sv,  "dk"sv,  "se"sv,  "fi"sv,  "pl"sv,  "ie"sv,   "cz"sv,  "gr"sv});

constexpr auto kFileEndings = sorted(
    {"asp"sv,  "aspx"sv, "avi"sv, "bmp"sv, "csv"sv, "doc"sv, "docx"sv, "exe"sv,  "gif"sv, "htm"sv, "html"sv,
     "jpeg"sv, "jpg"sv,  "js"sv,  "mov"sv, "mp3"sv, "mp4"sv, "pdf"sv,  "php"sv,  "png"sv, "ppt"sv, "pptx"sv,
     "py"sv,   "rtf"sv,  "txt"sv, "url"sv, "wav"sv, "wpd"sv, "xls"sv,  "xlsx"sv, "xml"sv, "zip"sv});

constexpr auto kClipped =
    sorted({"em"sv, "til"sv, "tis"sv, "twas"sv, "cause"sv, "cuz"sv, "bout"sv, "n"sv, "round"sv});

constexpr auto kSlashWords = sorted({"w/o"sv, "w/"sv, "w/out"sv, "s/he"sv, "l/c"sv, "i/c"sv, "b/t"sv, "a/c"sv,
                                     "n/a"sv, "c/o"sv, "b/c"sv, "i/s"sv});

struct PartsRow {
  std::string_view word;
  Parts parts;
};

constexpr PartsRow kPartsRows[] = {
    {"cannot", {2, {3, 3}}},   {"gonna", {2, {3, 2}}},    {"wanna", {2, {3, 2}}},   {"gotta", {2, {3, 2}}},
    {"outta", {2, {3, 2}}},    {"dunno", {3, {2, 1, 2}}}, {"gimme", {2, {3, 2}}},   {"lemme", {2, {3, 2}}},
    {"lotta", {2, {3, 2}}},    {"hes", {2, {2, 1}}},      {"shes", {2, {3, 1}}},    {"elses", {2, {4, 1}}},
    {"im", {2, {1, 1}}},       {"ive", {2, {1, 2}}},      {"youre", {2, {3, 2}}},   {"theyre", {2, {4, 2}}},
    {"youve", {2, {3, 2}}},    {"theyve", {2, {4, 2}}},   {"thats", {2, {4, 1}}},   {"theres", {2, {5, 1}}},
    {"whats", {2, {4, 1}}},    {"dont", {2, {2, 2}}},     {"doesnt", {2, {4, 2}}},  {"didnt", {2, {3, 2}}},
    {"isnt", {2, {2, 2}}},     {"wasnt", {2, {3, 2}}},    {"arent", {2, {3, 2}}},   {"werent", {2, {4, 2}}},
    {"wont", {2, {2, 2}}},     {"cant", {2, {2, 2}}},     {"couldnt", {2, {5, 2}}}, {"wouldnt", {2, {5, 2}}},
    {"shouldnt", {2, {6, 2}}}, {"hasnt", {2, {3, 2}}},    {"havent", {2, {4, 2}}},  {"hadnt", {2, {3, 2}}},
    {"aint", {2, {2, 2}}},     {"youll", {2, {3, 2}}},    {"theyll", {2, {4, 2}}},  {"itll", {2, {2, 2}}},
};

constexpr auto kSortedParts = sorted(kPartsRows, [](const PartsRow& row) { return row.word; });

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

Abbreviation abbreviation_of(std::string_view word) {
  if (word.empty() || word.size() > 6) return Abbreviation::kNone;
  char lower[6];
  for (std::size_t i = 0; i < word.size(); ++i) {
    lower[i] = is_ascii_upper(word[i]) ? static_cast<char>(word[i] + ('a' - 'A')) : word[i];
  }
  const std::string_view key(lower, word.size());
  const auto row = std::lower_bound(kSortedAbbreviations.begin(), kSortedAbbreviations.end(), key,
                                    [](const AbbreviationRow& a, std::string_view b) { return a.word < b; });
  if (row == kSortedAbbreviations.end() || row->word != key) return Abbreviation::kNone;
  if (row->capital && !is_ascii_upper(word[0])) return Abbreviation::kNone;
  return row->kind;
}

bool is_dotted_degree(std::string_view lower) {
  return holds(kDegrees, lower);
}

bool is_dotted_acronym(std::string_view lower) {
  return holds(kAcronyms, lower);
}

bool is_joined_prefix(std::string_view lower) {
  return holds(kPrefixes, lower);
}

bool is_unit(std::string_view lower) {
  return holds(kUnits, lower);
}

bool is_top_level_domain(std::string_view lower) {
  return holds(kDomains, lower);
}

bool is_file_ending(std::string_view lower) {
  return holds(kFileEndings, lower);
}

bool is_clipped_word(std::string_view lower) {
  return holds(kClipped, lower);
}

bool is_slash_word(std::string_view lower) {
  return holds(kSlashWords, lower);
}

Parts parts_of(std::string_view lower) {
  const auto row = std::lower_bound(kSortedParts.begin(), kSortedParts.end(), lower,
                                    [](const PartsRow& a, std::string_view b) { return a.word < b; });
  return row == kSortedParts.end() || row->word != lower ? Parts{} : row->parts;
}

}  // namespace bede::text
