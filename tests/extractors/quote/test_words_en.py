"""English narrative as words, as far as lists and capitals tell."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.extractors.quote.words_en import Words

English = Callable[[str], Words]


def test_words_are_quotations_capitals_numbers_and_marks(english: English) -> None:
    words = english("Mr. Lind said “no way” to 5.2% of us.")
    assert list(zip(words.texts, words.kinds, strict=True))[:3] == [("Mr.", "C"), ("Lind", "C"), ("said", "L")]
    assert "".join(words.kinds) == "CCLQLNLLP"
    assert words.quotations[3] == 0


@pytest.mark.parametrize("text", ["U.S.", "O’Neil", "Blowin’", "e-commerce", "AT&T", "…", "--", "$5,000", "5%"])
def test_what_belongs_together_is_one_word(english: English, text: str) -> None:
    assert english(text).texts == [text]


def test_a_capital_makes_no_auxiliary_of_a_name(english: English) -> None:
    words = english("Theresa May may go")
    assert [words.has(n, "aux") for n in (1, 2)] == [False, True]


@pytest.mark.parametrize(
    ("word", "adverb"), [("angrily", True), ("also", True), ("family", False), ("Emily", False), ("said", False)]
)
def test_adverbs_are_told_by_list_or_ending(english: English, word: str, *, adverb: bool) -> None:
    assert english(word).is_adverb(0) is adverb


@pytest.mark.parametrize(
    ("word", "opens"), [("the", True), ("he", True), ("Lind", True), ("5", True), ("of", False), ("said", False)]
)
def test_where_a_noun_phrase_can_begin(english: English, word: str, *, opens: bool) -> None:
    assert english(word).opens_noun_phrase(0) is opens


def test_outside_the_stretch_there_is_nothing(english: English) -> None:
    words = english("he said")
    assert (words.text(-1), words.low(2), words.kind(9), words.has(5, "pron")) == ("", "", "", False)
    assert words.at(0) == 0
    assert len(english("")) == 0


@settings(max_examples=60)
@given(st.text(alphabet="aA1.’'-“” ,\n$%가", max_size=40))
def test_words_lie_in_order_and_hold_every_letter(english: English, text: str) -> None:
    words = english(text)
    assert all(end <= start for end, start in zip(words.ends, words.starts[1:], strict=False))
    held = {n for start, end in zip(words.starts, words.ends, strict=True) for n in range(start, end)}
    assert all(n in held for n, letter in enumerate(text) if letter.isalnum())
