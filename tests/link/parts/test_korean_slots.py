"""The causes that Korean sentences tell."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import korean_slots
from factx.models.document import Document
from factx.rules.load import RuleSet

Causes = Callable[..., list[tuple[str, list[str], bool, bool]]]


@pytest.fixture(scope="module")
def causes(read: Callable[..., Document], rules: RuleSet) -> Causes:
    """Each cause of a sentence: its words, where its outcome is told, whether it is sure, whether it is bare."""

    def run(text: str, *asked: str) -> list[tuple[str, list[str], bool, bool]]:
        (sentence,) = View(read(text, lang="ko"), (), rules).sentences
        found = list(korean_slots.read(sentence, asked))
        return [
            (text[slice(*slot.filler)], [text[slice(*span)] for span in slot.effect], slot.sure, slot.bare)
            for slot in found
        ]

    return run


@pytest.mark.parametrize(
    ("text", "cause", "outcome"),
    [
        ("다리는 부실한 용접 때문에 무너졌다.", "부실한 용접", "무너졌"),
        ("누전이 화재로 이어졌다.", "누전", "화재"),
        ("화재 원인은 누전이다.", "누전", "화재 원인"),
        ("누전이 화재의 원인이다.", "누전", "화재의 원인"),
        ("소방당국은 화재 원인으로 누전을 꼽았다.", "누전", "화재 원인"),
        ("화재 원인은 방화가 아니라 누전이다.", "누전", "화재 원인"),
        ("날씨 탓이 아니라 예산 부족 때문에 멈췄다.", "예산 부족", "멈췄"),
    ],
)
def test_a_cue_tells_the_cause_and_where_its_outcome_stands(
    causes: Causes, text: str, cause: str, outcome: str
) -> None:
    told = {words: " ".join(spans) for words, spans, *_ in causes(text)}
    assert cause in told
    assert outcome in told[cause]


def test_an_inquiry_ends_with_a_cause_and_what_came_of_it(causes: Causes) -> None:
    (found,) = causes("조사위는 레일이 휘면서 바퀴가 빠진 것으로 결론을 내렸다.")
    assert "레일이 휘" in found[0]
    assert found[1] == ["바퀴가 빠진 것"]


@pytest.mark.parametrize(
    ("text", "asked", "cause", "bare"),
    [
        ("전기 합선으로 불이 났다.", "wildfire", "전기 합선", True),
        ("2명이 눈사태에 묻혀 숨졌다.", "death", "눈사태에 묻혀", False),
    ],
)
def test_a_particle_or_a_verb_tells_the_cause_of_an_outcome_that_is_asked_for(
    causes: Causes, text: str, asked: str, cause: str, bare: bool
) -> None:
    assert (cause, bare) in [(words, bare) for words, _, _, bare in causes(text, asked)]
    assert causes(text) == []


def test_a_row_of_clauses_before_a_final_word_of_cause_is_the_cause(causes: Causes) -> None:
    (found, *_) = causes("폭우에 산사태가 나면서 진입로가 끊긴 탓입니다.")
    assert found[0] == "폭우에 산사태가 나면서 진입로가 끊긴"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("경기는 홈팀의 승리로 끝났다.", "halt"),
        ("주가는 하한가로 밀렸다.", "halt"),
        ("회사는 첫 인도를 시작으로 물량을 넘긴다.", "halt"),
        ("회사는 사과문을 게임 시작 화면에 띄웠다.", "halt"),
    ],
)
def test_what_something_ends_in_or_begins_with_is_no_cause(causes: Causes, text: str, asked: str) -> None:
    assert causes(text, asked) == []


def test_an_outcome_that_is_no_predicate_has_no_cause(causes: Causes) -> None:
    assert causes("경찰은 헬기로 실종자 2명을 찾았다.", "missing") == []
