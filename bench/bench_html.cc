// SPDX-License-Identifier: Apache-2.0
// bench_html PAGE...: how fast pages become trees on one core, and how that compares to gumbo where its
// library is installed (Debian: libgumbo-dev). The trees are compared as well: both follow the same standard,
// gumbo that of 2015.
#include <cstdio>
#include <string>
#include <vector>

#include "base/file.h"
#include "html/html.h"
#include "timing.h"

#ifdef BEDE_GUMBO
#include <gumbo.h>
#endif

using namespace bede;

namespace {

constexpr int kRounds = 5;

#ifdef BEDE_GUMBO
// Elements in document order, by name; foreign ones and <template> left out, for gumbo knows them by older
// rules.
void names_of(const GumboNode* node, std::string& out) {
  std::vector<const GumboNode*> stack{node};
  while (!stack.empty()) {
    const GumboNode* top = stack.back();
    stack.pop_back();
    if (top->type != GUMBO_NODE_ELEMENT || top->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) continue;
    if (top->v.element.tag != GUMBO_TAG_UNKNOWN)
      out += std::string(gumbo_normalized_tagname(top->v.element.tag)) + " ";
    for (unsigned k = top->v.element.children.length; k > 0; --k)
      stack.push_back(static_cast<const GumboNode*>(top->v.element.children.data[k - 1]));
  }
}

std::string names_of(const html::Document& document) {
  std::string out;
  const html::Node& root = document.root();
  for (const html::Node* node = &root; node != nullptr;) {
    const bool html = node->kind != html::NodeKind::kElement || node->ns == html::Namespace::kHtml;
    if (html && node->kind == html::NodeKind::kElement &&
        gumbo_tag_enum(std::string(node->text).c_str()) != GUMBO_TAG_UNKNOWN)
      out += std::string(node->text) + " ";
    node = html ? html::next_node(node, root) : html::next_outside(node, root);
  }
  return out;
}

GumboOutput* parse_gumbo(const std::string& page) {
  return gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
}

void compare(const std::vector<std::string>& pages) {
  std::size_t same = 0;
  for (const std::string& page : pages) {
    GumboOutput* output = parse_gumbo(page);
    std::string theirs;
    names_of(output->root, theirs);
    same += theirs == names_of(html::parse(page));
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
  std::printf("same_elements_as_gumbo %zu of %zu pages\n", same, pages.size());
}
#endif

}  // namespace

int main(int count, char** arguments) {
  std::vector<std::string> pages;
  double bytes = 0;
  for (int i = 1; i < count; ++i) {
    auto page = read_file(arguments[i]);
    if (!page.ok()) continue;
    bytes += static_cast<double>(page->size());
    pages.push_back(std::move(*page));
  }
  if (pages.empty()) {
    std::fprintf(stderr, "bench_html PAGE...: no page could be read\n");
    return 2;
  }
  std::vector<double> ours, theirs;
  for (int round = 0; round < kRounds; ++round) {
    ours.push_back(bench::core_seconds([&] {
      for (const std::string& page : pages) (void)html::parse(page);
    }));
#ifdef BEDE_GUMBO
    theirs.push_back(bench::core_seconds([&] {
      for (const std::string& page : pages) gumbo_destroy_output(&kGumboDefaultOptions, parse_gumbo(page));
    }));
#endif
  }
  std::printf("html_mb_per_s %.0f\n", bytes / 1e6 / bench::median(ours));
#ifdef BEDE_GUMBO
  compare(pages);
  std::printf("gumbo_parse %.1f\n", bench::median(theirs) / bench::median(ours));
#endif
  return 0;
}
