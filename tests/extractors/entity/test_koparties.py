"""Korean parties and movements, and their short forms."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("제1야당 시민희망당이 재검표를 요구했다.", "시민희망당"),
        ("집권 새벽연합이 41.2%를 득표했다.", "새벽연합"),
        ("33석의 푸른강물운동이 열쇠를 쥐었다.", "푸른강물운동"),
        ("21석을 차지한 녹색카렐리아가 뒤를 이었다.", "녹색카렐리아"),
        ("개혁미래당과 초록강운동이 합의서에 서명했다.", "초록강운동"),
    ],
)
def test_a_word_for_parties_or_seats_tell_a_party(names: Names, text: str, party: str) -> None:
    assert (party, "ORG") in names(text)


def test_a_party_has_a_short_form(names: Names) -> None:
    assert ("전진연합", "ORG") in names("여당 국민전진연합이 이겼다. 전진연합 몫은 88석이다.")


@pytest.mark.parametrize(
    "text",
    [
        "선거운동 3일째다.",
        "시민운동이 5% 줄었다.",
        "구내식당이 문을 닫았다.",
        "30석의 극장이 찼다.",
        "학생 1인당 30만 원",
    ],
)
def test_words_are_no_parties(names: Names, text: str) -> None:
    assert names(text) == []
