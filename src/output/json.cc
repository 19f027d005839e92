// SPDX-License-Identifier: Apache-2.0
// records and jsonl.
#include <cmath>

#include "base/json_writer.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "output/output.h"

namespace bede::output {
namespace {

using event::EventReport;
using pipeline::Coded;

class RecordWriter {
 public:
  RecordWriter(std::string_view text, std::string& out) : text_(text), index_(text), json_(out) {}

  JsonWriter& json() { return json_; }
  void span_members(Span span, std::string_view begin, std::string_view end);
  void quoted(std::string_view name, Span span);
  void report(const EventReport& report, bool explain);
  void sources(std::string_view name, const std::vector<event::Source>& sources);
  void notices(const std::vector<Notice>& first, const std::vector<Notice>& second,
               const std::vector<Notice>& third);

 private:
  void parties(std::string_view name, const std::vector<event::Party>& parties);
  void strings(std::string_view name, const std::vector<std::string>& values);
  void date(const event::When& when);
  void place(const event::Where& where);
  void numbers(const std::vector<event::Number>& numbers);
  void optional_number(std::string_view name, const std::optional<double>& value);
  void evidence(const EventReport& report);
  void reasons(const std::vector<event::Reason>& reasons);
  void notice_list(const std::vector<Notice>& notices);

  std::string_view text_;
  CodePointIndex index_;
  JsonWriter json_;
};

void RecordWriter::span_members(Span span, std::string_view begin, std::string_view end) {
  json_.member(begin, index_.code_point(span.begin)).member(end, index_.code_point(span.end));
}

void RecordWriter::quoted(std::string_view name, Span span) {
  json_.member(name, slice(text_, span));
}

void RecordWriter::strings(std::string_view name, const std::vector<std::string>& values) {
  json_.key(name).begin_array();
  for (const std::string& value : values) json_.value(value);
  json_.end_array();
}

void RecordWriter::parties(std::string_view name, const std::vector<event::Party>& parties) {
  json_.key(name).begin_array();
  for (const event::Party& party : parties) {
    json_.begin_object();
    quoted("text", party.text);
    if (!party.text.empty()) span_members(party.text, "start", "end");
    json_.member("name", party.name).member("country", party.country);
    strings("sector", party.sector);
    json_.member("role", party.role).end_object();
  }
  json_.end_array();
}

void RecordWriter::date(const event::When& when) {
  json_.key("date").begin_object();
  json_.member("start", when.value.start ? to_iso(*when.value.start) : std::string());
  json_.member("end", when.value.end ? to_iso(*when.value.end) : std::string());
  json_.member("precision", resolve::precision_name(when.value.precision));
  quoted("text", when.text);
  if (!when.text.empty()) span_members(when.text, "text_start", "text_end");
  json_.end_object();
}

void RecordWriter::optional_number(std::string_view name, const std::optional<double>& value) {
  json_.key(name);
  if (!value) {
    json_.null();
  } else if (*value == std::floor(*value) && std::abs(*value) < 1e15) {
    json_.value(static_cast<std::int64_t>(*value));
  } else {
    json_.value(*value);
  }
}

void RecordWriter::place(const event::Where& where) {
  json_.key("place").begin_object();
  quoted("text", where.text);
  if (!where.text.empty()) span_members(where.text, "start", "end");
  json_.member("name", where.name).member("country", where.country);
  json_.key("lat");
  where.latitude ? json_.value(*where.latitude) : json_.null();
  json_.key("lon");
  where.longitude ? json_.value(*where.longitude) : json_.null();
  json_.key("geonames");
  where.geonames != 0 ? json_.value(where.geonames) : json_.null();
  json_.member("precision", where.precision).end_object();
}

void RecordWriter::numbers(const std::vector<event::Number>& numbers) {
  json_.key("numbers").begin_array();
  for (const event::Number& number : numbers) {
    json_.begin_object().member("what", number.what);
    optional_number("low", number.low);
    optional_number("best", number.best);
    optional_number("high", number.high);
    if (!number.unit.empty()) json_.member("unit", number.unit);
    quoted("text", number.text);
    span_members(number.text, "start", "end");
    sources("sources", number.sources);
    json_.end_object();
  }
  json_.end_array();
}

void RecordWriter::sources(std::string_view name, const std::vector<event::Source>& sources) {
  json_.key(name).begin_array();
  for (const event::Source& source : sources) {
    json_.begin_object();
    quoted("text", source.text);
    if (!source.text.empty()) span_members(source.text, "start", "end");
    json_.member("name", source.name).member("kind", source.kind).member("country", source.country);
    strings("sector", source.sector);
    quoted("cue", source.cue);
    if (!source.cue.empty()) span_members(source.cue, "cue_start", "cue_end");
    json_.end_object();
  }
  json_.end_array();
}

void RecordWriter::evidence(const EventReport& report) {
  json_.key("trigger").begin_object();
  quoted("text", report.trigger);
  span_members(report.trigger, "start", "end");
  json_.end_object().key("evidence").begin_array();
  for (const Span span : report.evidence) {
    json_.begin_object();
    span_members(span, "start", "end");
    quoted("text", span);
    json_.end_object();
  }
  json_.end_array();
}

void RecordWriter::reasons(const std::vector<event::Reason>& reasons) {
  json_.key("reasons").begin_array();
  for (const event::Reason& reason : reasons) {
    json_.begin_object().member("field", reason.field).member("why", reason.text);
    if (!reason.span.empty()) {
      span_members(reason.span, "start", "end");
      quoted("text", reason.span);
    }
    json_.end_object();
  }
  json_.end_array();
}

void RecordWriter::report(const EventReport& report, bool explain) {
  json_.member("id", report.id).member("type", report.type).member("mode", report.mode);
  json_.member("plover", report.plover).member("cameo", report.cameo).member("status", report.status);
  parties("actor", report.actor);
  parties("recipient", report.recipient);
  date(report.date);
  place(report.place);
  numbers(report.numbers);
  sources("sources", report.sources);
  evidence(report);
  json_.member("confidence", std::round(report.confidence * 1000) / 1000);
  if (explain) reasons(report.reasons);
}

void RecordWriter::notice_list(const std::vector<Notice>& notices) {
  for (const Notice& notice : notices) {
    json_.begin_object().member("code", notice.code).member("message", notice.message);
    if (!notice.span.empty()) span_members(notice.span, "start", "end");
    json_.end_object();
  }
}

void RecordWriter::notices(const std::vector<Notice>& first, const std::vector<Notice>& second,
                           const std::vector<Notice>& third) {
  json_.key("notices").begin_array();
  notice_list(first);
  notice_list(second);
  notice_list(third);
  json_.end_array();
}

void article_members(RecordWriter& writer, const Coded& coded) {
  const article::Article& article = coded.article;
  JsonWriter& json = writer.json();
  json.member("id", article.id).member("url", article.url).member("title", article.title);
  json.member("published", article.published).member("outlet", article.outlet);
}

void coder_member(JsonWriter& json, const pipeline::Versions& versions) {
  json.key("coder").begin_object();
  json.member("version", versions.program)
      .member("model", versions.model)
      .member("knowledge", versions.knowledge);
  json.end_object();
}

}  // namespace

void append_records(const Coded& coded, const pipeline::Versions& versions, bool explain, std::string& out) {
  RecordWriter writer(coded.article.text, out);
  JsonWriter& json = writer.json();
  json.begin_object().member("schema", "bede.records/1");
  article_members(writer, coded);
  writer.sources("credit", coded.coded.credit);
  json.member("text", coded.article.text).member("text_sha256", to_hex(sha256(coded.article.text)));
  coder_member(json, versions);
  json.key("reports").begin_array();
  for (const EventReport& report : coded.coded.reports) {
    json.begin_object();
    writer.report(report, explain);
    json.end_object();
  }
  json.end_array();
  writer.notices(coded.article.notices, coded.annotation.text.notices, coded.coded.notices);
  json.end_object();
  out.push_back('\n');
}

void append_jsonl(const Coded& coded, const pipeline::Versions& versions, bool explain, std::string& out) {
  if (coded.coded.reports.empty()) return;
  RecordWriter writer(coded.article.text, out);
  JsonWriter& json = writer.json();
  const std::string hash = to_hex(sha256(coded.article.text));
  for (const EventReport& report : coded.coded.reports) {
    json.begin_object();
    writer.report(report, explain);
    json.key("article").begin_object();
    article_members(writer, coded);
    json.member("text_sha256", hash).end_object();
    coder_member(json, versions);
    json.end_object();
    out.push_back('\n');
  }
}

void append_annotation(const article::Article& article, const annotate::Annotation& annotation,
                       std::string& out) {
  RecordWriter writer(article.text, out);
  JsonWriter& json = writer.json();
  json.begin_object().member("id", article.id).member("title", article.title).member("text", article.text);
  json.key("sentences").begin_array();
  for (const text::Sentence& sentence : annotation.text.sentences) {
    json.begin_object();
    writer.span_members(sentence.span, "start", "end");
    json.key("words").begin_array();
    for (std::uint32_t w = sentence.first_word; w < sentence.first_word + sentence.word_count; ++w) {
      const annotate::WordAnnotation& word = annotation.words[w];
      json.begin_object().member("form", annotation.text.words[w].form);
      writer.span_members(annotation.text.words[w].span, "start", "end");
      json.member("lemma", word.lemma).member("upos", word.upos).member("feats", word.feats);
      json.member("head", word.head == annotate::kRoot
                              ? 0
                              : word.head - static_cast<std::int32_t>(sentence.first_word) + 1);
      json.member("deprel", word.deprel).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().key("names").begin_array();
  for (const annotate::Name& name : annotation.names) {
    const Span span = join(annotation.text.words[name.first_word].span,
                           annotation.text.words[name.first_word + name.word_count - 1].span);
    json.begin_object().member("label", name.label);
    writer.quoted("text", span);
    writer.span_members(span, "start", "end");
    json.end_object();
  }
  json.end_array();
  writer.notices(article.notices, annotation.text.notices, {});
  json.end_object();
  out.push_back('\n');
}

}  // namespace bede::output
