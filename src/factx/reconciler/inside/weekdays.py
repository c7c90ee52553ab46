"""Weekdays that do not fit the day they stand beside, and what else of the story says which of the two is right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factx.models.mention import DateValue, Mention
from factx.models.report import Reading
from factx.reconciler.compare.written import written

_WITNESSES = 6
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Misfit:
    """A date whose weekday is of another day.

    Attributes:
        day: the day that its number gives.
        explicit: the year stands in the text.
        witnesses: dates of other sources on that day, or on the nearest day of that weekday.
    """

    mention: Mention
    day: date
    explicit: bool
    witnesses: tuple[Mention, ...]


def misfits(reading: Reading, others: Sequence[Reading]) -> Iterator[Misfit]:
    """All of a source.

    Args:
        reading: the source.
        others: the other sources of its story.
    """
    for mention in reading.mentions:
        value = mention.value
        if not isinstance(value, DateValue) or value.grain != "day" or not value.first or value.ends:
            continue
        parts = written(mention.text, reading.source.lang)
        if parts.weekday is None or parts.day is None:
            continue
        day = date.fromisoformat(value.first[:10])
        if day.day == parts.day and day.isoweekday() != parts.weekday:
            step = (parts.weekday - day.isoweekday()) % _WEEK
            meant = day + timedelta(step if step <= _WEEK // 2 else step - _WEEK)
            yield Misfit(mention, day, parts.year is not None, tuple(_on({day, meant}, others))[:_WITNESSES])


def _on(days: set[date], others: Sequence[Reading]) -> Iterator[Mention]:
    for reading in others:
        for mention in reading.mentions:
            value = mention.value
            if (
                isinstance(value, DateValue)
                and value.type in ("DATE", "TIME")
                and value.first
                and value.first[:10] in {day.isoformat() for day in days}
            ):
                yield mention
