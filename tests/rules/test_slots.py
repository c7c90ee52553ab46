"""Patterns with slots."""

import pytest
import regex

from factx.normalise.grammars import Grammar
from factx.rules.lexicon import Lexicon
from factx.rules.slots import expand

MONTHS = Lexicon(
    "month",
    "en",
    (
        {"surface": "January", "n": "1"},
        {"surface": "Jan.", "n": "1"},
        {"surface": "May", "n": "5", "case": "exact"},
    ),
)
UNITS = Lexicon("unit", "ko", ({"surface": "명"}, {"surface": "명 이상"}, {"surface": "km"}))
NUMBER = Grammar(r"\d{1,12}", int, frozenset("0"))


def vocabulary(name: str) -> Lexicon | Grammar:
    return {"month": MONTHS, "unit": UNITS, "number": NUMBER}[name]


def found(pattern: str, text: str) -> str | None:
    hit = regex.search(expand(pattern, vocabulary).pattern, text)
    return hit and hit[0]


def test_a_slot_becomes_a_group_of_its_name() -> None:
    assert regex.search(expand("{number:day} {month}", vocabulary).pattern, "3 January")["day"] == "3"


def test_the_longest_surface_wins_whatever_its_place_in_the_list() -> None:
    assert found("{number}{unit}", "7명 이상") == "7명 이상"


def test_white_space_inside_a_korean_surface_may_be_missing() -> None:
    assert found("{number}{unit}", "7명이상") == "7명이상"


def test_a_latin_surface_does_not_match_inside_a_longer_word() -> None:
    assert found("{number}{unit}", "7kmh") is None


def test_a_latin_surface_matches_before_a_korean_particle() -> None:
    assert found("{number}{unit}", "7km를") == "7km"


def test_case_counts_only_where_the_row_says_so() -> None:
    assert found("{month}", "january") == "january"
    assert found("{month}", "may") is None


def test_quantifiers_and_properties_are_no_slots() -> None:
    assert found(r"\p{Hangul}{2,3}", "서울시") == "서울시"


def test_an_unknown_slot_is_named() -> None:
    with pytest.raises(ValueError, match=r"unknown slot \{planet\}"):
        expand("{planet}", vocabulary)
