"""Figures: what is counted or measured, of whom."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import CROWD
from factx.models.fact import Fact
from factx.models.mention import FigureValue

Facts = Callable[..., tuple[Fact, ...]]


def figure(found: tuple[Fact, ...], words: str) -> Fact:
    return next(f for f in found if f.kind == "figure" and words in f.evidence[0].text)


def test_an_equivalent_in_another_currency_is_no_second_fact(facts: Facts) -> None:
    found = facts("The deal is worth 12.1 trillion won ($8.5 billion).", "en")
    assert [f.value.currency for f in found if isinstance(f.value, FigureValue)] == ["KRW"]


def test_a_change_and_the_level_it_leads_to_are_two_figures_of_one_attribute(facts: Facts) -> None:
    found = facts("Revenue rose 9% to 86 trillion won.", "en")
    change, level = figure(found, "9%"), figure(found, "86 trillion won")
    assert change.attribute == level.attribute == "business.revenue"
    assert isinstance(change.value, FigureValue)
    assert change.value.direction == "up"


def test_a_sentence_of_many_numbers_gives_a_bounded_number_of_facts(facts: Facts) -> None:
    assert len(facts("The list is " + "12, " * 200 + "and 7.", "en")) <= CROWD


@pytest.mark.parametrize(
    ("lang", "text", "words", "conditional"),
    [
        ("ko", "재판관 6명이 찬성하면 해산이 결정된다.", "6명", True),
        ("ko", "총 급여 7000만원 이하인 경우 공제한도가 늘어난다.", "7000만원 이하", True),
        ("ko", "경찰에 따르면 재판관 6명이 찬성했다.", "6명", False),
        ("en", "If six judges agree, the party is dissolved.", "six", True),
        ("en", "Six judges agreed on Wednesday.", "Six", False),
    ],
)
def test_a_value_in_a_condition_is_marked(facts: Facts, lang: str, text: str, words: str, conditional: bool) -> None:
    assert figure(facts(text, lang), words).warnings == (("conditional",) if conditional else ())


@pytest.mark.parametrize(("lang", "text"), [("ko", ""), ("en", ""), ("ko", "아무도 없다."), ("en", "Nobody came.")])
def test_a_text_without_numbers_has_no_figures(facts: Facts, lang: str, text: str) -> None:
    assert [fact for fact in facts(text, lang) if fact.kind == "figure"] == []


def test_not_even_one_counts_nothing(facts: Facts) -> None:
    found = facts("경찰은 작업자 가운데 단 한 명도 안전모를 쓰지 않았다고 밝혔다. 작업자는 7명이었다.", "ko")
    assert [f.value.number for f in found if isinstance(f.value, FigureValue)] == [7]
