from datetime import date

import pytest

from factx.normalise.calendar.holiday import days
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("rule", "year", "first"),
    [
        ("12-25", 2025, "2025-12-25"),
        ("lunar:8:15", 2025, "2025-10-06"),
        ("lunar:1:1", 2024, "2024-02-10"),
        ("nth:11:4:4", 2016, "2016-11-24"),
        ("nth:5:1:-1", 2025, "2025-05-26"),
        ("nth:11:1:1+1", 2024, "2024-11-05"),
        ("before:05-25:1", 2025, "2025-05-19"),
        ("easter-2", 2025, "2025-04-18"),
        ("islamic:eid_al_fitr", 2025, "2025-03-30"),
        ("hebrew:passover", 2024, "2024-04-23"),
        ("hindu:diwali", 2021, "2021-11-04"),
    ],
)
def test_the_day_of_a_holiday(rule: str, year: int, first: str) -> None:
    found = days(rule, year)
    assert found is not None
    assert found[0] == date.fromisoformat(first)


def test_the_lunar_new_year_holiday_takes_three_days() -> None:
    assert days("lunar:1:1-1x3", 2025) == (date(2025, 1, 28), date(2025, 1, 30))


def test_a_day_that_a_year_does_not_have() -> None:
    assert days("02-29", 2025) is None
    assert days("lunar:8:15", 2300) is None


def test_a_rule_of_another_form_is_an_error() -> None:
    with pytest.raises(ValueError, match="no rule"):
        days("someday", 2025)


def test_every_rule_of_the_holiday_table_gives_a_day_in_a_leap_year(rules: RuleSet) -> None:
    table = rules.table("shared/holidays")
    assert [row["rule"] for row in table] == sorted(row["rule"] for row in table)
    assert len(table) > 140
    for row in table:
        assert days(row["rule"], 2024), row
