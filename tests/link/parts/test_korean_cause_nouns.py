"""Causes that Korean tells by a noun or an idiom."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import korean_slots
from factx.models.document import Document
from factx.rules.load import RuleSet

Causes = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def causes(read: Callable[..., Document], rules: RuleSet) -> Causes:
    """The words of each cause of a sentence."""

    def run(text: str) -> list[str]:
        (sentence,) = View(read(text, lang="ko"), (), rules).sentences
        return [text[slice(*slot.filler)] for slot in korean_slots.read(sentence, ())]

    return run


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("보고서는 밸브에 생긴 균열을 직접 원인으로 꼽았다.", "밸브에 생긴 균열"),
        ("낡은 배선이 가장 유력한 원인으로 떠올랐다.", "낡은 배선"),
        ("운전자 과실이 결정적인 원인이 됐다.", "운전자 과실"),
        ("점검을 건너뛴 것이 화근이었다.", "점검을 건너뛴 것"),
        ("숫자를 잘못 쳐 넣은 것이 화근이었다.", "숫자를 잘못 쳐 넣은 것"),
        ("임금 인상 폭이 걸림돌이었다.", "임금 인상 폭"),
    ],
)
def test_a_noun_of_cause_is_told_of_what_stands_before_it(causes: Causes, text: str, cause: str) -> None:
    assert cause in causes(text)


def test_an_idiom_of_failure_tells_what_stood_in_the_way(causes: Causes) -> None:
    assert causes("돈이 아니라 의장 자리가 발목을 잡았다.") == ["의장 자리"]
    assert causes("산모가 발목을 다쳤다.") == []


def test_what_is_named_where_causes_are_asked_for_is_one(causes: Causes) -> None:
    assert causes("원인을 놓고 전문가들은 골재 반응을 지목한다.") == ["골재 반응"]
    assert causes("주민들은 한 시공사를 지목한다.") == []


def test_what_is_told_to_be_no_cause_is_none(causes: Causes) -> None:
    assert causes("정전의 원인은 태풍이 아니었다.") == []
    assert causes("누전이 원인은 아니다.") == []


def test_how_something_is_done_is_no_cause(read: Callable[..., Document], rules: RuleSet) -> None:
    (sentence,) = View(read("장비가 차례로 멈췄다.", lang="ko"), (), rules).sentences
    assert list(korean_slots.read(sentence, ("halt",))) == []
