"""Whole English numbers and ordinals, word by word."""

from decimal import Decimal

import pytest

from factx.normalise.numeral.en_counts import counts, scaled


def told(text: str) -> dict[str, Decimal | None]:
    """The readings at the start of a text, by their words."""
    return {text[: reading.end]: reading.value.number for reading in counts(text, 0, len(text))}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("two hundred and fifty-four", 254),
        ("a hundred", 100),
        ("a quadrillion", 10**15),
        ("three hundred and two dozen", 324),
        ("ten-thousand-30", 10_030),
        ("20 million", 20_000_000),
        ("300k", 300_000),
        ("twenty-first", 21),
        ("4th", 4),
        ("two millions", 2_000_000),
        ("1,3 million", 1_300_000),
    ],
)
def test_a_number_is_the_sum_of_its_words(text: str, number: int) -> None:
    assert told(text)[text] == number


def test_the_longest_reading_comes_first_and_the_shorter_ones_are_kept() -> None:
    assert list(told("two hundred and fifty people")) == ["two hundred and fifty", "two hundred", "two"]


@pytest.mark.parametrize("text", ["a five", "a bn", "an", "hundred", "people", ""])
def test_an_article_or_a_scale_alone_is_no_number(text: str) -> None:
    assert text not in told(text)


def test_words_that_cannot_follow_begin_another_number() -> None:
    assert list(told("twenty thirty")) == ["twenty"]
    assert list(told("five six")) == ["five"]


def test_the_head_of_the_next_number_is_left_to_it() -> None:
    assert "one hundred and two" not in told("one hundred and two hundred")


def test_only_a_scale_may_follow_a_fraction() -> None:
    assert list(told("½ million")) == ["½ million", "½"]
    assert list(told("½ twenty")) == ["½"]


def test_one_alone_is_marked_as_a_word_that_may_be_a_pronoun() -> None:
    assert [reading.value.word for reading in counts("one", 0, 3)] == [True]
    assert [reading.value.word for reading in counts("twenty-one", 0, 10)] == [False, False]


def test_a_scale_behind_a_reading_multiplies_it() -> None:
    text = "2.5 million"
    (first,) = counts("2.5", 0, 3)
    assert [reading.value.number for reading in scaled(text, first, len(text))] == [Decimal("2.5"), Decimal(2_500_000)]
