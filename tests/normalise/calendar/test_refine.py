from datetime import date

import pytest

from factx.normalise.calendar import period
from factx.normalise.calendar.period import Period
from factx.normalise.calendar.point import Same
from factx.normalise.calendar.refine import beside, same_in

TODAY = date(2025, 9, 10)


def test_the_part_of_a_running_period_ends_or_begins_with_the_day() -> None:
    month = period.month(2025, 9)
    assert (beside(month, TODAY, "before").first, beside(month, TODAY, "before").last) == (date(2025, 9, 1), TODAY)
    assert (beside(month, TODAY, "after").first, beside(month, TODAY, "after").last) == (TODAY, date(2025, 9, 30))
    assert beside(month, TODAY, "after").timex == "2025-09"


@pytest.mark.parametrize("found", [period.month(2025, 8), period.month(None, 9), period.day(TODAY)])
def test_a_period_that_does_not_run_stays_whole(found: Period) -> None:
    assert beside(found, TODAY, "before") == found


@pytest.mark.parametrize(
    ("unit", "spoken", "timex"),
    [
        ("period", period.quarter(2025, 3), "2024-Q3"),
        ("period", period.half(2025, 1), "2024-H1"),
        ("month", period.day(TODAY), "2024-09"),
        ("day", period.day(TODAY), "2024-09-10"),
        ("period", period.year(2025), "2024"),
        ("month", period.month(None, 5), "2024"),
        ("month", None, "2024"),
    ],
)
def test_the_same_period_of_another_year(unit: Same, spoken: Period | None, timex: str) -> None:
    assert same_in(period.year(2024), unit, spoken).timex == timex
