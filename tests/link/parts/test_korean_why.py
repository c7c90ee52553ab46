"""Korean clauses that tell why."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def shown(text: str, rules: RuleSet) -> list[str]:
    reading = read_source(document("t", text, rules, Declared(lang="ko")), rules)
    return [part.evidence.text for part in reading.parts if part.type == "WHY"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("경기가 취소됐다. 밤사이 수도관이 터져 운동장이 잠겼다고 구단은 밝혔다.", "수도관이 터져 운동장이 잠겼다"),
        ("열차가 섰다. 낙엽이 공기 흡입구로 빨려 들어가면서 장치가 멈췄다.", "흡입구로 빨려 들어가면서"),
        (
            "시장이 물러난다. 유권자들이 꼽은 것은 소각장을 짓겠다는 계획이었다고 신문은 분석했다.",
            "소각장을 짓겠다는 계획",
        ),
    ],
)
def test_a_row_of_clauses_is_shown_as_one(rules: RuleSet, text: str, words: str) -> None:
    assert any(words in found for found in shown(text, rules))


def test_a_topic_is_no_part_of_why(rules: RuleSet) -> None:
    found = shown("배가 암초에 올라앉았다. 해경은 항해사가 잠들어 뱃머리를 돌리지 못했다고 밝혔다.", rules)
    assert found
    assert not any("해경" in text for text in found)
