// SPDX-License-Identifier: Apache-2.0
// Any bytes are a page: the tree hangs together, its texts lie in memory, and nodes do not multiply.
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/check.h"
#include "html/html.h"

using namespace bede;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string page(reinterpret_cast<const char*>(data), size);
  const html::Document document = html::parse(page);
  const html::Node& root = document.root();
  std::size_t nodes = 0, bytes = 0;
  for (const html::Node* node = &root; node != nullptr; node = html::next_node(node, root)) {
    ++nodes;
    BEDE_CHECK(node->source <= page.size());
    BEDE_CHECK(node->next == nullptr || node->next->previous == node);
    BEDE_CHECK(node->first_child == nullptr || node->first_child->parent == node);
    BEDE_CHECK(node->last_child == nullptr || node->last_child->next == nullptr);
    for (const char c : node->text) bytes += c != '\0';
    for (std::uint32_t i = 0; i < node->attribute_count; ++i) bytes += node->attributes[i].value.size();
  }
  // A token opens at most one element and, again, the formatting elements that are still open.
  BEDE_CHECK(nodes <= 100 * (size + 10));
  BEDE_CHECK(bytes <= 100 * (size + 10) * 10);
  return 0;
}
