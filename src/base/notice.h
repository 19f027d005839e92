// SPDX-License-Identifier: Apache-2.0
// Notice: odd input that was dealt with (bad UTF-8 replaced, sentence cut, date not understood). Not an
// error; travels with the article.
#pragma once

#include <string>

#include "base/span.h"

namespace bede {

struct Notice {
  std::string code;     // dotted, stable: "text.invalid_utf8"
  std::string message;  // a sentence for the reader
  Span span;            // in the article's text, empty if it concerns the whole
};

}  // namespace bede
