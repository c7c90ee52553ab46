"""Korean things with a number for the end of their names."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("센터는 ‘헬리온 230’ 도입 계약을 맺었다.", "헬리온 230"),
        ("헬리온 230은 예정보다 늦게 왔다.", "헬리온 230"),
        ("씨앗지킴 2030 사업의 예산이 깎였다.", "씨앗지킴 2030"),
    ],
)
def test_a_number_that_counts_nothing_ends_a_name(names: Names, text: str, name: str) -> None:
    assert (name, "PRODUCT") in names(text)


def test_what_is_counted_is_no_name(names: Names) -> None:
    found = names("헬리온 230은 늦게 왔다. 노르드발 230명이 왔다. 노르드발 2030년 계획은 없다.")
    assert [name for name, kind in found if kind == "PRODUCT"] == ["헬리온 230"]
