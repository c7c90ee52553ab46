"""One unit and a part of another in English."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("He walks a mile and a half.", "1.5", "mile"),
        ("They burned an acre and a quarter.", "1.25", "acre"),
        ("The wall is a meter and a half high.", "1.5", "meter"),
    ],
)
def test_one_unit_and_so_much_of_another(value: Value, text: str, number: str, unit: str) -> None:
    found = value("en", text)
    assert (found.number, found.unit) == (Decimal(number), unit)


def test_a_part_without_a_finite_decimal_stays_a_fraction(value: Value) -> None:
    found = value("en", "They walked a mile and a third.")
    assert found.fraction == "4/3"


@pytest.mark.parametrize("text", ["She wrote a book and a half of poems.", "An hour and a half passed."])
def test_only_what_is_measured_has_such_parts(find: Find, text: str) -> None:
    assert Decimal("1.5") not in [mention.value.number for mention in find("en", text)]
