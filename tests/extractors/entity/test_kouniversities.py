"""Korean universities told short by who teaches there."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("해솔공과대 전기공학과 모재환 교수는 이렇게 말했다.", "해솔공과대"),
        ("새봄의대 예방의학교실 문하람 교수가 이끈다.", "새봄의대"),
        ("상록대 피재원 교수는 말을 아꼈다.", "상록대"),
        ("단비공대 총장이 물러났다.", "단비공대"),
    ],
)
def test_who_teaches_there_tells_a_university(names: Names, text: str, name: str) -> None:
    assert (name, "ORG") in names(text)


@pytest.mark.parametrize(
    "text", ["다음 세대 배서린 교수는 드물다.", "무대 위 김민준 교수는 웃었다.", "구조대 배서린 교수가 왔다."]
)
def test_generations_stages_and_squads_are_none(names: Names, text: str) -> None:
    assert all(kind != "ORG" for _, kind in names(text))
