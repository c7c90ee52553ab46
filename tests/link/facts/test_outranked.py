"""Ranks told by how many come before."""

import pytest

from factx.link.facts.outranked import RULE


@pytest.fixture
def ranks(reported):
    def run(lang: str, text: str) -> list[tuple[str, int, tuple[str, ...]]]:
        facts = reported(text, lang=lang, published="2028-05-16").facts
        return [(f.evidence[0].text, int(f.value.number), f.warnings) for f in facts if f.rule == RULE]

    return run


@pytest.mark.parametrize(
    ("lang", "text", "words", "rank", "quality"),
    [
        ("en", "Only two of its reactors are older.", "two of its reactors are older", 3, "old"),
        ("en", "Just three bridges in the country are longer.", "three bridges in the country are longer", 4, "large"),
        ("en", "No other airport in Korea is busier.", "No other airport in Korea is busier", 1, "large"),
        ("ko", "이보다 오래된 원전은 두 기뿐이다.", "오래된 원전은 두 기", 3, "old"),
        ("ko", "그보다 큰 은행은 네 곳밖에 없다.", "큰 은행은 네 곳", 5, "large"),
    ],
)
def test_whom_two_outrank_is_the_third(ranks, lang, text, words, rank, quality):
    ((found, number, warnings),) = ranks(lang, text)
    assert (found, number) == (words, rank)
    assert f"quality:{quality}" in warnings


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two of its reactors are older."),
        ("en", "Only two of its reactors are running."),
        ("en", "Only 37% of them are older."),
        ("ko", "원전은 두 기뿐이다."),
        ("ko", "이보다 오래된 원전 두 기를 멈췄다."),
        ("ko", ""),
    ],
)
def test_a_count_alone_is_no_rank(ranks, lang, text):
    assert not ranks(lang, text)
