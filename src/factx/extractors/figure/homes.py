"""Which country's money a name means that several countries share: ``40m pesos`` in a text about Manila.

A name of a currency alone (``pesos``, 디나르) is that of the country which the text names most, among those whose money
is so called; a text that names one of them in full (``Philippine pesos``) means that one throughout. Without such
signs the name keeps the country that news mostly means by it. Dollars, pounds and euros keep theirs always: news marks
the others (``Australian dollars``, ``E£``).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import regex

from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import vocabulary
from factx.models.document import Document
from factx.patterns import alternatives, compiled
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet
from factx.values import dataclass

_MONEY = "money"
_MARKED = frozenset({"dollar", "dollars", "달러", "pound", "pounds", "파운드", "euro", "euros", "유로", "원", "won"})
"""Names that mean one country's money unless another is named with them."""
_PLURAL = compiled(r"(?<=[a-zó])(?:es|s)$")
_COUNTRY = 2
"""Letters of a currency's code that are those of its country."""


@dataclass(frozen=True)
class _Homes:
    """Of a name that several moneys share: by their codes the words of their countries."""

    countries: Mapping[str, "regex.Pattern[str]"]


def settle_currencies(document: Document, quantities: Sequence[Quantity], rules: RuleSet) -> None:
    """Gives sums under a name that several countries share the money of the one that the text is about."""
    shared = _shared(rules)
    text = document.text
    sums = [q for q in quantities if q.is_money and q.unit_span is not None]
    named = [(q, shared[name]) for q in sums if (name := _key(text[slice(*q.unit_span)])) in shared]  # type: ignore[misc]
    found: dict[int, str | None] = {}
    for quantity, homes in named:
        if id(homes) not in found:
            found[id(homes)] = _most_named(text, sums, homes)
        code = found[id(homes)]
        if code is not None:
            quantity.unit = vocabulary(rules, "en").unit(code)


def _most_named(text: str, sums: Sequence[Quantity], homes: _Homes) -> str | None:
    """The money named in full, or else that of the country named most; None where none is, or two are."""
    full = Counter(
        q.unit.id for q in sums if q.unit is not None and q.unit_span is not None and " " in text[slice(*q.unit_span)]
    )
    counts = Counter({code: full[code] for code in homes.countries if full[code]})
    if not counts:
        counts = Counter({code: n for code, words in homes.countries.items() if (n := len(words.findall(text)))})
    first = counts.most_common(2)
    if not first or (len(first) > 1 and first[0][1] == first[1][1]):
        return None
    return first[0][0]


def _key(surface: str) -> str:
    return str(_PLURAL.sub("", surface.strip(" -").lower()))


@lru_cache(maxsize=2)
def _shared(rules: RuleSet) -> Mapping[str, _Homes]:
    """The names that several moneys share, from those in full: ``Chilean peso``, ``Philippine pesos``, 칠레 페소."""
    rows = [row for row in rules.table("shared/units") if row["group"] == _MONEY]
    people: dict[str, set[str]] = {}
    for row in rules.lexicon("en", "demonym").rows:
        people.setdefault(row["place"], set()).add(row["surface"])
    countries = {row["note"]: row for row in rules.table("shared/entities/countries") if row["note"]}
    homes: dict[str, dict[str, set[str]]] = {}
    for row in rows:
        for surface in (*row["ko"].split("|"), *row["en"].split("|")):
            *lead, name = surface.split(" ")
            if lead and _key(name) not in _MARKED:
                own = homes.setdefault(_key(name), {}).setdefault(row["id"], set())
                country = countries.get(row["id"][:_COUNTRY])
                own |= {" ".join(lead), *_names(country), *people.get(country["id"] if country else "", ())}
    made = {}
    for name, codes in homes.items():
        if len(codes) > 1:
            made[name] = _Homes({code: _search(words) for code, words in sorted(codes.items())})
    return made


def _names(country: Row | None) -> Iterator[str]:
    for column in ("ko", "en") if country is not None else ():
        yield from (name for name in (country or {})[column].split("|") if name)


def _search(words: set[str]) -> "regex.Pattern[str]":
    listed = alternatives(words)
    return compiled(rf"(?<![A-Za-z가-힣]){listed}(?![a-z])")
