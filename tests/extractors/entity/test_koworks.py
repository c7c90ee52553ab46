"""Titles of Korean works in quotation marks."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    "text",
    [
        "백운재의 ‘달밤의 나루’를 기억한다. 화가 백운재 씨는 숨졌다.",
        "영화 ‘달밤의 나루’가 상을 받았다. ‘달밤의 나루’는 조용하다.",
        "‘달밤의 나루’가 8월 개봉한다.",
        "유화 ‘달밤의 나루’가 팔렸다.",
    ],
)
def test_a_title_is_told_by_its_maker_its_kind_or_what_is_done_with_works(names: Names, text: str) -> None:
    found = names(text)
    assert [name for name, kind in found if kind == "PRODUCT"] == ["달밤의 나루"] * text.count("달밤의 나루")


def test_words_with_emphasis_are_no_title(names: Names) -> None:
    assert names("정부는 ‘묻지 마 투자’를 막겠다고 했다.") == []


def test_marks_of_works_need_no_other_word(names: Names) -> None:
    found = names("판츠가 「강의 신부」를 베꼈다고 했다. 그는 강의 신부는 모른다고 했다.")
    assert [name for name, kind in found if kind == "PRODUCT"] == ["강의 신부"] * 2


def test_a_law_in_marks_is_no_work(names: Names) -> None:
    assert ("산업안전보건법", "PRODUCT") not in names("「산업안전보건법」을 어긴 혐의다.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("불나는 밥솥 ‘온담 S7’ 사태로 회사가 흔들린다.", "온담 S7"),
        ("회사는 ‘누림 전기솥’ 전량을 거둬들인다.", "누림 전기솥"),
        ("‘한새 Q4 프로’를 두고 말이 많다.", "한새 Q4 프로"),
        ("누리꾼에게 ‘글방AI’ 이용료가 부과된다.", "글방AI"),
        ("전기주전자 ‘다솜 포트’를 판다.", "다솜 포트"),
    ],
)
def test_articles_are_told_by_their_code_their_kind_or_what_is_done_with_them(
    names: Names, text: str, name: str
) -> None:
    assert (name, "PRODUCT") in names(text)


def test_a_firm_in_marks_is_no_article(names: Names) -> None:
    assert ("배움AI", "PRODUCT") not in names("스타트업 ‘배움AI’는 투자를 받았다.")
