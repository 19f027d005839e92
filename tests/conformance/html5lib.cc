// SPDX-License-Identifier: Apache-2.0
// Runs the conformance tests of html5lib (tokenizer/*.test, tree-construction/*.dat) from a folder.
//   html5lib FOLDER [--verbose]
// Ends with "N of M tokenizer tests passed" and "N of M tree tests passed". Tests that need scripts run are
// not counted.
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/file.h"
#include "html/html.h"
#include "html/tokenizer.h"

using namespace bede;

namespace {

bool verbose = false;

struct Tally {
  int passed = 0, all = 0;
  void add(bool right, const std::string& where, const std::string& got, const std::string& want) {
    ++all;
    passed += right;
    if (!right && verbose)
      std::printf("--- %s\n got: %s\nwant: %s\n", where.c_str(), got.c_str(), want.c_str());
  }
};

// Tokens as one string each, text joined.
class Collector : public html::TokenSink {
 public:
  void take_tag(html::TagToken& tag) override {
    std::string out = tag.end ? "</" : "<";
    out += tag.name;
    std::vector<std::string> attributes;
    if (!tag.end)
      for (const html::Attribute& a : tag.attributes)
        attributes.push_back(std::string(a.name) + "=" + std::string(a.value));
    std::sort(attributes.begin(), attributes.end());
    for (const std::string& attribute : attributes) out += "\x01" + attribute;
    if (tag.self_closing && !tag.end) out += "/";
    tokens.push_back(out);
    in_text_ = false;
  }
  void take_text(std::string_view text, html::TextKind, std::uint32_t) override {
    if (!in_text_) tokens.emplace_back("T");
    in_text_ = true;
    tokens.back() += text;
  }
  void take_comment(std::string_view text, std::uint32_t) override {
    tokens.push_back("!" + std::string(text));
    in_text_ = false;
  }
  void take_doctype(const html::DoctypeToken& doctype, std::uint32_t) override {
    const auto id = [](bool has, std::string_view text) {
      return has ? "\x01=" + std::string(text) : std::string("\x01");
    };
    tokens.push_back("D" + id(doctype.has_name, doctype.name) + id(doctype.has_public, doctype.public_id) +
                     id(doctype.has_system, doctype.system_id) + (doctype.force_quirks ? "q" : "c"));
    in_text_ = false;
  }
  void take_end() override {}
  bool allows_cdata() const override { return false; }

  std::vector<std::string> tokens;

 private:
  bool in_text_ = false;
};

void append_utf8(std::uint32_t code, std::string& out) {
  if (code < 0x80) {
    out.push_back(static_cast<char>(code));
    return;
  }
  const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  const std::uint32_t lead = more == 1 ? 0xC0 : more == 2 ? 0xE0 : 0xF0;
  out.push_back(static_cast<char>(lead | code >> (6 * more)));
  for (int k = more - 1; k >= 0; --k) out.push_back(static_cast<char>(0x80 | (code >> (6 * k) & 0x3F)));
}

// "\\u0041" in doubly escaped tests. False for a half of a surrogate pair, which UTF-8 does not have.
bool unescape(const std::string& from, std::string& out) {
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (from.compare(i, 2, "\\u") != 0) {
      out.push_back(from[i]);
      continue;
    }
    const auto code = static_cast<std::uint32_t>(std::stoul(from.substr(i + 2, 4), nullptr, 16));
    if (code >= 0xD800 && code <= 0xDFFF) return false;
    append_utf8(code, out);
    i += 5;
  }
  return true;
}

using Json = simdjson::dom::element;

simdjson::dom::array list(Json value) {
  return value.get_array().value();
}

std::string string_of(Json value) {
  return value.is_null() ? std::string() : std::string(value.get_string().value());
}

std::string expected_token(Json token) {
  const simdjson::dom::array parts = list(token);
  const std::string kind = string_of(parts.at(0));
  if (kind == "Character") return "T" + string_of(parts.at(1));
  if (kind == "Comment") return "!" + string_of(parts.at(1));
  if (kind == "EndTag") return "</" + string_of(parts.at(1));
  if (kind == "DOCTYPE") {
    const auto id = [](Json value) {
      return value.is_null() ? std::string("\x01") : "\x01=" + string_of(value);
    };
    return "D" + id(parts.at(1)) + id(parts.at(2)) + id(parts.at(3)) +
           (parts.at(4).get_bool().value() ? "c" : "q");
  }
  std::string out = "<" + string_of(parts.at(1));
  std::vector<std::string> attributes;
  const simdjson::dom::object fields = parts.at(2).value().get_object().value();
  for (const auto& field : fields)
    attributes.push_back(std::string(field.key) + "=" + string_of(field.value));
  std::sort(attributes.begin(), attributes.end());
  for (const std::string& attribute : attributes) out += "\x01" + attribute;
  simdjson::dom::element closing;
  if (parts.at(3).get(closing) == simdjson::SUCCESS && closing.get_bool().value()) out += "/";
  return out;
}

html::ContentModel model_of(const std::string& state) {
  if (state == "PLAINTEXT state") return html::ContentModel::kPlaintext;
  if (state == "RCDATA state") return html::ContentModel::kRcdata;
  if (state == "RAWTEXT state") return html::ContentModel::kRawtext;
  if (state == "Script data state") return html::ContentModel::kScript;
  if (state == "CDATA section state") return html::ContentModel::kCdata;
  return html::ContentModel::kData;
}

std::string joined(const std::vector<std::string>& tokens) {
  std::string out;
  for (const std::string& token : tokens) out += "[" + token + "]";
  return out;
}

void run_tokenizer_test(Json test, const std::string& file, Tally& tally) {
  const std::string description = string_of(test["description"].value());
  Json flag;
  const bool doubled = test["doubleEscaped"].get(flag) == simdjson::SUCCESS && flag.get_bool().value();
  std::string input = string_of(test["input"].value());
  if (doubled) {
    std::string plain;
    if (!unescape(input, plain)) return;
    input = plain;
  }
  std::vector<std::string> want;
  for (const Json token : list(test["output"].value())) {
    std::string text = expected_token(token), plain;
    if (doubled) {
      if (!unescape(text, plain)) return;
      text = plain;
    }
    if (text[0] == 'T' && !want.empty() && want.back()[0] == 'T') {
      want.back() += text.substr(1);
    } else {
      want.push_back(text);
    }
  }
  std::vector<std::string> states{"Data state"};
  Json given;
  if (test["initialStates"].get(given) == simdjson::SUCCESS) {
    states.clear();
    for (const Json state : list(given)) states.push_back(string_of(state));
  }
  Json last;
  const std::string last_tag = test["lastStartTag"].get(last) == simdjson::SUCCESS ? string_of(last) : "";
  for (const std::string& state : states) {
    html::Arena arena;
    Collector collector;
    html::Tokenizer tokenizer(input, arena, collector, 1000);
    tokenizer.set_model(model_of(state), last_tag);
    tokenizer.run();
    tally.add(collector.tokens == want, file + ": " + description + " (" + state + ")",
              joined(collector.tokens), joined(want));
  }
}

Tally run_tokenizer(const std::filesystem::path& folder) {
  Tally tally;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".test") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& path : files) {
    simdjson::dom::parser parser;
    Json root;
    if (parser.load(path.string()).get(root) != simdjson::SUCCESS) {
      std::printf("%s: no JSON that the reader takes\n", path.c_str());
      continue;
    }
    for (const char* name : {"tests", "xmlViolationTests"}) {
      Json tests;
      if (root[name].get(tests) != simdjson::SUCCESS) continue;
      for (const Json test : list(tests)) run_tokenizer_test(test, path.filename().string(), tally);
    }
  }
  return tally;
}

void write_name(const html::Node& node, std::string& out) {
  if (node.ns == html::Namespace::kSvg) out += "svg ";
  if (node.ns == html::Namespace::kMathMl) out += "math ";
  out += node.text;
}

void write_node(const html::Node& node, const std::string& indent, std::string& out);

void write_children(const html::Node& node, const std::string& indent, std::string& out) {
  for (const html::Node* child = node.first_child; child != nullptr; child = child->next)
    write_node(*child, indent, out);
}

void write_node(const html::Node& node, const std::string& indent, std::string& out) {
  out += "| " + indent;
  switch (node.kind) {
    case html::NodeKind::kDoctype:
      out += "<!DOCTYPE " + std::string(node.text);
      if (node.attribute_count > 0)
        out += " \"" + std::string(node.attributes[0].value) + "\" \"" +
               std::string(node.attributes[1].value) + "\"";
      out += ">\n";
      return;
    case html::NodeKind::kText:
      out += "\"" + std::string(node.text) + "\"\n";
      return;
    case html::NodeKind::kComment:
      out += "<!-- " + std::string(node.text) + " -->\n";
      return;
    default:
      break;
  }
  out += "<";
  write_name(node, out);
  out += ">\n";
  std::vector<std::string> attributes;
  for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
    const html::Attribute& a = node.attributes[i];
    const std::string prefix = a.prefix.empty() ? "" : std::string(a.prefix) + " ";
    attributes.push_back(prefix + std::string(a.name) + "=\"" + std::string(a.value) + "\"\n");
  }
  std::sort(attributes.begin(), attributes.end());
  for (const std::string& attribute : attributes) out += "| " + indent + "  " + attribute;
  if (node.content != nullptr) {
    out += "| " + indent + "  content\n";
    write_children(*node.content, indent + "    ", out);
  }
  write_children(node, indent + "  ", out);
}

struct TreeTest {
  std::string data, context, document;
  bool fragment = false, scripting = false;
};

std::vector<TreeTest> read_tree_tests(const std::string& text) {
  std::vector<TreeTest> tests;
  std::string section;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    at = end + 1;
    if (line == "#data") {
      tests.emplace_back();
      section = line;
      continue;
    }
    const bool header = line == "#errors" || line == "#new-errors" || line == "#document-fragment" ||
                        line == "#document" || line == "#script-on" || line == "#script-off";
    if (tests.empty()) continue;
    TreeTest& test = tests.back();
    if (header) {
      section = line;
      test.fragment |= line == "#document-fragment";
      test.scripting |= line == "#script-on";
    } else if (section == "#data") {
      test.data += line + "\n";
    } else if (section == "#document-fragment") {
      test.context += line;
    } else if (section == "#document") {
      test.document += line + "\n";
    }
  }
  for (TreeTest& test : tests) {
    if (!test.data.empty()) test.data.pop_back();
    while (test.document.ends_with("\n\n")) test.document.pop_back();
  }
  return tests;
}

Tally run_trees(const std::filesystem::path& folder) {
  Tally tally;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".dat") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  for (const auto& path : files) {
    const auto text = read_file(path.string());
    if (!text.ok()) continue;
    for (const TreeTest& test : read_tree_tests(*text)) {
      if (test.scripting) continue;
      const html::Document document =
          test.fragment ? html::parse_fragment(test.data, test.context) : html::parse(test.data);
      std::string got;
      write_children(test.fragment ? *document.root().first_child : document.root(), "", got);
      tally.add(got == test.document,
                path.filename().string() + ": " + test.data + (test.fragment ? " in " + test.context : ""),
                "\n" + got, "\n" + test.document);
    }
  }
  return tally;
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::fprintf(stderr,
                 "html5lib FOLDER [--verbose]: a folder with tokenizer/*.test and tree-construction/*.dat\n");
    return 2;
  }
  verbose = count > 2;
  const std::filesystem::path folder = arguments[1];
  const Tally tokens = run_tokenizer(folder / "tokenizer"), trees = run_trees(folder / "tree-construction");
  std::printf("%d of %d tokenizer tests passed\n%d of %d tree tests passed\n", tokens.passed, tokens.all,
              trees.passed, trees.all);
  return 0;
}
