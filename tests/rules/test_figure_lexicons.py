"""The word lists of figures: sorted, without doubles, with known values."""

from fractions import Fraction

import pytest

from factx.normalise.unit import converted, unit_of
from factx.rules.load import RuleSet

LISTS = {
    "ko": (
        "approximator", "bound_verb", "direction", "label", "particle", "age_word", "machine", "counted", "rank_group",
        "rank_scope", "number_lead", "one_idiom", "event_day", "heat_word", "work_word", "acceleration_word",
        "ballot_word", "data_word", "no_one", "figure_word",
    ),
    "en": (
        "approximator", "direction", "counted", "label", "ordinal_label", "multiple", "money_word", "noun_stop",
        "time_word", "event_day", "mass_word", "occasion", "ballot_word", "human_fate", "human_object", "joined_stop",
        "people_group", "acceleration_word", "figure_word",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lang", "name"), [(lang, name) for lang, names in LISTS.items() for name in names])
def test_lists_are_sorted_and_hold_nothing_twice(rules: RuleSet, lang: str, name: str) -> None:
    rows = [tuple(row.values()) for row in rules.lexicon(lang, name).rows]
    assert rows == sorted(rows)
    keys = [row[:2] for row in rows]
    assert len(keys) == len(set(keys))


def test_units_have_unique_ids_and_usable_factors(rules: RuleSet) -> None:
    units = [unit_of(row) for row in rules.table("shared/units")]
    assert len(units) == len({unit.id for unit in units})
    bases = {unit.id for unit in units} | {"one", "byte_per_second", "coulomb", "meter_per_second_squared"}
    assert all(unit.base is None or unit.base in bases for unit in units)


def test_no_surface_stands_for_two_units(rules: RuleSet) -> None:
    for column in ("ko", "en", "symbol", "before"):
        owners: dict[str, str] = {}
        for row in rules.table("shared/units"):
            for surface in filter(None, row[column].split("|")):
                key = surface if column in ("symbol", "before") else surface.lower()
                assert owners.setdefault(key, row["id"]) == row["id"], (column, surface)


@pytest.mark.parametrize(
    ("number", "unit", "other", "expected"),
    [
        (1, "pyeong", "square_meter", Fraction(400, 121)),
        (1, "mile", "kilometer", Fraction(1609344, 1000000)),
        (12, "inch", "foot", Fraction(1)),
        (1, "geun", "gram", Fraction(600)),
        (100, "cent", "USD", Fraction(1)),
        (1, "pound", "kilogram", Fraction(45359237, 100000000)),
        (36, "kilometer_per_hour", "meter_per_second", Fraction(10)),
    ],
)
def test_factors(rules: RuleSet, number: int, unit: str, other: str, expected: Fraction) -> None:
    units = {row["id"]: unit_of(row) for row in rules.table("shared/units")}
    assert converted(number, units[unit], units[other]) == expected


def test_units_without_a_common_base_do_not_convert(rules: RuleSet) -> None:
    units = {row["id"]: unit_of(row) for row in rules.table("shared/units")}
    assert converted(1, units["KRW"], units["USD"]) is None


def test_every_current_currency_is_there(rules: RuleSet) -> None:
    money = {row["id"] for row in rules.table("shared/units") if row["group"] == "money"}
    assert {"KRW", "USD", "JPY", "CNY", "EUR", "GBP", "AED", "ZMW", "BRL", "TRY"} <= money
    assert len(money) > 150
