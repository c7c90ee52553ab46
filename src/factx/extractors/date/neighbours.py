"""What stands right beside a date: the day of a time, the date that explains it, the event that it counts from."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from factx.extractors.date.ranges import Phrase
from factx.extractors.date.words import Words
from factx.models.document import Sentence
from factx.normalise.calendar.arithmetic import add_days
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Context, Reading, resolve
from factx.patterns import compiled

_TODAYS = ((0, "day"), (1, "day"), (-1, "day"))
_OF_EVENT = ("당일", "이튿날", "다음 날", "다음날", "전날", "바로 다음 날", "하루 전날")
"""Days that may be counted from what is named right before them."""
_ABOUT = 40
"""Characters around a time in which what happened then stands."""
_TOLD = compiled(r"\s(?!뒤|후|전|간|동안|만에|늦|빨|이상|정도|가량|쯤|걸|소요|지나|남|넘|안에|이내|더|가까)[가-힣]")
"""What follows a minute of the clock and no length of time."""
_ON_A = compiled(r",\s(?:on\s)?an?\s")
_HOUR = 60
_WORD = 2
"""Syllables of the shortest noun that names an event."""

Contexts = Callable[[Phrase, Sentence], Context]
"""What a phrase of a sentence hangs on."""


def day_beside(text: str, phrase: Phrase, following: Phrase, sentence: Sentence, words: Words) -> bool:
    """Whether the day of an English time stands a few words behind it: ``a 6 a.m. briefing today``."""
    point, other = phrase.atom.point, following.atom.point
    if sentence.lang != "en" or point is None or other is None or following.ends or other.is_time:
        return False
    if point.hour is None or point.says - {"hour", "minute", "half_day", "tz", "part"}:
        return False
    named = other.says & {"day", "weekday", "holiday"} or other.relative in _TODAYS
    return bool(named) and words.thing.fullmatch(text, phrase.end, following.start) is not None


def explained(text: str, phrase: Phrase, following: Phrase, words: Words) -> bool:
    """Whether a date explains the counted Korean day before it: ``부결 다음 날인 28일``, ``3주 뒤인 6월 29일``."""
    point, other = phrase.atom.point, following.atom.point
    if point is None or other is None or following.ends or other.day is None:
        return False
    if not is_counted(point) and not (point.offset and point.base is None):
        return False
    return bool(words.apposed and words.apposed.match(text, phrase.end, following.start))


def origin(
    text: str, phrase: Phrase, following: Phrase, sentence: Sentence, words: Words, context: Contexts
) -> date | None:
    """The day on which a phrase hangs by the date that follows it; None where it is no matter of that."""
    point, other = phrase.atom.point, following.atom.point
    if point is None or other is None:
        return None
    if explained(text, phrase, following, words):
        told = replace(context(following, sentence), tense=context(phrase, sentence).tense)
        reading = resolve(other, told)
        first = reading.period.first if reading else None
        if first is None or point.offset is None:
            return add_days(first, -(point.relative or (0,))[0]) if first else None
        base = point.offset.after(datetime.combine(first, time()), -(point.sign or 1))
        return base.date() if base else None
    if not day_beside(text, phrase, following, sentence, words):
        return None
    reading = resolve(other, context(following, sentence))
    period = reading.period if reading else None
    return period.first if period and period.first == period.last else None


def is_counted(point: Point) -> bool:
    """Whether a day counts from another than that of publication: 당일, 이튿날, ``the next day``."""
    return point.origin is not None and point.relative is not None and point.relative[1] == "day"


def noun_before(phrase: Phrase, sentence: Sentence) -> str | None:
    """The Korean noun right before a date: ``선고 두 시간 뒤``, ``선거 이튿날``."""
    last = next((token for token in reversed(sentence.tokens) if token.end < phrase.start), None)
    if last is None or last.end != phrase.start - 1 or not last.tag.startswith("NN") or len(last.form) < _WORD:
        return None
    return last.form


def after_clause(phrase: Phrase, sentence: Sentence) -> bool:
    """Whether a Korean length counts from what a clause tells: ``울산을 떠나기 이틀 전``, ``멈춘 지 22분 뒤``."""
    point = phrase.atom.point
    if sentence.lang != "ko" or point is None or point.offset is None:
        return False
    before = [token for token in sentence.tokens if token.end < phrase.start][-2:]
    if before and before[-1].tag == "MAG":
        before.pop()  # 가까워지기 불과 25초 전
    last = before[-1] if before else None
    return last is not None and (last.tag == "ETN" or (last.tag == "NNB" and last.form == "지"))


def event(text: str, phrase: Phrase, sentence: Sentence, words: Words) -> str | None:
    """The noun that a Korean day is counted from: ``선거 이튿날``, ``사고 당일``, ``대회 보름 전``."""
    point = phrase.atom.point
    if sentence.lang != "ko" or point is None:
        return None
    if is_counted(point) and text.startswith(_OF_EVENT, phrase.start):
        return noun_before(phrase, sentence)
    noun = noun_before(phrase, sentence) if point.offset and point.base is None else None
    return noun if noun in words.events else None


def counts_from_another(text: str, phrase: Phrase, sentence: Sentence, told: int) -> bool:
    """``선고 두 시간 뒤``: so long after a thing that happened at no time that was told up to an offset."""
    point = phrase.atom.point
    if sentence.lang != "ko" or point is None or point.offset is None:
        return False
    noun = noun_before(phrase, sentence)
    return (
        noun is not None and noun not in text[max(0, told - _ABOUT) : min(told + _ABOUT, phrase.start - len(noun) - 1)]
    )


def spoken_on(text: str, phrase: Phrase, sentence: Sentence, told: int, reading: Reading) -> date | None:
    """The day on which words in quotation marks were said: ``8일 “내일 불을 잡겠다”고 밝혔다`` means the 9th.

    Args:
        text: of the document.
        phrase: a date counted from today (오늘, ``tomorrow``); nothing is said of others.
        sentence: in which it stands.
        told: where the date before ends.
        reading: of that date.
    """
    point, day = phrase.atom.point, reading.period.first
    if point is None or point.origin or point.relative is None or point.relative[1] != "day":
        return None
    if told <= sentence.start or day is None or day != reading.period.last:
        return None
    between = text[told : phrase.start]
    opened = max(between.rfind("“"), between.rfind('"'))
    return day if opened >= 0 and "”" not in between[opened:] and between.count('"') <= 1 else None


def minute(text: str, number: int, phrase: Phrase, told: datetime) -> datetime | None:
    """``오후 6시 24분 발사, 42분 비행 종료``: a minute whose hour was told just before, in one sentence."""
    goes_on = text[phrase.start - 2 : phrase.start] == ", " and told.minute < number < _HOUR
    return told.replace(minute=number) if goes_on and _TOLD.match(text, phrase.end) else None


def weekday(
    text: str,
    phrase: Phrase,
    point: Point,
    told: tuple[int, Point, Reading] | None,
    words: Words,
    anchor: date | None,
) -> date | None:
    """The day of a weekday that goes on from a day to come, or says which weekday the day before it was.

    Args:
        text: of the document.
        phrase: the date; nothing is said of others than a weekday alone.
        point: what it says.
        told: where the date before ends, what it says, and what it means.
        words: of the language of its sentence.
        anchor: the day of publication.
    """
    first = told[2].period.first if told else None
    if told is None or first is None or point.says != {"weekday"} or point.weekday is None:
        return None
    if first != told[2].period.last:
        return None
    if words.lang == "en" and _ON_A.fullmatch(text, told[0], phrase.start):
        return first if first.isoweekday() == point.weekday else None
    if anchor is None or first < anchor or not words.listed.match(text, told[0], phrase.start):
        return None
    return add_days(first, (point.weekday - first.isoweekday() - 1) % 7 + 1)
