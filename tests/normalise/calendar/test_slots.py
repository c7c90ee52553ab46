import pytest
import regex

from factx.normalise.grammars import GRAMMARS
from factx.normalise.numeral import en, en_words, ko, ko_words


def value(lang: str, slot: str, text: str) -> object:
    grammar = GRAMMARS[lang][slot]
    found = regex.search(grammar.pattern, text)
    return grammar.parse(found[0]) if found else None


@pytest.mark.parametrize(
    ("lang", "slot", "text", "number"),
    [
        ("ko", "day", "31", 31),
        ("ko", "day", "이십일", 21),
        ("ko", "month_number", "유월", 6),
        ("ko", "month_number", "십이월", 12),
        ("ko", "hour", "스물네", 24),
        ("ko", "year4", "2025", 2025),
        ("en", "rank", "twenty-first", 21),
        ("en", "rank", "3rd", 3),
        ("en", "year_words", "nineteen seventy eight", 1978),
        ("en", "year_words", "two thousand and eighteen", 2018),
        ("en", "year_words", "nineteen oh one", 1901),
    ],
)
def test_what_a_slot_reads(lang: str, slot: str, text: str, number: int) -> None:
    assert value(lang, slot, text) == number


@pytest.mark.parametrize(
    ("lang", "slot", "text"),
    [("ko", "day", "32"), ("ko", "hour", "25"), ("en", "day", "0"), ("en", "year4", "2500"), ("en", "minute", "75")],
)
def test_numbers_beyond_their_range_are_none(lang: str, slot: str, text: str) -> None:
    assert value(lang, slot, text) is None


@pytest.mark.parametrize("word", [*ko_words.SPREADS, *ko_words.ONES, *ko_words.ALONE, *ko_words.TENS])
def test_each_counting_word_of_korean_is_a_count(word: str) -> None:
    assert value("ko", "count", f"{word} 달 뒤") == ko.parse(word)


@pytest.mark.parametrize("word", [word for word, number in ko_words.DIGITS.items() if number])
def test_each_sino_korean_digit_is_a_count(word: str) -> None:
    assert value("ko", "count", f"{word} 개월") == ko.parse(word)


@pytest.mark.parametrize("word", [*(word for word, number in en_words.SMALL.items() if number), *en_words.TENS])
def test_each_counting_word_of_english_is_a_count(word: str) -> None:
    assert value("en", "count", f"{word} months later") == en.parse(word)


@pytest.mark.parametrize(("word", "number"), [(w, n) for w, n in en_words.ORDINALS.items() if n <= 30])
def test_each_ordinal_of_a_day_is_a_rank(word: str, number: int) -> None:
    assert value("en", "rank", f"the {word} of May") == number
