"""What follows a Korean quotation, and whether its words are an utterance."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.frame import Frame
from factx.extractors.quote.speech_ko import Tail, is_utterance, tail_of
from factx.extractors.quote.words_ko import vocabulary
from factx.models.document import Document
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def tail(read: Callable[..., Document], rules: RuleSet) -> Callable[[str], Tail]:
    return lambda text: tail_of(Frame(read(text, lang="ko"), []), 0, vocabulary(rules))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("“간다”고 말했다", "quotative"),
        ("“간다”라고 말했다", "quotative"),
        ("“간다” 라고 말했다", "quotative"),
        ("“간다”며 웃었다", "chained"),
        ("“간다”라면서 웃었다", "chained"),
        ("“간다”는 지적이 나왔다", "taken-up"),
        ("“간다”는 게 정부의 설명이다", "taken-up"),
        ("“간다” 하던 날", "alone"),
        ("“간다”", "alone"),
    ],
)
def test_the_particle_tells_how_the_words_are_taken_up(tail: Callable[[str], Tail], text: str, rule: str) -> None:
    assert tail(text).rule == rule


def test_what_names_something_labels_it(tail: Callable[[str], Tail]) -> None:
    assert tail("“미래를 연다”라는 구호 아래").label
    assert not tail("“간다”는 지적이 나왔다").label


def test_who_asks_a_question_is_somebody_else(tail: Callable[[str], Tail]) -> None:
    assert tail("“갔느냐”는 질문에 답했다").others
    assert not tail("“갔느냐”는 질문이 나왔다").others


def test_another_quotation_or_and_so_on_makes_a_list(tail: Callable[[str], Tail]) -> None:
    assert tail("“철회하라” “사과하라” 등").listed
    assert tail("“철회하라” 등의 구호").listed
    assert tail("“철회하라”를 외쳤다").particle


@pytest.mark.parametrize("text", ["우리는 간다", "갈 수 있을까?", "이건 아니죠", "때가 왔습니다.", "나는 가겠소!"])
def test_an_utterance_ends_like_a_sentence(text: str) -> None:
    assert is_utterance(text)


@pytest.mark.parametrize("text", ["", "다", "톱다운", "깜짝 발표", "새로운 시대의 시작점"])
def test_a_name_is_no_utterance(text: str) -> None:
    assert not is_utterance(text)


def test_one_word_is_enough_where_it_is_asked_for() -> None:
    assert is_utterance("철회하라", 1)
    assert not is_utterance("철회하라")
