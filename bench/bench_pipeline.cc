// SPDX-License-Identifier: Apache-2.0
// bench_pipeline MODEL TEXT...: words a second on one core from text to annotation and from text to records,
// and how much more two threads do than one, each with whole articles.
#include <cstdio>
#include <string>

#include "pipeline/pipeline.h"
#include "timing.h"

using namespace bede;

namespace {

constexpr int kRounds = 5;
constexpr std::size_t kEnoughBytes = 10000;  // of text in a round

Result<std::vector<article::Article>> read_articles(const std::vector<std::string>& paths) {
  std::vector<article::Article> articles;
  for (std::size_t bytes = 0; bytes < kEnoughBytes;) {
    for (const std::string& path : paths) {
      ingest::RawDocument raw;
      raw.input = path;
      raw.format = ingest::Format::kText;
      raw.text = TRY(read_file(path));
      raw.published = "2025-02-03";
      articles.push_back(TRY(article::make_article(std::move(raw))));
      bytes += articles.back().text.size();
    }
  }
  return articles;
}

Result<void> run(const char* model, const std::vector<std::string>& paths) {
  pipeline::Paths places;
  places.data = TRY(data_folder());
  places.model = model;
  const pipeline::Pipeline pipeline = TRY(pipeline::Pipeline::open(places, pipeline::Pipeline::Scope::kCode));
  const std::vector<article::Article> articles = TRY(read_articles(paths));
  double words = 0;
  const auto annotate = [&] {
    pipeline::Pipeline::Workspace workspace;
    words = 0;
    for (const article::Article& article : articles)
      words += static_cast<double>(pipeline.annotate(article, workspace).words.size());
  };
  const auto code = [&] {
    pipeline::Pipeline::Workspace workspace;
    for (const article::Article& article : articles) (void)pipeline.code(article, workspace);
  };
  annotate();
  std::vector<double> annotated, coded;
  for (int round = 0; round < kRounds; ++round) {
    annotated.push_back(words / bench::core_seconds(annotate));
    coded.push_back(words / bench::core_seconds(code));
  }
  const double two = bench::two_threads_over_one(kRounds, [&](int) { code(); });
  std::printf("two_threads %.2f\n", two);
  std::printf("annotate_words_per_s %.0f\n", bench::median(annotated));
  std::printf("code_words_per_s %.0f\n", bench::median(coded));
  return {};
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) {
    std::fprintf(stderr, "usage: bench_pipeline MODEL TEXT...\n");
    return 2;
  }
  const Result<void> result = run(arguments[1], {arguments + 2, arguments + count});
  if (!result.ok()) std::fprintf(stderr, "%s\n", result.error().to_string().c_str());
  return result.ok() ? 0 : 1;
}
