"""Words at the end of a phrase that add nothing, and syllables at which no word is cut."""

from factx.link.facts.attribute import catalogue, korean_phrase
from factx.link.facts.tails import tails
from factx.rules.load import default_rules

RULES = default_rules()


def test_tails_are_left_out() -> None:
    assert "성장률" in tails(RULES).without("성장률전망치")
    assert "손실" in tails(RULES).without("손실추계")
    assert tails(RULES).good("원유가격") == ["원유"]


def test_endings_begin_with_the_longest() -> None:
    found = list(tails(RULES).endings("net profit forecast", ("net", "profit", "forecast")))
    assert found.index("net profit forecast") < found.index("net profit") < found.index("profit")


def test_a_rate_is_known_by_its_end() -> None:
    assert tails(RULES).is_rate("수용률")
    assert tails(RULES).is_rate("contribution rate")
    assert not tails(RULES).is_rate("보험료")


def test_a_word_is_not_cut_before_the_syllable_that_makes_a_person() -> None:
    """뇌사자 is no 사자 (lion), 후원자 no 원자 (atom); 총매출 is 매출."""
    concept = catalogue(RULES).concept
    assert concept("ko", korean_phrase("뇌사자")) != concept("ko", korean_phrase("사자"))
    assert concept("ko", korean_phrase("후원자")) != concept("ko", korean_phrase("원자"))
    assert concept("ko", korean_phrase("총매출")) == concept("ko", korean_phrase("매출"))
