"""Given names that end in what looks like a particle."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("시설을 총괄하는 문정은 과장은 예산을 줄였다고 했다.", "문정은"),
        ("회사 측 양영은 연구원이 현장에 나왔다.", "양영은"),
        ("점검을 맡은 서미란 안전관리실장은 기록을 냈다.", "서미란"),
        ("13일 우수란 연구원은 주민들을 만났다.", "우수란"),
    ],
)
def test_a_torn_given_name_before_a_title_is_a_persons(names: Names, text: str, person: str) -> None:
    assert (person, "PERSON") in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "주민은 대표가 필요하다고 했다.",
        "시민은 위원장을 뽑았다.",
        "전남은 대표팀이 출전했다.",
        "정부는 이란 대통령과 만났다.",
    ],
)
def test_a_noun_with_its_particle_before_a_title_is_none(names: Names, text: str) -> None:
    assert "PERSON" not in [kind for _, kind in names(text)]
