"""How well names meet by sound: every Korean–English pair of the entity lexicon, leave-one-out.

Each Korean name looks for its partner among the English names of its type, as if the lexicon did not know the pair:
``first`` is the share whose own partner is the nearest of all, ``linked`` the share that linking would join (near
enough, clearly nearest, both ways: `factx.link.identity.matching`), ``false`` the share of strangers among what it
would join. Translations and acronyms cannot meet by sound (독일, Germany): ``first`` counts the pairs that sound
alike at all, ``first of all`` every pair.

    python benchmarks/transliteration.py
"""

import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from factx.link.identity.matching import ALIKE, CLEAR, keys
from factx.link.kit import Kit, kit_of
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.romanise import spell
from factx.normalise.name.sounds import latin_letters
from factx.rules.load import default_rules

TYPES = ("PERSON", "PLACE", "ORG")
TRIED = 25
"""Of the names that share a key so many are compared in full: those whose letters are nearest to the romanised name."""
SOUNDING = 1.0
"""Pairs further apart than this are translations, acronyms or other names: no ear would match them."""
TABLES = ("people_kr", "people_world", "cities_world", "regions_kr", "companies_kr", "companies_world")


@dataclass(frozen=True)
class Pair:
    """Leading names of one entity in both languages."""

    id: str
    ko: str
    en: str


def pairs(kit: Kit, type_: str) -> list[Pair]:
    """The pairs of a type; names without Hangul on one side or with Hangul on the other are none."""
    found: dict[str, Pair] = {}
    for name, rows in kit.rules.tables("shared/entities").items():
        for row in rows if name in TABLES else ():
            ko, en = row["ko"].split("|")[0], row["en"].split("|")[0]
            if row["type"] == type_ and ko and en and has_hangul(ko) and not has_hangul(en):
                found.setdefault(row["id"], Pair(row["id"], ko, en))
    return list(found.values())


def distance(kit: Kit, type_: str, ko: str, en: str) -> float:
    """As linking measures it."""
    return (kit.persons if type_ == "PERSON" else kit.compounds).distance(ko, en)


def measure(kit: Kit, type_: str) -> dict[str, float]:
    """The figures of one type."""
    gold = pairs(kit, type_)
    blocks: dict[str, list[Pair]] = defaultdict(list)
    for pair in gold:
        for key in keys(pair.en, type_, kit):
            blocks[key].append(pair)
    near: dict[str, list[tuple[float, str]]] = {}
    back: dict[str, list[tuple[float, str]]] = defaultdict(list)
    letters = {pair.id: latin_letters(pair.en) for pair in gold}
    for pair in gold:
        others = {p.id: p for key in keys(pair.ko, type_, kit) for p in blocks.get(key, ())}
        if len(others) > TRIED:
            spelled = {id_: letters[id_] for id_ in others}
            best = process.extract(spell(pair.ko).replace(" ", ""), spelled, scorer=fuzz.ratio, limit=TRIED)
            others = {id_: others[id_] for id_ in [id_ for _, _, id_ in best] + [pair.id] if id_ in others}
        near[pair.id] = sorted((distance(kit, type_, pair.ko, p.en), p.id) for p in others.values())
        for apart, other in near[pair.id]:
            back[other].append((apart, pair.id))
    names = {pair.id: pair for pair in gold}
    own = {pair.id: distance(kit, type_, pair.ko, pair.en) for pair in gold}
    sounding = [pair for pair in gold if own[pair.id] <= SOUNDING]
    accepted = list(links(near, back))
    wrong = [(a, b) for a, b in accepted if a != b and names[a].ko != names[b].ko and names[a].en != names[b].en]
    for a, b in wrong[: 20 if "-v" in sys.argv else 0]:
        print("  false", names[a].ko, "=", names[b].en, "not", names[a].en)
    missed = [pair for pair in sounding if not is_first(near[pair.id], pair, names, own)]
    for pair in missed[: 20 if "-v" in sys.argv else 0]:
        print("  second", pair.ko, pair.en, round(own[pair.id], 2), [names[i].en for _, i in near[pair.id][:1]])
    return {
        "pairs": len(gold),
        "sounding": len(sounding),
        "first": 1 - len(missed) / len(sounding),
        "first of all": sum(is_first(near[pair.id], pair, names, own) for pair in gold) / len(gold),
        "linked": len(accepted) / len(sounding),
        "false": len(wrong) / max(len(accepted), 1),
    }


def is_first(near: list[tuple[float, str]], pair: Pair, names: dict[str, Pair], own: dict[str, float]) -> bool:
    """Is the partner the nearest, namesakes (one spelling, two entities) aside?"""
    strangers = [apart for apart, other in near if names[other].en != pair.en and names[other].ko != pair.ko]
    found = any(other == pair.id for _, other in near)
    return found and all(own[pair.id] < apart for apart in strangers[:1])


Near = dict[str, list[tuple[float, str]]]


def links(near: Near, back: Near) -> Iterator[tuple[str, str]]:
    """The links that would be made: each the other's clear choice."""
    for id_, found in near.items():
        choice = clear(found)
        if choice is not None and clear(sorted(back[choice])) == id_:
            yield id_, choice


def clear(found: list[tuple[float, str]]) -> str | None:
    """The nearest, if near enough and clearly nearer than the next, as in `factx.link.identity.matching`."""
    if not found or found[0][0] > ALIKE:
        return None
    if len(found) > 1 and found[1][0] - found[0][0] < min(CLEAR, found[1][0] / 2 + 1e-9):
        return None
    return found[0][1]


def main() -> None:
    """Prints one line a type."""
    kit = kit_of(default_rules())
    for type_ in TYPES:
        start = time.perf_counter()
        found = measure(kit, type_)
        told = "  ".join(f"{name} {value:.4g}" for name, value in found.items())
        print(f"{type_:8}{told}  ({time.perf_counter() - start:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
