"""Unknown Korean names that one word beside them explains."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("시험평가는 크렘나 사격장에서 열렸다.", ("크렘나", "PLACE")),
        ("쿠리웡 광산이 무너져 광부가 갇혔다.", ("쿠리웡", "PLACE")),
        ("72대는 온주 공장에서 만들어 배로 보낸다.", ("온주", "PLACE")),
        ("당뇨 치료제 글루나가 임상에서 실패했다.", ("글루나", "PRODUCT")),
        ("그레이울프는 다크볼트라는 악성코드를 썼다.", ("다크볼트", "PRODUCT")),
        ("책갈피는 사과했다. 남궁솔 책갈피 최고보안책임자는 해명했다.", ("책갈피", "ORG")),
    ],
)
def test_a_word_beside_an_unknown_name_tells_what_it_is(names: Names, text: str, expected: tuple[str, str]) -> None:
    assert expected in names(text)


def test_each_sight_of_the_name_is_the_same(names: Names) -> None:
    found = names("키루바 발사장은 넓다. 위성은 키루바를 떠났다.")
    assert [name for name, kind in found if kind == "PLACE"] == ["키루바", "키루바"]


@pytest.mark.parametrize(
    "text", ["그는 무너진 광산에서 일했다.", "옥태균 내분비내과 교수는 용량이 낮았다고 했다. 내분비내과는 바빴다."]
)
def test_verbs_and_departments_are_no_names(names: Names, text: str) -> None:
    assert not {"무너진", "내분비내과"} & {name for name, _ in names(text)}


def test_an_unknown_word_before_a_village_is_a_place(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("람당", "PLACE") in names("람당 마을에서 빙하 들머리까지 나흘이 걸린다.")
