"""What a date hangs on in its text: the day of publication, the dates before it, the tense of its verb."""

from dataclasses import replace
from datetime import date, datetime, time

from factx.extractors.date_phrases import Phrase
from factx.extractors.date_tense import tense
from factx.extractors.date_words import words
from factx.models.document import Document, Sentence
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Context, Reading
from factx.rules.load import RuleSet

_NEAR = 300
"""Characters within which a date before is what ``the next day`` counts from."""
_FAR = 900
"""The same for ``이날``, ``that year``."""


_RANKED = 80
"""Characters within which ``the first …`` governs ``in four years``."""
_COARSE = frozenset({"month", "quarter", "half", "year", "decade", "century"})


class Story:
    """The dates of a document so far."""

    def __init__(self, document: Document, rules: RuleSet) -> None:
        self._text = document.text
        self._rules = rules
        self.moment = _moment(document.anchor)
        self.anchor = _day(document.anchor)
        self.midnight = None if self.anchor is None else datetime.combine(self.anchor, time())
        self._day: tuple[int, date] | None = None
        self._year: tuple[int, date] | None = None
        self._last: tuple[int, Point, Reading] | None = None

    def context(self, phrase: Phrase, sentence: Sentence) -> Context:
        """What this phrase hangs on."""
        point = phrase.atom.point
        unit = None if point is None else point.offset.finest if point.offset else (point.relative or (0, None))[1]
        coarse = unit in _COARSE
        seen = self._year if coarse else self._day
        far = coarse or (point is not None and ((point.relative and point.relative[0] == 0) or point.offset))
        reach = _FAR if far else _NEAR
        reference = seen[1] if seen and phrase.start - seen[0] <= reach else None
        return Context(self.anchor, reference, self.tense(phrase, sentence))

    def tense(self, phrase: Phrase, sentence: Sentence) -> int:
        """Tense of the verb that governs a phrase: -1 past, 1 future, 0 unknown."""
        return tense(self._text, phrase, sentence, self._rules)

    def ranks(self, phrase: Phrase, sentence: Sentence) -> bool:
        """Whether a word like ``first`` or ``worst`` stands before a phrase in its clause."""
        ranking = words(self._rules, sentence.lang).ranking
        return bool(ranking and ranking.search(self._text, max(sentence.start, phrase.start - _RANKED), phrase.start))

    def completed(self, point: Point, phrase: Phrase, lang: str) -> Point:
        """A bare day in a list takes its month and year from the day before it: ``11월 19일, 20일``."""
        if (
            self._last is None
            or point.day is None
            or point.says - {"day", "weekday", "part", "hour", "minute", "half_day"}
        ):
            return point
        end, before, reading = self._last
        joint = words(self._rules, lang).listed.match(self._text, end, phrase.start)
        first = reading.period.first
        if not joint or before.day is None or (first is None and before.month is None):
            return point
        if first is not None and reading.resolution != "unresolved":
            return replace(point, year=first.year, month=first.month)
        return replace(point, month=before.month)

    def spoke_of(self, phrase: Phrase, reading: Reading, point: Point) -> None:
        """Remembers a resolved date."""
        self._last = (phrase.end, point, reading)
        first = reading.period.first
        if first is None or _looks_back(point):
            return
        if reading.period.grain in ("day", "hour", "minute") and (self.anchor is None or first <= self.anchor):
            self._day = (phrase.end, first)
        self._year = (phrase.end, first)


def _looks_back(point: Point) -> bool:
    """``a year earlier`` compares with a time, the story stays where it is."""
    if point.origin != "reference":
        return False
    return bool((point.relative and point.relative[0] < 0) or (point.offset and point.sign == -1))


def _moment(published: str | None) -> datetime | None:
    """The time of publication, where it is given."""
    if not published or len(published) < 16:
        return None
    try:
        return datetime.fromisoformat(published[:16])
    except ValueError:
        return None


def _day(published: str | None) -> date | None:
    if not published:
        return None
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None
