"""Shadow texts and trigger words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.read import document
from factx.rules.load import KINDS, RuleSet
from factx.rules.scan import Shadow, sentences_of
from factx.rules.shape import folded
from factx.tokenize import tokenize

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"


def test_a_mention_is_replaced_character_for_character() -> None:
    shadow = Shadow("권 CSO는 “간다”라고", {"quotation": [(7, 11)], "person": [(0, 1)]}).text
    assert len(shadow) == len("권 CSO는 “간다”라고")
    assert shadow[1:7] == " CSO는 "


def test_the_sort_named_first_hides_what_lies_inside() -> None:
    both = Shadow("“권이”", {"quotation": [(0, 4)], "person": [(1, 2)]})
    assert both.text == Shadow("“권이”", {"quotation": [(0, 4)]}).text


@given(st.text(min_size=1, max_size=50), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=5))
def test_a_shadow_is_as_long_as_its_text(text: str, spans: list[tuple[int, int]]) -> None:
    inside = [(a, b) for a, b in spans if b <= len(text)]
    assert len(Shadow(text, {"person": inside}).text) == len(text)


@given(st.text(min_size=1, max_size=50), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=5))
def test_triggers_are_looked_for_in_the_folded_shadow(text: str, spans: list[tuple[int, int]]) -> None:
    shadow = Shadow(text, {"person": [(a, b) for a, b in spans if b <= len(text)]})
    assert shadow.folded == folded(shadow.text)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_search_for_triggers_misses_nothing_that_the_rules_find_by_themselves(lang: str, rules: RuleSet) -> None:
    text = (ARTICLES / "disasters" / f"{lang}.txt").read_text(encoding="utf-8")
    sentences = sentences_of(tokenize(document("x", text, rules), rules), lang)
    for kind in KINDS:
        alone = [
            (match.matcher.id, match.start, match.end)
            for sentence in sentences
            for matcher in rules.matchers(kind, lang)
            if matcher.allows(sentence.zone)
            for match in matcher.finditer(text, sentence.start, sentence.end, sentence.tokens)
        ]
        found = rules.scanner(kind, lang).scan(text, sentences)
        assert [(match.matcher.id, match.start, match.end) for match in found] == alone
