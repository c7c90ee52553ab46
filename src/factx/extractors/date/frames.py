"""A year that begins a sentence is that of the months in it: ``Two years ago we were celebrating in October``."""

from dataclasses import replace
from datetime import date

from factx.extractors.date.ranges import Phrase
from factx.extractors.date.words import Words
from factx.models.document import Sentence
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Reading
from factx.values import dataclass

_OPENING = tuple("“‘\"'")
_DAYS_OF_YEAR = frozenset({"month", "day", "part", "hour", "minute", "half_day"})
_FILLED = frozenset({"month", "day", "season", "mod", "weekday", "part", "hour", "minute"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A year with which a sentence or a speech in it begins: where the sentence begins, where the year ends."""

    sentence: int
    end: int
    year: int

    def filled(self, text: str, point: Point, phrase: Phrase, sentence: Sentence, words: Words) -> Point:
        """A month without a year in that sentence, with its year."""
        if self.sentence != sentence.start or phrase.start <= self.end:
            return point
        if not point.says & {"month", "season"} or point.says - _FILLED:
            return point
        inside = words.in_frame.fullmatch(text, self.end, phrase.start)
        return replace(point, year=self.year) if inside else point


def opened(text: str, phrase: Phrase, sentence: Sentence, reading: Reading, words: Words) -> Frame | None:
    """The frame that a resolved date opens, if it is a year at the beginning of a sentence or a speech."""
    first = reading.period.first
    if reading.period.grain != "year" or first is None or phrase.ends is not None:
        return None
    begins = max(sentence.start, *(text.rfind(mark, sentence.start, phrase.start) for mark in _OPENING))
    lead = text[begins : phrase.start].strip("“‘\"' ").lower()
    return Frame(sentence.start, phrase.end, first.year) if not lead or lead in words.frames else None


def year_told(point: Point, before: Point, reading: Reading, anchor: date) -> int | None:
    """The past year of the date before in a sentence, for a later day of it that names no year.

    ``지난해 3월 900명을 내보낸 뒤 4월 22일 기공식을 열었다``, ``In March last year it cut 900 jobs and on April 22 …``
    """
    first = reading.period.first
    placed = before.year is not None or (before.relative is not None and before.relative[1] == "year")
    if not placed or before.month is None or first is None or first.year >= anchor.year:
        return None
    if point.month is None or point.day is None or point.says - _DAYS_OF_YEAR:
        return None
    return first.year if (point.month, point.day) >= (first.month, first.day) else None


def looks_back(point: Point) -> bool:
    """``a year earlier`` compares with a time, the story stays where it is."""
    if point.same:
        return True
    if point.origin not in ("reference", "story"):
        return False
    return bool((point.relative and point.relative[0] < 0) or (point.offset and point.sign == -1))
