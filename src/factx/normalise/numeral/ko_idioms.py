"""Korean numerals that are no sum of digits and myriads: ``3할 2푼 5리``, ``서너``, ``이삼백``, ``수십만``."""

import re
from dataclasses import replace
from decimal import Decimal

from factx.normalise.numeral.ko_words import AFTER_POINT, BIG, DIGITS, SMALL, SPREADS
from factx.normalise.numeral.value import Reading, exact, span

POINT = re.compile(r"(?:[점쩜]|\s[점쩜]\s)(?P<places>[{}]{{1,12}})".format("".join(AFTER_POINT)))
_HANGUL = re.compile("[가-힣]")
_SPREAD_WORD = re.compile("|".join(sorted(SPREADS, key=len, reverse=True)))
_SPREAD = re.compile(
    r"(?:(?P<teens>십)?수|(?P<pair>일이|이삼|삼사|사오|오륙|오육|육칠|칠팔|팔구))(?P<small>[십백천])?여?(?P<big>[만억조](?![기각]))?여?"
)
_HAL = re.compile(
    r"(?P<hal>\d{1,2}|[일이삼사오육칠팔구])\s?할(?:\s?(?P<pun>\d|[일이삼사오육칠팔구])\s?푼)?(?:\s?(?P<ri>\d|[일이삼사오육칠팔구])\s?리)?"
    r"(?!(?!가량|쯤|정도|남짓|이상|이하|이나|안팎|내외|밖에|에서|까지)[가-힣]{2}|인)"
)


def hal(text: str, start: int, limit: int) -> list[Reading]:
    """``3할 2푼 5리`` is 0.325."""
    if (found := _HAL.match(text, start, limit)) is None:
        return []
    places = [found["hal"], found["pun"], found["ri"]]
    values = [Decimal(DIGITS.get(p, 0) or int(p if p.isdigit() else 0)) if p else None for p in places]
    number, step = Decimal(0), Decimal(1)
    for n, value in enumerate(values, 1):
        if value is not None:
            step = Decimal(1).scaleb(-n)
            number += value * step
    return [Reading(found.end(), exact(number, step, digits=found["hal"].isdigit()))]


def spreads(text: str, start: int, limit: int) -> list[Reading]:
    """Ranges in one word: ``서너`` 3 to 4, ``이삼백`` 200 to 300, ``수십만`` 100,000 to 990,000, ``십수`` 11 to 19."""
    if (word := _SPREAD_WORD.match(text, start, limit)) is not None:
        low, high = SPREADS[word[0]]
        return [Reading(word.end(), replace(span(Decimal(low), Decimal(high)), native=True))]
    if (found := _SPREAD.match(text, start, limit)) is None:
        return []
    small = Decimal(SMALL.get(found["small"] or "", 1))
    big = Decimal(BIG.get(found["big"] or "", 1))
    if found["pair"]:
        low, high = (DIGITS[letter] for letter in found["pair"])
        bare = small == big == 1
        return [Reading(found.end(), replace(span(low * small * big, high * small * big), word=bare))]
    if found["teens"]:
        return [Reading(found.end(), span(11 * small * big, 19 * small * big))]
    if small == big == 1:
        return []
    top = 9 if small == 1 else small * 10 - 1
    return [Reading(found.end(), span(small * big, top * big))]


def spaced_point(text: str, limit: int, stops: list[Reading]) -> list[Reading]:
    """``십이 점 일구오``, spoken and spaced."""
    found = []
    for whole in stops:
        point = POINT.match(text, whole.end, limit)
        if point is None or whole.value.number is None or not text[whole.end].isspace():
            continue
        if point.end() < limit and _HANGUL.match(text[point.end()]):
            continue
        if not point[0].startswith(tuple(" \u00a0")) or not point[0][2].isspace():
            continue
        places = "".join(str(AFTER_POINT[letter]) for letter in point["places"])
        step = Decimal(1).scaleb(-len(places))
        found.append(Reading(point.end(), exact(whole.value.number + Decimal(int(places)) * step, step)))
    return found
