// SPDX-License-Identifier: Apache-2.0
#include "html/html.h"

#include <doctest/doctest.h>

#include <string>

using namespace bede;

namespace {

void write(const html::Node& node, std::string& out) {
  for (const html::Node* child = node.first_child; child != nullptr; child = child->next) {
    if (child->kind == html::NodeKind::kText) out += child->text;
    if (child->kind == html::NodeKind::kComment) out += "<!--" + std::string(child->text) + "-->";
    if (child->kind != html::NodeKind::kElement) continue;
    out += "<" + std::string(child->text);
    for (std::uint32_t i = 0; i < child->attribute_count; ++i)
      out +=
          " " + std::string(child->attributes[i].name) + "='" + std::string(child->attributes[i].value) + "'";
    out += ">";
    write(*child, out);
    out += "</" + std::string(child->text) + ">";
  }
}

// The tree of a page as markup, every element closed.
std::string tree(const std::string& page, const html::Limits& limits = {}) {
  std::string out;
  write(html::parse(page, limits).root(), out);
  return out;
}

std::string body(const std::string& page) {
  const std::string whole = tree(page), open = "<body>", close = "</body>";
  const std::size_t begin = whole.find(open) + open.size();
  return whole.substr(begin, whole.rfind(close) - begin);
}

std::string repeated(const std::string& text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("what an author leaves out is put in") {
  CHECK(tree("Hello") == "<html><head></head><body>Hello</body></html>");
  CHECK(tree("<title>A &amp; B</title><p>One<p>Two") ==
        "<html><head><title>A & B</title></head><body><p>One</p><p>Two</p></body></html>");
  CHECK(body("<ul><li>a<li>b</ul><table><tr><td>c") ==
        "<ul><li>a</li><li>b</li></ul><table><tbody><tr><td>c</td></tr></tbody></table>");
}

TEST_CASE("wrongly nested marks are mended as browsers do") {
  CHECK(body("<b>1<i>2</b>3</i>") == "<b>1<i>2</i></b><i>3</i>");
  CHECK(body("<p>1<b>2<p>3</b>4") == "<p>1<b>2</b></p><p><b>3</b>4</p>");
  CHECK(body("<table>x<tr><td>y</table>") == "x<table><tbody><tr><td>y</td></tr></tbody></table>");
  CHECK(body("<a href=1>x<a href=2>y") == "<a href='1'>x</a><a href='2'>y</a>");
}

TEST_CASE("references, line ends and NUL") {
  CHECK(body("&lt;&#x41;&#128;&notit;&copy&nosuch;") == "<A\xE2\x82\xAC\xC2\xACit;\xC2\xA9&nosuch;");
  CHECK(body("<p title='a&amp;b&copy=1'>a\r\nb\rc") == "<p title='a&b&copy=1'>a\nb\nc</p>");
  CHECK(body(std::string("a\0b", 3)) == "ab");
}

TEST_CASE("references in text that is no page") {
  CHECK(html::decode("a&amp;b &#8217; &copy 2 &unknown; & &#0;") ==
        "a&b \xE2\x80\x99 \xC2\xA9 2 &unknown; & \xEF\xBF\xBD");
}

TEST_CASE("scripts, styles and comments hold what looks like tags") {
  CHECK(tree("<script>if (a < b) '</p>'</script>x") ==
        "<html><head><script>if (a < b) '</p>'</script></head><body>x</body></html>");
  CHECK(tree("<script><!-- <script></script> --></script>") ==
        "<html><head><script><!-- <script></script> --></script></head><body></body></html>");
  CHECK(body("x<!-- a --> -->b") == "x<!-- a --> -->b");
  CHECK(tree("<!--x--><p>") == "<!--x--><html><head></head><body><p></p></body></html>");
}

TEST_CASE("names of foreign elements keep their spelling") {
  CHECK(body("<svg viewbox=1><foreignobject><p>x</p></foreignobject></svg>y") ==
        "<svg viewBox='1'><foreignObject><p>x</p></foreignObject></svg>y");
}

TEST_CASE("nodes know where in the page they began") {
  const std::string page = "<body>\r\n<p>First &amp; <b>second</b>";
  const html::Document document = html::parse(page);
  for (const html::Node* node = &document.root(); node != nullptr;
       node = html::next_node(node, document.root())) {
    if (node->is(html::Tag::kP)) CHECK(node->source == page.find("<p>"));
    if (node->is(html::Tag::kB)) CHECK(node->source == page.find("<b>"));
    if (node->text == "First & ") CHECK(node->source == page.find("First"));
  }
  CHECK(document.page() == page);
  CHECK(document.quirks());
  CHECK_FALSE(html::parse("<!doctype html>x").quirks());
}

TEST_CASE("a walk can leave out what is inside a node") {
  const html::Document document = html::parse("<nav>menu</nav><p>text");
  std::string seen;
  for (const html::Node* node = &document.root(); node != nullptr;) {
    if (node->kind == html::NodeKind::kText) seen += node->text;
    node = node->is(html::Tag::kNav) ? html::next_outside(node, document.root())
                                     : html::next_node(node, document.root());
  }
  CHECK(seen == "text");
}

TEST_CASE("caps: the page goes on, and says that it was cut") {
  html::Limits small;
  small.depth = 6;
  CHECK(tree("<div><div><div><div><div>x</div>y", small) ==
        "<html><head></head><body><div><div><div><div></div><div>x</div>y</div></div></div></body></html>");
  small = {};
  small.attributes = 2;
  CHECK(tree("<p a b c>", small) == "<html><head></head><body><p a='' b=''></p></body></html>");
  CHECK(html::parse("<p a b c>", small).cut());
  small = {};
  small.nodes = 10;
  CHECK(html::parse(repeated("<p>x", 100), small).cut());
  CHECK_FALSE(html::parse("<p>x").cut());
}

TEST_CASE("hostile pages take linear work: a tenth of the page takes about a tenth of the steps") {
  // Nodes are the measure of work that can be counted: none of these may multiply them.
  const auto nodes = [](const std::string& page) {
    const html::Document document = html::parse(page);
    std::size_t count = 0;
    for (const html::Node* n = &document.root(); n != nullptr; n = html::next_node(n, document.root()))
      ++count;
    return count;
  };
  CHECK(nodes(repeated("<div>", 100000)) <= 100010);
  CHECK(nodes(repeated("<ul><li>", 50000)) <= 100010);
  CHECK(nodes(repeated("<a><b><i><font>", 2000)) <= 300000);
  CHECK(nodes(repeated("<table><tr><td>", 20000)) <= 100010);
  CHECK(nodes(repeated("<svg><g>", 30000)) <= 100010);
}
