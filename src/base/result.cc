// SPDX-License-Identifier: Apache-2.0
#include "base/result.h"

namespace bede {

std::string_view error_code_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::kNotFound:
      return "not_found";
    case ErrorCode::kUnreadable:
      return "unreadable";
    case ErrorCode::kBadInput:
      return "bad_input";
    case ErrorCode::kBadModel:
      return "bad_model";
    case ErrorCode::kBadTable:
      return "bad_table";
    case ErrorCode::kBadUsage:
      return "bad_usage";
    case ErrorCode::kUnwritable:
      return "unwritable";
  }
  return "unknown";
}

std::string Error::to_string() const {
  return where.empty() ? message : where + ": " + message;
}

}  // namespace bede
