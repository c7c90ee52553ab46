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
