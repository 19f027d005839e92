# SPDX-License-Identifier: Apache-2.0
"""What the knowledge tables say about a name: which kind of place, which people, a known organisation."""
import csv
import gzip
import re
import unicodedata

from labels import PLACES

FACILITY = set("""airport airfield airbase bridge station stadium arena hospital clinic road street avenue boulevard highway expressway building
tower palace castle cathedral church mosque synagogue temple museum gallery theatre theater library dam prison jail camp hotel mall hall tunnel
terminal pier dock shipyard plant reactor refinery checkpoint crossing barracks monument memorial cemetery plaza square st. ave. rd. blvd. hwy
zoo fort hq headquarters""".split())
NATURE = set("""river lake sea ocean mountain mountains mount mt. mt island islands isle isles valley desert gulf bay coast peninsula strait straits
cape hills hill forest canyon glacier volcano reef basin plateau plain delta creek falls beach bank highlands ridge channel archipelago steppe
glen loch ranges range moor hemisphere continent""".split())
BOTH = set("park garden gardens base port harbor harbour canal zone center centre reserve school university".split())
REGIONS = set("""africa asia europe antarctica oceania balkans caucasus caribbean scandinavia siberia arctic antarctic sahara sahel levant
mesopotamia earth mars moon pacific atlantic mediterranean amazon""".split()) | {
    "north america", "south america", "latin america", "central america", "middle east", "far east", "near east", "southeast asia", "east asia",
    "central asia", "south asia", "western europe", "eastern europe", "west africa", "east africa", "southern africa", "north africa", "west",
    "the west", "midwest", "west coast", "east coast", "horn of africa"}
SHORT_COUNTRIES = """u.s. us u.s usa u.s.a. america united states uk u.k. united kingdom britain great britain england scotland wales northern ireland
north korea south korea russia soviet union ussr ivory coast burma east timor czech republic holland iran syria palestine taiwan vietnam laos
south vietnam north vietnam yugoslavia czechoslovakia east germany west germany west bank gaza gaza strip kosovo tibet chechnya kashmir
hong kong macau washington d.c. washington , d.c. uae u.a.e. prc drc""".split()
NAMED_COUNTRIES = ("united states", "united kingdom", "great britain", "northern ireland", "north korea", "south korea", "soviet union",
                   "ivory coast", "east timor", "czech republic", "south vietnam", "north vietnam", "east germany", "west germany", "west bank",
                   "gaza strip", "hong kong", "washington d.c.", "washington , d.c.", "united states of america", "new york city")
PEOPLES = """arab arabs arabic kurd kurds kurdish european europeans african africans asian asians jew jews jewish palestinian palestinians tibetan
tibetans chechen chechens uighur uighurs uyghur uyghurs hispanic latino latinos latina muslim muslims moslem moslems christian christians catholic
catholics protestant protestants sunni sunnis shia shiite shiites shi'ite shi'ites shi'a alawite alawites druze yazidi yazidis copt copts coptic
islamist islamists islamic hindu hindus buddhist buddhists sikh sikhs mormon mormons baptist anglican evangelical lutheran methodist orthodox
democrat democrats republican republicans communist communists marxist marxists nazi nazis fascist baathist baathists tory tories zionist zionists
scottish welsh english british french dutch spanish swedish danish polish irish turkish finnish norwegian portuguese chinese japanese german roman
greek hebrew celtic slavic slav slavs serbian croatian bosniak bosniaks albanian catalan basque basques flemish bavarian sicilian texan texans
californian hawaiian alaskan parisian londoner londoners soviet soviets tamil tamils sinhalese pashtun pashtuns tajik tajiks uzbek uzbeks hazara
hazaras kazakh turkmen kyrgyz hutu hutus tutsi tutsis zulu bengali punjabi kashmiri kashmiris bedouin balinese siamese hutterite amish quaker
afghan afghans filipino filipinos filipina cuban cubans argentinian argentinians rohingya houthi houthis persian persians byzantine ottoman
mediterranean scandinavian balkan mesopotamian aboriginal maori inuit cherokee navajo apache sioux creole cossack cossacks""".split()
GROUP_SIGNS = set("""inc inc. corp corp. corporation co co. ltd ltd. llc plc ag university college institute ministry department committee party bank
council commission agency association federation union group company foundation organization organisation front army brigade brigades forces
congress parliament senate court bureau police navy club fc league society alliance coalition movement authority board times post tribune journal
gazette herald news network radio press""".split())

WELL_KNOWN = set("""google microsoft yahoo ibm intel oracle facebook twitter youtube myspace ebay paypal wikipedia skype nokia motorola sony samsung
panasonic toyota honda nissan mazda hyundai bmw volkswagen mercedes-benz audi volvo renault peugeot fiat chrysler chevrolet lexus porsche ferrari
boeing airbus lockheed raytheon northrop halliburton bechtel exxon exxonmobil chevron texaco bp shell gazprom lukoil aramco citibank citigroup
jpmorgan barclays hsbc ubs deloitte kpmg accenture walmart wal-mart costco kmart ikea starbucks mcdonalds mcdonald's pepsi pepsico coca-cola nestle
nike adidas disney pixar netflix hbo cnn bbc nbc abc cbs msnbc espn mtv npr pbs reuters bloomberg newsweek forbes fedex ups dhl usps marriott
hilton hyatt sheraton lufthansa ryanair easyjet qantas delta verizon at&t sprint t-mobile vodafone comcast enron dynegy nasa noaa fda epa fbi cia
nsa dea atf irs sec ftc fcc ferc opec nato un eu unicef unesco who imf wto iaea interpol mossad kgb gestapo pentagon hamas hezbollah hizbollah
fatah taliban likud kadima plo ira eta farc isis isil daesh harvard yale princeton mit stanford cornell oxfam greenpeace amnesty fifa uefa nba nfl
nhl mlb ncaa nyse nasdaq pfizer merck bayer novartis roche monsanto dell hewlett-packard hp amd nvidia adobe apple amazon mozilla ebay al-qaeda
congress knesset bundestag duma politburo petco petsmart safeway walgreens""".split()) | {
    "al qaeda", "al - qaeda", "al qaida", "al jazeera", "wal - mart", "coca - cola", "burger king", "taco bell", "pizza hut", "home depot",
    "best buy",
    "bank of america", "goldman sachs", "morgan stanley", "merrill lynch", "wells fargo", "american express", "general motors", "general electric",
    "red cross", "new york times", "washington post", "los angeles times", "wall street journal", "fox news", "associated press",
    "united nations", "european union", "world bank", "security council", "state department", "justice department", "defense department",
    "supreme court", "islamic jihad", "muslim brotherhood", "arab league", "african union", "red sox", "manchester united", "real madrid"}


def folded(text):
    text = unicodedata.normalize("NFD", text.replace("’", "'"))
    return " ".join("".join(c for c in text if unicodedata.category(c) != "Mn").lower().split())


def rows(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def demonyms(cell):
    """Singular and plural forms out of a cell such as `Croat(s), Croatian(s)`."""
    for piece in re.split(r"[,;/]| or ", re.sub(r"\((?!s\)|men\)|women\))[^)]*\)", "", cell or "")):
        piece = piece.strip()
        if not piece or " - " in piece or not piece[0].isupper() or len(piece.split()) > 2:
            continue
        if piece.endswith(("(men)", "(women)")):
            stem = piece[:piece.index("(")].strip()
            yield from (stem, re.sub("man$", "men", stem))
        elif piece.endswith("(s)"):
            yield from (piece[:-3], piece[:-3] + "s")
        else:
            yield piece


class Knowledge:
    def __init__(self, folder):
        self.countries, self.peoples, self.places, self.large = set(NAMED_COUNTRIES), set(PEOPLES), set(), set()
        self.countries |= {x for x in SHORT_COUNTRIES if x not in ("united", "states", "kingdom", "great", "northern", "north", "south", "union",
                           "coast", "east", "west", "bank", "strip", "republic", "czech", "timor", "hong", "kong", ",", "korea")}
        self.read_countries(folder / "countries.tsv")
        for row in rows(folder / "admin1.tsv"):
            self.places.add(folded(row["name"]))
            if row["code"].startswith("US."):
                self.large.add(folded(row["name"]))
        for row in rows(folder / "places.tsv.gz"):
            names = {folded(x) for x in (row["name"], row["asciiname"]) if len(x) > 2}
            self.places |= names if int(row["population"] or 0) >= 2000 else set()
            self.large |= names if int(row["population"] or 0) >= 300000 else set()
        self.groups = set(self.read_groups(folder))
        self.leaders = {folded(row["name"]) for row in rows(folder / "leaders.tsv") if " " in row["name"]}

    def read_countries(self, path):
        for row in rows(path):
            names = [row["name"], row["conventional_short"]] + re.split(r"[|,;]", row["former_names"] or "")
            self.countries |= {folded(x) for x in names if x and len(x) > 3 and len(x.split()) < 5}
            self.places.add(folded(row["capital"] or ""))
            for x in list(demonyms(row["demonym_noun"])) + list(demonyms(row["demonym_adj"])):
                if len(x) > 3:
                    self.peoples.add(folded(x))
        self.peoples -= {"pole", "dane", "finn", "taiwan", "none", "thai"} - {"thai"}
        self.places.discard("")

    @staticmethod
    def read_groups(folder):
        for row in rows(folder / "igos.tsv"):
            yield from (folded(row["abbrev"]), folded(row["name"]))
        for row in rows(folder / "outlets.tsv"):
            yield from map(folded, [row["name"]] + (row["aliases"] or "").split("|"))
        for row in rows(folder / "terrorist_groups_by_country.tsv"):
            yield from (folded(x) for x in (row["group"], row["abbrev"] or "") if len(x) > 2)

    def place(self, words):
        """Kinds that a place of this name can be."""
        text = folded(" ".join(words))
        last, first = folded(words[-1]), folded(words[0])
        bare = text.removeprefix("the ")
        if bare in self.countries:
            return ("GPE",)
        if bare in REGIONS or last in NATURE or first in ("lake", "mount", "mt.", "mt", "cape", "gulf", "river", "sea", "strait"):
            return ("LOC",)
        if last in FACILITY or first in ("hotel", "camp", "fort", "ft."):
            return ("FAC",)
        if last in BOTH:
            return ("LOC", "FAC")
        if bare in self.places:
            return ("GPE",)
        return PLACES

    def country(self, words):
        return folded(" ".join(words)).removeprefix("the ") in self.countries

    def large_place(self, words):
        return folded(" ".join(words)) in self.large

    def people(self, words):
        return folded(" ".join(words)) in self.peoples

    def group(self, words):
        text = folded(" ".join(words)).replace(" - ", "-")
        return text in self.groups or text.removeprefix("the ") in self.groups

    @staticmethod
    def well_known(words):
        return folded(" ".join(words)) in WELL_KNOWN

    def group_sign(self, words):
        return len(words) > 1 and folded(words[-1]) in GROUP_SIGNS
