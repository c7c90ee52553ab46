"""Houses that are called like bodies."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_a_centre_with_floors_is_a_house_at_all_its_sights(names: Names) -> None:
    found = names("한빛데이터센터 지하에서 불이 났다. 한빛데이터센터는 2019년에 문을 열었다.")
    assert [kind for name, kind in found if name == "한빛데이터센터"] == ["PLACE", "PLACE"]


def test_a_centre_that_speaks_is_a_body(names: Names) -> None:
    assert ("온누리복지센터", "ORG") in names("온누리복지센터는 신청을 받는다고 밝혔다.")
