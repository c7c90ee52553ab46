"""Korean schools told short."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "school"),
    [
        ("윤슬초 보건교사 하정민 씨가 처음 신고했다.", "윤슬초"),
        ("하늘중 2학년 박모 군은 체육관에서 쓰러졌다.", "하늘중"),
        ("새봄초 급식실에서 불이 났다.", "새봄초"),
        ("윤슬초와 라온중에서 학생 312명이 급식을 먹었다.", "라온중"),
    ],
)
def test_what_only_schools_have_tells_a_school(names: Names, text: str, school: str) -> None:
    assert (school, "ORG") in names(text)


def test_a_school_is_one_at_all_its_sights(names: Names) -> None:
    found = names("가람고 3학년 학생들이 버스를 탔다. 가람고는 이날 휴교했다.")
    assert found == [("가람고", "ORG")] * 2


def test_a_school_beside_others_needs_no_word_for_schools(names: Names) -> None:
    assert ("다온중", "ORG") in names("은솔초 급식실이 닫혔다. 학교는 빵을 나눠 줬다. 다온중도 마찬가지였다.")


def test_words_and_trainers_are_no_schools(names: Names) -> None:
    assert names("이번 사고와 신고가 있었다. 최고 학부모 만족도, 회의중 교실.") == []
    assert ("김현중", "ORG") not in names("감독 김현중 씨가 왔다. 김현중 감독은 웃었다.")
