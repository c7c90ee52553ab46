"""One value that two sources tell in two units."""

from decimal import Decimal

import pytest

from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.two_units import across
from factx.reconciler.settings import UnitScale


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
