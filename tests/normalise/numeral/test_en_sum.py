"""A number read word by word: which word may follow which, and what they come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from factx.normalise.numeral.en_sum import Sum


def added(words: str) -> Sum | None:
    state = Sum()
    return state if all(state.add(word) for word in words.split()) else None


@given(st.integers(1, 10**15))
def test_words_come_to_what_they_spell(n: int) -> None:
    words = num2words(n).replace(",", "").replace("-", " ").replace(" and ", " ")
    state = added(words)
    assert state is not None
    assert state.value() == n


@pytest.mark.parametrize(
    "words",
    ["one two", "twenty thirty", "twenty eleven", "hundred", "two hundred hundred", "million",
     "two million three million", "one zero", "five people"],
)  # fmt: skip
def test_a_word_that_cannot_follow_is_refused(words: str) -> None:
    assert added(words) is None


@pytest.mark.parametrize(("words", "step"), [("two million", 10**6), ("three hundred", 100), ("two hundred six", 1)])
def test_the_step_is_the_place_of_the_last_word(words: str, step: int) -> None:
    state = added(words)
    assert state is not None
    assert state.step == step


@pytest.mark.parametrize(
    ("words", "last", "number"),
    [("", "twelfth", 12), ("three hundred twenty", "second", 322), ("two", "hundredth", 200), ("", "millionth", 10**6)],
)
def test_an_ordinal_ends_a_number(words: str, last: str, number: int) -> None:
    state = added(words)
    assert state is not None
    assert state.finish_ordinal(last) == number


@pytest.mark.parametrize(("words", "last"), [("five", "third"), ("twenty", "twelfth"), ("two million", "hundredth")])
def test_an_ordinal_that_cannot_follow_is_none(words: str, last: str) -> None:
    state = added(words)
    assert state is not None
    assert state.finish_ordinal(last) is None
