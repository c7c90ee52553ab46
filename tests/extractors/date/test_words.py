"""The word lists of dates: sorted, without duplicates, with the columns and values that the code reads."""

import pytest

from factx.rules.lexicon import fold
from factx.rules.load import RuleSet

LISTS = {
    "ko": ("date_after", "date_before", "date_joint", "date_particle", "date_tense", "day_count", "day_part", "rank",
           "relative", "time_ref", "time_set", "time_unit", "weekday", "year_part"),
    "en": ("date_after", "date_before", "date_joint", "date_tense", "day_part", "month", "relative", "season",
           "time_ref", "time_set", "time_unit", "vague_count", "weekday", "weekdays"),
}  # fmt: skip
EVERY = [(lang, name) for lang, names in LISTS.items() for name in names]
UNITS = {"second", "minute", "hour", "workday", "day", "week", "month", "quarter", "half", "year", "decade", "century"}


@pytest.mark.parametrize(("lang", "name"), EVERY)
def test_a_word_list_is_sorted_and_says_nothing_twice(rules: RuleSet, lang: str, name: str) -> None:
    rows = [tuple(row.values()) for row in rules.table(f"{lang}/lexicon/{name}")]
    assert rows == sorted(rows)
    keys = [(fold(row[0]), *row[1:3]) if name in ("date_after", "date_before") else fold(row[0]) for row in rows]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("lang", LISTS)
def test_words_around_a_date_have_known_effects(rules: RuleSet, lang: str) -> None:
    fields = {"mod", "cue", "include", "window", "ahead", "every", "offset", "reject", "side", "stop", "the"}
    for name in ("date_before", "date_after"):
        for row in rules.table(f"{lang}/lexicon/{name}"):
            assert row["on"] in ("point", "length", "both"), row
            assert row["field"] in fields, row


@pytest.mark.parametrize("lang", LISTS)
def test_units_and_references_are_those_of_timex3(rules: RuleSet, lang: str) -> None:
    assert {row["unit"] for row in rules.table(f"{lang}/lexicon/time_unit")} <= UNITS | {"fortnight"}
    assert {row["unit"] for row in rules.table(f"{lang}/lexicon/relative")} <= UNITS
    refs = {row["ref"] for row in rules.table(f"{lang}/lexicon/time_ref")}
    assert refs == {"PRESENT_REF", "PAST_REF", "FUTURE_REF"}


@pytest.mark.parametrize(
    ("lang", "name", "surface", "column", "value"),
    [
        ("ko", "relative", "지지난해", "number", "-2"),
        ("ko", "relative", "이듬해", "origin", "reference"),
        ("ko", "day_count", "열흘", "number", "10"),
        ("ko", "weekday", "토요일", "number", "6"),
        ("en", "relative", "the day before yesterday", "number", "-2"),
        ("en", "month", "Sept.", "number", "9"),
        ("en", "time_set", "annual", "every", "P1Y"),
    ],
)
def test_known_rows(rules: RuleSet, lang: str, name: str, surface: str, column: str, value: str) -> None:
    row = rules.lexicon(lang, name).get(surface)
    assert row is not None
    assert row[column] == value


def test_holidays_and_zones_name_each_surface_once(rules: RuleSet) -> None:
    for lang in ("ko", "en"):
        surfaces = [fold(s) for row in rules.table("shared/holidays") for s in row[lang].split("|") if s]
        assert len(surfaces) == len(set(surfaces))
    zones = [row["surface"] for row in rules.table("shared/zones")]
    assert zones == sorted(zones)
    assert len(zones) == len(set(zones))
