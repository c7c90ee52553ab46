"""What a text gives in two units or currencies: the second points to the first (``15 meters (49 feet)``)."""

from collections.abc import Sequence
from itertools import pairwise

import regex

from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary
from factx.normalise.unit import converted

_OPEN = regex.compile(
    r"\s?[(\[（]\s?(?:한화\s?|우리 돈\s?|우리돈\s?|원화로?\s?|미화\s?|or\s|about\s|equivalent to\s)?$"
)

_APPOSED = regex.compile(
    r",\s?(?:한화|우리 ?돈|원화|미화)(?:로|으로)?\s?(?:약\s?)?"
    r"|,?\s(?:or|equivalent to|equal to)\s(?:about\s|some\s|roughly\s|around\s)?"
    r"|,\s(?:about|some|roughly|around|nearly|approximately)\s(?:[A-Z]{0,3}\p{Sc})?"
)
"""``600만 달러, 우리 돈 83억 원쯤``, ``KRW41.2bn, or about US$298m``: money told again without brackets."""
_NEXT = regex.compile(
    r"[가-힣 ]{0,12}[.,]\s(?:(?:미국|한국|우리|일본|중국)\s?돈|한화|원화|미화|(?:달러|유로|엔|위안)화?)으?로"
    r"(?:는|만)?(?:\s(?:치면|따지면|환산하면|바꾸면|계산하면))?\s?(?:약\s|대략\s|어림잡아\s)?"
    r"|[\w ]{0,24}[.;]\s(?:[Ii]n (?:US |American )?(?:dollars?|won|euros?|sterling|pounds|yen)(?: terms)?,?\s)?"
    r"(?:[Tt]hat\s(?:is|was)|(?:[Tt]hat|[Ii]t)\s(?:comes to|works out at|works out to|amounts to|equals))\s"
    r"(?:about|some|roughly|around|nearly)?\s?(?:[A-Z]{0,3}\p{Sc})?"
)
"""``620억원이다. 미국 돈으로 4200만달러``, ``62bn won. That is about $42m``: told again in the next sentence."""
_OF_ELSE = regex.compile(r"\s(?:of|in|less|more|each|apiece|an?|per)\b")
"""``It fell to 36,900 won. That is $173 million of market value gone``: of something else."""
_SLIP = 2_000
"""How many times too much or too little a slip of scale may make a measure told again."""
_BY_THE_HOUR = regex.compile(r"\)\s(?:per|an)\shour(?![a-z])")
_MEASURED = regex.compile(
    r",\s(?:or|that is|i\.e\.|equivalent to|equal to)\s(?:about\s|some\s|roughly\s|around\s|nearly\s|approximately\s)?"
    r"|,?\s(?:즉|곧|[가-힣]{1,6}로는|환산하면|[가-힣]{1,6}로\s환산하면)\s?(?:약\s?)?"
)
"""``48 nautical miles, or roughly 89 kilometres``, ``1200㏊, 평수로는 363만평``: a measure told again."""


def _is_converted(one: Quantity, two: Quantity) -> bool:
    """Two measures of one dimension in two units; whether they are equal is for the reconciler to say.

    ``each about 2.8 ounces, or 27,300 pounds in all``: what no slip explains is another measure.
    """
    low, high = one.value.number or one.value.high, two.value.number or two.value.high
    if one.unit is None or two.unit is None or low is None or high is None or one.unit.group != "measure":
        return False
    expected = converted(low, one.unit, two.unit)
    return expected is not None and abs(expected) <= abs(high) * _SLIP and abs(high) <= abs(expected) * _SLIP


def _together_by_the_hour(text: str, one: Quantity, two: Quantity, words: Vocabulary) -> None:
    """``170 kilometers (105 miles) per hour``: the rate behind the brackets is that of both."""
    if _BY_THE_HOUR.match(text, two.end) is None:
        return
    for quantity in (one, two):
        rate = f"{quantity.unit.id}_per_hour" if quantity.unit is not None else ""
        if rate in words.by_id:
            quantity.unit = words.unit(rate)


def equivalents(text: str, quantities: Sequence[Quantity], words: Vocabulary) -> None:
    """``12.1 trillion won ($8.5 billion)``, ``15 meters (49 feet)``: the one in brackets repeats the one before it."""
    for one, two in pairwise(quantities):
        if one.unit == two.unit or not ((one.is_money and two.is_money) or _is_converted(one, two)):
            continue
        opening = text[one.end : two.start]
        led = text[one.end : two.core[0]]  # 우리 돈 may belong to the second sum
        apposed = one.is_money and two.is_money and (_APPOSED.fullmatch(opening) or _APPOSED.fullmatch(led))
        if apposed or _MEASURED.fullmatch(opening):
            two.of = one
        elif (
            len(opening) <= 16
            and _OPEN.fullmatch(opening)
            and regex.match(r"[^()]{0,24}[)\]）]", text[two.end : two.end + 26])
        ):
            two.of = one
            _together_by_the_hour(text, one, two, words)


def told_again(text: str, quantities: Sequence[Quantity]) -> None:
    """``620억원이다. 미국 돈으로 4200만달러쯤 된다``: a sum that the next sentence gives in another currency."""
    for one, two in pairwise(quantities):
        if one.is_money and two.is_money and one.unit != two.unit and two.of is None:
            gaps = text[one.end : two.start], text[one.end : two.core[0]]
            two.of = one if any(map(_NEXT.fullmatch, gaps)) and not _OF_ELSE.match(text, two.end) else None
