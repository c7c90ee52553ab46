"""Causes that Korean tells apart from what came of them."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def causes(text: str, rules: RuleSet) -> list[Part]:
    reading = read_source(document("t", text, rules, Declared(lang="ko")), rules)
    return [part for part in reading.parts if part.type == "SLOT" and "cause" in part.parts]


@pytest.mark.parametrize(
    ("cause", "outcome"),
    [
        ("공시 답변이 시한까지 나오지 않았다.", "거래가 정지된 이유다."),
        ("선로에 나무가 쓰러졌다.", "이 때문에 열차가 한 시간 멈췄다."),
        ("배관이 얼어 있었다.", "그 바람에 도서관이 문을 닫았다."),
        ("변압기에 물이 찼다.", "이로 인해 공장이 멈췄다."),
    ],
)
def test_the_sentence_before_is_the_cause(rules: RuleSet, cause: str, outcome: str) -> None:
    found = {part.evidence.text: part for part in causes(f"{cause} {outcome}", rules)}
    assert found[cause].deeds == {"stop"}
    assert found[cause].sure


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("출금 중단은 회사가 스스로 정한 것이라고 했다.", "회사가 스스로 정한"),
        ("16일의 열차 지연에 대해서는 역무원이 신호를 잘못 본 것이라고 설명했다.", "역무원이 신호를 잘못 본"),
    ],
)
def test_an_outcome_as_the_topic_is_explained(rules: RuleSet, text: str, cause: str) -> None:
    assert cause in [part.evidence.text for part in causes(text, rules)]


@pytest.mark.parametrize(
    "text",
    ["출금 중단은 다음 주까지 이어질 것이라고 했다.", "비가 온 것이 다리가 무너진 이유다.", "그 바람이 열차를 멈췄다."],
)
def test_what_is_to_come_or_told_beside_is_no_such_cause(rules: RuleSet, text: str) -> None:
    assert not [part for part in causes(f"군청은 문을 열었다. {text}", rules) if "군청" in part.evidence.text]
    assert "다음 주까지 이어질" not in [part.evidence.text for part in causes(text, rules)]
