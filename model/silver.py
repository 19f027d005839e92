# SPDX-License-Identifier: Apache-2.0
"""Rules that label dates, times, money, quantities, cardinals and peoples over given tokens.

Patterns run over the tokens joined by single spaces; a match must begin and end at token edges.
"""
import re

MONTH = (r"(?:(?i:january|february|april|june|july|august|september|october|november|december)|(?:March|May|MARCH|MAY)|"
         r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b\.?)")
DAY = r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri)\b\.?)"
ONES = (r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|"
        r"thirty|forty|fifty|sixty|seventy|eighty|ninety")
BIG = r"hundred|thousand|million|billion|trillion|mln|bn"
FIGURE = r"[+-]?\d[\d,.]*(?<![.,])"
WORDS = rf"(?i:(?:{ONES})(?:(?: - |-| and | )(?:{ONES}|{BIG}))*)"
NUMBER = (rf"(?:(?:{FIGURE}|(?i:half a|a|several|few|a few)(?= (?i:{BIG}|dozen)\b))(?: (?i:{BIG}|dozen|and a half))+|{FIGURE}(?: \d/\d)?|{WORDS}|"
          r"(?i:a |several )?(?i:dozens|hundreds|thousands|millions|billions|dozen)(?: of (?:thousands|millions))?)")
LOOSE = rf"(?:{NUMBER}|(?i:a|an|a few|few|several|a couple of|couple of|many|half an|the last few))"
SPAN = rf"(?:{NUMBER} (?:- |to |or |and ))?{LOOSE}"
YEAR = r"(?:1[5-9]\d\d|20[0-4]\d)"
DATE_OF_MONTH = r"(?:[0-3]?\d(?:st|nd|rd|th)?)"
LONG = r"(?i:days?|weeks?|months?|years?|yrs?|decades?|centur(?:y|ies)|weekends?|quarters?|fortnight)"
SHORT = r"(?i:hours?|hrs?|minutes?|mins?|seconds?|secs?)"
SEASON = r"(?i:spring|summer|autumn|fall|winter)"
WHICH = r"(?i:last|next|this|past|previous|coming|following|recent|early|late|mid|earlier this|later this|earlier|each|every)"
AFTER = r"(?: (?i:ago|earlier|later|before|old|back))?"
HALF = r"(?i:a\.?m\.?|p\.?m\.?)"
ZONE = r"(?: (?:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|BST|CET|local time))?"
PART = r"(?i:morning|afternoon|evening|night|noon)"
COIN = (r"(?i:dollars?|euros?|pounds? sterling|pounds|yen|yuan|rupees?|cents?|pence|francs?|rubles?|roubles?|pesos?|shekels?|dinars?|riyals?|"
        r"liras?|bucks?|renminbi|crowns?|kronor|usd|eur|gbp)")
UNIT = (r"(?:%|(?i:percent|per cent|percentage points?|kilomet(?:er|re)s?|met(?:er|re)s?|centimet(?:er|re)s?|millimet(?:er|re)s?|miles?|feet|foot|"
        r"inch(?:es)?|yards?|km|cm|mm|kg|mg|kilograms?|kilos?|grams?|lbs?|ounces?|oz|tons?|tonnes?|barrels?|acres?|hectares?|lit(?:er|re)s?|gallons?|"
        r"degrees?|knots|mph|kph|megawatts?|mw|kw|kilowatts?|square (?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet)|nautical miles?)\b)")

RULES = [(kind, re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")) for kind, pattern in (
    ("MONEY", rf"(?:US|C|A|HK|NZ)? ?[$£€¥] ?{FIGURE}(?i:k|m|bn|b)?(?: (?i:{BIG}))*(?:(?: - | to )[$£€¥]? ?{FIGURE}(?: (?i:{BIG}))*)?"),
    ("MONEY", rf"{NUMBER} (?:(?i:us|u\.s\.|american|canadian|australian|british|iraqi) )?{COIN}"),
    ("TIME", rf"[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?: ?{HALF}){ZONE}|[0-2]?\d:[0-5]\d(?::[0-5]\d)?{ZONE}|(?:1[0-2]|\d) ?{HALF}{ZONE}"),
    ("TIME", rf"{SPAN}(?: -|-| )?{SHORT}{AFTER}|(?i:midnight|noon|tonight)|(?:\d+|{WORDS}) (?i:o'clock)"),
    ("TIME", rf"(?:(?i:early|late) )?(?:{WHICH} |(?i:yesterday|tomorrow|today|the same|that) |{DAY} )(?i:early |late )?{PART}|(?i:overnight)"),
    ("DATE", rf"(?:{DAY}(?: ,)? )?{MONTH} {DATE_OF_MONTH}(?: ?(?:-|–|to|and) ?{DATE_OF_MONTH})?(?:(?: ,)? {YEAR})?(?!:)"),
    ("DATE", rf"(?:{DAY}(?: ,)? )?{DATE_OF_MONTH}(?: of)? {MONTH}(?:(?: ,)? {YEAR})?"),
    ("DATE", rf"(?:(?i:early|late|mid)(?: -|-)? )?{MONTH}(?: of| ,)? (?:{YEAR})"),
    ("DATE", rf"(?:{WHICH} )?(?:{MONTH}|{DAY})"),
    ("DATE", r"(?i:the day (?:before|after) (?:yesterday|tomorrow)|today|yesterday|tomorrow)"),
    ("DATE", rf"{WHICH} (?:{NUMBER} |(?i:few|several|couple of|couple|two|three) )?(?:{LONG}|{SEASON})"),
    ("DATE", rf"(?i:first|second|third|fourth|last) (?i:quarter|half)(?: of (?i:last year|this year|{YEAR}))?"),
    ("DATE", rf"(?:{SPAN}(?: -|-| )){LONG}(?:(?: -|-| )old)?{AFTER}"),
    ("DATE", rf"(?:(?i:early|late|mid)(?: -|-)? )?(?:the )?(?:{YEAR}|[’']?\d0)(?:'s|’s|s)|(?i:early|late|mid)(?: -|-)? {YEAR}"),
    ("DATE", rf"(?:{SEASON} )?(?:of )?{YEAR}(?: ?[-–/] ?(?:{YEAR}|\d\d))?(?! (?:people|men|women|{UNIT}))"),
    ("DATE", r"(?i:\d\d?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
             r"(?:\w+teen|twentie|twenty - first|twenty-first)th?)"
             r"(?: -|-| )(?i:centur(?:y|ies))"),
    ("DATE", rf"{YEAR}[-/.][01]?\d[-/.][0-3]?\d|[0-3]?\d[/.][0-3]?\d[/.](?:{YEAR}|\d\d)|9/11"),
    ("QUANTITY", rf"(?:{NUMBER} (?:- |to |or ))?{NUMBER}(?: -|-| )?{UNIT}"),
    ("CARDINAL", rf"{NUMBER}"),
)]
AMBIGUOUS = {"one", "second", "may", "march", "a few", "few"}


def token_edges(words):
    starts, ends, at = {}, {}, 0
    for i, word in enumerate(words):
        starts[at], ends[at + len(word)] = i, i + 1
        at += len(word) + 1
    return starts, ends


def trimmed(words, start, end):
    while start < end - 1 and words[start].lower() in ("the", "of", "each", "every"):
        start += 1
    return start, end


def kinds_of(kind, text, tags):
    """Kinds that a match can be; empty where the tags rule it out."""
    low = text.lower()
    if kind == "CARDINAL":
        if tags and not any(tag == "NUM" for tag in tags):
            return ("O", kind) if low.rstrip("s") in ("dozen", "hundred", "thousand", "million") else ()
        if low == "one" and not tags:
            return ("O", kind)
    if kind == "DATE" and len(low) <= 4 and not low[0].isdigit() and low.rstrip(".") in ("may", "mar", "sun", "sat", "jan", "mon", "wed", "fri"):
        return (kind,) if not tags or "PROPN" in tags else ()
    if kind == "DATE" and low in ("march",) and tags and "PROPN" not in tags:
        return ()
    return (kind,)


def number_spans(words, tags=None):
    """Spans (start, end, kinds) by the rules, the first rule that matches wins."""
    text = " ".join(word.replace(" ", "\u00a0") for word in words)
    starts, ends = token_edges(words)
    taken, out = [False] * len(words), []
    for kind, pattern in RULES:
        for match in pattern.finditer(text):
            if match.start() not in starts or match.end() not in ends or match.start() == match.end():
                continue
            start, end = trimmed(words, starts[match.start()], ends[match.end()])
            kinds = kinds_of(kind, " ".join(words[start:end]), tags and tags[start:end])
            if kinds and not any(taken[start:end]):
                taken[start:end] = [True] * (end - start)
                out.append((start, end, kinds))
    return out


def people_spans(words, knowledge, tags=None):
    """Peoples, religions and parties' adherents: `American`, `South African`, `Sunnis`."""
    out, i = [], 0
    while i < len(words):
        size = 2 if i + 1 < len(words) and knowledge.people(words[i:i + 2]) else 1 if knowledge.people(words[i:i + 1]) else 0
        if size and (words[i][:1].isupper() or (tags and tags[i] in ("ADJ", "PROPN"))):
            language = i > 0 and words[i - 1].lower() in ("in", "speak", "speaks", "spoke", "speaking", "into", "learn", "language")
            unsure = language or (tags is not None and tags[i + size - 1] not in ("ADJ", "PROPN", "NOUN"))
            out.append((i, i + size, ("O", "NORP") if unsure else ("NORP",)))
        i += size or 1
    return out
