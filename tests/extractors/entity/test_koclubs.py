"""Korean clubs by a town's name and 시티."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_in_a_report_on_sport_a_town_and_siti_are_a_club_at_all_sights(names: Names) -> None:
    found = names("프로축구 운포 시티가 승점을 잃었다. 감독은 사과했고 선수들은 침묵했다. 운포 시티는 원정에서도 졌다.")
    assert found == [("운포 시티", "ORG")] * 2


def test_elsewhere_they_are_none(names: Names) -> None:
    assert ("은솔 시티", "ORG") not in names("은솔 시티 아파트가 다음 달 분양된다.")


def test_projects_are_no_clubs_in_a_report_on_sport_either(names: Names) -> None:
    text = "스마트 시티 축구장에서 감독과 선수들이 구단 관계자를 만났다. 스마트 시티는 내년에 완공된다."
    assert ("스마트 시티", "ORG") not in names(text)
