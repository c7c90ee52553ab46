"""Quantities of one sentence put together: ranges, sums in two parts, sums repeated in another currency."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import regex

from factx.extractors.figure.ballots import are_votes
from factx.extractors.figure.bands import widen
from factx.extractors.figure.equivalents import equivalents
from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.shaking import settle_shaking
from factx.extractors.figure.vocabulary import Vocabulary, vocabulary
from factx.normalise.numeral import Numeral
from factx.normalise.numeral.value import quotient, span
from factx.normalise.unit import converted
from factx.rules.load import RuleSet

_DASH = regex.compile(r"\s?[~∼〜～]\s?|\s?[-–—]\s?|\s?내지\s?")
_DASH_BEFORE = regex.compile(r"[\d½]\s?[-–—]\s?$")
_HALF_AFTER = regex.compile(r"\s?[-–—]\s?\d")
_PART = regex.compile(r",?\s?(?:and\s)?")
_HANGUL = regex.compile(r"[가-힣]")


def compose(text: str, found: Sequence[Quantity], rules: RuleSet, lang: str) -> list[Quantity]:
    """The quantities of a sentence with their neighbours joined, each with the id of the rule that names its sort."""
    words = vocabulary(rules, lang)
    joined: list[Quantity] = []
    for quantity in found:
        last = joined[-1] if joined else None
        if last is not None and (
            one := _feet(text, last, quantity) or _range(text, last, quantity) or _sum(text, last, quantity)
        ):
            joined[-1] = one
            continue
        joined.append(quantity)
    kept = []
    for n, quantity in enumerate(joined):
        if lang == "en" and _is_tally(text, quantity, words):
            quantity.unit = words.unit("item")
        elif _is_score(text, quantity, joined[n + 1] if n + 1 < len(joined) else None):
            continue
        settle_shaking(text, quantity, words)
        _settle(quantity, words)
        if quantity.unit is not None and quantity.unit.group == "money_part":
            base = words.unit(quantity.unit.base or "")
            factor = quantity.unit.factor or 1
            quantity.value = quantity.value.scaled(Decimal(factor.numerator) / Decimal(factor.denominator))
            quantity.unit = base
        widen(text, quantity, lang)
        quantity.rule = quantity.rule or f"{lang}.figure.{_sort(quantity)}"
        kept.append(quantity)
    equivalents(text, kept, words)
    if lang == "en":
        _parts(text, kept)
        _others(text, kept, words)
    return kept


_OTHERS = regex.compile(r"\sothers?(?![a-z])")
_THEY_WERE = regex.compile(r"\s(?:(?:were|was|are|is|have|had|been|seriously|critically|badly|also)\s){0,3}")


def _others(text: str, quantities: Sequence[Quantity], words: Vocabulary) -> None:
    """``killed 12 people and injured 30 others``: others are what was counted before, and people if hurt."""
    last = None
    for quantity in quantities:
        found = _OTHERS.match(text, quantity.core[1])
        if found is not None and quantity.unit is not None and quantity.unit.id == "item":
            were = _THEY_WERE.match(text, found.end())
            befell = were is not None and words.around["befell"].after(text, were.end(), len(text)) is not None
            quantity.unit = words.unit("person") if befell else last or quantity.unit
        if quantity.unit is not None and quantity.unit.group == "count":
            last = quantity.unit


_OF_THEM = regex.compile(
    r"\s(?:out\s)?of\s(?:(?:the|its|his|her|their|our|all|those|these)\s)?(?:(?:the|more than|about)\s)?"
)


def _parts(text: str, quantities: Sequence[Quantity]) -> None:
    """``four of the six astronauts``, ``five of 29 candidates``: a part is counted in what the whole is counted in."""
    for one, two in pairwise(quantities):
        counts = two.unit is not None and two.unit.group == "count" and two.form == "level"
        if one.unit is None and counts and _OF_THEM.fullmatch(text, one.end, two.start):
            one.unit = two.unit


def _range(text: str, one: Quantity, two: Quantity) -> Quantity | None:
    """``10~12명``, ``1조~2조원``, ``25,000 - 30,000``: one figure with both ends."""
    gap = text[one.end : two.start]
    if len(gap) > 3 or not gap or (dash := _DASH.fullmatch(gap)) is None or two.bound not in ("exact", "approx"):
        return None
    low, high = one.value.number, two.value.number
    if text[one.core[0] - 1 : one.core[0]] == "-" and text[one.core[0] - 2 : one.core[0] - 1].isdigit():
        return None
    if low is not None and two.value.high is not None and one.unit is None and two.unit and two.unit.id == "year":
        return replace(two, start=one.start, value=replace(two.value, low=low))  # 20~30대
    if low is None or high is None:
        return None
    if one.unit is not None and two.unit is not None and one.unit != two.unit:
        return None
    unit = two.unit or one.unit
    tilde = any(sign in dash[0] for sign in "~∼〜～내")
    if one.unit is None and two.unit is not None and two.value.step and low < high / 100:
        low = _scaled_like(low, text[slice(*two.core)], high)  # 1~2만 명: the scale belongs to both
    years = 1850 <= low <= 2100 and 1850 <= high <= 2100
    wide = low >= 1000 or (low >= 100 and " " in dash[0])
    if low >= high or (unit is None and not tilde and (years or not wide)):
        return None
    value = replace(span(low, high, two.value.step), digits=True)
    return replace(
        two, start=one.start, core=(one.core[0], two.core[1]), value=value, unit=unit, bound="range", notes=one.notes
    )


def _cents(text: str, one: Quantity, two: Quantity) -> Quantity | None:
    """``15 dollars and 50.``, ``$100 and fifty.``: spoken cents, only at the end of a clause."""
    number, total = two.value.number, one.value.number
    if not one.is_money or number is None or total is None or one.end != max(one.unit_span or (0, 0), one.core)[1]:
        return None
    if not _PART.fullmatch(text[one.end : two.start]) or not regex.match(
        r"$|[.,;!?](?!\d)", text[two.end : two.end + 2]
    ):
        return None
    if number != int(number) or not 10 <= number < 100 or total != int(total) or two.bound != "exact":
        return None
    return replace(one, end=two.end, value=Numeral(total + number / 100, step=Decimal("0.01"), digits=True))


def _feet(text: str, one: Quantity, two: Quantity) -> Quantity | None:
    """``6-foot-9``, ``7-foot-1-inch``: feet with a hyphen on both sides and inches."""
    feet, inches = one.value.number, two.value.number
    counted = two.unit is not None and two.unit.group == "count"  # the 5-foot-8 guard
    unit = "inch" if two.unit is None or counted else two.unit.id
    if one.unit is None or one.unit.id != "foot" or text[one.end : two.start] != "-" or feet is None or inches is None:
        return None
    hyphen = text[one.core[1] : one.core[1] + 1] == "-"
    if not hyphen or inches >= _INCHES or unit != "inch" or feet != int(feet):
        return None
    end = two.core[1] if counted else two.end
    return replace(one, end=end, value=quotient(feet * _INCHES + inches, Decimal(_INCHES), digits=True))


_INCHES = 12


def _is_score(text: str, one: Quantity, following: Quantity | None) -> bool:
    """``3-1``, ``1 - 0 Rangers``, ``02-1234-5678``: numbers with a hyphen between that are no range say no quantity."""
    start, end = one.core
    if (one.unit is not None and one.unit.group != "count") or not one.value.digits or one.bound == "range":
        return False
    team = one.unit_span is not None and text[one.unit_span[0]].isupper()
    plain = one.unit is None or (one.unit.group == "count" and (one.unit_span is None or team))
    if plain and _DASH_BEFORE.search(text, max(0, start - 5), start):
        return True
    if text[end - 1] == "½" and _HALF_AFTER.match(text, end) is not None:
        return True  # 14½-13½
    if following is None or one.end != end:
        return False
    gap = text[end : following.core[0]]
    return gap.strip() in ("-", "–", "—") and following.value.digits


_TALLY = regex.compile(r"(?<![\d.,:/-])\d{1,3}[-–]\d{1,3}(?![\d%/-]|[.,:]\d)")


def _is_tally(text: str, quantity: Quantity, words: Vocabulary) -> bool:
    """``voted 61-38``, ``a 5-4 ruling``: votes for and against are counts, a match score is none."""
    if quantity.unit is not None and quantity.unit.group != "count":
        return False
    start = max(0, quantity.core[0] - 4)
    found = next((f for f in _TALLY.finditer(text, start, quantity.core[1] + 5) if _holds(f, quantity.core)), None)
    if found is None:
        return False
    return are_votes(text, found.start(), found.end(), words.lists["ballot_word"].get)


def _holds(found: "regex.Match[str]", core: tuple[int, int]) -> bool:
    return bool(found.start() <= core[0] and core[1] <= found.end())


def _scaled_like(low: Decimal, surface: str, high: Decimal) -> Decimal:
    scale = regex.search(r"\d\s?([십백천]?[만억조]|[십백천])", surface)
    digits = regex.match(r"\d[\d,]*(?:\.\d+)?", surface)
    if scale is None or digits is None:
        return low
    written = Decimal(digits[0].replace(",", ""))
    return low * (high / written) if written else low


def _sum(text: str, one: Quantity, two: Quantity) -> Quantity | None:
    """``64달러 45센트``, ``5 ft 2 in``: a second number in a smaller unit of the same dimension."""
    if one.unit is None or one.value.number is None or two.value.number is None:
        return None
    if two.unit is None:
        return _cents(text, one, two)
    if (
        not _PART.fullmatch(text[one.end : two.start])
        or one.end != (one.unit_span or (0, 0))[1]
        or two.bound != "exact"
    ):
        return None
    if text[one.end : one.end + 1] == "," and _HANGUL.search(text, one.end - 1, two.end + 1):
        return None  # 124톤, 80g짜리 컵 155만 개
    whole = one.unit
    if two.unit.group == "money_part" and one.is_money:
        if two.value.number >= 100:
            return None
        factor = two.unit.factor or 1
        part = Decimal(factor.numerator) / Decimal(factor.denominator) * two.value.number
        total = Numeral(one.value.number + part, step=Decimal("0.01"), digits=True)
    elif whole.dimension in ("length", "mass") and whole.dimension == two.unit.dimension and two.unit != whole:
        ratio = converted(two.value.number, two.unit, whole)
        if ratio is None or not 0 < ratio < 1:
            return None
        total = quotient(
            one.value.number * ratio.denominator + ratio.numerator, Decimal(ratio.denominator), digits=True
        )
    else:
        return None
    return replace(one, end=two.end, value=total, core=(one.core[0], two.core[1]), unit_span=two.unit_span)


def _settle(quantity: Quantity, words: Vocabulary) -> None:
    """Form and unit that follow from the unit alone."""
    unit, number = quantity.unit, quantity.value.number
    if unit is None or (unit.group == "count" and quantity.value.ordinal):
        if quantity.value.ordinal:
            quantity.form, quantity.unit = "rank", words.unit("ordinal")
        elif quantity.value.step is None and number is not None and 0 < number < 1:
            quantity.form, quantity.unit = "share", words.unit("ratio")
        return
    if unit.group == "rank":
        quantity.form = "rank"
    elif unit.group == "multiple":
        quantity.form = "multiple"


def _sort(quantity: Quantity) -> str:
    unit = quantity.unit
    if unit is None:
        return "number"
    return {"money": "money", "rank": "rank", "ratio": "percent", "multiple": "multiple", "age": "age"}.get(
        unit.group, "count" if unit.group in ("count", "score") else "measure"
    )
