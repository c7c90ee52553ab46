"""Korean provinces that no list holds."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    "text",
    [
        "서린도 하담군 앞바다에서 배가 뒤집혔다. 서린도에서 문을 닫은 학교는 27곳이다.",
        "구름이 낀 서린도 하담군에서 불이 났다. 서린도는 헬기를 보냈다.",
        "임보라 서린도교육감은 점검을 지시했다. 서린도에서는 학교가 닫힌다.",
    ],
)
def test_a_province_is_told_by_its_counties_and_offices(names: Names, text: str) -> None:
    assert [kind for name, kind in names(text) if name.startswith("서린도")] == ["PLACE", "PLACE"]


def test_a_noun_with_also_behind_it_is_no_province(names: Names) -> None:
    assert "주민도" not in [name for name, _ in names("주민도 하담군에 항의했다. 올해도 하담군은 조용하다.")]


def test_what_stands_at_and_of_it_tells_a_province_too(names: Names) -> None:
    found = names("밥상도 흔들린다. 서원도에서 말라 죽은 배추밭이 늘었다. 서원도의 온열질환 사망자는 열여섯이다.")
    assert found == [("서원도", "PLACE"), ("서원도", "PLACE")]


def test_a_degree_is_no_province(names: Names) -> None:
    assert names("선호도의 차이는 크다. 여당은 선호도에서 앞섰다. 만족도의 변화는 작다.") == []
