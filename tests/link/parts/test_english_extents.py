"""What an English word of extent is of."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts.english_extents import group

Of = Callable[..., str | None]


@pytest.fixture(scope="module")
def of(seen: Callable[[str, str], SentenceView]) -> Of:
    """The words for the whole that a word of a sentence is of; empty where it only points at it."""

    def run(text: str, word: str, side: str = "behind") -> str | None:
        start = text.index(word)
        found = group(seen(text, "en"), (start, start + len(word)), side)
        return None if found is None else text[slice(*found)]

    return run


@pytest.mark.parametrize(
    ("text", "word", "whole"),
    [
        ("Every branch of the library has closed.", "Every", "branch of the library"),
        ("Half of the young vines froze.", "Half of", "young vines"),
        ("Refunds went only to those who had booked.", "only to", "those"),
    ],
)
def test_the_whole_stands_behind(of: Of, text: str, word: str, whole: str) -> None:
    assert of(text, word) == whole


@pytest.mark.parametrize(
    ("text", "word"), [("The tickets were all sold.", "all"), ("The lifts had all been mended.", "all")]
)
def test_a_word_that_floats_is_of_the_subject(of: Of, text: str, word: str) -> None:
    assert of(text, word) == text.split()[1]


def test_the_whole_may_stand_before(of: Of) -> None:
    assert of("The tickets were sold without exception.", "without exception", "before") == "tickets"


def test_a_pronoun_points_at_the_whole(of: Of) -> None:
    assert of("The storm spared all they had sown.", "all") == ""


def test_words_that_stand_alone_need_no_whole(of: Of) -> None:
    assert of("The vote was unanimous.", "unanimous", "alone") == ""


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He had seen it all.", "all"),
        ("Every so often, all and nothing changed.", "all"),
        ("Three-quarters of all residents signed.", "all"),
        ("It rained all through the night.", "all"),
    ],
)
def test_of_no_whole_nothing_is_said(of: Of, text: str, word: str) -> None:
    assert of(text, word) is None
