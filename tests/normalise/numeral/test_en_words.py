"""The words of English numerals are worth what an independent speller says."""

import pytest
from num2words import num2words

from factx.normalise.numeral import en
from factx.normalise.numeral.en_words import GAP, ORDINALS, SCALES, SMALL, STARTERS, TENS, WORD

MISSPELT = {"fourty": "forty", "nineth": "ninth", "nought": "zero", "naught": "zero"}


@pytest.mark.parametrize(("word", "number"), [*SMALL.items(), *TENS.items()])
def test_a_cardinal_is_the_speller_s(word: str, number: int) -> None:
    assert num2words(number) == MISSPELT.get(word, word)


@pytest.mark.parametrize(("word", "number"), ORDINALS.items())
def test_an_ordinal_is_the_speller_s(word: str, number: int) -> None:
    assert num2words(number, to="ordinal").removeprefix("one ") == MISSPELT.get(word, word)


@pytest.mark.parametrize("word", ["thousand", "million", "billion", "trillion", "quadrillion", "quintillion"])
def test_a_scale_is_the_speller_s(word: str) -> None:
    assert num2words(SCALES[word]) == f"one {word}"


@pytest.mark.parametrize("text", ["one", "twelfth", "half a million", "a hundred", "half a dozen", "negative two"])
def test_a_numeral_begins_with_a_starter(text: str) -> None:
    assert en.readings(text, 0)
    assert WORD.match(text)[0] in STARTERS  # type: ignore[index]


@pytest.mark.parametrize(("text", "joined"), [("-", True), (" ", True), (" - ", True), (", ", False), ("\n", False)])
def test_blanks_and_hyphens_join_words_but_no_comma_or_line(text: str, *, joined: bool) -> None:
    assert (GAP.match(text) is not None) is joined


def test_a_word_is_all_of_its_letters() -> None:
    assert WORD.match("tenants")[0] == "tenants"  # type: ignore[index]
    assert WORD.match("counterrevolutionary") is None
