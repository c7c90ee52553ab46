"""The forms that a listed word can take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.link.clause.inflect import forms, singular


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("supply", ("supply", "supplies", "supplied", "supplying")),
        ("play", ("play", "plays", "played", "playing")),
        ("drop", ("drop", "drops", "dropped", "dropping")),
        ("visit", ("visit", "visits", "visited", "visiting")),
        ("fix", ("fix", "fixes", "fixed", "fixing")),
        ("die", ("die", "dies", "died", "dying")),
        ("agree", ("agree", "agrees", "agreed", "agreeing")),
        ("close", ("close", "closes", "closed", "closing")),
        ("reach", ("reach", "reaches", "reached", "reaching")),
        ("power plant", ("power plant", "power plants", "power planted", "power planting")),
    ],
)
def test_regular_forms(lemma: str, expected: tuple[str, ...]) -> None:
    assert forms(lemma) == expected


@pytest.mark.parametrize("word", ["", "AI", "3D", "x-ray"])
def test_what_is_no_plain_word_has_a_plural_alone(word: str) -> None:
    assert forms(word) == (word, f"{word}s")


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("companies", "company"),
        ("ties", "tie"),
        ("boxes", "box"),
        ("churches", "church"),
        ("losses", "loss"),
        ("ships", "ship"),
        ("glass", "glass"),
        ("virus", "virus"),
        ("crisis", "crisis"),
        ("gas", "gas"),
        ("", ""),
    ],
)
def test_the_likely_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12))
def test_the_word_itself_leads_its_forms(word: str) -> None:
    assert forms(word)[0] == word
    assert len(forms(word)) == 4
