# SPDX-License-Identifier: Apache-2.0
"""Types, modes, codes and statuses of a record (docs/records.md), and the rules that bind them. Standard library only."""
import pathlib

MODES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
               "crowd-control unconventional",
}
MODES = {kind: modes.split() for kind, modes in MODES.items()}
ROOTS = {
    "AGREE": "03 057", "CONSULT": "04", "SUPPORT": "05", "CONCEDE": "055 056 08", "COOPERATE": "06", "AID": "07", "RETREAT": "08",
    "REQUEST": "02 10", "ACCUSE": "09 11", "REJECT": "12", "THREATEN": "13", "PROTEST": "14", "SANCTION": "116 16", "MOBILIZE": "15",
    "COERCE": "17 191 192", "ASSAULT": "1712 175 18 19 20",
}
STATUSES = "happened ongoing planned possible wanted denied".split()
KINDS = "person official organisation outlet document unnamed".split()
COUNTED = "killed injured abducted arrested released displaced missing participants money other".split()
PLACE_PRECISIONS = "exact district province country".split()
NO_STATE = "IGO UNO EUR NGO IMG MNC ISM".split()
RECIPROCAL = "CONSULT AGREE COOPERATE SUPPORT".split()


def plover_label(kind, status):
    """PLOVER's label after its reductions (docs/records.md, ruling 7); empty for what is possible or denied."""
    if status in ("happened", "ongoing"):
        return kind
    if status in ("possible", "denied"):
        return ""
    if status == "wanted":
        return "REQUEST"
    if kind in ("CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE"):
        return "AGREE"
    if kind in ("RETREAT", "CONCEDE"):
        return "CONCEDE"
    return "THREATEN" if kind in ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT") else kind


def rows(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t"))) for line in lines[1:]]


def country_codes(knowledge):
    """ISO alpha-3 codes of data/knowledge and the codes of parties that belong to no state."""
    return {r["iso3"] for r in rows(pathlib.Path(knowledge) / "countries.tsv")} | set(NO_STATE) | {"XKX"}
