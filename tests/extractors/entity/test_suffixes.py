"""Endings that tell a type."""

import pytest

from factx.extractors.entity.suffixes import Suffixes

BANKS = Suffixes([("은행", "private", 1), ("중앙은행", "public", 1), ("시", "city", 2), ("shire", "county", 3)])


@pytest.mark.parametrize(
    ("word", "ending"),
    [
        ("한빛은행", ("은행", "private")),
        ("한빛중앙은행", ("중앙은행", "public")),
        ("해담시", ("시", "city")),
        ("역시", None),
        ("은행", None),
        ("Yorkshire", ("shire", "county")),
        ("", None),
    ],
)
def test_the_longest_ending_with_enough_before_it(word: str, ending: tuple[str, str] | None) -> None:
    assert BANKS.of(word) == ending


def test_an_ending_may_stand_as_a_word_of_its_own() -> None:
    assert (BANKS.kind("은행"), BANKS.kind("은"), BANKS.kind("한빛은행")) == ("private", None, None)
