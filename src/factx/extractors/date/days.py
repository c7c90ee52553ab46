"""The days that a text spoke of so far, and which of them a bare hour, ``that day`` or 이날 means."""

from collections import Counter
from dataclasses import field
from datetime import date

from factx.normalise.calendar.arithmetic import add_days, days_in
from factx.normalise.calendar.point import Point
from factx.patterns import compiled
from factx.values import dataclass

NEAR = 300
"""Characters within which a date before is what ``the next day`` counts from."""
FAR = 900
"""The same for ``that day``, ``that year``."""
_GOES_ON = 20
"""Days after a day that was told within which a bare number of a day goes on from it."""
_PARAGRAPH = 3
"""Sentences of one paragraph that tell of one day."""
_ABOUT = 60
"""Characters between a day and the word for what happened on it."""
_RECENT = 45
"""Days before its publication of which a text may tell the hours without saying so."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A day that the text spoke of.

    Attributes:
        end: where its words end, as an offset in the text; within: where its sentence begins and ends.
        sentence: number of its sentence.
        is_main: whether it is a day of the last week that is told by its number or weekday alone.
        is_timed: whether an hour or a part of the day stood beside it.
        has_hour: whether that was an hour.
        is_said: whether somebody only spoke on that day of what happened (``13일 밝혔다``, ``said on Monday``).
    """

    end: int
    within: tuple[int, int]
    sentence: int
    day: date
    is_main: bool = False
    is_timed: bool = False
    has_hour: bool = False
    is_said: bool = False


@dataclass(slots=True)
class Days:
    """What a story in the past told of, day by day.

    Attributes:
        last: the day spoken of last; main: the latest day of the news; ahead: the last day to come.
        lead: the first day of which something else is told than that somebody spoke; the earlier of one sentence (an
            inquiry opened on Monday into a wreck on Saturday).
        opening: what hours mean before any day is told; is_blind: whether such were asked for.
    """

    text: str
    anchor: date | None = None
    last: Spoken | None = None
    main: Spoken | None = None
    ahead: Spoken | None = None
    lead: Spoken | None = None
    opening: date | None = None
    is_blind: bool = False
    _happened: Spoken | None = None
    _all: list[Spoken] = field(default_factory=list)
    _before: Spoken | None = None
    _hours: Counter[date] = field(default_factory=Counter)

    def coming(self, spoken: Spoken) -> None:
        """Takes in a day to come."""
        self.ahead = spoken
        self._all.append(spoken)

    def tell(self, spoken: Spoken, *, is_past: bool) -> None:
        """Takes in a day that is not to come."""
        self._all.append(spoken)
        self.last = spoken
        if spoken.is_main and (self.main is None or self.main.day <= spoken.day):
            self.main = spoken
        if spoken.is_said or not is_past:
            return
        self._happened = spoken
        first = self.lead is None or (spoken.sentence == self.lead.sentence and spoken.day < self.lead.day)
        self.lead = spoken if first else self.lead
        if spoken.is_timed:
            self._hours[spoken.day] += 1

    def look_back(self, spoken: Spoken) -> None:
        """Takes in a day told from another (전날): the hours that follow may be its own, 이날 never is it."""
        self._before = spoken

    def is_look_back(self, day: date) -> bool:
        """Whether 그날 takes up a day that was told from another: ``전날 회의가 열렸다. 같은 날 오후 …``."""
        before = self._before
        return before is not None and before.day == day and before is self._told()[0]

    def _told(self) -> list[Spoken]:
        """The days told so far, the last first."""
        told = [spoken for spoken in (self.last, self._happened, self._before) if spoken is not None]
        return sorted(told, key=lambda spoken: -spoken.end)

    @property
    def scene(self) -> date | None:
        """The day whose hours were told most often, of two alike the earlier told; else the first of the last weeks."""
        if self._hours:
            return max(self._hours, key=self._hours.__getitem__)
        if self.lead is None or self.anchor is None or (self.anchor - self.lead.day).days > _RECENT:
            return None
        return self.lead.day

    def _is_aside(self, told: Spoken, at: int) -> bool:
        """A new paragraph returns from another day to that of the news."""
        return not told.is_main and "\n" in self.text[told.end : at] and self.main is not None

    @property
    def news(self) -> date | None:
        """The latest day of the last week that is told by its number or weekday alone."""
        return self.main.day if self.main else None

    def _ahead_of_all(self) -> date | None:
        """The day of a story that opens with its hours and names the day later."""
        self.is_blind = self.is_blind or bool(self.anchor and self.lead is None and self.opening is None)
        return self.opening

    def of_hour(self, at: int, sentence: int, *, is_past: bool) -> date | None:
        """The day of a bare hour or part of the day: that of its sentence or the one before, else of the other hours.

        ``14일 오전 6시 출항했다 … 해경은 15일 밝혔다. 신고는 오전 9시에 들어왔다``: on the 14th.
        """
        coming = self.ahead
        if (
            coming
            and not is_past
            and sentence - coming.sentence <= 1
            and not (self.last and self.last.end > coming.end)
        ):
            return coming.day
        for told in self._told():
            if sentence - told.sentence > 1 or self._is_aside(told, at):
                continue
            if not told.is_said or self.scene is None:
                return told.day
        return self.scene or self.news or self._ahead_of_all()

    def of_that(self, at: int) -> date | None:
        """What 그날 and ``that day`` mean: the day told just before, else the last on which something happened."""
        for told in self._told():
            if at - told.end <= (NEAR if told.is_said else FAR):
                return told.day
        return self.scene or (self.lead.day if self.lead else self._ahead_of_all())

    def of_next(self, at: int) -> date | None:
        """What ``the next day`` and 이튿날 count from: the day told just before, else on which something happened."""
        for told, reach in ((self.last, NEAR), (self._happened, FAR)):
            if told is not None and at - told.end <= reach:
                return told.day
        return None

    def on_weekday(self, weekday: int) -> date | None:
        """The last day told of on a weekday, 1 Monday to 7 Sunday: ``that Thursday``."""
        return next((told.day for told in reversed(self._all) if told.day.isoweekday() == weekday), None)

    def numbered(self, number: int) -> date | None:
        """The day of a month that goes on soonest from a day told before: ``February 12th … the 13th``."""
        gaps: list[tuple[int, date]] = []
        for told in self._all:
            day = add_days(told.day, (number - told.day.day) % days_in(told.day.year, told.day.month))
            if day and day.day == number and self.anchor and told.day.month != self.anchor.month and day <= self.anchor:
                gaps.append(((day - told.day).days, day))
        return min(gaps)[1] if gaps and min(gaps)[0] <= _GOES_ON else None

    def of_event(self, event: str, at: int, *, is_mishap: bool) -> date | None:
        """The day on which something happened that is named: of ``사고 당일``, ``선거 이튿날``.

        That is the day beside which the word stood before, nearest first; a mishap is as well what is told by the hour.
        """
        near = [
            (abs(place - told.end), told.end, told.day) for told in self._all for place in self._places(event, told)
        ]
        found = min((found for found in near if found[1] < at), default=None)
        if found and found[0] <= _ABOUT:
            return found[2]
        return self.scene if is_mishap and self._hours else None

    def _places(self, event: str, told: Spoken) -> list[int]:
        """Where an event stands in the sentence that told of a day, but not as an object (사고를 알린 22일)."""
        found = compiled(rf"{event}(?![가-힣])|{event}(?=(?:[은는이가의]|에서?|로|으로|일인)(?![가-힣]))")
        return [match.start() for match in found.finditer(self.text, *told.within)]

    def of_story(self, point: Point, at: int, sentence: int, *, is_said: bool) -> date | None:
        """What 이날 and 전날 count from: the latest day in the news, or what was told just before.

        전날 is the day before the news, far from it the day before publication. 이날 takes up the sentence before, or
        its paragraph where something happens; in one sentence with another day it stands against it (``4일 급락했던
        주가는 이날 반등했다``). What is told by the clock goes on by the clock; a new paragraph returns to the news.
        """
        told, back = self.last, point.relative is not None and point.relative[0] < 0
        broken = told is not None and "\n" in self.text[told.end : at]
        if told is None or sentence - told.sentence > (1 if broken or is_said or not told.is_main else _PARAGRAPH):
            return self.anchor if back else self.news
        if broken and is_said and not told.is_said:
            return self.news
        if back and sentence == told.sentence and told.is_main:
            return told.day  # 주가는 12일 전날보다 8.7% 떨어졌다
        by_clock = told.has_hour and point.hour is not None
        if not self._is_aside(told, at) and sentence > told.sentence and (not back or by_clock):
            return told.day
        return self.news
