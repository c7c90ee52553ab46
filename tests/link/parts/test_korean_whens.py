"""Korean orders by the state that something found."""

from collections.abc import Callable, Sequence

import pytest

from factx.link.clause.context import Range
from factx.link.clause.view import View
from factx.link.parts import korean_orders
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[[str], list[tuple[str, list[str], list[str]]]]


@pytest.fixture(scope="module")
def told(read: Callable[..., Document], rules: RuleSet) -> Read:
    """Each order of a text: which way, the words of what something comes before or after, and those of that."""

    def run(text: str) -> list[tuple[str, list[str], list[str]]]:
        def words(spans: Sequence[Range]) -> list[str]:
            return [part for start, end in spans if (part := text[start:end].strip(" .,;"))]

        sentences = View(read(text, lang="ko"), (), rules).sentences
        return [
            (order.way, words(order.of), words(order.beside))
            for sentence in sentences
            for order in korean_orders.read(sentence)
        ]

    return run


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("구급차가 도착했을 때 환자는 이미 숨진 뒤였다.", "before", "구급차가 도착했을"),
        ("감사가 시작된 시점에 장부는 벌써 사라진 상태였다.", "before", "감사가 시작된"),
        ("개표가 끝날 무렵 그는 이미 차에 올라 있었다.", "before", "개표가 끝날"),
        ("승객이 아직 타고 있을 때 폭풍이 닥쳤다.", "before", "승객이 아직 타고 있을"),
        ("개표가 한창이던 시점에 장부가 사라졌다.", "before", "개표가 한창이던"),
        ("감사가 진행되는 와중에 은행은 주식을 팔았다.", "before", "감사가 진행되는"),
        ("소방차가 도착한 날 창고는 이미 무너져 있었다.", "before", "소방차가 도착한"),
        ("구급차가 도착했을 때 문은 아직 열리지 않았다.", "after", "구급차가 도착했을"),
    ],
)
def test_what_was_over_came_before(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[:2] == (way, [of])


@pytest.mark.parametrize(
    "text", ["구급차가 도착했을 때 환자는 숨을 쉬었다.", "구급차가 도착했을 때 아직 환자는 누워 있었다."]
)
def test_when_alone_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []
