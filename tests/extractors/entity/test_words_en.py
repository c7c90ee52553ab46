"""The word lists behind the rules of English names."""

import pytest

from factx.extractors.entity.words_en import FirmVerbs, english_words
from factx.rules.load import RuleSet


@pytest.mark.parametrize("text", [" employs 140 people", " employed 30", " said its profit", " said that its jets"])
def test_what_only_firms_do(rules: RuleSet, text: str) -> None:
    assert FirmVerbs(rules).after.match(text)


@pytest.mark.parametrize("text", [" smiled", " said he left", "", " employed him"])
def test_what_people_do_too(rules: RuleSet, text: str) -> None:
    assert FirmVerbs(rules).after.match(text) is None


def test_the_lists_are_read_once(rules: RuleSet) -> None:
    assert english_words(rules) is english_words(rules)
    assert "Mary" in english_words(rules).given
