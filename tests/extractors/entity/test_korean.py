"""Names in Korean sentences: all the ways together."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("제이슨 권 오픈AI 최고전략책임자는 서울 광진구에서 열린 행사에 참석했다.",
         [("제이슨 권", "PERSON"), ("오픈AI", "ORG"), ("최고전략책임자", "ROLE"), ("서울 광진구", "PLACE")]),
        ("김씨는 서울 마포경찰서에 고소장을 냈다고 한국 정부가 전했다.",
         [("김", "PERSON"), ("서울 마포경찰서", "ORG"), ("한국 정부", "ORG")]),
        ("배우 구하람(31)은 라온엔터테인먼트와 계약했다.",
         [("배우", "ROLE"), ("구하람", "PERSON"), ("라온엔터테인먼트", "ORG")]),
        ("경찰에 따르면 A씨는 부산 해운대구에서 B(45)씨를 만났다.",
         [("경찰", "ORG"), ("A", "PERSON"), ("부산 해운대구", "PLACE"), ("B", "PERSON")]),
    ],
)  # fmt: skip
def test_korean_names_leave_out_particles_and_titles(names: Names, text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected


def test_a_body_before_its_title_is_a_name_and_the_title_is_the_rest(
    names: Names,
) -> None:
    found = names("오현채 환경부 장관은 물을 아끼자고 했다.")
    assert found == [("오현채", "PERSON"), ("환경부", "ORG"), ("장관", "ROLE")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("배와 선원이 11일 오후 포트셀윈항을 떠났다고 밝혔다. 배는 다음 달 초 감천항에 들어온다.",
         [("포트셀윈항", "PLACE"), ("감천항", "PLACE")]),
        ("충북과 경기의 농장에서 나왔다.", [("충북", "PLACE"), ("경기", "PLACE")]),
        ("인도양서 어선 나포", [("인도양", "PLACE")]),
        ("선우정민 국평원장이 물러났다. 국가시험평가원은 답이 없다. 국평원은 사과했다.",
         [("선우정민", "PERSON"), ("국평원", "ORG"), ("국가시험평가원", "ORG"), ("국평원", "ORG")]),
        ("판결이 나왔고 당시 원장은 물러났다. 손님이 끊겼다.", [("원장", "ROLE")]),
        ("은호와 서암을 휩쓸었다. 은호읍 오일장은 문을 닫았다.", [("은호", "PLACE"), ("은호읍", "PLACE")]),
        ("신웅수 송원영 김태성 기자", [("신웅수", "PERSON"), ("송원영", "PERSON"), ("김태성", "PERSON")]),
    ],
)  # fmt: skip
def test_korean_names_in_harbours_rows_headlines_and_titles(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [one for one in names(text) if one[1] != "ROLE"] == [one for one in expected if one[1] != "ROLE"]


def test_a_name_in_chinese_characters_behind_it_is_the_same(names: Names) -> None:
    found = names("최근 베이징(北京) 지하철에서 아베 신조(安倍晋三) 총리를 봤다.")
    assert ("北京", "PLACE") in found
    assert ("安倍晋三", "PERSON") in found
