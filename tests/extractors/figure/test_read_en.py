"""English numerals with their sign, their unit or the noun that they count."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The share rose 0.4 of a percentage point.", Decimal("0.4"), "percentage_point"),
        ("Seven in ten of the two groups want it.", Decimal("0.7"), "ratio"),
        ("Officials put the number of patients at 196: 118 at one school.", 196, "person"),
    ],
)
def test_a_part_or_a_sum_before_a_colon_is_read_with_its_unit(
    find: Find, text: str, number: Decimal | int, unit: str
) -> None:
    value = find("en", text)[0].value
    assert isinstance(value, FigureValue)
    assert (value.number, value.unit) == (number, unit)


def test_a_currency_is_repeated_only_by_itself(briefs: Briefs) -> None:
    assert [told[:3] for told in briefs("en", "It passed the $300 million mark.")] == [
        ("$300 million", 300_000_000, "USD")
    ]
    assert [told[:3] for told in briefs("en", "It cost $10 dollars.")] == [("$10 dollars", 10, "USD")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minimum wage is ten-thousand-30 won.", ("ten-thousand-30 won", 10_030, "KRW", "exact", "level")),
        ("It cost two-point-09 million won.", ("two-point-09 million won", 2_090_000, "KRW", "exact", "level")),
        ("It was 34-point-five degrees.", ("34-point-five degrees", Decimal("34.5"), "degree", "exact", "level")),
        ("The 7,8-magnitude quake hit.", ("7,8", Decimal("7.8"), "magnitude", "exact", "level")),
        ("The guard is 5-foot-8.", ("5-foot-8", Decimal("5.66666666666667"), "foot", "exact", "level")),
        ("The low was 5 below zero.", ("5 below zero", -5, "degree", "exact", "level")),
        ("He walks a mile and a half.", ("a mile and a half", Decimal("1.5"), "mile", "exact", "level")),
        ("A crew of 196 was aboard.", ("196", 196, "person", "exact", "level")),
        ("He threw over seven innings.", ("seven", 7, "item", "exact", "level")),
        ("They must hand over 840 euros.", ("840 euros", 840, "EUR", "exact", "level")),
        ("A row over 840 euros ended.", ("840 euros", 840, "EUR", "exact", "level")),
        ("Prices fell below 40 dollars.", ("below 40 dollars", 40, "USD", "less_than", "level")),
    ],
)
def test_english_ways_of_saying_a_quantity(briefs: Briefs, text: str, expected: tuple[Any, ...]) -> None:
    assert briefs("en", text) == [expected]


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("It cost $30bn.", 30 * 10**9, "USD"),
        ("It cost £2.5m.", 2_500_000, "GBP"),
        ("It lost -$5 million.", -5_000_000, "USD"),
        ("It cost KRW 3.5 trillion.", 3_500_000_000_000, "KRW"),
        ("It fell to -3 degrees.", -3, "degree"),
        ("It lost minus 20 dollars.", -20, "USD"),
        ("The speed was 60 (km/h) then.", 60, "kilometer_per_hour"),
    ],
)
def test_signs_and_units_on_either_side(value: Value, text: str, number: int, unit: str) -> None:
    found = value("en", text)
    assert (found.number, found.unit) == (number, unit)


@pytest.mark.parametrize("text", ["One of the men spoke.", "No one came.", "He did it at one point."])
def test_a_small_number_word_needs_something_to_count(find: Find, text: str) -> None:
    assert find("en", text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The share fell 0.4 of a percentage point.",
            ("0.4 of a percentage point", Decimal("0.4"), "percentage_point"),
        ),
        ("It lost 0.3 of a mile.", ("0.3 of a mile", Decimal("0.3"), "mile")),
        ("It scored 0.8 of a goal.", ("0.8", Decimal("0.8"), None)),
    ],
)
def test_a_decimal_fraction_of_one_measure_is_so_much_of_it(
    briefs: Briefs, text: str, told: tuple[str, Decimal, str | None]
) -> None:
    assert briefs("en", text)[0][:3] == told


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ('He said "sales reached 5,000" last year.', [None]),
        ("They saw “Ocean’s 11” on a 12” screen.", [None, "inch"]),
        ('A 27" screen hung there.', ["inch"]),
    ],
)
def test_a_mark_that_closes_a_quotation_is_no_inch(find: Find, text: str, units: list[str | None]) -> None:
    assert [m.value.unit for m in find("en", text) if isinstance(m.value, FigureValue)] == units
