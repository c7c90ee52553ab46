"""Orders of deeds in Korean sentences: which words tell them, and what they order."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import korean_orders
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[[str], list[tuple[str, str]]]


@pytest.fixture(scope="module")
def told(read: Callable[..., Document], rules: RuleSet) -> Read:
    """Each order of a sentence: which way, and the words of what something comes before or after."""

    def run(text: str) -> list[tuple[str, str]]:
        (sentence,) = View(read(text, lang="ko"), (), rules).sentences
        return [
            (order.way, " … ".join(text[start:end] for start, end in order.of))
            for order in korean_orders.read(sentence)
        ]

    return run


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("그는 압수수색이 들어오기 사흘 전에 건물을 옮겼다.", "before", "압수수색이 들어오기 사흘 전"),
        ("탱크가 폭발하고 나서야 대피 방송이 나왔다.", "after", "탱크가 폭발하고 나서야"),
        ("대피 방송은 폭발 12분 뒤에 나왔다.", "after", "폭발 12분 뒤"),
        ("경찰이 다리를 통제한 것은 폭발 이후였다.", "after", "폭발 이후"),
        ("탱크가 폭발했고 대피 방송은 그 뒤에야 나왔다.", "after", "탱크가 폭발했고"),
    ],
)
def test_an_order_is_told_by_its_words(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[0] == way
    assert of in order[1] or order[1].startswith(of[:6])


@pytest.mark.parametrize("text", ["그는 사흘 전 회사를 옮겼다.", "전 시장은 건물을 팔았다."])
def test_a_time_or_an_office_alone_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []
