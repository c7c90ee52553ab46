"""What stands before a title in a Korean sentence."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    "text", ["탁민서 전 의장은 반대했다.", "탁민서 의장은 반대했다.", "탁민서 한국은행 부총재는 반대했다."]
)
def test_a_name_stands_before_its_title_with_bodies_and_tenses_between(names: Names, text: str) -> None:
    assert ("탁민서", "PERSON") in names(text)
