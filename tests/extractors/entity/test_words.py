"""Endings that tell a type, and the word lists behind the rules of names."""

import pytest

from factx.extractors.entity.words import FirmVerbs, Suffixes, english_words, korean_words
from factx.rules.load import RuleSet

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


@pytest.mark.parametrize("text", [" employs 140 people", " employed 30", " said its profit", " said that its jets"])
def test_what_only_firms_do(rules: RuleSet, text: str) -> None:
    assert FirmVerbs(rules).after.match(text)


@pytest.mark.parametrize("text", [" smiled", " said he left", "", " employed him"])
def test_what_people_do_too(rules: RuleSet, text: str) -> None:
    assert FirmVerbs(rules).after.match(text) is None


def test_the_lists_of_a_language_are_read_once(rules: RuleSet) -> None:
    assert korean_words(rules) is korean_words(rules)
    assert english_words(rules) is english_words(rules)
    assert "Mary" in english_words(rules).given
