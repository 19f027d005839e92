// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "base/date.h"
#include "base/json_writer.h"
#include "base/result.h"
#include "base/sha256.h"
#include "base/utf8.h"

namespace bede {
namespace {

Result<int> half(int number) {
  if (number % 2 != 0) return Error{ErrorCode::kBadInput, "odd", "test"};
  return number / 2;
}

Result<int> quarter(int number) {
  const int once = TRY(half(number));
  return TRY(half(once));
}

TEST_CASE("TRY hands on values and errors") {
  CHECK(*quarter(8) == 2);
  CHECK(quarter(6).error().to_string() == "test: odd");
}

TEST_CASE("code points are counted past signs of four bytes") {
  const std::string text = "\xF0\x9F\x98\x80 G\xC3\xBCl " + std::string(100, 'x');
  const CodePointIndex index(text);
  CHECK(index.code_point(0) == 0);
  CHECK(index.code_point(5) == 2);
  CHECK(index.code_point(static_cast<std::uint32_t>(text.size())) == 106);
}

TEST_CASE("bad UTF-8 is replaced and counted") {
  std::size_t replaced = 0;
  CHECK(repair_utf8("a\xFF\xC0\xAF"
                    "b",
                    replaced) ==
        "a\xEF\xBF\xBD\xEF\xBF\xBD"
        "b");
  CHECK(replaced == 2);
  CHECK(repair_utf8(std::string_view("a\0b", 3), replaced) ==
        "a\xEF\xBF\xBD"
        "b");
}

TEST_CASE("fold makes look-up keys") {
  CHECK(fold("C\xC3\xB4te d\xE2\x80\x99Ivoire ") == "cote d'ivoire");
  CHECK(fold("  Kh\xC4\x81n  Y\xC5\xABnis") == "khan yunis");
}

TEST_CASE("dates") {
  CHECK(to_iso(*parse_iso_date("2025-02-03T10:00:00Z")) == "2025-02-03");
  CHECK(!parse_iso_date("2025-02-30"));
  CHECK(to_iso(plus_days(*parse_iso_date("2024-12-31"), 1)) == "2025-01-01");
}

TEST_CASE("JSON is escaped") {
  std::string out;
  JsonWriter json(out);
  json.begin_object()
      .member("a", "\"</script>\xE2\x80\xA8\n")
      .key("b")
      .begin_array()
      .value(1)
      .value(0.5)
      .value(true)
      .null()
      .end_array();
  json.end_object();
  CHECK(out == "{\"a\":\"\\\"<\\/script>\\u2028\\n\",\"b\":[1,0.5,true,null]}");
}

TEST_CASE("SHA-256 of the empty string") {
  CHECK(to_hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

}  // namespace
}  // namespace bede
