"""Korean orders that point back at the clause or the sentence before."""

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
    ("text", "way", "beside"),
    [
        ("이에 앞서 군청은 둑을 살폈다.", "before", "군청은 둑을 살폈다"),
        ("그보다 사흘 앞서 둑이 갈라졌다.", "before", "둑이 갈라졌다"),
        ("그 직전 둑이 갈라졌다.", "before", "둑이 갈라졌다"),
        ("그로부터 열흘 뒤인 2월 6일 정기검사가 있었다.", "after", "인 2월 6일 정기검사가 있었다"),
        ("그런 다음 둑이 갈라졌다.", "after", "둑이 갈라졌다"),
        ("그러고 나서 둑이 갈라졌다.", "after", "둑이 갈라졌다"),
        ("뒤이어 둑이 갈라졌다.", "after", "둑이 갈라졌다"),
        ("그제야 군청은 둑을 살폈다.", "after", "군청은 둑을 살폈다"),
    ],
)
def test_the_sentence_before_tells_the_other_end(told: Read, text: str, way: str, beside: str) -> None:
    (order,) = told(text)
    assert order[:2] == (way, [])
    assert order[2][-1] == beside


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("수문이 열렸고 둑은 그보다 이틀 앞서 갈라졌다.", "before", "수문이 열렸고"),
        ("수문이 열렸고 뒤이어 둑이 갈라졌다.", "after", "수문이 열렸고"),
        ("수문이 열렸고 둑이 갈라진 것은 그 이틀 뒤였다.", "after", "수문이 열렸고"),
    ],
)
def test_the_clause_before_tells_it(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[:2] == (way, [of])


def test_a_noun_that_is_no_word_of_order_does_not_point_back(told: Read) -> None:
    assert told("그 아침 둑이 갈라졌다.") == []
