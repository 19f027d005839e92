# SPDX-License-Identifier: Apache-2.0
"""Coordinates of a place by its name, country and precision, from data/knowledge. Standard library only."""
import pathlib
import unicodedata

from ontology import rows


def folded(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))
    return plain.removeprefix("the ").strip()


class Places:
    """Reads the tables once; `find` gives {lat, lon, geonames?} or nothing where the tables do not know the place."""

    def __init__(self, knowledge):
        folder = pathlib.Path(knowledge)
        self.ids, self.rows, self.hand = {}, {}, {}
        for table in ("place_names_1.tsv", "place_names_2.tsv"):
            for row in rows(folder / table):
                self.ids[row["key"]] = row["ids"].split()
        for row in rows(folder / "places.tsv"):
            self.rows[row["id"]] = row
        for row in rows(folder / "regions.tsv"):
            for name in [row["name"], *filter(None, row["names"].split("|"))]:
                self.hand[folded(name), row["country"]] = row
        self.countries = {r["iso3"]: r for r in rows(folder / "countries.tsv")}

    def find(self, name, country, precision):
        if precision == "country" and country in self.countries:
            return self.point(self.countries[country])
        if (folded(name), country) in self.hand:
            return self.point(self.hand[folded(name), country])
        known = [self.rows[k] for k in self.ids.get(folded(name), []) if k in self.rows and self.rows[k]["country"] == country]
        fitting = [r for r in known if self.fits(r["precision"], precision)]
        if not fitting:
            return {}
        best = max(fitting, key=lambda r: int(r["population"] or 0))
        number = int(best["id"])
        return {**self.point(best), **({"geonames": number} if number > 0 else {})}

    @staticmethod
    def fits(have, want):
        return have == want or {have, want} <= {"district", "province"} or want == "exact" and have == ""

    @staticmethod
    def point(row):
        return {"lat": float(row["lat"]), "lon": float(row["lon"])} if row["lat"] and row["lon"] else {}
