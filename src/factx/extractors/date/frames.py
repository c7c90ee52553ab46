"""A year that begins a sentence is that of the months in it: ``Two years ago we were celebrating in October``."""

from dataclasses import dataclass, replace

from factx.extractors.date.ranges import Phrase
from factx.extractors.date.words import Words
from factx.models.document import Sentence
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Reading

_OPENING = tuple("“‘\"'")
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
