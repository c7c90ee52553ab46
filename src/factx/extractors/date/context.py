"""What a date hangs on in its text: the day of publication, the dates before it, the tense of its verb."""

from dataclasses import replace
from datetime import date, datetime, time

from factx.extractors.date import neighbours
from factx.extractors.date.anchor import day, moment
from factx.extractors.date.days import FAR, NEAR, Days, Spoken
from factx.extractors.date.frames import Frame, looks_back, opened, year_told
from factx.extractors.date.ranges import Phrase
from factx.extractors.date.tense import tense
from factx.extractors.date.words import words
from factx.models.document import Document, Sentence, Zone
from factx.normalise.calendar.arithmetic import is_day
from factx.normalise.calendar.period import Period
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Context, Reading
from factx.patterns import compiled
from factx.rules.load import RuleSet

_COMPARED = 60
"""Characters behind a year in which another is compared with it: ``지난해 매출은 2140억원으로 한 해 전보다 줄었다``."""
_WEEK = 7
_NOON, _HALF_DAY = 12, 6
_LISTED = compiled(r",?\s(?:and\s|or\s|then\s)?(?:at\s)?")
"""What stands between the times of a list."""
_RANKED = 80
"""Characters within which ``the first …`` governs ``in four years``."""
_OPENING = tuple("“‘\"'")
"""Marks that open a speech."""
_DATED = frozenset({"day", "month", "year", "cue", "relative", "nth", "weekday", "holiday"})
_HOLDS_YEARS = frozenset({"year", "decade", "century"})
_TELLING: frozenset[Zone] = frozenset({"headline", "caption", "body"})
"""Zones that tell what happened; a dateline says when it was told."""
_PARTS_OF_YEAR = frozenset({"month", "quarter", "half"})
_COARSE = _HOLDS_YEARS | _PARTS_OF_YEAR


class Story:
    """The dates of a document so far."""

    def __init__(self, document: Document, rules: RuleSet, opening: date | None = None) -> None:
        self._text = document.text
        self._rules = rules
        self._order = {sentence.start: n for n, sentence in enumerate(document.sentences)}
        self.moment = moment(document.anchor)
        self.anchor = day(document.anchor)
        self.midnight = None if self.anchor is None else datetime.combine(self.anchor, time())
        self._days = Days(document.text, self.anchor, opening=opening)
        self._year: tuple[int, date, str | None] | None = None
        self._period: Period | None = None
        self._spans: dict[str, tuple[int, date]] = {}
        self._clock: tuple[int, datetime] | None = None
        self._last: tuple[int, Point, Reading] | None = None
        self._frame: Frame | None = None

    @property
    def opening(self) -> date | None:
        """The day that hours at the head of the text mean, if it named none before them: the first it names later."""
        if not self._days.is_blind:
            return None
        return self._days.lead.day if self._days.lead else self.anchor

    def compared(self, point: Point, phrase: Phrase, sentence: Sentence) -> Point:
        """A comparison with a year before means the same month or quarter: ``6월 물가는 1년 전보다 2.9% 올랐다``."""
        if point.offset is None or point.sign != -1 or point.offset.finest != "year" or self._period is None:
            return point
        if self._year and self._year[2] == "year" and phrase.start - self._year[0] <= _COMPARED:
            return replace(point, origin="reference") if self._compares(phrase, sentence) else point
        near = self._year is not None and self._year[0] > sentence.start
        coarse = self._period.grain in ("month", "quarter", "half")
        if near and coarse and self._compares(phrase, sentence):
            return replace(point, same="period", origin="reference")
        return point

    def _compares(self, phrase: Phrase, sentence: Sentence) -> bool:
        return words(self._rules, sentence.lang).compares(self._text, phrase.start, phrase.end)

    def event(self, phrase: Phrase, sentence: Sentence) -> tuple[str | None, date | None]:
        """What a Korean day or length is counted from by its name, and when that happened, if the text says so.

        A length behind an event of which the clock was told goes on by the clock: ``오후 2시 이륙했다. 이륙 10분 뒤``.
        """
        said = words(self._rules, sentence.lang)
        event = neighbours.event(self._text, phrase, sentence, said)
        if event is None or (phrase.atom.point and phrase.atom.point.offset and self._goes_on(phrase, sentence)):
            return None, None
        return event, self._days.of_event(event, phrase.start, is_mishap=event in said.mishaps)

    def _goes_on(self, phrase: Phrase, sentence: Sentence) -> bool:
        told = self._clock[0] if self._clock else -NEAR
        near = 0 <= phrase.start - told <= NEAR and self._clock is not None
        return near and not neighbours.counts_from_another(self._text, phrase, sentence, told)

    def context(self, phrase: Phrase, sentence: Sentence) -> Context:
        """What this phrase hangs on."""
        point, tense = phrase.atom.point, self.tense(phrase, sentence)
        event, day = self.event(phrase, sentence)
        if day or (event and point is not None and point.offset is None):
            return Context(day, day, tense)
        if self._last and (spoke := neighbours.spoken_on(self._text, phrase, sentence, self._last[0], self._last[2])):
            return Context(spoke, spoke, tense, self._period)
        clock = self._clock[1] if self._clock and self._goes_on(phrase, sentence) else None
        return Context(self.anchor, self._reference(phrase, sentence, tense), tense, self._period, clock)

    def _reference(self, phrase: Phrase, sentence: Sentence, tense: int) -> date | None:
        point = phrase.atom.point
        if point is None:
            return None
        unit = point.offset.finest if point.offset else (point.relative or (0, None))[1]
        if point.offset and point.sign == 1 and self._text[phrase.start - 1 : phrase.start] in _OPENING:
            return None  # “2년 뒤 총선이 걱정”: who speaks counts from now
        if point.origin == "reference" and point.relative and unit in self._spans:
            end, start = self._spans[unit]
            if phrase.start - end <= FAR and (unit != "month" or self._compares(phrase, sentence)):
                return start  # 1분기 실적을 26일 발표했다 … 전 분기보다
        if unit in _COARSE:
            told = self._year if self._year and phrase.start - self._year[0] <= FAR else None
            vague = told is not None and unit in _PARTS_OF_YEAR and told[2] in _HOLDS_YEARS
            return None if told is None or vague else told[1]  # "a year ago" gives "two months earlier" no month
        days, number = self._days, self._order.get(sentence.start, 0)
        if days.ahead and tense > 0 and phrase.start - days.ahead.end <= NEAR:
            return days.ahead.day
        if point.origin == "story":
            return days.of_story(point, phrase.start, number, is_said=self._is_said(phrase, sentence))
        if point.is_time and point.origin is None:
            return days.of_hour(phrase.start, number, is_past=tense < 0) if tense <= 0 else days.news
        if point.relative == (0, "day"):
            return days.of_that(phrase.start)
        if neighbours.is_counted(point):
            return days.of_next(phrase.start)
        reach = FAR if point.offset or (point.relative and point.relative[0] == 0) else NEAR
        return days.last.day if days.last and phrase.start - days.last.end <= reach else None

    def _is_said(self, phrase: Phrase, sentence: Sentence) -> bool:
        said = words(self._rules, sentence.lang)
        return said.only_said(self._text, phrase.start, phrase.end, sentence.start, sentence.end)

    def tense(self, phrase: Phrase, sentence: Sentence) -> int:
        """Tense of the verb that governs a phrase: -1 past, 1 future, 0 unknown."""
        return tense(self._text, phrase, sentence, self._rules)

    def ranks(self, phrase: Phrase, sentence: Sentence) -> bool:
        """Whether a word like ``first`` or ``worst`` stands before a phrase in its clause."""
        ranking = words(self._rules, sentence.lang).ranking
        return bool(ranking and ranking.search(self._text, max(sentence.start, phrase.start - _RANKED), phrase.start))

    def zone(self, phrase: Phrase, lang: str) -> str | None:
        """The time zone that stands beside a Korean date: ``28일(현지시간)``, ``한국시간으로 11일``."""
        zones = words(self._rules, lang).zones
        return zones.beside(self._text, phrase.start, phrase.end) if zones else None

    def beside(self, phrase: Phrase, following: Phrase, sentence: Sentence) -> date | None:
        """The day on which a phrase hangs by the date that follows it (`factx.extractors.date.neighbours.origin`).

        Korean counts from a day of the same sentence first: ``7월 5일 발사됐고 이튿날인 6일``.
        """
        told = self._last and self._last[0] > sentence.start and self._last[2].period.grain == "day"
        if sentence.lang == "ko" and told:
            return None
        said = words(self._rules, sentence.lang)
        return neighbours.origin(self._text, phrase, following, sentence, said, self.context)

    def completed(self, point: Point, phrase: Phrase, sentence: Sentence) -> Point:
        """A bare day takes its month and year from the day that it follows in a list or explains.

        ``11월 19일, 20일``, ``열흘 뒤인 15일``, ``tonight and Tuesday``, ``five days later, on a Friday``
        """
        point = self._by_clock(point, phrase, sentence)
        if self._last is not None and self._last[0] > sentence.start and self.anchor is not None:
            year = year_told(point, self._last[1], self._last[2], self.anchor)
            if year is not None and self.tense(phrase, sentence) < 0:
                return replace(point, year=year)
        if self._frame:
            point = self._frame.filled(self._text, point, phrase, sentence, words(self._rules, sentence.lang))
        if (
            point.weekday
            and self._text[: phrase.start].lower().endswith("that ")
            and not point.says & (_DATED - {"weekday"})
        ):
            that = self._days.on_weekday(point.weekday)
            return replace(point, year=that.year, month=that.month, day=that.day) if that else point
        said = words(self._rules, sentence.lang)
        if (day := neighbours.weekday(self._text, phrase, point, self._last, said, self.anchor)) is not None:
            return replace(point, year=day.year, month=day.month, day=day.day)
        if (
            self._last is None
            or point.day is None
            or point.says - {"day", "weekday", "part", "hour", "minute", "half_day"}
        ):
            return point
        lang = sentence.lang
        if lang == "en" and (day := self._days.numbered(point.day)) and self.tense(phrase, sentence) <= 0:
            return replace(point, year=day.year, month=day.month)
        end, before, reading = self._last
        first, last = reading.period.first, reading.period.last
        apposed = words(self._rules, lang).apposed
        if apposed and apposed.match(self._text, end, phrase.start) and first and last:
            if before.weekday and before.says <= {"weekday", "cue"} and point.weekday is None:
                return replace(point, weekday=before.weekday)  # 월요일인 13일
            inside = is_day(first.year, first.month, point.day) and first <= first.replace(day=point.day) <= last
            return replace(point, year=first.year, month=first.month) if inside else point
        same = bool(before.day) and end > sentence.start and lang == "ko" and point.cue is None
        ahead = first is not None and self.anchor is not None and first > self.anchor and point.day > first.day
        if first and same and ahead and self.tense(phrase, sentence) > 0:  # 다음 달 8일 열려던 특별전을 15일로 미룬다
            return replace(point, year=first.year, month=first.month)
        joint = words(self._rules, lang).listed.match(self._text, end, phrase.start)
        if not joint or before.day is None or (first is None and before.month is None):
            return point
        if first is not None and reading.resolution != "unresolved":
            return replace(point, year=first.year, month=first.month)
        return replace(point, month=before.month)

    def _by_clock(self, point: Point, phrase: Phrase, sentence: Sentence) -> Point:
        """``오후 6시 24분 발사돼 6시 37분 위성을 분리했다``: what is told by the clock stays in the afternoon."""
        if self._clock is None or phrase.start - self._clock[0] > NEAR:
            return point
        if sentence.lang != "ko" and not _LISTED.fullmatch(self._text, self._clock[0], phrase.start):
            return point  # at 7 p.m., 8:30 and 10
        told, hour = self._clock[1], point.hour
        if hour is None or hour >= _NOON or told.hour < _NOON or point.says - {"hour", "minute"}:
            return point
        later = (hour + _NOON, point.minute or 0) >= (told.hour, told.minute)
        return replace(point, half_day="pm") if later and hour + _NOON - told.hour <= _HALF_DAY else point

    def minute(self, number: int, phrase: Phrase, sentence: Sentence) -> datetime | None:
        """The time of a minute alone (`factx.extractors.date.neighbours.minute`)."""
        told = self._clock if self._clock and self._clock[0] > sentence.start else None
        return neighbours.minute(self._text, number, phrase, told[1]) if told and sentence.lang == "ko" else None

    def spoke_of(self, phrase: Phrase, sentence: Sentence, reading: Reading, point: Point) -> None:
        """Remembers a resolved date."""
        self._last = (phrase.end, point, reading)
        first = reading.period.first
        if first is None and point.season and reading.period.timex[:4].isdigit():
            self._year = (phrase.end, date(int(reading.period.timex[:4]), 1, 1), "year")  # 4년 전 여름 … 같은 해 11월
        said = words(self._rules, sentence.lang)
        again = point.relative == (0, "day") and first is not None and self._days.is_look_back(first)
        if first is not None and (again or looks_back(point)):
            times = self._text.startswith("의 ", phrase.end)  # 전날의 세 배: nothing is told of that day
            if first == reading.period.last and not times and not self._compares(phrase, sentence):
                number = self._order.get(sentence.start, 0)
                within = sentence.start, sentence.end
                self._days.look_back(Spoken(phrase.end, within, number, first, is_timed=point.is_time))
            return
        if first is None:
            return
        self._frame = opened(self._text, phrase, sentence, reading, said) or self._frame
        if point.year is not None and said.since(self._text, phrase.start, phrase.end):
            return  # 2005년 1분기 이후 35분기 연속 … 지난해 같은 기간
        self._year = (phrase.end, first, reading.period.grain)
        if reading.period.grain not in ("day", "hour", "minute"):
            self._period = reading.period
            if reading.period.grain in _PARTS_OF_YEAR:
                self._spans[reading.period.grain] = phrase.end, first
            return
        if point.tz and self._text[phrase.start - 1 : phrase.start] == "(":
            return  # at 7:42 a.m. (2242 GMT on Monday): the same time elsewhere
        if reading.period.moment is not None:
            self._clock = phrase.end, reading.period.moment
        if first != reading.period.last:
            return  # no single day: over the weekend
        self._period = self._period or reading.period
        if self._days.is_blind and self._days.lead is None and not point.says & _DATED:
            return  # an hour of a day that nobody named so far
        tense = self.tense(phrase, sentence)
        main = self._is_main(first, point) and tense <= 0
        if not main and said.bounds(self._text, phrase.start, phrase.end):
            return  # 1969년 1월 28일 이후 가장 많은 눈: nothing is told of that day
        spoken = Spoken(
            phrase.end,
            (sentence.start, sentence.end),
            self._order.get(sentence.start, 0),
            first,
            is_main=main,
            is_timed=point.is_time,
            has_hour=point.hour is not None,
            is_said=sentence.zone not in _TELLING or self._is_said(phrase, sentence),
        )
        if self.anchor is None or first <= self.anchor:
            self._days.tell(spoken, is_past=tense <= 0)
        elif point.relative is None or point.origin is not None:  # 이날 takes up no 내일
            self._days.coming(spoken)

    def spoke_of_range(self, one: Period, other: Period) -> None:
        """Remembers a range of months or longer periods as the period spoken of last (``지난 1~5월``)."""
        known = one.grain == other.grain and one.timex[:4].isdigit() and other.timex[:4].isdigit()
        if known and one.grain in _PARTS_OF_YEAR and one.first and other.last and one.first <= other.last:
            self._period = Period(f"{one.timex}/{other.timex}", other.grain, one.first, other.last)

    def _is_main(self, day: date, point: Point) -> bool:
        """A day of the last week that is told by its number or weekday alone is the day of the story."""
        if self.anchor is None or point.cue or point.month or point.year or point.offset:
            return False
        return 0 <= (self.anchor - day).days < _WEEK
