// SPDX-License-Identifier: Apache-2.0
#include "html/tags.h"

#include <array>

namespace bede::html {
namespace {

constexpr std::size_t kLongestName = 16;
constexpr std::size_t kSlots = 1024;

constexpr std::string_view kNames[] = {"",
#define BEDE_HTML_TAG(id, name) name,
                                       BEDE_HTML_TAGS(BEDE_HTML_TAG)
#undef BEDE_HTML_TAG
};

constexpr std::size_t slot_of(std::string_view name) {
  std::uint32_t hash = 2166136261u;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return (hash ^ (hash >> 15)) % kSlots;
}

// Open addressing; made by the compiler.
constexpr std::array<std::uint8_t, kSlots> make_slots() {
  std::array<std::uint8_t, kSlots> slots{};
  for (std::size_t tag = 1; tag < kTagCount; ++tag) {
    std::size_t slot = slot_of(kNames[tag]);
    while (slots[slot] != 0) slot = (slot + 1) % kSlots;
    slots[slot] = static_cast<std::uint8_t>(tag);
  }
  return slots;
}

constexpr std::array<std::uint8_t, kSlots> kSlotTags = make_slots();

}  // namespace

Tag find_tag(std::string_view name) {
  if (name.size() > kLongestName) return Tag::kUnknown;
  for (std::size_t slot = slot_of(name); kSlotTags[slot] != 0; slot = (slot + 1) % kSlots)
    if (kNames[kSlotTags[slot]] == name) return static_cast<Tag>(kSlotTags[slot]);
  return Tag::kUnknown;
}

std::string_view tag_name(Tag tag) {
  return kNames[static_cast<std::size_t>(tag)];
}

}  // namespace bede::html
