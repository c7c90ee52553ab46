"""What stands right beside a date: the day of a time, the date that explains it, the event that it counts from."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from factx.extractors.date.ranges import Phrase
from factx.extractors.date.words import Words
from factx.models.document import Sentence
from factx.normalise.calendar.arithmetic import add_days
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Context, resolve

_TODAYS = ((0, "day"), (1, "day"), (-1, "day"))
_OF_EVENT = ("당일", "이튿날", "다음 날", "다음날", "전날", "바로 다음 날", "하루 전날")
"""Days that may be counted from what is named right before them."""
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
    """Whether a date explains the counted Korean day before it: ``부결 다음 날인 28일``."""
    point, other = phrase.atom.point, following.atom.point
    if point is None or other is None or following.ends or other.day is None or not is_counted(point):
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
        return add_days(first, -(point.relative or (0,))[0]) if first else None
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


def event(text: str, phrase: Phrase, sentence: Sentence) -> str | None:
    """The noun that a Korean day is counted from: ``선거 이튿날``, ``사고 당일``."""
    point = phrase.atom.point
    if sentence.lang != "ko" or point is None or not is_counted(point) or not text.startswith(_OF_EVENT, phrase.start):
        return None
    return noun_before(phrase, sentence)
