// SPDX-License-Identifier: Apache-2.0
// Encodings: any bytes -> valid UTF-8, with a notice for what had to be guessed or replaced.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/notice.h"

namespace bede::ingest {

// The order: byte-order mark, valid UTF-8, `declared` (a page's charset, may be empty), windows-1252 where
// most of what is not ASCII is no UTF-8 either, else UTF-8 with the bad parts replaced. Linear; never fails.
std::string to_utf8(std::string_view bytes, std::string_view declared, std::vector<Notice>& notices);

// Charset that a page names in its first bytes (<meta charset>, http-equiv, XML declaration), in lower case;
// empty if none.
std::string declared_charset(std::string_view html);

}  // namespace bede::ingest
