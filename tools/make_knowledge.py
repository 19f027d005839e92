#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Builds the generated tables of data/knowledge from a folder of source tables.

    tools/make_knowledge.py SOURCE [TARGET]

The same sources give the same bytes. Tables that are kept by hand (data/knowledge/README.md) are not touched.
"""
import csv
import gzip
import re
import sys
import unicodedata
from pathlib import Path

csv.field_size_limit(10**9)
SOVEREIGN_ONLY = {"XKX", "PSE", "TWN"}
# Countries at war or in unrest: their villages are in the news, so every known place is kept.
DENSE = set("UA SY IQ PS IL LB YE SD SS SO ET ML BF NE NG CD CF LY AF PK MM MZ TD CM ER HT CO VE KP GE AM AZ MD".split())
SMALLEST = 5000
SEATS = {"PPLC", "PPLA", "PPLA2", "PPLG"}
DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u02bb\u02bf\u02be\u0060\u00b4"), "'")
COLUMNS = "name\tnames\tshort\tcountry\tsectors\trole\tfrom\tuntil\torigin"


def read(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(header + "\n")
        for row in rows:
            cells = [str(cell).replace("\t", " ").strip() for cell in row]
            out.write("\t".join(cells) + "\n")
    print(f"{path.name}: {len(rows)} rows, {path.stat().st_size} bytes")


def fold(text):
    """The key that base/utf8.h: fold gives."""
    text = unicodedata.normalize("NFKD", text.translate(DASHES).translate(QUOTES))
    text = "".join(c for c in text if not unicodedata.category(c).startswith("M"))
    return " ".join(text.translate(DASHES).translate(QUOTES).lower().split())


def unique(values, skip=()):
    seen, out = {fold(s) for s in skip}, []
    for value in values:
        value = value.strip()
        if value and fold(value) not in seen:
            seen.add(fold(value))
            out.append(value)
    return out


def demonyms(noun, adjective):
    out = []
    for cell in (noun, adjective):
        cell = re.sub(r"note.*", "", re.sub(r"\((?!s\)|men\)|women\)).*?\)", "", cell))
        for word in re.split(r",|;| or |/", cell):
            word = word.strip()
            if not word or word == "none":
                continue
            if word.endswith("(s)"):
                out += [word[:-3], word[:-3] + "s"]
            elif word.endswith("man(men)"):
                out += [word[:-5], word[:-8] + "men"]
            elif word.endswith("woman(women)"):
                out += [word[:-7], word[:-12] + "women"]
            else:
                out.append(word)
    return unique(out)


def make_countries(source, target):
    rows = []
    for row in read(source / "countries.tsv"):
        clean = lambda cell: re.sub(r";.*|\(.*?\)", "", cell).strip()
        name = clean(row["conventional_short"]) if row["conventional_short"] not in ("", "none", "West Bank") else row["name"]
        if row["iso3"] in ("USA", "GBR", "COD", "COG", "MMR", "PSE", "TUR"):
            name = {"USA": "United States", "GBR": "United Kingdom", "COD": "Democratic Republic of the Congo",
                    "COG": "Republic of the Congo", "MMR": "Myanmar", "PSE": "Palestine", "TUR": "Turkey"}[row["iso3"]]
        official = clean(row["official_name"])
        names = unique([row["name"], "" if official == "none" else official, "" if row["conventional_short"] in ("none", "West Bank")
                        else clean(row["conventional_short"])], skip=[name, "Congo", "Korea"])
        words = [w for w in demonyms(row["demonym_noun"], row["demonym_adj"])
                 if not (row["iso3"] in ("KOR", "PRK") or fold(w) in map(fold, names + [name]))]
        capital = clean(row["capital"])
        independent = row["independent"] == "Yes" or row["iso3"] in SOVEREIGN_ONLY
        rows.append([row["iso3"], row["iso2"], name, "|".join(names), "|".join(words), capital, row["capital_lat"], row["capital_lon"],
                     "" if independent else row["independent"]])
    codes = {row[1]: row[0] for row in rows}
    for row in rows:  # "Territory of US", "Part of FI": the sovereign acts for it
        sovereign = re.search(r"of ([A-Z]{2})$", row[8]) if row[8] else None
        row[8] = codes.get(sovereign.group(1), "") if sovereign else ""
    rows.sort()
    write(target / "countries.tsv", "iso3\tiso2\tname\tnames\tdemonyms\tcapital\tlat\tlon\tdependency_of", rows)
    return {row[1]: row[0] for row in rows}, {row[0] for row in rows if not row[8]}


TITLES = re.compile(r"^(?:(?:Dr|Sir|Gen|Lt|Maj|Col|General|Sheikh|Interior|Crown Prince|Prince|King|Queen|President-elect|Field Marshal)\.? )+")


def role_of(title):
    title = re.sub(r"\s+", " ", title).strip().lower()
    for word in ("deputy prime minister", "vice president", "prime minister", "vice premier", "chancellor", "president", "premier", "king", "queen",
                 "supreme leader", "crown prince", "amir", "emir", "sultan", "taoiseach", "chairman", "governor"):
        if word in title:
            return {"amir": "emir"}.get(word, word)
    return title.split(" of ")[0] or "leader"


def make_leaders(source, target, sovereign):
    seen, rows = set(), []
    for row in read(source / "leaders.tsv"):
        monarch_elsewhere = row["name"] in ("Charles III", "Elizabeth II") and row["iso3"] != "GBR"
        if row["iso3"] not in sovereign or row["rank"] == "representative" or monarch_elsewhere:
            continue
        name = TITLES.sub("", row["name"].split(",")[0].strip())
        name = re.sub(r"\s+", " ", re.sub(r'"[^"]*"', "", name)).strip()
        if len(name.split()) < 2 and row["title"] not in ("King", "Queen", "Amir"):
            continue
        plain = re.sub(r" [A-Z]\.", "", name)
        words = {w for w in fold(name).replace("-", " ").split() if len(w) > 2}
        others = [TITLES.sub("", n.strip()) for n in row["alt_names"].split("|") if words & set(fold(n).replace("-", " ").split())]
        names = unique([plain] + [n for n in others if len(n.split()) > 1], skip=[name])
        short = row["surname"] if row["rank"] == "principal" and len(row["surname"]) > 2 else ""
        key = (row["iso3"], name, role_of(row["title"]), row["start"])
        if key in seen:
            continue
        seen.add(key)
        rows.append([name, "|".join(names), short, row["iso3"], "GOV", role_of(row["title"]), row["start"], row["end"] or row["gone_by"], "factbook"])
    rows.sort(key=lambda r: (r[3], r[6], r[0], r[5]))
    write(target / "leaders.tsv", COLUMNS, rows)


def make_parties(source, target, sovereign):
    rows = []
    for row in read(source / "political_parties.tsv"):
        party = row["party"]
        if row["iso3"] not in sovereign or len(party.split()) > 7 or re.search(r"candidates|parties|independents|banned|none|support", party):
            continue
        inner = re.findall(r"\(([A-Z][^()]*)\)", party)
        name = re.sub(r"\s*\(.*?\)", "", party).strip()
        generic = len(name.split()) == 1 and len(name) < 4
        if not name or generic or not name[0].isupper():
            continue
        short = [a for a in row["abbrev"].split("|") if re.fullmatch(r"[A-Za-z][A-Za-z-]{2,}", a) and a.upper() == a and len(a) > 2]
        rows.append([name, "|".join(unique(inner + [s for s in short if s not in ("RED", "MAS", "DIE")], skip=[name])), "", row["iso3"], "PTY", "party", "", "", "factbook"])
    rows.sort(key=lambda r: (r[3], r[0], r[1]))
    write(target / "parties.tsv", COLUMNS, rows)


# UCDP's names of places to the names of countries.tsv where they differ.
UCDP_NAMES = {"DR Congo": "COD", "Ivory Coast": "CIV", "Bosnia-Herzegovina": "BIH", "Yemen": "YEM", "Russia": "RUS", "Myanmar": "MMR",
              "Cambodia": "KHM", "Serbia": "SRB", "Macedonia, FYR": "MKD", "Madagascar": "MDG", "Zimbabwe": "ZWE", "Vietnam": "VNM",
              "South Vietnam": "VNM", "Sri Lanka": "LKA", "Congo": "COG", "United Kingdom": "GBR", "United States of America": "USA", "Laos": "LAO"}


def make_ucdp(source, target, by_name):
    rows = []
    for row in read(source / "ucdp_actors_22.1.tsv"):
        places = [re.sub(r"\s*\(.*?\)", "", p).strip() for p in row["location"].split(",")]
        codes = [UCDP_NAMES.get(p) or by_name.get(fold(p)) for p in places if p]
        if row["org_type"] != "1" or not codes or not codes[0]:
            continue
        name = (row["name_full_eng"] or row["name"]).strip()
        if re.search(r"[:;/]|supporters|Civilians|Military faction|\bguard\b|Democratic Union Party", name, re.I) or len(name) < 5:
            continue
        others = [n for n in (row["name"], row["name_orig_full"], row["name_orig"]) if len(n.strip()) > 3 and not re.search(r"faction|supporters|[:;,]", n)]
        rows.append([name, "|".join(unique(others, skip=[name])), "", codes[0], "REB", "rebels", "", "", f"ucdp {row['actor_id']}"])
    rows.sort(key=lambda r: (r[3], r[0], r[8]))
    write(target / "ucdp_groups.tsv", COLUMNS, rows)


def make_igos(source, target):
    rows = []
    for row in read(source / "igos.tsv"):
        name, abbrev = row["name"], row["abbrev"]
        uno = name.startswith("United Nations") or abbrev in ("UNESCO", "FAO", "WHO", "ILO", "IAEA", "IMO", "ICAO", "WMO", "ITU", "UPU", "WIPO", "IFAD", "IOM")
        code = "UNO" if uno else "EUR" if abbrev in ("EU", "ECB", "EIB", "EMU") else "IGO"
        sectors = "MIL" if abbrev in ("NATO",) or re.search(r"Force|Mission in|Stabilization|Observer Group", name) else ""
        sectors = "JUD" if "Court" in name else sectors
        rows.append([name, "|".join(unique([abbrev] if len(abbrev) > 2 or abbrev in ("UN", "EU", "AU") else [], skip=[name])), "", code, "" if code == "UNO" else sectors, "", "", "", "igos"])
    rows.sort()
    write(target / "igos.tsv", COLUMNS, rows)


def make_outlets(source, target):
    rows = []
    for row in read(source / "outlets.tsv"):
        name, aliases = row["name"], row["aliases"]
        if name == "KCNA":
            name, aliases = "Korean Central News Agency", "|".join(["KCNA", aliases.replace("Korean Central News Agency", "")]).strip("|")
        aliases = "|".join(a for a in aliases.split("|") if a not in ("Monitor", "Nation"))  # words of other outlets' names
        rows.append([name, aliases, row["domain"], "UNO" if row["iso3"] == "INT" else row["iso3"], row["kind"], row["owner"]])
    write(target / "outlets.tsv", "name\tnames\tdomain\tcountry\tkind\towner", sorted(rows))


def province_names(source):
    return {row["code"]: row["name"] for row in read(source / "admin1.tsv")}


def place_aliases(row, population):
    """Latin spellings that start with a capital; the biggest places have dozens in languages that an English text never uses."""
    names = [row["asciiname"]]
    words = [n for n in row["alt_latin"].split("|") if re.fullmatch(r"[A-Z\u00c0-\u024f\u1e00-\u1eff][^0-9()]{2,}", n)]
    english = [n for n in words if n.isascii()] if population > 20000 or row["cc"] in DENSE else []
    return unique(names + english[:16], skip=[row["name"]])


def point(value):
    return f"{float(value):.4f}".rstrip("0").rstrip(".")


def make_places(source, target, iso3):
    provinces, rows, keys = province_names(source), {}, {}

    def add(identifier, name, aliases, cc, province, latitude, longitude, population, precision):
        rows[identifier] = [identifier, name, iso3[cc], province, point(latitude), point(longitude), population, precision]
        for spelling in {fold(n) for n in [name] + aliases}:
            if len(spelling) > 1:
                keys.setdefault(spelling, []).append((-population, identifier))

    for row in read(source / "places.tsv.gz"):
        population = int(row["population"] or 0)
        if row["cc"] not in iso3 or row["fcode"] in ("PPLX", "PPLH", "PPLQ", "PPLW"):
            continue
        if population < SMALLEST and row["fcode"] not in SEATS and row["cc"] not in DENSE:
            continue
        if population < 1500 and row["fcode"] == "PPLA2" and row["cc"] not in DENSE:
            continue
        add(int(row["geonameid"]), row["name"], place_aliases(row, population), row["cc"], provinces.get(f"{row['cc']}.{row['admin1']}", ""),
            row["lat"], row["lon"], population, "exact")
    divisions = [(r, "province") for r in read(source / "admin1.tsv")] + [(r, "district") for r in read(source / "admin2.tsv.gz")]
    for number, (row, precision) in enumerate(divisions):
        cc = row["code"].split(".")[0]
        if cc not in iso3 or not row["lat"] or (precision == "district" and cc not in DENSE | {"US", "GB", "IN", "TR", "PH"}):
            continue
        name = row["name"]
        bare = re.sub(r"\b(?:Province|Governorate|Oblast|Region|State|County|District|Raion|Municipality|Department|Prefecture|Muhafazat|Wilaya)\b|\bof\b", "", name)
        aliases = unique([" ".join(bare.split()).replace("'s'ka", "'sk"), name.replace(" Governorate", " Province"), " ".join(bare.split()) + " Province"
                          if precision == "province" else ""], skip=[name])
        province = name if precision == "province" else provinces.get(".".join(row["code"].split(".")[:2]), "")
        add(-1 - number, name, aliases, cc, province, row["lat"], row["lon"], 0, precision)
    write(target / "places.tsv", "id\tname\tcountry\tprovince\tlat\tlon\tpopulation\tprecision", [rows[i] for i in sorted(rows)])
    names = [[key, " ".join(str(i) for _, i in sorted(keys[key]))] for key in sorted(keys, key=lambda k: k.encode())]
    middle = next(i for i, row in enumerate(names) if row[0] >= "m")
    write(target / "place_names_1.tsv", "key\tids", names[:middle])
    write(target / "place_names_2.tsv", "key\tids", names[middle:])


def main():
    source = Path(sys.argv[1])
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parent.parent / "data" / "knowledge"
    iso3, sovereign = make_countries(source, target)
    by_name = {fold(row["name"]): row["iso3"] for row in read(source / "countries.tsv")}
    make_leaders(source, target, sovereign)
    make_parties(source, target, sovereign)
    make_ucdp(source, target, by_name)
    make_igos(source, target)
    make_outlets(source, target)
    make_places(source, target, iso3)


if __name__ == "__main__":
    main()
