"""Korean narrative: verbs of saying on the page."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.frame import Frame
from factx.extractors.quote.words_ko import cues, tokens_of, vocabulary, words
from factx.models.document import Document
from factx.rules.load import RuleSet

Framed = Callable[[str], Frame]


@pytest.fixture(scope="module")
def framed(read: Callable[..., Document]) -> Framed:
    return lambda text: Frame(read(text, lang="ko"), [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("김 장관은 “간다”고 말했다.", [("말했다", False)]),
        ("그렇게 말한 김 대표는 떠났다.", [("말한", True)]),
        ("계획을 발표하며 사과했다고 전했다.", [("발표하며", False), ("전했다", False)]),
        ("회의는 10일 열렸다.", []),
        ("", []),
    ],
)
def test_verbs_of_saying_in_any_form(framed: Framed, rules: RuleSet, text: str, found: list[tuple[str, bool]]) -> None:
    frame, known = framed(text), vocabulary(rules)
    read = cues(words(frame, 0, len(text)), known)
    told = [(text[cue.start : cue.end], cue.modifies) for cue in read]
    assert [one for one in told if one in found] == found
    assert found or not told


def test_a_quotation_is_a_word_of_its_own(framed: Framed) -> None:
    read = words(framed("그는 “간다”고 했다."), 0, 11)
    assert [read.is_quotation(n) for n in range(len(read.texts))] == [False, True, False, False]
    assert (read.bare(3), read.bare(9)) == ("했다", "")


def test_a_quotation_is_one_token(framed: Framed) -> None:
    frame = framed("그는 “간다. 곧 간다”고 했다.")
    assert [token.tag for token in tokens_of(frame, frame.stretches[0])].count("Q") == 1
