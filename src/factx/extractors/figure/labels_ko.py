"""Korean numbers that name instead of counting: 제35회, 2호선, 3학년, KBS2, 3·1절, 1.5 of a version."""

import regex

from factx.extractors.figure.quantity import Quantity, has_leading_zero
from factx.extractors.figure.vocabulary import Vocabulary
from factx.models.document import Sentence
from factx.patterns import compiled

_LATIN = regex.compile(r"[A-Za-z]")
_GLUED = regex.compile(r"[A-Za-z가-힣]")
_JOINED = regex.compile(r"\s?[:·/]\s?\d|\.\d|[:：]\d")
_DAY = regex.compile(r"(?:1[0-2]|[1-9])[.·](?:3[01]|[12]\d|[1-9])")
_CALLED = regex.compile(r"에\s|에서|로\s")
_MONTH = regex.compile(r"(?:19|20)\d\d\.(?:0[1-9]|1[0-2])")
_ARTICLE = regex.compile(r"[법령칙관약]\s?\d{1,3}조$")
"""헌법 9조 is an article of a law."""
_EACH = regex.compile(r"당(?![가-힣](?<![은는의에도]))")
"""``1인당 국민소득``: what a rate is for each of, no count."""
_FLIGHT = "편"
_CARRIER = compiled(r"(?<![A-Za-z\d])(?:[A-Z][A-Z\d]|\d[A-Z])$")
"""The code of an airline: KE, 7C."""
_SHORT_YEAR = regex.compile(r"\d\d(?!\d)(?=\s?(?:[~∼〜.,)\]년-]|$))")
"""``’22~’24년``: years behind an apostrophe."""
_BALLOT_NUMBER = regex.compile(r"기호\s?\d")
_AS_LABEL = (
    r"(?<![\d.,]){}번(?:은|이(?![나었되라]|\s?(?:넘|아니))|에(?!\s?(?:걸|나눠|한))|을(?!\s?(?:넘|반복))|으로|과"
    r"|\s?(?:문항|문제|보기|답))"
)
_ROUND = regex.compile(r"차(?=\s[가-힣]|\s?[,·~∼]\s?(?:제\s?)?\d{1,2}차)|\s?[,·~∼]\s?\d{1,2}차(?=\s[가-힣])")
"""``3차 발사``, ``1차 아파트``, ``1, 2차 접종``: which of several, told before what they are."""
_NEAR = 3_000
_RANGES = regex.compile(r"\s?[~∼〜～]\s?\d")
_MARKER = regex.compile(r"[.)]\s")


def is_label(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary, edges: frozenset[int]) -> bool:
    """Whether this number is part of a name, a label, a date or a list marker, and no figure."""
    start, end = quantity.core
    floor, limit = sentence.start, sentence.end
    if _named_after(text, quantity, words, limit, edges):
        return True
    if quantity.number == 1 and quantity.unit_span is not None and _EACH.match(text, quantity.unit_span[1], limit):
        return True
    if quantity.number == 1 and not quantity.value.digits and _is_denied(text, quantity, words, limit):
        return True
    if not quantity.value.digits:
        return False
    if quantity.unit_span is None and _ROUND.match(text, end, limit):
        return True
    if quantity.unit_span is not None and _is_numbered(text, quantity, words, floor):
        return True
    if has_leading_zero(text, quantity) or _is_flight(text, quantity, words, floor):
        return True
    if start > floor and quantity.start == start:
        before = text[start - 1]
        if before == "제" and (start - 1 == floor or not _GLUED.match(text[start - 2])):
            return True
        if before in "’‘'" and _SHORT_YEAR.match(text, start, limit):
            return True
        if _LATIN.match(before) or (before in "-_#@/" and start - 1 > floor and _LATIN.match(text[start - 2])):
            return True
        if before == "-" and start - 1 > floor and _GLUED.match(text[start - 2]) and quantity.unit is None:
            return True  # 미리내-3
        if (
            "가" <= before <= "힣"
            and quantity.unit is None
            and words.lists["number_lead"].before(text, start, floor) is None
        ):
            return True
        if before in ":." and text[start - 2 : start - 1].isdigit():
            return True
        if before in "/·" and text[start - 2 : start - 1].isdigit() and quantity.unit is None:
            return True
    if quantity.unit is None:
        if _JOINED.match(text, end, limit) and "~" not in text[end : end + 2]:
            return True
        if start == floor and _MARKER.match(text, end):
            return True
        found = words.labels_before.before(text, start - (text[start - 1 : start] == " "), floor)
        if found is not None and (found[0] == floor or not _GLUED.match(text[found[0] - 1])):
            return True
        if _is_day(text, quantity, words, limit) or _is_called(text, quantity, words, limit):
            return True
        if _MONTH.fullmatch(text[start:end]) or _ARTICLE.search(text, max(floor, start - 8), end):
            return True
        return _is_year(quantity) or _follows_name(text, sentence, quantity, words)
    return False


def _named_after(text: str, quantity: Quantity, words: Vocabulary, limit: int, edges: frozenset[int]) -> bool:
    """A label right after the number, at least as long as the counter that was read (층, 호선, 차 방어, 일)."""
    end = quantity.core[1]
    after = words.labels.after(text, end + (text[end : end + 1] == " "), limit)
    if after is None or after[0] < (quantity.unit_span or quantity.core)[1]:
        return False
    if edges and after[0] not in edges:
        return False
    unit, number = quantity.unit, quantity.number
    counter = text[slice(*(quantity.unit_span or (0, 0)))] if unit is not None else ""
    if counter == "주" and after[0] == (quantity.unit_span or quantity.core)[1]:
        return False  # weeks are dates, which were read before: what they left are shares
    if counter in ("분", "주"):
        return not (quantity.value.native or (number is not None and number >= 100))
    return True


_NOT_EVEN = regex.compile(r"(?:의\s[가-힣]{1,6})?(?:조차|마저)?(?:도|조차)\s|\s[가-힣]{1,5}(?:조차|도)\s")
_CLAUSE = 40
"""Characters behind ``한 건도`` in which its clause is denied."""


def _is_denied(text: str, quantity: Quantity, words: Vocabulary, limit: int) -> bool:
    """``한 건도 없었다``, ``한 방울도 새지 않았다``: nothing is counted."""
    found = _NOT_EVEN.match(text, quantity.end, limit) if quantity.unit is not None else None
    if found is None:
        return False
    stop = min(limit, found.end() + _CLAUSE)
    return words.lists["no_one"].begins_word(text, found.end(), stop)


def _is_flight(text: str, quantity: Quantity, words: Vocabulary, floor: int) -> bool:
    """``7C 2216편``, ``대한항공 902편``: the number of a flight, not how many there were."""
    start = quantity.core[0]
    if (
        quantity.unit_span is None
        or text[slice(*quantity.unit_span)] != _FLIGHT
        or len(text[start : quantity.core[1]]) < 3
    ):
        return False
    at = start - (text[start - 1 : start] == " ")
    return words.flights.before(text, at, floor) is not None or _CARRIER.search(text, floor, at) is not None


def _is_numbered(text: str, quantity: Quantity, words: Vocabulary, floor: int) -> bool:
    """``행정4부``, and ``14번`` where the article speaks of an exam and of 14번은: what has a number, no occasions."""
    start, end = quantity.core
    surface = text[slice(*(quantity.unit_span or (0, 0)))]
    if surface == "부":
        return words.around["chamber"].before(text, start, floor) is not None
    if surface != "번":
        return False
    first, stop = max(0, start - _NEAR), start + _NEAR
    label = regex.compile(_AS_LABEL.format(regex.escape(text[start:end])))
    numbered = words.around["exam"].is_in(text, first, stop) or _BALLOT_NUMBER.search(text, first, stop) is not None
    return numbered and label.search(text, first, stop) is not None


def _is_called(text: str, quantity: Quantity, words: Vocabulary, limit: int) -> bool:
    """``119에 신고했다``: a number to be called."""
    start, end = quantity.core
    if text[start:end] not in words.around["hotline"]:
        return False
    call = words.around["call"].after(text, end + (text[end : end + 1] == " "), limit)
    return call is not None or _CALLED.match(text, end, limit) is not None


def _is_day(text: str, quantity: Quantity, words: Vocabulary, limit: int) -> bool:
    """``6.15 남북공동선언``: a day of the month that names an event."""
    start, end = quantity.core
    named = words.lists["event_day"].after(text, end + (text[end : end + 1] == " "), limit)
    return named is not None and _DAY.fullmatch(text, start, end) is not None


def _is_year(quantity: Quantity) -> bool:
    number = quantity.value.number
    surface = quantity.core[1] - quantity.core[0]
    return number is not None and surface == 4 and 1850 <= number <= 2100 and quantity.bound == "exact"


def _follows_name(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> bool:
    """``노드 스트림 2``, ``Bellator 206``: a bare number of a name that stands right before it."""
    start = quantity.core[0]
    if quantity.start != start or quantity.end != quantity.core[1] or text[start - 1 : start] != " ":
        return False
    if _RANGES.match(text, quantity.end) or _is_change(text, sentence, quantity, words):
        return False  # 제주 100~250㎜, 퍼브 2.8 상승
    last = next((token for token in sentence.tokens if token.end == start - 1), None)
    return last is not None and last.tag in ("NNP", "SL")


def _is_change(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> bool:
    """A number with decimals before a word of change names nothing."""
    if "." not in text[slice(*quantity.core)] or text[quantity.end : quantity.end + 1] != " ":
        return False
    return words.lists["direction"].after(text, quantity.end + 1, sentence.end) is not None
