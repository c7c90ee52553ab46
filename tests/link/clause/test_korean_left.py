"""What stands to the left of a Korean value."""

from collections.abc import Callable

import pytest

from factx.link.clause.korean_left import Leftward
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet

Look = Callable[..., dict[str, object]]


@pytest.fixture
def look(sentence: Callable[..., SentenceView], rules: RuleSet) -> Look:
    """The fields of `Left` of the first of some figures, as words."""

    def run(text: str, *figures: str, **value: object) -> dict[str, object]:
        view = sentence(text, *figures, **value)
        left = Leftward(view.mentions[0], text, view.tokens, view.obstacles, rules).look_left()
        found = {name: getattr(left, name) for name in left.__dataclass_fields__}
        return {name: text[slice(*at)] if isinstance(at, tuple) else at for name, at in found.items()}

    return run


def test_the_noun_right_before_the_number(look: Look) -> None:
    found = look("버스에는 승객 346명이 탔다.", "346명", unit="person")
    assert (found["attached"], found["place"], found["possessor"]) == ("승객", "버스", False)


def test_the_subject_and_the_object_of_the_clause(look: Look) -> None:
    found = look("한국은행은 기준금리를 0.25%포인트 내렸다.", "0.25%포인트", unit="percentage_point")
    assert (found["subject"], found["thing"]) == ("한국은행", "기준금리")


def test_an_object_behind_which_a_verb_stands_is_that_verbs(look: Look) -> None:
    found = look("시는 공장을 지은 회사에 12억원을 줬다.", "12억원", currency="KRW")
    assert (found["subject"], found["thing"]) == ("시", None)


def test_the_whole_of_which_a_part_is_told(look: Look) -> None:
    assert look("항공기 납치범 중 15명이 남성이었다.", "15명", unit="person")["whole"] == "항공기 납치범"


def test_what_a_sum_is_paid_as(look: Look) -> None:
    assert look("시는 생계비로 100만원을 지급했다.", "100만원", currency="KRW")["means"] == "생계비"
    assert look("시는 버스로 100명을 옮겼다.", "100명", unit="person")["means"] is None


def test_whose_it_is_may_stand_before_it(look: Look) -> None:
    found = look("비율은 계약액의 50%다.", "50%", unit="percent")
    assert (found["attached"], found["possessor"]) == ("계약액", True)


def test_other_figures_are_jumped_over(look: Look) -> None:
    found = look("영업이익은 6.6% 늘어난 113억원이다.", "113억원", "6.6%")
    assert found["subject"] == "영업이익"


@pytest.mark.parametrize("text", ["12명", "12명이 숨졌다.", "모두 12명이다."])
def test_a_value_that_begins_its_sentence_has_nothing_to_its_left(look: Look, text: str) -> None:
    found = look(text, "12명", unit="person")
    assert {found[name] for name in ("attached", "thing", "subject", "whole", "means")} == {None}


def test_a_subject_is_not_looked_for_without_end(look: Look) -> None:
    far = "회사는 " + "아주 " * 300 + "12명을 뽑았다."
    assert look(far, "12명", unit="person")["subject"] is None
