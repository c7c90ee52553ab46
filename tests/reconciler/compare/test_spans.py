"""Which minutes a date may cover."""

from datetime import timedelta

import pytest

from factx.models.mention import DateValue
from factx.reconciler.compare.spans import apart, stretch_of


def value(timex: str, first: str | None, last: str | None = None, **more: str) -> DateValue:
    return DateValue.model_validate({"type": "DATE", "timex": timex, "first": first, "last": last or first, **more})


def test_a_night_ends_on_the_next_morning() -> None:
    covers = stretch_of(value("2026-05-12TNI", "2026-05-12"))
    assert covers is not None
    assert [moment.isoformat() for moment in covers] == ["2026-05-12T17:00:00", "2026-05-13T06:59:00"]


def test_the_end_of_a_month_leaves_out_its_beginning() -> None:
    covers = stretch_of(value("2026-01", "2026-01-01", "2026-01-31", mod="END"))
    assert covers is not None
    assert covers[0].isoformat() == "2026-01-16T00:00:00"


def test_a_season_has_its_months_and_one_on_either_side() -> None:
    covers = stretch_of(value("2024-FA", None))
    assert covers is not None
    assert [moment.isoformat()[:10] for moment in covers] == ["2024-08-01", "2025-01-01"]


def test_an_unknown_day_covers_nothing() -> None:
    assert stretch_of(value("XXXX-09-10", None)) is None


@pytest.mark.parametrize(("hour", "hours"), [("10:00", 0), ("15:00", 3)])
def test_what_lies_between(hour: str, hours: int) -> None:
    morning = stretch_of(value("2026-05-12TMO", "2026-05-12"))
    moment = stretch_of(value(f"2026-05-12T{hour}", f"2026-05-12T{hour}"))
    assert morning is not None
    assert moment is not None
    assert apart(morning, moment) // timedelta(hours=1) == hours


def test_late_on_a_day_leaves_out_its_morning() -> None:
    covers = stretch_of(value("2026-05-12", "2026-05-12", mod="END"))
    assert covers is not None
    assert [moment.isoformat() for moment in covers] == ["2026-05-12T16:00:00", "2026-05-13T06:59:00"]
