// SPDX-License-Identifier: Apache-2.0
#include "pipeline/pipeline.h"

#include <doctest/doctest.h>

#include <atomic>

#include "base/file.h"
#include "base/ordered.h"

namespace bede::pipeline {
namespace {

TEST_CASE("results come in the order of the items, whatever the number of threads") {
  for (const unsigned threads : {1U, 2U, 5U}) {
    int given = 0;
    std::atomic<int> scratches = 0;
    std::vector<int> out;
    for_each_ordered(
        threads,
        [&]() -> std::optional<int> { return given < 100 ? std::optional<int>(given++) : std::nullopt; },
        [&] { return scratches.fetch_add(1); }, [](int item, int&) { return item * item; },
        [&](int square) { out.push_back(square); });
    REQUIRE(out.size() == 100);
    for (int i = 0; i < 100; ++i) CHECK(out[static_cast<std::size_t>(i)] == i * i);
    CHECK(scratches <= static_cast<int>(threads));
  }
}

Pipeline opened() {
  const auto data = data_folder();
  REQUIRE(data.ok());
  auto pipeline = Pipeline::open({*data, {}}, Pipeline::Scope::kCode);
  REQUIRE_MESSAGE(pipeline.ok(), pipeline.error().to_string());
  return std::move(*pipeline);
}

article::Article article_of(std::string text) {
  ingest::RawDocument raw;
  raw.text = std::move(text);
  raw.published = "2024-05-15";
  auto article = article::make_article(std::move(raw));
  REQUIRE(article.ok());
  return std::move(*article);
}

TEST_CASE("threads share one pipeline and give the same records") {
  const Pipeline pipeline = opened();
  int given = 0;
  std::vector<std::string> ids;
  for_each_ordered(
      3, [&]() -> std::optional<int> { return given < 6 ? std::optional<int>(given++) : std::nullopt; },
      [] { return Pipeline::Workspace(); },
      [&](int, Pipeline::Workspace& workspace) {
        const Coded coded = pipeline.code(
            article_of("Police in Karachi arrested 14 protesters on Friday, officials said."), workspace);
        return coded.coded.reports.empty() ? std::string() : coded.coded.reports[0].id;
      },
      [&](std::string id) { ids.push_back(std::move(id)); });
  REQUIRE(ids.size() == 6);
  CHECK(!ids[0].empty());
  for (const std::string& id : ids) CHECK(id == ids[0]);
}

TEST_CASE("another language is left alone") {
  const Pipeline pipeline = opened();
  Pipeline::Workspace workspace;
  const Coded coded =
      pipeline.code(article_of("Die Polizei hat am Freitag in der Stadt vierzehn Menschen festgenommen, und "
                               "der Sprecher der Behoerde sagte dazu nichts."),
                    workspace);
  CHECK(!coded.read);
  CHECK(coded.coded.reports.empty());
}

}  // namespace
}  // namespace bede::pipeline
