"""What a date hangs on in its text: the day of publication, the dates before it, the tense of its verb."""

import re
from dataclasses import replace
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from factx.extractors.date_phrases import Phrase
from factx.extractors.date_words import words
from factx.models.document import Document, Sentence
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Context, Reading
from factx.patterns import compiled
from factx.rules.load import RuleSet

_NEAR = 300
"""Characters within which a date before is what ``the next day`` counts from."""
_FAR = 900
"""The same for ``이날``, ``that year``."""


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
        coarse = (
            point is not None and point.relative is not None and point.relative[1] not in ("day", "week", "weekday")
        )
        seen = self._year if coarse else self._day
        reach = (
            _FAR if coarse or (point is not None and point.relative is not None and point.relative[0] == 0) else _NEAR
        )
        reference = seen[1] if seen and phrase.start - seen[0] <= reach else None
        return Context(self.anchor, reference, self.tense(phrase, sentence))

    def tense(self, phrase: Phrase, sentence: Sentence) -> int:
        """Tense of the verb that governs a phrase: -1 past, 1 future, 0 unknown."""
        return tense(self._text, phrase, sentence, self._rules)

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
        if first is None:
            return
        if reading.period.grain in ("day", "hour", "minute") and (self.anchor is None or first <= self.anchor):
            self._day = (phrase.end, first)
        self._year = (phrase.end, first)


_CLAUSE = 120
"""Characters within which the verb of a date is looked for."""


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


def tense(text: str, phrase: Phrase, sentence: Sentence, rules: RuleSet) -> int:
    """Tense of the verb that governs a phrase: -1 past, 1 future, 0 unknown.

    A Korean verb follows, so the first cue after the phrase decides; in English the nearest before it, else after it.
    """
    patterns = _cues(rules, sentence.lang)
    if sentence.lang == "ko":
        coming = words(rules, "ko").coming
        if coming and coming.search(text, max(sentence.start, phrase.start - 12), phrase.start):
            return 1
        found = patterns.search(_outside(text[phrase.end : min(sentence.end, phrase.end + 4 * _CLAUSE)])[:_CLAUSE])
        return 0 if found is None else 1 if found.lastgroup == "future" else -1
    before = list(patterns.finditer(text, max(sentence.start, phrase.start - _CLAUSE), phrase.start))
    found = before[-1] if before else patterns.search(text, phrase.end, min(sentence.end, phrase.end + _CLAUSE))
    return 0 if found is None else 1 if found.lastgroup == "future" else -1


def _outside(stretch: str) -> str:
    """What follows a date without the speeches in it: their verbs are not that of the date."""
    if "”" in stretch and ("“" not in stretch or stretch.index("”") < stretch.index("“")):
        return stretch[: stretch.index("”")]
    return _SPEECH.sub(" ", stretch)


_SPEECH = re.compile("“[^”]*(?:”|$)")
_KO_PAST = "".join(
    chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 20 and chr(code) not in "있겠"
)
_KO_N = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 4)
_KO_L = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 8)


@lru_cache(maxsize=8)
def _cues(rules: RuleSet, lang: str) -> Any:
    """One pattern for all cues of tense; Korean endings are told by the final consonant of their syllable.

    ㅆ is past (했다, 열렸다), ㄴ다 the present that news uses for what is to come (연다, 개최한다), ㄹ before a noun of
    intention future (열 예정).
    """
    cues = rules.lexicon(lang, "date_tense")
    future, past = cues.group("future"), cues.group("past")
    if lang == "ko":
        return compiled(
            rf"(?P<future>{future.pattern}|[{_KO_L}]\s(?:것|예정|계획|전망|방침)|(?:[{_KO_N}]|는)다(?=[\s.,”\"'’고며면]|$))"
            rf"|(?P<past>[{_KO_PAST}](?=[가-힣])|{past.pattern})"
        )
    return compiled(
        rf"(?i:(?P<future>{future.pattern})|(?<!(?<![A-Za-z])(?:be|to)\s)(?P<past>{past.pattern}|(?<![A-Za-z])[a-z]{{2,15}}ed(?![A-Za-z])))"
    )
