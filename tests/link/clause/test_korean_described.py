"""The clause that says of whom a Korean figure is."""

from collections.abc import Callable

import pytest

from factx.link.clause.korean_described import described
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet

Phrase = Callable[..., str | None]


@pytest.fixture(scope="module")
def phrase(sentence: Callable[..., SentenceView], rules: RuleSet) -> Phrase:
    """The phrase for what a figure of a sentence counts; of the nouns for it, one may be known."""

    def run(text: str, figure: str, noun: str | None = None) -> str | None:
        span = (text.index(noun), text.index(noun) + len(noun)) if noun else None
        found = described(text, sentence(text).tokens, text.index(figure), span, rules)
        return text[slice(*found)] if found else None

    return run


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("통지서를 받은 사람은 40명이다.", "40명", "통지서를 받은 사람"),
        ("오늘 출근하지 않은 사람은 9명이다.", "9명", "출근하지 않은 사람"),
        ("공항에서 짐을 잃은 사람은 12명이다.", "12명", "공항에서 짐을 잃은 사람"),
    ],
)
def test_a_noun_that_says_nothing_is_told_with_its_clause(
    phrase: Phrase, text: str, figure: str, expected: str
) -> None:
    assert phrase(text, figure, "사람") == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("노조가 요구한 것은 일곱 가지다.", "일곱", "노조가 요구한 것"),
        ("다리를 고치는 데 184억 원이 든다.", "184억", "다리를 고치는 데"),
    ],
)
def test_a_bound_noun_before_the_figure_is_told_with_its_clause(
    phrase: Phrase, text: str, figure: str, expected: str
) -> None:
    assert phrase(text, figure) == expected


def test_a_noun_that_says_who_they_are_stands_alone(phrase: Phrase) -> None:
    assert phrase("통지서를 받은 변호사는 40명이다.", "40명", "변호사") == "변호사"


def test_a_noun_without_a_clause_stands_alone(phrase: Phrase) -> None:
    assert phrase("사람 40명이 왔다.", "40명", "사람") == "사람"


def test_where_nothing_is_counted_there_is_no_phrase(phrase: Phrase) -> None:
    assert phrase("어제 40명이 왔다.", "40명") is None
