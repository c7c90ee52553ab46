"""Who does what in English, where a noun tells it."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import english_doers
from factx.link.parts.act import Act
from factx.models.document import Document
from factx.rules.load import RuleSet

Doers = Callable[[str, str], list[str]]


@pytest.fixture(scope="module")
def doers(read: Callable[..., Document], rules: RuleSet) -> Doers:
    """Who does the deeds of a concept in a sentence."""

    def run(text: str, concept: str) -> list[str]:
        (sentence,) = View(read(text, lang="en"), (), rules).sentences
        hits = [hit for hit in sentence.hits if hit.concept == concept]
        assert hits
        deeds = [Act(hit.start, hit.end, frozenset({concept}), doer=False) for hit in hits]
        return [text[slice(*slot.filler)] for slot in english_doers.read(sentence, deeds)]

    return run


@pytest.mark.parametrize(
    ("text", "concept", "doer"),
    [
        ("The bomb was found by two hikers.", "discover", "two hikers"),
        ("Two hikers rescued the boy.", "rescue", "Two hikers"),
        ("The ferry crew had rescued the boy.", "rescue", "The ferry crew"),
        ("A guard who found the bomb called the police.", "discover", "A guard"),
    ],
)
def test_the_subject_or_the_phrase_behind_by_does_it(doers: Doers, text: str, concept: str, doer: str) -> None:
    assert doers(text, concept) == [doer]


@pytest.mark.parametrize("text", ["Found on Monday, the bomb was safe.", "It was found in the park near a school."])
def test_a_passive_without_by_names_nobody(doers: Doers, text: str) -> None:
    assert not any("park" in doer or "school" in doer for doer in doers(text, "discover"))
