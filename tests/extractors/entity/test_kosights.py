"""What one sight of an unknown Korean word tells of it."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]
_ARTICLE = " 비가 왔다. 바람이 불었다. 눈도 내렸다. 날이 갰다."


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("시는 경비를 세이프온에 맡겨 왔다.", "세이프온"),
        ("시는 세이프온과 3년짜리 경비 계약을 맺었다.", "세이프온"),
        ("재단은 로몬드하이드로로부터 댐을 사들였다.", "로몬드하이드로"),
        ("그는 지난해 세이프온에서 퇴사했다.", "세이프온"),
        ("그는 지난해 노르드발로 이직했다.", "노르드발"),
    ],
)
def test_what_is_done_with_firms_tells_one(names: Names, text: str, firm: str) -> None:
    assert (firm, "ORG") in names(text)


def test_what_lies_behind_a_nation_and_is_left_with_things_is_a_place(names: Names) -> None:
    assert ("스발바르", "ORG") not in names("복제본은 노르웨이 스발바르에 맡겨 두었다.")


def test_before_a_name_and_a_title_stands_the_body(names: Names) -> None:
    found = names("프리고텍 음재범 이사는 말을 아꼈다.")
    assert found[:2] == [("프리고텍", "ORG"), ("음재범", "PERSON")]


@pytest.mark.parametrize(
    "text",
    [
        "다이너코는 노르웨이 에크란드의 자회사다.",
        "예테보리에 본사를 둔 에크란드는 값을 올렸다.",
        "임직원 270여 명인 에크란드로선 큰 일감이다.",
        "에크란드는 심사가 불공정하다며 이의를 냈다.",
    ],
)
def test_in_an_article_one_sight_of_a_foreign_word_is_enough(names: Names, text: str) -> None:
    assert ("에크란드", "ORG") in names(text + _ARTICLE)


def test_in_a_sentence_alone_a_foreign_word_may_be_a_person(names: Names) -> None:
    assert names("엘렌도르프는 제안을 거부했다.") == []


def test_a_word_for_firms_outweighs_the_shape_of_a_person(names: Names) -> None:
    found = names("킥보드 업체 모토리가 사과했다. 모토리 편세림 대표가 고개를 숙였다.")
    assert [one for one in found if one[1] != "ROLE"] == [
        ("모토리", "ORG"), ("모토리", "ORG"), ("편세림", "PERSON"),
    ]  # fmt: skip


def test_a_height_behind_a_name_tells_a_place(names: Names) -> None:
    assert ("카르푸캉", "PLACE") in names("네팔의 카르푸캉(7천846m)을 올랐다." + _ARTICLE)


def test_the_second_word_of_a_foreign_person_is_no_firm(names: Names) -> None:
    found = names("양봉을 하는 오틸리 그란스덴은 제안을 거부했다." + _ARTICLE)
    assert ("그란스덴", "ORG") not in found
