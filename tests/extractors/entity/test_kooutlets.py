"""Outlets in Korean bylines."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_the_outlet_of_a_byline_is_a_body_in_the_whole_article(names: Names) -> None:
    text = "센터장 결국 사표\n머니로드 옥세림 기자\n사직서를 낸 사실이 머니로드 취재로 확인됐다."
    assert [one for one in names(text) if one[0] == "머니로드"] == [("머니로드", "ORG")] * 2


def test_a_desk_and_another_writer_are_no_outlet(names: Names) -> None:
    assert names("경제부 김태성 기자\n값이 올랐다.")[0] != ("경제부", "ORG")
    assert ("신웅수", "ORG") not in names("신웅수 송원영 김태성 기자\n값이 올랐다.")


def test_who_signs_is_a_person_whatever_the_name_is_made_of(names: Names) -> None:
    assert ("한결", "PERSON") in names("해솔일보 한결 기자\n값이 올랐다.")
    assert ("이슬비", "PERSON") in names("(무주=다온통신) 이슬비 기자 = 무주군은 대책을 내놨다.")
    assert ("경제부", "PERSON") not in names("해솔일보 경제부 기자\n값이 올랐다.")


def test_an_outlet_is_talked_to(names: Names) -> None:
    assert ("새벽통신", "ORG") in names("대표는 새벽통신과 한 통화에서 부인했다.")
    assert ("가온통신", "ORG") in names("(서울=가온통신) 도하람 기자 = 통신망이 멈췄다.")
    assert names("지역방송과 한 통화였다.") == []
