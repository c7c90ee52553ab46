"""Who does what in Korean, where a noun tells it."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import korean_doers
from factx.link.parts.act import Act
from factx.models.document import Document
from factx.rules.load import RuleSet

Doers = Callable[[str, str], list[str]]


@pytest.fixture(scope="module")
def doers(read: Callable[..., Document], rules: RuleSet) -> Doers:
    """Who does the deeds of a concept in a sentence."""

    def run(text: str, concept: str) -> list[str]:
        (sentence,) = View(read(text, lang="ko"), (), rules).sentences
        hits = [hit for hit in sentence.hits if hit.concept == concept]
        assert hits
        deeds = [Act(hit.start, hit.end, frozenset({concept}), doer=False) for hit in hits]
        return [text[slice(*slot.filler)] for slot in korean_doers.read(sentence, deeds)]

    return run


@pytest.mark.parametrize(
    ("text", "concept", "doer"),
    [
        ("경비원이 폭탄을 발견했다.", "discover", "경비원"),
        ("학교 경비원은 폭탄을 발견했다.", "discover", "학교 경비원"),
        ("폭탄을 발견한 것은 경비원이다.", "discover", "경비원"),
        ("폭탄은 경비원에 의해 발견됐다.", "discover", "경비원"),
    ],
)
def test_the_subject_the_cleft_or_the_phrase_before_uihae_does_it(
    doers: Doers, text: str, concept: str, doer: str
) -> None:
    assert doers(text, concept) == [doer]


def test_what_is_found_finds_nothing(doers: Doers) -> None:
    assert doers("폭탄이 공원에서 발견됐다.", "discover") == []
