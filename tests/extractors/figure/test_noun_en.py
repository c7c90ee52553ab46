"""What an English noun stands for where it is counted."""

import pytest

from factx.extractors.figure.noun_en import unit_of_noun, unit_of_phrase
from factx.extractors.figure.vocabulary import Vocabulary, vocabulary
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def words(rules: RuleSet) -> Vocabulary:
    return vocabulary(rules, "en")


@pytest.mark.parametrize(
    ("noun", "unit"),
    [
        ("patients", "person"),
        ("workforce", "person"),
        ("companies", "organization"),
        ("licences", "item"),
        ("licence", None),
        ("hours", None),
    ],
)
def test_a_noun_before_its_number(words: Vocabulary, noun: str, unit: str | None) -> None:
    found = unit_of_noun(noun, words)
    assert (found.id if found else None) == unit


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("infected farms were visited", "item"),
        ("striking doctors", "person"),
        ("small shipping companies", "organization"),
        ("the day after the votes", None),
        ("them", None),
        ("rusty little boats", "item"),
        ("", None),
    ],
)
def test_the_first_plural_of_a_phrase_is_counted(words: Vocabulary, phrase: str, unit: str | None) -> None:
    found = unit_of_phrase(phrase, 0, len(phrase), words)
    assert (found.id if found else None) == unit
