// SPDX-License-Identifier: Apache-2.0
#include "article/written_date.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "article/article.h"
#include "base/utf8.h"

namespace bede::article {
namespace {

constexpr std::size_t kLongest = 1000;  // bytes that are looked at
constexpr int kFirstYear = 1700;
constexpr int kLastYear = 2100;

struct Token {
  enum class Kind { kNumber, kWord, kMark } kind = Kind::kMark;
  std::string_view text;
  std::size_t begin = 0;
  int value = 0;  // of a number of at most eight digits
  std::size_t end() const { return begin + text.size(); }
  bool is_number(std::size_t least, std::size_t most) const {
    return kind == Kind::kNumber && text.size() >= least && text.size() <= most;
  }
  bool is_mark(char c) const { return kind == Kind::kMark && text.front() == c; }
};

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool is_number_end(std::string_view text, std::size_t at) {
  return at >= text.size() || !is_ascii_digit(text[at]);
}

// Numbers, words and single marks; blanks fall away.
std::vector<Token> split(std::string_view text) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    Token token;
    if (is_ascii_digit(text[at])) {
      token.kind = Token::Kind::kNumber;
      while (!is_number_end(text, at)) ++at;
    } else if (is_word_byte(text[at])) {
      token.kind = Token::Kind::kWord;
      while (at < text.size() && is_word_byte(text[at])) ++at;
    } else {
      ++at;
    }
    token.begin = begin;
    token.text = text.substr(begin, at - begin);
    if (token.kind == Token::Kind::kNumber && token.text.size() <= 8) {
      std::from_chars(token.text.data(), token.text.data() + token.text.size(), token.value);
    }
    const char first = token.text.front();
    if (token.kind != Token::Kind::kMark || (static_cast<unsigned char>(first) > ' '))
      tokens.push_back(token);
  }
  return tokens;
}

// 1..12, or 0. Takes three letters or more: "Sep", "Sept", "September".
int month_of(const Token& token) {
  static constexpr std::string_view kMonths[] = {"january",   "february", "march",    "april",
                                                 "may",       "june",     "july",     "august",
                                                 "september", "october",  "november", "december"};
  if (token.kind != Token::Kind::kWord || token.text.size() < 3) return 0;
  const std::string word = ascii_lower(token.text);
  for (int i = 0; i < 12; ++i) {
    if (kMonths[i].starts_with(word)) return i + 1;
  }
  return 0;
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1) return std::nullopt;
  const Date date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                  std::chrono::day{static_cast<unsigned>(day)}};
  return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text), tokens_(split(text)) {}

  std::optional<WrittenDate> find() {
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      std::size_t next = at;
      std::optional<Date> day = year_first(at, next);
      if (!day) day = compact(at, next);
      if (!day) day = numbers_only(at, next);
      if (!day) day = day_month_year(at, next);
      if (!day) day = month_day_year(at, next);
      if (!day) continue;
      WrittenDate found{*day, "", "", tokens_[at].begin, tokens_[next - 1].end()};
      read_time(next, found);
      return found;
    }
    return std::nullopt;
  }

 private:
  const Token& token(std::size_t at) const {
    static const Token kNone{Token::Kind::kMark, " ", 0, 0};
    return at < tokens_.size() ? tokens_[at] : kNone;
  }
  bool touches(std::size_t at) const {
    return at + 1 < tokens_.size() && tokens_[at].end() == tokens_[at + 1].begin;
  }
  bool is_separator(std::size_t at) const {
    return token(at).is_mark('-') || token(at).is_mark('/') || token(at).is_mark('.');
  }
  // Number, mark, number, the same mark, number, without blanks: "2016/6/29".
  bool is_triple(std::size_t at) const {
    return is_separator(at + 1) && is_separator(at + 3) && token(at + 1).text == token(at + 3).text &&
           touches(at) && touches(at + 1) && touches(at + 2) && touches(at + 3) &&
           !(is_separator(at + 5) && touches(at + 4) && !token(at + 5).is_mark('.'));
  }

  std::optional<Date> year_first(std::size_t at, std::size_t& next) const {
    if (!token(at).is_number(4, 4) || !token(at + 2).is_number(1, 2) || !token(at + 4).is_number(1, 2))
      return std::nullopt;
    if (!is_separator(at + 1) || token(at + 1).text != token(at + 3).text || !touches(at) || !touches(at + 2))
      return std::nullopt;
    next = at + 5;
    return make_date(token(at).value, token(at + 2).value, token(at + 4).value);
  }

  std::optional<Date> compact(std::size_t at, std::size_t& next) const {
    if (!token(at).is_number(8, 8)) return std::nullopt;
    next = at + 1;
    const int value = token(at).value;
    const int year = value / 10000;
    if (year < 1900) return std::nullopt;
    return make_date(year, value / 100 % 100, value % 100);
  }

  // "29/6/2016", "6/29/2016", "29.6.2016". With two numbers up to 12 and no dots the order is anyone's guess:
  // nothing.
  std::optional<Date> numbers_only(std::size_t at, std::size_t& next) const {
    if (!token(at).is_number(1, 2) || !token(at + 2).is_number(1, 2) || !token(at + 4).is_number(4, 4) ||
        !is_triple(at)) {
      return std::nullopt;
    }
    const int first = token(at).value;
    const int second = token(at + 2).value;
    const int year = token(at + 4).value;
    next = at + 5;
    if (token(at + 1).is_mark('.') || first > 12 || first == second) return make_date(year, second, first);
    return second > 12 ? make_date(year, first, second) : std::nullopt;
  }

  // Past "st", "nd", "rd", "th", "of", commas and dots.
  std::size_t skip_filler(std::size_t at) const {
    for (;; ++at) {
      const Token& t = token(at);
      const bool filler =
          t.is_mark(',') || t.is_mark('.') || t.is_mark('-') ||
          (t.kind == Token::Kind::kWord &&
           (t.text == "st" || t.text == "nd" || t.text == "rd" || t.text == "th" || t.text == "of"));
      if (!filler) return at;
    }
  }

  // Two digits are a year only where a clock follows, as in mail ("03 Sep 15 12:01:01"), or a dateline goes
  // on ("4 FEB 90 (AGENCY) --").
  bool follows_short_year(std::size_t at) const {
    if (token(at).is_number(1, 2)) return token(at + 1).is_mark(':');
    return token(at).is_mark('(') || (token(at).is_mark('-') && token(at + 1).is_mark('-'));
  }

  // "3 February 2025", "3rd of Feb., 2025", "03-Feb-2025".
  std::optional<Date> day_month_year(std::size_t at, std::size_t& next) const {
    if (!token(at).is_number(1, 2)) return std::nullopt;
    const std::size_t month_at = skip_filler(at + 1);
    const int month = month_of(token(month_at));
    if (month == 0) return std::nullopt;
    const std::size_t year_at = skip_filler(month_at + 1);
    next = year_at + 1;
    if (token(year_at).is_number(4, 4)) return make_date(token(year_at).value, month, token(at).value);
    if (token(year_at).is_number(2, 2) && follows_short_year(next)) {
      const int year = token(year_at).value;
      return make_date(year < 70 ? 2000 + year : 1900 + year, month, token(at).value);
    }
    return std::nullopt;
  }

  // "February 3, 2025", "Feb. 3 2025".
  std::optional<Date> month_day_year(std::size_t at, std::size_t& next) const {
    const int month = month_of(token(at));
    if (month == 0) return std::nullopt;
    const std::size_t day_at = skip_filler(at + 1);
    if (!token(day_at).is_number(1, 2)) return std::nullopt;
    std::size_t year_at = skip_filler(day_at + 1);
    if (token(year_at).is_number(1, 2) && token(year_at + 1).is_mark(':'))
      year_at = after_clock(year_at);  // "Feb 3 10:00:00 2025"
    next = year_at + 1;
    return token(year_at).is_number(4, 4) ? make_date(token(year_at).value, month, token(day_at).value)
                                          : std::nullopt;
  }

  std::size_t after_clock(std::size_t at) const {
    at += 3;
    if (token(at).is_mark(':') && token(at + 1).is_number(2, 2)) at += 2;
    while (token(at).kind == Token::Kind::kWord) ++at;  // a zone
    return at;
  }

  // A clock within a few tokens of the date: "T10:00:00Z", ", 10:00", "at 10.00 am" is left alone.
  void read_time(std::size_t at, WrittenDate& found) const {
    for (std::size_t tries = 0; tries < 2 && !token(at).is_number(1, 2); ++tries) ++at;
    const bool clock =
        token(at).is_number(1, 2) && token(at + 1).is_mark(':') && token(at + 2).is_number(2, 2);
    if (!clock || token(at).value > 23 || token(at + 2).value > 59) return;
    std::size_t next = at + 3;
    std::string seconds;
    if (token(next).is_mark(':') && token(next + 1).is_number(2, 2) && token(next + 1).value < 60) {
      seconds = ":" + std::string(token(next + 1).text);
      next += 2;
      if (token(next).is_mark('.') && token(next + 1).kind == Token::Kind::kNumber) next += 2;
    }
    int hour = token(at).value;
    const char half = read_half(next);
    if (half != 0) {
      if (hour > 12 || hour == 0) return;
      hour = hour % 12 + (half == 'p' ? 12 : 0);
    }
    const std::string hours = std::to_string(hour);
    found.time = (hours.size() < 2 ? "0" : "") + hours + ":" + std::string(token(at + 2).text) + seconds;
    found.end = token(next - 1).end();
    read_zone(next, found);
  }

  // 'a' or 'p' and past it, for "am", "PM", "p.m."; else 0.
  char read_half(std::size_t& at) const {
    const std::string word = ascii_lower(token(at).text);
    if (word == "am" || word == "pm") {
      ++at;
      return word.front();
    }
    if ((word != "a" && word != "p") || !token(at + 1).is_mark('.') || ascii_lower(token(at + 2).text) != "m")
      return 0;
    at += token(at + 3).is_mark('.') ? 4 : 3;
    return word.front();
  }

  void read_zone(std::size_t at, WrittenDate& found) const {
    const Token& sign = token(at);
    if (sign.kind == Token::Kind::kWord && (sign.text == "Z" || sign.text == "GMT" || sign.text == "UTC")) {
      found.zone = "Z";
      found.end = sign.end();
      return;
    }
    if (!(sign.is_mark('+') || sign.is_mark('-')) || !touches(at)) return;
    if (token(at + 1).is_number(4, 4)) {
      found.zone = std::string(sign.text) + std::string(token(at + 1).text.substr(0, 2)) + ":" +
                   std::string(token(at + 1).text.substr(2));
      found.end = token(at + 1).end();
    } else if (token(at + 1).is_number(2, 2) && token(at + 2).is_mark(':') && token(at + 3).is_number(2, 2)) {
      found.zone =
          std::string(sign.text) + std::string(token(at + 1).text) + ":" + std::string(token(at + 3).text);
      found.end = token(at + 3).end();
    }
    if (found.zone == "+00:00" || found.zone == "-00:00") found.zone = "Z";
  }

  std::string_view text_;
  std::vector<Token> tokens_;
};

// Seconds or milliseconds since 1970, where nothing else is written.
std::optional<WrittenDate> since_1970(std::string_view text) {
  if ((text.size() != 10 && text.size() != 13) || !std::ranges::all_of(text, is_ascii_digit))
    return std::nullopt;
  long long seconds = 0;
  std::from_chars(text.data(), text.data() + 10, seconds);
  const std::chrono::sys_seconds moment{std::chrono::seconds{seconds}};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::hh_mm_ss clock{moment - day};
  const auto two = [](long long value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return WrittenDate{
      Date{day},
      two(clock.hours().count()) + ":" + two(clock.minutes().count()) + ":" + two(clock.seconds().count()),
      "Z", 0, text.size()};
}

}  // namespace

std::string WrittenDate::to_iso() const {
  return bede::to_iso(day) + (time.empty() ? "" : "T" + time + zone);
}

std::optional<WrittenDate> find_written_date(std::string_view text) {
  if (auto found = since_1970(text)) return found;
  return Finder(text.substr(0, kLongest)).find();
}

std::optional<Date> parse_written_date(std::string_view text) {
  const auto found = find_written_date(text);
  return found ? std::optional<Date>(found->day) : std::nullopt;
}

}  // namespace bede::article
