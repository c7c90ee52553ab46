"""Units that a sentence says once: ``gave Moon 43 percent and Eom 38``, ``20 metres by 15``, ``up from 8,700``.

A number that stands alone takes the unit of the figure that it goes on from or is compared with. Numbers so told are of
one size: an index that rises 2 percent to 2,345 is no percentage.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

import regex

from factx.extractors.figure.quantity import Quantity
from factx.models.document import Document, Sentence
from factx.normalise.unit import Unit
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_FARTHEST = 110
_FACTOR = 25
"""How many times one of two figures that share a unit is the other at most."""
_PERCENT = frozenset({"percent", "percentage_point"})
_SCALED = compiled(r"\d\s?(?:thousand|million|billion|trillion|m|mn|bn|tn|trn)$")
_BY = compiled(r"(?:\s?\([^()]{1,24}\))?\s(?:by|x|×)\s(?:about\s|some\s)?")
_GAPPED = compiled(
    r"(?:[^.;:]|\.\d){0,70}(?:,|;|\band|\bbut|\bwhile|\bwith)\s(?:[^.;:,]{0,24}\s)?\p{Lu}[\p{L}\p{M}'’.-]{1,24}"
    r"(?:\s(?:of|for|from)\s(?:\p{Ll}{1,8}\s){0,2}\p{Lu}[^,.;:]{1,30}|,\s[^,;:.]{1,50},|'s)?"
    r"\s(?:with\s|at\s|had\s|got\s|won\s|on\s|took\s|only\s|just\s|about\s|some\s){0,2}$"
)
_GAPPED_COUNT = compiled(
    r"(?:[^.;:]|\.\d){0,80}?(?:,|;|\band|\bbut|\bwhile)\s(?:and\s|but\s)?"
    r"(?:(?:the|its|his|her|their|a|an|another|in|by|on)\s)?(?:[\p{L}’'-]{2,24}\s){0,3}(?P<last>[\p{L}’'-]{2,24})\s$"
)
"""``won 88 seats and its rival 86``, ``300 people came in May, and in June 420``."""
_STOP = compiled(r"\s?$|[.,;)]|\sand\s")
_BRACKETED = compiled(r"\s?\([^()]{1,30}\)")
"""The same sum in another currency."""
_GOES_ON = compiled(r"\band\s(?:about\s|some\s|only\s|just\s|then\s)?$")
_REACHED = compiled(r"\b(?:to|at|was|were|is|are|of|reached|hit|stood)\s(?:about\s|just\s|only\s){0,2}$")


def share_units(document: Document, quantities: Sequence[Quantity], rules: RuleSet) -> None:
    """Gives the unit of an earlier figure of its sentence to each English number that goes on from it."""
    text = document.text
    for sentence, own in _by_sentence(document, quantities):
        for one, two in pairwise(own):
            if one.unit is None and two.unit is not None and two.unit.group == "measure" and _is_by(text, one, two):
                one.unit = two.unit  # measuring 26 by 48 inches
        for n, quantity in enumerate(own[1:], start=1):
            if quantity.unit is None and _stands_alone(text, sentence, quantity, rules):
                source = _source(text, own[:n], quantity, rules)
                if source is not None:
                    quantity.unit = source.unit
                    quantity.notes.add("unit shared")
                    between = text[source.end : quantity.start]
                    if (
                        source.form == "delta"
                        and quantity.form == "level"
                        and _is_gapped(text, between, quantity, rules)
                    ):
                        quantity.form, quantity.direction = "delta", source.direction  # cut 300 jobs, its rival 120


def _is_by(text: str, one: Quantity, two: Quantity) -> bool:
    return one.form == "level" and _BY.fullmatch(text, one.end, two.start) is not None


def repeat_units(quantities: Sequence[Quantity]) -> None:
    """Gives a bare number the unit with which the same number stands elsewhere: ``투자 1조9천억`` in a headline."""
    units: dict[Decimal, set[Unit]] = {}
    for quantity in quantities:
        number, unit = quantity.number, quantity.unit
        if number is not None and unit is not None and unit.group in ("money", "count"):
            units.setdefault(abs(number), set()).add(unit)
    for quantity in quantities:
        found = units.get(abs(quantity.number)) if quantity.number else None
        known = found is not None and len(found) == 1 and len(str(abs(int(quantity.number or 0))).rstrip("0")) > 1
        if found and known and quantity.unit is None and quantity.form in ("level", "delta"):
            quantity.unit = next(iter(found))


def _by_sentence(document: Document, quantities: Sequence[Quantity]) -> Iterator[tuple[Sentence, list[Quantity]]]:
    place, ordered = 0, sorted(quantities, key=lambda q: q.start)
    for sentence in document.sentences:
        while place < len(ordered) and ordered[place].start < sentence.start:
            place += 1
        first = place
        while place < len(ordered) and ordered[place].start < sentence.end:
            place += 1
        if sentence.lang == "en" and place - first > 1:
            yield sentence, ordered[first:place]


@cache
def _after(rules: RuleSet) -> "regex.Pattern[str]":
    """What may follow a number that counts nothing: a stop, or a word that begins no noun phrase."""
    rows = rules.lexicon("en", "syntax").rows
    kinds = frozenset({"prep", "conj", "aux"})
    words = {row["surface"] for row in rows if kinds & set(row["group"].split("|"))} - {"per", "plus", "of"}
    listed = alternatives(words)
    stops = r"\s?$|[.,;:)\]\"”’](?!\d)"
    return compiled(
        rf"{stops}|\s(?:{listed}|a\s(?:year|month|week|day)|this|last|first|initially|late|early|yesterday|today)\b"
    )


@cache
def _compared(rules: RuleSet) -> "regex.Pattern[str]":
    """Words before a number that is set against the figure before it."""
    listed = alternatives(rules.lexicon("en", "ellipsis").words)
    return compiled(rf"(?i)\b{listed}\s(?:the\s|about\s|some\s|just\s|only\s|an?\s[a-z]{{3,12}}\s){{0,2}}$")


def _stands_alone(text: str, sentence: Sentence, quantity: Quantity, rules: RuleSet) -> bool:
    plain = not quantity.value.word and not quantity.value.ordinal and quantity.form in ("level", "delta")
    if not plain or quantity.number is None or quantity.end != quantity.core[1] or quantity.value.fraction:
        return False
    return _after(rules).match(text, quantity.end, sentence.end) is not None


def _source(text: str, before: Sequence[Quantity], quantity: Quantity, rules: RuleSet) -> Quantity | None:
    """The figure whose unit a number shares."""
    known = [q for q in before if q.unit is not None and q.of is None and q.unit.group in ("money", "measure", "ratio")]
    counts = [q for q in before if q.unit is not None and q.unit.group == "count" and q.unit.id != "time"]
    for one in reversed(known):
        if _shares(text, one, quantity, rules):
            return one
    for one in reversed(counts):
        between = text[one.end : quantity.start] if quantity.start - one.end <= _FARTHEST else ""
        if not between or not _near_in_size(one, quantity):
            continue
        if _compared(rules).search(between) or _is_gapped(text, between, quantity, rules):
            return one
    return None


def _is_gapped(text: str, between: str, quantity: Quantity, rules: RuleSet) -> bool:
    """Whether nothing but another subject stands before a number that ends its clause."""
    found = _GAPPED_COUNT.fullmatch(between)
    if found is None or _STOP.match(text, quantity.end) is None:
        return False
    last = found["last"].lower()
    return last not in _no_subject(rules) and not last.endswith(("ed", "ing", "ly"))


@cache
def _no_subject(rules: RuleSet) -> frozenset[str]:
    """Words that end no subject: prepositions, auxiliaries, determiners, and verbs with no noun of their shape."""
    listed = {row["surface"] for row in rules.lexicon("en", "syntax").rows}
    return frozenset(listed | {row["surface"] for row in rules.lexicon("en", "direction").rows})


def _shares(text: str, one: Quantity, other: Quantity, rules: RuleSet) -> bool:
    if one.unit is None or not 0 < other.start - one.end <= _FARTHEST:
        return False
    between = _BRACKETED.sub("", text[one.end : other.start])
    if one.is_money and _SCALED.search(text, other.core[0], other.core[1]):
        return not _has_stop(between)
    if not _near_in_size(one, other):
        return False
    if one.unit.group == "money":  # 141.80 yen, up from 141.15
        fine = one.value.step is not None and one.value.step == other.value.step and one.value.step < 1
        return fine and _compared(rules).search(between) is not None
    if one.unit.group == "measure" and _BY.fullmatch(between):
        return True
    share = one.unit.id in _PERCENT
    if text.endswith("from ", 0, one.start) and between.endswith(" to ") and ";" not in between:
        return True  # from 2.9 per cent in 2021 to 6.4 in 2024
    if one.unit.group == "ratio" and not share:
        return False
    if _GAPPED.match(between) or (not share and _GOES_ON.search(between)):
        return True
    told = not share or (one.form != "delta" and _REACHED.search(text, max(0, one.start - 20), one.start))
    return bool(told) and _compared(rules).search(between) is not None


def _has_stop(between: str) -> bool:
    return any(mark in between for mark in '()"“”')


def _near_in_size(one: Quantity, other: Quantity) -> bool:
    if not one.number or not other.number:
        return False
    small, large = sorted((abs(one.number), abs(other.number)))
    return large <= small * _FACTOR and (one.unit is None or one.unit.id not in _PERCENT or large <= Decimal(200))
