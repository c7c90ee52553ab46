"""Stretches of a Korean sentence that tell a cause."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView, View
from factx.link.parts.korean_spans import affirmed, closes, goes_on, opens, phrase, slot_of
from factx.models.document import Document
from factx.rules.load import RuleSet


def test_a_clause_opens_behind_its_topic_and_closes_at_its_copula(
    read: Callable[..., Document], rules: RuleSet
) -> None:
    text = "원인은 배가 아니라 낡은 전선이다."
    (sentence,) = View(read(text, lang="ko"), (), rules).sentences
    tokens = sentence.tokens
    copula = next(n for n, token in enumerate(tokens) if token.tag == "VCP")
    first = affirmed(tokens, 2, copula)
    assert closes(tokens, first) == copula
    assert tokens[first].form == "낡"
    assert opens(tokens, 3) == 2
    assert tokens[phrase(tokens, copula)].form == "전선"
    slot = slot_of(tokens, (first, copula), [], sure=True)
    assert slot is not None
    assert text[slice(*slot.filler)] == "낡은 전선"


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("경비원이 경보를 듣지 않는 바람에 불이 번졌다.", False),
        ("누군가 문을 열었다.", False),
        ("비가 오고 바람이 불었다.", True),
    ],
)
def test_an_ending_before_an_auxiliary_or_in_a_pronoun_parts_no_clauses(
    seen: Callable[[str, str], SentenceView], text: str, parted: bool
) -> None:
    tokens = seen(text, "ko").tokens
    endings = [n for n, token in enumerate(tokens) if token.tag == "EC" or token.form == "ᆫ가"]
    assert endings
    assert goes_on(tokens, endings[0]) is not parted
