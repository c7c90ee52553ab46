"""Digits inside English numerals (``1,3 million``, ``ten-thousand-30``), and readings that break the next number."""

import re
from decimal import Decimal

from factx.normalise.numeral import arabic
from factx.normalise.numeral.en_sum import Sum
from factx.normalise.numeral.en_words import GAP, SCALES, WORD
from factx.normalise.numeral.value import Numeral, Reading, exact

_DECIMAL_COMMA = re.compile(
    r"(?<!\d,)(?<!\d)(\d{1,3}),(\d{1,2})(?![\d%])(?!,\d|/\w|-(?!magnitude|met(?:er|re)|kilomet|mile|percent|million|billion|f(?:oo|ee)t|inch|ton|lit(?:er|re))\w)"
)


def decimal_comma(text: str, start: int, limit: int) -> tuple[int, Numeral] | None:
    """``1,3 million``, as continental writers have it: no thousands end after one or two digits."""
    if (found := _DECIMAL_COMMA.match(text, start, limit)) is None:
        return None
    return found.end(), exact(Decimal(f"{found[1]}.{found[2]}"), Decimal(1).scaleb(-len(found[2])), digits=True)


def digits_after(text: str, begin: int, limit: int, state: Sum) -> int | None:
    """``4 thousand 3 hundred and 21``."""
    got = arabic.literal(text, begin, limit)
    if got is None or got[1].number is None or got[1].step != 1:
        return None
    stop, value = got
    number = value.number or Decimal(0)
    room = 100 if state.last == "hundred" else min(state.scale, 1000)
    if not 0 < number < room or (stop < limit and text[stop] in "-.,:%/" and text[stop + 1 : stop + 2].isalnum()):
        return None
    state.section, state.step, state.last = (state.section or 0) + number, Decimal(1), "digits"
    return stop


def without_broken(text: str, stops: list[Reading], limit: int) -> list[Reading]:
    """Drops readings that swallow the head of the next number: ``one hundred and two`` before ``hundred``."""
    kept = []
    for stop in stops:
        gap = GAP.match(text, stop.end, limit)
        after = WORD.match(text, gap.end(), limit) if gap else None
        name = after[0].lower() if after else ""
        if name == "hundred" or (name in SCALES and not name.endswith("s")):
            value = stop.value.number or Decimal(0)
            longer = any(other.end >= (after.end() if after else 0) for other in stops)
            if not longer and value >= 100:
                continue
        kept.append(stop)
    return kept
