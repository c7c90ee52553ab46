"""Votes told by their two numbers."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.votes import voters, votes
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("en", "The directors backed the bid by seven votes to two.", [(7, 9)]),
        ("en", "The council voted 5-4 to keep the pool.", [(5, 9)]),
        ("en", "A 2-to-7 vote sank the plan.", []),
        ("en", "By two votes to seven the board sank the plan.", [(7, 9)]),
        ("en", "The shop is open from 9 to 5, and the vote is on Monday.", []),
        ("en", "The team won 3-1.", []),
        ("ko", "이사회는 찬성 7표, 반대 2표로 안건을 통과시켰다.", [(7, 9)]),
        ("ko", "대법원은 5대 4로 판결을 뒤집었다.", [(5, 9)]),
        ("ko", "한국은 3대 1로 이겼다.", []),
    ],
)
def test_the_larger_side_and_all_who_voted(
    read: Read, rules: RuleSet, lang: str, text: str, told: list[tuple[int, int]]
) -> None:
    (sentence,) = View(read(text, lang=lang), (), rules).sentences
    assert [(larger, total) for larger, total, _ in votes(sentence)] == told


def test_who_voted_is_named_before(read: Read, rules: RuleSet) -> None:
    text = "The directors backed the bid by seven votes to two."
    (sentence,) = View(read(text, lang="en"), (), rules).sentences
    ((_, _, span),) = votes(sentence)
    found = voters(sentence, span)
    assert found is not None
    assert text[slice(*found)] == "directors"
