"""Korean narrative: direct speech by its quotative particle, and who goes on speaking."""

from collections.abc import Callable

import pytest

Speech = Callable[..., list[tuple[str, str | None]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“정말 처음이에요.” 직장인 박지현씨의 말이다.", [("정말 처음이에요.", "직장인 박지현씨")]),
        ("“우리는 간다”라며 “곧 간다”고 김 장관은 말했다.", [("우리는 간다", "김 장관"), ("곧 간다", "김 장관")]),
        ("김 장관은 “간다”고 말했다. 이어 “곧 간다”고 덧붙였다.", [("간다", "김 장관"), ("곧 간다", "김 장관")]),
        ("“예산은 없다”고 시장 우정란은 말했다.", [("예산은 없다", "시장 우정란")]),
        ("“예산은 없다”고 말한 것은 우정란 시장이다.", [("예산은 없다", "우정란 시장")]),
        ("“예산은 없다”는 것이 우정란 시장의 설명이다.", [("예산은 없다", "우정란 시장")]),
        ("“예산은 없다”는 우정란 시장의 말에 의원들이 반발했다.", [("예산은 없다", "우정란 시장")]),
        ("“예산은 없다”는 우정란 성주시 시장의 한마디가 술렁임을 낳았다.", [("예산은 없다", "우정란 성주시 시장")]),
        ("우정란 시장의 “예산은 없다”는 발언이 논란이다.", [("예산은 없다", "우정란 시장")]),
        ("시의회에서 우정란 시장이 한 말은 “예산은 없다”였다.", [("예산은 없다", "우정란 시장")]),
        ("김 장관은 “올해 안에 반드시 시행하겠다”는 방침을 밝혔다.", [("올해 안에 반드시 시행하겠다", "김 장관")]),
    ],
)
def test_a_quotation_belongs_to_who_is_named_around_it(
    speech: Speech, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert speech(text, "direct") == expected


@pytest.mark.parametrize(
    "text",
    ["“미래를 연다”라는 구호 아래 행사가 열렸다.", "이른바 ‘빵집 논쟁’이라 불리는 사건이다.", "『토지』를 읽었다."],
)
def test_slogans_names_and_books_are_terms(speech: Speech, text: str) -> None:
    assert speech(text, "direct") == []
    assert len(speech(text, "term")) == 1


def test_a_question_that_nobody_named_asks_has_no_speaker(speech: Speech) -> None:
    text = "오 시장은 ‘곧 물러날 것이냐’는 질문에 “그럴 일 없다”고 답했다."
    assert speech(text, "direct") == [("곧 물러날 것이냐", None), ("그럴 일 없다", "오 시장")]
