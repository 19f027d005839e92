// SPDX-License-Identifier: Apache-2.0
// What a token looks like to the boundary model.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/boundary.h"

namespace bede::text {

// `next_begin`: where the next token starts, for the blank between them.
GapToken look_at(std::string_view text, const Token& token, std::uint32_t next_begin);

// Words such as "The" and "But", by the hash of their lower-case form: after an abbreviation they show a new
// sentence.
bool starts_sentences(std::uint64_t form);

// "5 p.m. Monday": the clock's stop ends no sentence before a day, month or time zone.
bool is_clock(std::uint64_t form);
bool follows_clock(std::uint64_t form);

}  // namespace bede::text
