"""Two given names of one surname."""

import pytest

from factx.link.identity.identify import identify
from factx.link.kit import kit_of
from factx.read.article import Declared, document
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.namesakes import namesakes
from factx.reconciler.parts.telling import Told
from factx.rules.load import default_rules
from factx.run.pipeline import read_source

ENGLISH = "Plant manager Maeng Ji-hoon must keep the line idle for three weeks."


@pytest.fixture
def found():
    rules = default_rules()

    def run(english, korean):
        texts = (("en", english), ("ko", korean))
        readings = [read_source(document(lang, text, rules, Declared(lang=lang)), rules) for lang, text in texts]
        one, other = (Told(reading) for reading in identify(readings, rules)[0])
        near = Counterparts(one, other)
        text = one.reading.document.text, other.reading.document.text
        return [
            (text[0][a.start : a.end], text[1][b.start : b.end])
            for a, b, _ in namesakes(one, other, kit_of(rules).persons, near)
        ]

    return run


def test_two_of_one_office_and_surname_are_set_side_by_side(found):
    assert found(ENGLISH, "맹지호 공장장은 시의회에서 오염이 생긴 까닭을 설명했다.") == [("Maeng Ji-hoon", "맹지호")]


def test_two_of_one_age_and_surname_are_set_side_by_side(found):
    english = "The ferry's captain, Kang Do-yun, 57, was questioned on Friday."
    assert found(english, "해경은 5일 강민석(57) 씨를 불러 조사했다.") == [("Kang Do-yun", "강민석")]


@pytest.mark.parametrize(
    "korean",
    [
        "맹지호 변호사는 시의회에서 오염이 생긴 까닭을 설명했다.",
        "맹지훈 공장장은 시의회에서 오염이 생긴 까닭을 설명했다.",
        "맹지훈 공장장 옆에 앉은 맹지호 공장장은 말이 없었다.",
        "염지호 공장장은 시의회에서 오염이 생긴 까닭을 설명했다.",
    ],
    ids=["another office", "one man", "both in one source", "another surname"],
)
def test_else_they_are_two_people_or_one(found, korean):
    assert found(ENGLISH, korean) == []
