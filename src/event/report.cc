// SPDX-License-Identifier: Apache-2.0
// Draft to report: fields, evidence, sources, reasons, confidence.
#include <algorithm>

#include "base/sha256.h"
#include "event/codebook.h"
#include "event/draft.h"

namespace bede::event {

namespace {

// Confidence: a documented sum of what speaks for the report. Weights are points of a hundred.
constexpr int kBase = 35, kSide = 10, kDated = 8, kPlaced = 5, kPerCondition = 5, kRepeated = 10, kTitle = 6;
constexpr int kNoun = -6, kWeak = -8, kUncertain = -6;

double confidence(const Draft& draft) {
  const Entry& entry = *draft.candidate.entry;
  int sum = kBase;
  sum += draft.sides.actor.empty() ? 0 : kSide;
  sum += draft.sides.recipient.empty() ? 0 : kSide;
  sum += draft.date ? kDated : 0;
  sum += draft.place ? kPlaced : 0;
  sum += kPerCondition * static_cast<int>(std::min<std::size_t>(entry.conditions.size(), 3));
  sum += draft.more.empty() ? 0 : kRepeated;
  sum += draft.in_title ? kTitle : 0;
  sum += entry.head == HeadKind::kNoun ? kNoun : 0;
  sum += entry.weak ? kWeak : 0;
  sum += status_rank(draft.status.status) >= status_rank("planned") ? kUncertain : 0;
  return std::clamp(sum, 5, 95) / 100.0;
}

class Writer {
 public:
  Writer(const Context& context, const Draft& draft, EventReport& report)
      : context_(context), draft_(draft), report_(report) {}

  void write(const Credit& credit) {
    type_and_status();
    side("actor", draft_.sides.actor, report_.actor);
    side("recipient", draft_.sides.recipient, report_.recipient);
    time_and_place();
    numbers();
    sources(credit);
    evidence();
    report_.confidence = confidence(draft_);
    reason("confidence", "sum of sides, date, place, conditions of the pattern and mentions", {});
  }

 private:
  void reason(std::string field, std::string text, Span span) {
    report_.reasons.push_back({std::move(field), std::move(text), span});
  }

  void type_and_status() {
    const Entry& entry = *draft_.candidate.entry;
    const WordIndex word = draft_.candidate.word;
    report_.type = entry.type;
    report_.mode = entry.mode;
    report_.cameo = entry.cameo;
    report_.status = draft_.status.status;
    report_.plover = plover_label(report_.type, report_.status);
    report_.trigger = context_.tree.span(word);
    const std::string rule = "\"" + entry.pattern + "\" (" + entry.where + ")";
    reason("type", rule, report_.trigger);
    if (!entry.mode.empty()) reason("mode", rule, report_.trigger);
    reason("cameo", rule, report_.trigger);
    reason("status", draft_.status.reason, draft_.status.span);
    if (!report_.plover.empty()) reason("plover", report_.type + " that is " + report_.status, {});
    if (draft_.candidate.carrier) {
      const Span carrier = context_.tree.span(*draft_.candidate.carrier);
      reason("trigger", "carried by \"" + std::string(context_.text(carrier)) + "\"", carrier);
    }
  }

  void side(const std::string& field, const std::vector<Participant>& from, std::vector<Party>& to) {
    for (const Participant& item : from) {
      const std::string cell = field + "[" + std::to_string(to.size()) + "]";
      to.push_back(item.party);
      reason(cell, item.how, item.party.text);
      if (!item.party.country.empty() || !item.party.name.empty())
        reason(cell + ".country", item.reason, item.party.text);
    }
  }

  void time_and_place() {
    if (draft_.date) {
      report_.date = draft_.date->when;
      reason("date", draft_.date->reason, report_.date.text);
    }
    if (draft_.place) {
      report_.place = draft_.place->where;
      reason("place", draft_.place->reason, report_.place.text);
    }
  }

  void numbers() {
    for (const NumberFinding& item : draft_.numbers) {
      reason("numbers[" + std::to_string(report_.numbers.size()) + "]", item.reason, item.number.text);
      report_.numbers.push_back(item.number);
    }
  }

  // The speaker is no source of his own act (ruling 10).
  bool is_own_act(const Source& source) const {
    if (!is_verbal_type(report_.type)) return false;
    return std::any_of(report_.actor.begin(), report_.actor.end(), [&](const Party& party) {
      return (!source.name.empty() && source.name == party.name) ||
             (!source.text.empty() && source.text == party.text);
    });
  }

  void add_source(Source source, const std::string& why) {
    const bool known = std::any_of(report_.sources.begin(), report_.sources.end(), [&](const Source& other) {
      return !source.name.empty() && other.name == source.name;
    });
    if (known) return;
    reason("sources[" + std::to_string(report_.sources.size()) + "]", why, source.cue);
    report_.sources.push_back(std::move(source));
  }

  void sources(const Credit& credit) {
    for (const Voice& voice : draft_.voices) {
      if (!is_own_act(voice.source)) add_source(voice.source, voice.reason);
    }
    for (std::size_t i = 0; i < credit.sources.size(); ++i) add_source(credit.sources[i], credit.reasons[i]);
  }

  void evidence() {
    std::vector<WordIndex> triggers{draft_.candidate.word};
    for (const Draft& mention : draft_.more) triggers.push_back(mention.candidate.word);
    for (const WordIndex word : triggers) {
      const Span sentence = context_.sentence_span(word);
      if (std::find(report_.evidence.begin(), report_.evidence.end(), sentence) == report_.evidence.end()) {
        report_.evidence.push_back(sentence);
      }
    }
  }

  const Context& context_;
  const Draft& draft_;
  EventReport& report_;
};

}  // namespace

EventReport make_report(const Context& context, const Draft& draft, const Credit& credit,
                        const std::string& text_hash) {
  EventReport report;
  Writer(context, draft, report).write(credit);
  const std::string key = text_hash + "|" + std::to_string(report.trigger.begin) + ":" +
                          std::to_string(report.trigger.end) + "|" + report.type + "|" +
                          std::string(kCodebook);
  report.id = to_hex(sha256(key)).substr(0, 16);
  return report;
}

}  // namespace bede::event
