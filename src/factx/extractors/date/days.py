"""The days that a text spoke of so far, and which of them a bare hour, ``that day`` or 이날 means."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from factx.normalise.calendar.point import Point

NEAR = 300
"""Characters within which a date before is what ``the next day`` counts from."""
FAR = 900
"""The same for ``that day``, ``that year``."""
_RECENT = 45
"""Days before its publication of which a text may tell the hours without saying so."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A day that the text spoke of.

    Attributes:
        end: where its words end, as an offset in the text.
        sentence: number of its sentence.
        is_main: whether it is a day of the last week that is told by its number or weekday alone.
        is_timed: whether an hour or a part of the day stood beside it.
        has_hour: whether that was an hour.
        is_said: whether somebody only spoke on that day of what happened (``13일 밝혔다``, ``said on Monday``).
    """

    end: int
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
        lead: the first day of which something else is told than that somebody spoke.
    """

    text: str
    anchor: date | None = None
    last: Spoken | None = None
    main: Spoken | None = None
    ahead: Spoken | None = None
    lead: Spoken | None = None
    _happened: Spoken | None = None
    _hours: Counter[date] = field(default_factory=Counter)

    def tell(self, spoken: Spoken, *, is_past: bool) -> None:
        """Takes in a day that is not to come."""
        self.last = spoken
        if spoken.is_main and (self.main is None or self.main.day <= spoken.day):
            self.main = spoken
        if spoken.is_said or not is_past:
            return
        self._happened = spoken
        self.lead = self.lead or spoken
        if spoken.is_timed:
            self._hours[spoken.day] += 1

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

    def of_hour(self, at: int, sentence: int) -> date | None:
        """The day of a bare hour or part of the day: that of its sentence or the one before, else of the other hours.

        ``14일 오전 6시 출항했다 … 해경은 15일 밝혔다. 신고는 오전 9시에 들어왔다``: on the 14th.
        """
        for told in (self.last, self._happened):
            if told is None or sentence - told.sentence > 1 or self._is_aside(told, at):
                continue
            if not told.is_said or self.scene is None:
                return told.day
        return self.scene or (self.main.day if self.main else None)

    def of_that(self, at: int) -> date | None:
        """What 그날 and ``that day`` mean: the day told just before, else the last on which something happened."""
        told = self.last
        if told is not None and told.is_said and at - told.end > NEAR:
            told = self._happened or told
        if told is not None and at - told.end <= FAR:
            return told.day
        return self.scene or (self.lead.day if self.lead else None)

    def of_story(self, point: Point, at: int, sentence: int) -> date | None:
        """What 이날 and 전날 count from: the latest day in the news, or what was told just before.

        전날 is the day before the news. 이날 takes up the sentence before; in one sentence with another day it stands
        against it (``4일 급락했던 주가는 이날 반등했다``). What is told by the clock goes on by the clock, and a new
        paragraph returns to the news.
        """
        told, back = self.last, point.relative is not None and point.relative[0] < 0
        if told is None or sentence - told.sentence > 1:
            return self.main.day if self.main else None
        by_clock = told.has_hour and point.hour is not None
        if not self._is_aside(told, at) and sentence > told.sentence and (not back or by_clock):
            return told.day
        return self.main.day if self.main else None
