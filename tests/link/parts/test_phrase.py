"""What prepositions and particles say of a place."""

import pytest

from factx.link.parts.phrase import holds_any, ways_of
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("lang", "word", "ways"),
    [
        ("en", "under", {"in"}),
        ("en", "into", {"to"}),
        ("en", "from", {"from"}),
        ("ko", "에서", {"from", "in"}),
        ("ko", "으로", {"to"}),
    ],
)
def test_a_preposition_or_particle_has_its_ways(rules: RuleSet, lang: str, word: str, ways: set[str]) -> None:
    assert ways_of(rules, lang)[word] == ways


@pytest.mark.parametrize("word", ["of", "의"])
def test_what_only_says_whose_it_is_has_none(rules: RuleSet, word: str) -> None:
    assert word not in {**ways_of(rules, "en"), **ways_of(rules, "ko")}


def test_a_stretch_holds_a_place_that_lies_wholly_in_it() -> None:
    assert holds_any((3, 9), [(0, 2), (3, 9)])
    assert not holds_any((3, 9), [(2, 5), (8, 10)])
