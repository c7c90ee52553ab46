from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.calendar.point import Point
from factx.normalise.calendar.resolve import Context, resolve
from factx.normalise.calendar.span import Span

at = datetime.fromisoformat

WEDNESDAY = date(2025, 9, 10)
ANCHORS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def timex(point: Point, anchor: date | None = WEDNESDAY, tense: int = 0, reference: date | None = None) -> str | None:
    reading = resolve(point, Context(anchor, reference, tense))
    return reading and reading.period.timex


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(relative=(-1, "month"), day=31), "2025-08-31"),
        (Point(relative=(1, "week"), weekday=2), "2025-09-16"),
        (Point(relative=(0, "year"), quarter=3), "2025-Q3"),
        (Point(relative=(-1, "quarter")), "2025-Q2"),
        (Point(relative=(0, "week"), weekend=True), "2025-W37-WE"),
        (Point(cue="past", month=2), "2025-02"),
        (Point(cue="past", month=11), "2024-11"),
        (Point(cue="future", month=11), "2025-11"),
        (Point(cue="future", day=11), "2025-09-11"),
        (Point(cue="future", day=9), "2025-10-09"),
        (Point(cue="next", weekday=5), "2025-09-19"),
        (Point(cue="last", weekday=3), "2025-09-03"),
        (Point(month=10, weekday=2, nth=1), "2025-10-07"),
        (Point(year=2015, month=10, day=-1), "2015-10-31"),
        (Point(offset=Span.of(2, "day"), sign=-1), "2025-09-08"),
        (Point(offset=Span.of(2, "year"), sign=-1), "2023"),
        (Point(offset=Span.of(3, "week"), sign=1), "2025-W40"),
        (Point(offset=Span.of(2, "day"), sign=1, base=Point(month=12, day=25)), "2025-12-27"),
        (Point(offset=Span.of(None, "month"), sign=-1), "PAST_REF"),
        (Point(relative=(2, "weekday"), weekday=7), "2025-09-21"),
        (Point(decade=90), "199"),
        (Point(century=21), "20"),
        (Point(relative=(1, "day"), part="EV", hour=5), "2025-09-11T17:00"),
        (Point(relative=(-1, "day"), part="NI"), "2025-09-09TNI"),
        (Point(day=10, hour=12, half_day="am"), "2025-09-10T00:00"),
    ],
)
def test_a_described_time_seen_from_a_wednesday(point: Point, value: str) -> None:
    assert timex(point) == value


@pytest.mark.parametrize(
    ("point", "tense", "value"),
    [
        (Point(weekday=5), -1, "2025-09-05"),
        (Point(weekday=5), 1, "2025-09-12"),
        (Point(weekday=3), -1, "2025-09-10"),
        (Point(day=30), -1, "2025-08-30"),
        (Point(day=30), 1, "2025-09-30"),
        (Point(month=5, day=26), -1, "2025-05-26"),
        (Point(month=5, day=26), 1, "2026-05-26"),
        (Point(month=12), -1, "2024-12"),
    ],
)
def test_the_tense_of_the_verb_chooses_between_the_last_and_the_next(point: Point, tense: int, value: str) -> None:
    assert timex(point, tense=tense) == value


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(month=5, day=26), "XXXX-05-26"),
        (Point(day=10), "XXXX-XX-10"),
        (Point(weekday=3), "XXXX-WXX-3"),
        (Point(relative=(0, "year"), month=5), "XXXX-05"),
        (Point(relative=(-1, "day")), "XXXX-XX-XX"),
        (Point(quarter=3), "XXXX-Q3"),
        (Point(holiday="12-25"), "XXXX-12-25"),
        (Point(holiday="lunar:8:15"), "XXXX-XX-XX"),
        (Point(hour=8, half_day="pm"), "XXXX-XX-XXT20:00"),
    ],
)
def test_without_an_anchor_the_unknown_part_is_x(point: Point, value: str) -> None:
    reading = resolve(point, Context())
    assert reading is not None
    assert (reading.period.timex, reading.resolution, reading.period.first) == (value, "unresolved", None)


def test_a_year_that_is_said_needs_no_anchor() -> None:
    reading = resolve(Point(year=2019, month=3), Context())
    assert reading is not None
    assert (reading.resolution, reading.anchor) == ("explicit", None)


def test_what_counts_from_the_day_spoken_of_does_not_count_from_the_day_of_publication() -> None:
    assert timex(Point(relative=(1, "day"), origin="reference"), reference=date(2025, 5, 1)) == "2025-05-02"


def test_a_day_that_does_not_exist_is_no_time() -> None:
    assert timex(Point(year=2025, month=2, day=30)) is None
    assert timex(Point(relative=(0, "month"), day=31)) is None


def test_the_29th_of_february_is_looked_for_in_leap_years() -> None:
    assert timex(Point(month=2, day=29), tense=-1) == "2024-02-29"
    assert timex(Point(month=2, day=29), tense=1) == "2028-02-29"


@given(ANCHORS, st.integers(1, 7), st.sampled_from([-1, 1]))
def test_a_weekday_lies_within_a_week_on_the_side_of_the_tense(anchor: date, weekday: int, tense: int) -> None:
    reading = resolve(Point(weekday=weekday), Context(anchor, None, tense))
    assert reading is not None
    assert reading.period.first is not None
    assert reading.period.first.isoweekday() == weekday
    assert 0 <= (reading.period.first - anchor).days * tense < 7


@given(ANCHORS, st.integers(1, 31), st.sampled_from(["past", "future"]))
def test_a_bare_day_keeps_its_number_on_the_side_of_its_cue(anchor: date, day: int, cue: str) -> None:
    reading = resolve(Point(day=day, cue=cue), Context(anchor))
    assert reading is not None
    assert reading.period.first is not None
    assert reading.period.first.day == day
    assert reading.period.first < anchor if cue == "past" else reading.period.first >= anchor


@pytest.mark.parametrize(
    ("point", "tense", "value"),
    [
        (Point(month=9, day=1), 1, "2025-09-01"),  # gave them until Sept. 1
        (Point(month=3, day=1), 1, "2026-03-01"),
        (Point(day=9), 1, "2025-09-09"),
        (Point(day=2), 1, "2025-10-02"),
        (Point(month=4, day=1), 0, "2025-04-01"),
        (Point(month=12, day=28), 0, "2025-12-28"),
    ],
)
def test_a_day_just_gone_stays_behind_and_one_far_from_today_is_of_this_year(
    point: Point, tense: int, value: str
) -> None:
    assert timex(point, tense=tense) == value


def test_nobody_calls_yesterday_last_tuesday() -> None:
    assert timex(Point(cue="last", weekday=2)) == "2025-09-02"
    assert timex(Point(cue="last", weekday=1)) == "2025-09-08"


def test_a_weekday_counted_from_a_holiday() -> None:
    assert timex(Point(weekday=6, relative=(-1, "weekday"), base=Point(holiday="12-25"))) == "2025-12-20"  # type: ignore[arg-type]
