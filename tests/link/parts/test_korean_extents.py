"""What a Korean word of extent is of."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts.korean_extents import group

Of = Callable[..., str | None]


@pytest.fixture(scope="module")
def of(seen: Callable[[str, str], SentenceView]) -> Of:
    """The words for the whole that a word of a sentence is of; empty where no noun tells it."""

    def run(text: str, word: str, side: str = "ahead") -> str | None:
        start = text.index(word)
        found = group(seen(text, "ko"), (start, start + len(word)), side)
        return None if found is None else text[slice(*found)]

    return run


@pytest.mark.parametrize(
    ("text", "word", "whole"),
    [
        ("주민 전원이 대피했다.", "전원", "주민"),
        ("표를 모두 팔았다.", "모두", "표"),
        ("승객은 강풍으로 모두 내렸다.", "모두", "승객"),
        ("등산객은 일요일 모두 내려왔다.", "모두", "등산객"),
        ("병원 일곱 곳 모두 문을 닫았다.", "모두", "병원 일곱 곳"),
    ],
)
def test_the_whole_stands_ahead(of: Of, text: str, word: str, whole: str) -> None:
    assert of(text, word) == whole


def test_the_whole_stands_behind_a_determiner(of: Of) -> None:
    assert of("모든 동네 가게가 문을 닫았다.", "모든", "behind") == "동네 가게"


def test_words_that_stand_alone_need_no_whole(of: Of) -> None:
    assert of("안건은 만장일치로 통과됐다.", "만장일치", "alone") == ""


def test_no_noun_may_tell_the_whole(of: Of) -> None:
    assert of("모두 돌아왔다.", "모두") == ""


@pytest.mark.parametrize(
    ("text", "word", "side"),
    [
        ("각계에서 사람이 왔다.", "각", "behind"),
        ("사진 두 장이 전부였다.", "전부", "ahead"),
        ("전체의 3분의 1이 얼었다.", "전체", "ahead"),
        ("돈을 한 푼도 못 받더라도 떠난다.", "한 푼도", "ahead"),
        ("주소가 잘못 적혔을 뿐 다른 잘못은 없었다.", "뿐", "ahead"),
        ("수문은 5월에만 열렸다.", "만", "ahead"),
    ],
)
def test_of_no_whole_nothing_is_said(of: Of, text: str, word: str, side: str) -> None:
    assert of(text, word, side) is None
