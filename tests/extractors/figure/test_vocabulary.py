"""The words that figures need, looked up before and after a place."""

import pytest

from factx.extractors.figure.vocabulary import Words, vocabulary
from factx.rules.load import RuleSet

ROWS = (
    {"surface": "about", "bound": "approx"},
    {"surface": "at least", "bound": "at_least"},
    {"surface": "least", "bound": "x"},
    {"surface": "mW", "bound": "milli", "case": "exact"},
)
WORDS = Words(ROWS, "en")


@pytest.mark.parametrize(
    ("text", "found"),
    [("at least 5", (8, "at_least")), ("At  Least 5", (9, "at_least")), ("atlas", None), ("", None), ("mw", None)],
)
def test_the_longest_surface_that_begins_at_a_place(text: str, found: tuple[int, str] | None) -> None:
    got = WORDS.after(text, 0, len(text))
    assert (got and (got[0], got[1]["bound"])) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("of at least", (3, "at_least")), ("least", (0, "x")), ("5 mW", (2, "milli")), ("5 mw", None), ("", None)],
)
def test_the_longest_surface_that_ends_at_a_place(text: str, found: tuple[int, str] | None) -> None:
    got = WORDS.before(text, len(text), 0)
    assert (got and (got[0], got[1]["bound"])) == found


def test_nothing_is_looked_up_beyond_the_limits() -> None:
    assert WORDS.after("about", 0, 4) is None
    before = WORDS.before("at least", 8, 2)
    assert before is not None
    assert before[1]["bound"] == "x"


def test_letters_that_grow_when_lowered_move_no_offset() -> None:
    text = "İİ about"
    assert WORDS.before(text, len(text), 0) == (3, ROWS[0])


def test_an_empty_list_holds_nothing() -> None:
    empty = Words((), "ko")
    assert (empty.after("약", 0, 1), empty.before("약", 1, 0), "약" in empty) == (None, None, False)


def test_units_are_those_of_the_table_with_their_symbols_in_their_case(rules: RuleSet) -> None:
    words = vocabulary(rules, "en")
    row = words.units.get("square-mile")
    assert row is not None
    assert words.unit(row["unit"]).id == "square_mile"
    assert "$" in words.signs


def test_the_people_of_a_country_are_counted_as_people(rules: RuleSet) -> None:
    row = vocabulary(rules, "en").counted.get("Indonesians")
    assert row is not None
    assert row["unit"] == "person"
    assert "Indonesian" not in vocabulary(rules, "ko").counted


def test_a_vocabulary_is_read_once(rules: RuleSet) -> None:
    assert vocabulary(rules, "ko") is vocabulary(rules, "ko")
