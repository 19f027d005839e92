// SPDX-License-Identifier: Apache-2.0
// Result<T>: a value or an expected failure (missing file, wrong model version). Shaped like std::expected,
// which g++ 12 offers only in C++23. Odd input is no error: stages return what they can plus Notices. Our own
// bugs are BEDE_CHECK.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/check.h"

namespace bede {

enum class ErrorCode {
  kNotFound,    // a file or table is missing
  kUnreadable,  // exists, but reading failed
  kBadInput,    // not what it should be (broken JSON line, binary, empty)
  kBadModel,    // model file of another version, truncated or damaged
  kBadTable,    // a row of a table or lexicon does not parse
  kBadUsage,    // wrong flags
  kUnwritable,  // output cannot be written
};

std::string_view error_code_name(ErrorCode code);

// `message` is a sentence an analyst can act on; `where` names the input ("folder/file.jsonl:17").
struct Error {
  ErrorCode code = ErrorCode::kBadInput;
  std::string message;
  std::string where;

  std::string to_string() const;  // "where: message"
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit by design
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: implicit by design

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  T& value() & {
    BEDE_CHECK(ok());
    return std::get<0>(state_);
  }
  const T& value() const& {
    BEDE_CHECK(ok());
    return std::get<0>(state_);
  }
  T&& value() && {
    BEDE_CHECK(ok());
    return std::get<0>(std::move(state_));
  }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const Error& error() const {
    BEDE_CHECK(!ok());
    return std::get<1>(state_);
  }

 private:
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)), ok_(false) {}  // NOLINT: implicit by design

  bool ok() const { return ok_; }
  explicit operator bool() const { return ok_; }
  void value() const { BEDE_CHECK(ok_); }
  const Error& error() const {
    BEDE_CHECK(!ok_);
    return error_;
  }

 private:
  Error error_;
  bool ok_ = true;
};

}  // namespace bede

// The value of a Result, or return its error from the enclosing function: `Article a =
// TRY(make_article(raw));`
// It returns out of the middle of an expression: let it stand alone on the right of `=`, never in a braced
// list or beside other arguments, where g++ would not destroy what was already built.
#define TRY(expression)                                        \
  ({                                                           \
    auto bede_try_result = (expression);                       \
    if (!bede_try_result.ok()) return bede_try_result.error(); \
    std::move(bede_try_result).value();                        \
  })
