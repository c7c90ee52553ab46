"""Cues of certainty in a document."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from factx.link.facts.cues import Cue, cues
from factx.models.document import Document, Lang
from factx.rules.load import RuleSet

Find = Callable[[str, Lang], list[Cue]]


@pytest.fixture
def find(read: Callable[..., Document], rules: RuleSet) -> Find:
    def run(text: str, lang: Lang) -> list[Cue]:
        return cues(read(text, lang=lang), rules)

    return run


@pytest.mark.parametrize(
    ("lang", "text", "status"),
    [
        ("ko", "회사는 의혹을 부인했다.", "denied"),
        ("en", "The company denied the claim.", "denied"),
        ("ko", "매출은 늘어날 전망이다.", "projected"),
        ("en", "Sales are projected to rise.", "projected"),
        ("en", "Sales may rise.", "possible"),
    ],
)
def test_a_cue_says_how_certain(find: Find, lang: Lang, text: str, status: str) -> None:
    assert status in [cue.value.status for cue in find(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text"), [("ko", "매출은 10조원이다."), ("en", "Sales are flat."), ("ko", ""), ("en", "")]
)
def test_a_plain_sentence_has_none(find: Find, lang: Lang, text: str) -> None:
    assert find(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "정부는 의혹을 부인했다. 매출은 늘어날 전망이며 협력 가능성이 있다."),
        ("en", "The mayor denied it. Sales may rise and are expected to do so, officials said."),
    ],
)
def test_cues_stand_in_order_are_cut_from_the_text_and_never_overlap(find: Find, lang: Lang, text: str) -> None:
    found = find(text, lang)
    assert len(found) > 1
    assert all(text[cue.start : cue.end] == cue.text == cue.span.text for cue in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_ten_thousand_cues_are_found_in_no_time(find: Find) -> None:
    assert len(find("It may. " * 300, "en")) == 300


def test_of_overlapping_cues_the_longest_counts_and_none_inside_a_pseudo_cue(find: Find) -> None:
    assert [cue.text for cue in find("There were no plans to sell.", "en")] == ["no plans"]
    assert [cue.value.status for cue in find("매출은 늘어날 것으로 예상된다.", "ko")] == ["projected"]
