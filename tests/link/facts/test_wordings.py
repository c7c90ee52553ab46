"""Phrases that say an attribute and nothing more."""

import pytest

from factx.link.facts.attribute import catalogue, english_phrase, korean_phrase
from factx.link.facts.wordings import wordings
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("lang", "phrase", "only"),
    [
        ("ko", "영업이익", True),
        ("ko", "연결 기준 누적 영업이익", True),
        ("ko", "영업이익 규모", True),
        ("ko", "상장사 영업이익", False),
        ("en", "adjusted operating profit", True),
        ("en", "cloud operating profit", False),
        ("en", "chief executive", False),
    ],
)
def test_modifiers_that_name_nobody_leave_a_phrase_bare(rules: RuleSet, lang: str, phrase: str, only: bool) -> None:
    words = korean_phrase(phrase) if lang == "ko" else english_phrase(phrase)
    row = catalogue(rules).rows["business.operating_profit"]
    assert wordings(rules).says_only(lang, words, row) is only
