"""The word lists behind the rules of Korean names."""

from factx.extractors.entity.words_ko import korean_words
from factx.rules.load import RuleSet


def test_the_lists_are_read_once(rules: RuleSet) -> None:
    assert korean_words(rules) is korean_words(rules)
    assert "김" in korean_words(rules).surnames
