"""Equal times and small numbers that nothing else has told for one."""

from decimal import Decimal
from types import MappingProxyType

import pytest

from factx.models.mention import DateValue
from factx.reconciler.alignment.alike import across, told_alike
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.settings import UnitScale


@pytest.fixture
def alike(read):
    def run(left, right, units=MappingProxyType({})):
        contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
        free = {(0, n) for n in range(len(left))} | {(1, n) for n in range(len(right))}
        return list(told_alike(left, right, free, contexts, units))

    return run


@pytest.fixture
def told(make):
    def build(source, *values, topic=(), published="2025-09-30"):
        return [
            make(
                value, source=source, start=n, subject=None, attribute=f"open.{source}{n}", topic=topic,
                published=published,
            )
            for n, value in enumerate(values)
        ]  # fmt: skip

    return build


def test_a_day_that_each_source_tells_of_once(alike, told, date):
    left, right = told("a", date("2025-09-10"), date("2025-09-12")), told("b", date("2025-09-12"))
    assert alike(left, right) == [(1, 0)]


def test_the_day_of_a_report_tells_nothing_without_words_in_common(alike, told, date):
    day = date("2025-09-30")
    assert alike(told("a", day), told("b", day)) == []
    assert alike(told("a", day, topic=("vote",)), told("b", day, topic=("vote",))) == [(0, 0)]


def test_a_day_and_the_month_it_lies_in(alike, told, date):
    month = told("a", date("2025-11"), topic=("sign",))
    assert alike(month, told("b", date("2025-11-18"), topic=("sign",))) == [(0, 0)]
    assert alike(month, told("b", date("2025-11-18"), date("2025-11-20"), topic=("sign",))) == []


def test_a_year_is_the_scope_of_all_that_a_story_tells(alike, told, date):
    assert alike(told("a", date("2025")), told("b", date("2025"))) == []


def test_lengths_of_time(alike, told):
    four = DateValue(type="DURATION", timex="P4M")
    assert alike(told("a", four), told("b", four)) == [(0, 0)]


def test_a_small_number_of_what_both_name(alike, told, figure):
    seven = figure(7, unit="person")
    assert alike(told("a", seven, topic=("crew",)), told("b", seven, topic=("crew",))) == [(0, 0)]
    assert alike(told("a", seven), told("b", seven)) == []


def test_two_hours_of_one_day_are_two_times(alike, told):
    hours = [
        DateValue(type="TIME", timex=f"2025-09-12T{hour}", first=f"2025-09-12T{hour}", last=f"2025-09-12T{hour}")
        for hour in ("06:40", "07:42")
    ]
    assert alike(told("a", hours[0]), told("b", hours[0])) == [(0, 0)]
    assert alike(told("a", hours[0], topic=("ship",)), told("b", hours[1], topic=("ship",))) == []


def test_one_odd_minute_of_two_days_of_which_one_is_the_reports(alike, told):
    def at(day, hour):
        return DateValue(
            type="TIME", timex=f"{day}T{hour}", grain="minute", first=f"{day}T{hour}", last=f"{day}T{hour}"
        )

    report = told("a", at("2025-09-30", "14:52"))
    assert alike(report, told("b", at("2025-09-27", "14:52"))) == [(0, 0)]
    assert alike(report, told("b", at("2025-09-27", "14:53"))) == []
    assert alike(told("a", at("2025-09-28", "14:52")), told("b", at("2025-09-27", "14:52"))) == []
    assert alike(told("a", at("2025-09-30", "14:50")), told("b", at("2025-09-27", "14:50"))) == []


def test_two_months_and_sixty_days_are_one_length(alike, told):
    months, days = (DateValue(type="DURATION", timex=timex) for timex in ("P2M", "P60D"))
    left, right = told("a", months, topic=("licence",)), told("b", days, topic=("licence",))
    assert alike(left, right) == [(0, 0)]
    assert alike(left, told("b", DateValue(type="DURATION", timex="P70D"), topic=("licence",))) == []


def test_a_time_lies_in_its_day(alike, told, date):
    time = DateValue(
        type="TIME", timex="2025-09-12T06:40", grain="minute", first="2025-09-12T06:40", last="2025-09-12T06:40"
    )
    left, right = told("a", time, topic=("ship",)), told("b", date("2025-09-12"), topic=("ship",))
    assert alike(left, right) == [(0, 0)]


def test_a_year_gone_by(alike, told, date):
    assert alike(told("a", date("2008")), told("b", date("2008"))) == [(0, 0)]


def test_a_number_and_the_same_less_precise(alike, told, figure):
    exact, rounded = figure("46.29", "0.01", unit="percent"), figure("46.3", "0.1", unit="percent")
    assert alike(told("a", exact, topic=("vote",)), told("b", rounded, topic=("vote",))) == [(0, 0)]
    rivals = told("a", exact, figure("46.31", "0.01", unit="percent"), topic=("vote",))
    assert alike(rivals, told("b", rounded, topic=("vote",))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"value": 50, "unit": "percent"}, {"value": "0.5", "unit": "ratio", "form": "share"}),
        ({"value": "0.25", "unit": "percentage_point"}, {"value": 25, "unit": "basis_point"}),
        ({"value": "1448.3", "unit": "KRW", "currency": "KRW"}, {"value": "1448.3"}),
    ],
)
def test_one_value_in_two_units(read, told, figure, one, other):
    left, right = (told(s, figure(**v), topic=("loan",)) for s, v in (("a", one), ("b", other)))
    contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
    assert [(a.origin.id, b.origin.id) for a, b in across(left, right, (), contexts)] == [("a", "b")]
    assert list(across(left, right, {left[0].fact.id}, contexts)) == []


def test_a_measure_and_its_like_in_another_unit(alike, told, figure):
    units = {"meter": UnitScale("meter", Decimal(1)), "foot": UnitScale("meter", Decimal("0.3048"))}
    meters = told("a", *(figure(n, unit="meter", dimension="length") for n in (17, 640)))
    feet = told("b", *(figure(n, unit="foot", dimension="length") for n in (2100, 56)))
    assert sorted(alike(meters, feet, units)) == [(0, 1), (1, 0)]
    assert alike(meters, told("b", figure(90, unit="foot", dimension="length")), units) == []


def test_equal_lengths_of_time_in_other_units(alike, told, date):
    left = told("a", DateValue(type="DURATION", timex="P2Y6M"))
    assert alike(left, told("b", DateValue(type="DURATION", timex="P30M"))) == [(0, 0)]


def test_a_share_and_the_fraction_it_is_told_as(alike, told, figure):
    shares = told("a", figure("14.2", unit="percent", step="0.1"), figure(62, unit="percent"), topic=("stock",))
    seventh = figure("0.142857", unit="ratio", form="share", bound="approx")
    assert alike(shares, told("b", seventh, topic=("stock",))) == [(0, 0)]
    fall = figure("0.142857", unit="ratio", form="delta", bound="approx", direction="down")
    assert alike(shares, told("b", fall, topic=("stock",))) == []
