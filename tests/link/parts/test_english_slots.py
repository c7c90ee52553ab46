"""The causes that English sentences tell."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import english_slots
from factx.models.document import Document
from factx.rules.load import RuleSet

Causes = Callable[..., list[tuple[str, list[str], bool, bool]]]


@pytest.fixture(scope="module")
def causes(read: Callable[..., Document], rules: RuleSet) -> Causes:
    """Each cause of a sentence: its words, where its outcome is told, whether it is sure, whether it is bare."""

    def run(text: str, *asked: str) -> list[tuple[str, list[str], bool, bool]]:
        (sentence,) = View(read(text, lang="en"), (), rules).sentences
        found = list(english_slots.read(sentence, asked))
        return [
            (text[slice(*slot.filler)], [text[slice(*span)] for span in slot.effect], slot.sure, slot.bare)
            for slot in found
        ]

    return run


@pytest.mark.parametrize(
    ("text", "cause", "outcome"),
    [
        ("The ferry was stranded because of engine failure.", "engine failure", "The ferry was stranded"),
        ("Because of engine failure, the ferry was stranded.", "engine failure", "the ferry was stranded."),
        ("The cause of the fire was a short circuit.", "a short circuit", "cause of the fire"),
        ("The operator blamed a power cut for the delay.", "a power cut", "for the delay"),
    ],
)
def test_a_cue_tells_the_cause_and_where_its_outcome_stands(
    causes: Causes, text: str, cause: str, outcome: str
) -> None:
    told = {words: " ".join(spans) for words, spans, *_ in causes(text)}
    assert cause in told
    assert outcome in told[cause]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("It was the exchange that got the news.", "halt"),
        ("The ferry left the port at noon.", "depart"),
        ("The shares closed 2.1% higher.", "close"),
        ("The editor was fired by the board on Friday.", "dismiss"),
        ("She is due to fly home on Monday.", "halt"),
    ],
)
def test_who_did_it_and_what_merely_went_on_is_no_sure_cause(causes: Causes, text: str, asked: str) -> None:
    assert not any(sure for _, _, sure, _ in causes(text, asked))


def test_somebody_who_was_blamed_blames_nothing(causes: Causes) -> None:
    assert causes("The driver was blamed at once for the delay.") == []


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The man died of hypothermia.", "hypothermia"),
        ("The man died in hospital on Saturday, of hypothermia.", "hypothermia"),
    ],
)
def test_a_bare_preposition_tells_the_cause_of_an_outcome_that_is_asked_for(
    causes: Causes, text: str, cause: str
) -> None:
    assert (cause, True) in [(words, bare) for words, _, _, bare in causes(text, "death")]
    assert causes(text) == []


def test_of_belongs_to_the_noun_right_before_it(causes: Causes) -> None:
    assert "the city" not in [words for words, *_ in causes("She died in the north of the city.", "death")]


def test_sure_causes_come_before_mere_sequence(causes: Causes) -> None:
    found = causes("The plant closed after a strike because of a leak.", "close")
    assert [sure for *_, sure, _ in found] == sorted((sure for *_, sure, _ in found), reverse=True)
