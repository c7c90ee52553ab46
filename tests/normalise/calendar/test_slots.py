import pytest
import regex

from factx.normalise.grammars import GRAMMARS


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
