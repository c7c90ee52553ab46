"""The words of Korean numerals: two series that agree, and what is counted right behind digits."""

import pytest
from num2words import num2words

from factx.normalise.numeral.ko_words import BIG, COUNTED, DIGITS, ONES, SMALL, SPREADS, TENS


@pytest.mark.parametrize(("word", "number"), [*DIGITS.items(), *SMALL.items(), *BIG.items()])
def test_a_sino_korean_word_is_the_speller_s(word: str, number: int) -> None:
    assert num2words(number, lang="ko") in ({"륙": "육"}.get(word, word), f"일{word}")


def test_native_tens_are_nine_and_ones_cover_one_to_nine() -> None:
    assert sorted(TENS.values()) == [*range(10, 100, 10)]
    assert set(ONES.values()) == {*range(1, 10)}


@pytest.mark.parametrize(("word", "ends"), SPREADS.items())
def test_a_spread_goes_up(word: str, ends: tuple[int, int]) -> None:
    assert 1 <= ends[0] < ends[1] < 10, word


@pytest.mark.parametrize("text", ["원", "여 명", "달러", "가구", "표 차이", " 마리", "개를"])
def test_what_is_counted_right_behind_digits(text: str) -> None:
    assert COUNTED.match(text)


@pytest.mark.parametrize("text", ["개월", "건물", "표현", "병원", "엔진", "석유", "일", ""])
def test_a_word_that_only_begins_like_a_counter_is_none(text: str) -> None:
    assert COUNTED.match(text) is None
