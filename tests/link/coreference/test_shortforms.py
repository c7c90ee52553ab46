"""Short forms of other names inside one source."""

from collections.abc import Callable

import pytest

from factx.models.report import Reading

Make = Callable[..., Reading]
Ids = Callable[[Reading], dict[str, str | None]]


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("[ORG 누리온게임즈]가 졌다. [ORG 누리온]은 항소한다.", "누리온", "누리온게임즈"),
        ("[ORG Nurion Games] lost. [ORG Nurion] will appeal.", "Nurion", "Nurion Games"),
        ("[ORG 전국물류운송노동조합]이 파업했다. [ORG 물류노조]는 말했다.", "물류노조", "전국물류운송노동조합"),
        ("[ORG 강릉 해오름FC]가 이겼다. [ORG 해오름FC]는 축하했다.", "해오름FC", "강릉 해오름FC"),
        ("The [ORG National Parcel Council] met. [ORG NPC] agreed.", "NPC", "National Parcel Council"),
        ("[PLACE 연화시]가 짓는다. [PLACE 연화]는 작다.", "연화", "연화시"),
        ("[PLACE Yeonhwa County] is small. [PLACE Yeonhwa] is quiet.", "Yeonhwa", "Yeonhwa County"),
    ],
)
def test_short_forms_are_their_full_names(reading: Make, ids: Ids, text: str, short: str, full: str) -> None:
    found = ids(reading(text))
    assert found[short] == found[full]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("[ORG 다온바이오 코리아]가 컸다. [ORG 다온바이오]는 본사다.", "다온바이오", "다온바이오 코리아"),
        ("[ORG Daon Bio Japan] grew. [ORG Daon Bio] is the parent.", "Daon Bio", "Daon Bio Japan"),
    ],
)
def test_other_bodies_stay_apart(reading: Make, ids: Ids, text: str, one: str, other: str) -> None:
    found = ids(reading(text))
    assert found[one] != found[other]


def test_a_union_is_not_the_firm_it_is_named_by(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG 한길중공업]과 [ORG 한길중공업 노동조합]이 만났다. [ORG Hangil Heavy Industries Union]."))
    assert found["한길중공업"] != found["한길중공업 노동조합"]


def test_a_facility_is_not_the_town_it_is_named_by(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PLACE Dunvale Central Station] is in [PLACE Dunvale]. [PLACE Selwyn County] is near."))
    assert found["Dunvale"] != found["Dunvale Central Station"]


def test_a_firm_is_called_by_what_stands_before_its_ending(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG 루미온세미콘]이 칩을 냈다. [ORG 루미온]은 투자를 받았다."))
    assert found["루미온"] == found["루미온세미콘"]


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("[ORG 중앙선거관리위원회]가 밝혔다. [ORG 선관위]는 말했다.", "선관위", "중앙선거관리위원회"),
        ("[PLACE 합천군 달내리]가 비었다. [PLACE 달내리]는 작다.", "달내리", "합천군 달내리"),
        ("The [ORG Green Innovation Party] won. [ORG Innovation Party] leaders spoke.", "Innovation Party",
         "Green Innovation Party"),
    ],
)  # fmt: skip
def test_syllables_and_inner_words_stand_for_the_whole(
    reading: Make, ids: Ids, text: str, short: str, full: str
) -> None:
    found = ids(reading(text))
    assert found[short] == found[full]


def test_of_two_fuller_names_that_fit_alike_none_is_taken(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG Nurion Games] sued [ORG Nurion Bank]. [ORG Nurion] won.", lang="en"))
    assert found["Nurion"] not in (found["Nurion Games"], found["Nurion Bank"])


def test_a_name_that_the_lexicon_knows_is_nobodys_short_form(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG 카카오물산]이 왔다. [ORG 카카오]는 남았다."))
    assert found["카카오"] == "org:kakao" != found["카카오물산"]
    found = ids(reading("[ORG 루미오물산]이 왔다. [ORG 루미오]는 남았다."))
    assert found["루미오"] == found["루미오물산"]


def test_an_acronym_that_was_spelled_out_means_that_here(reading: Make, ids: Ids) -> None:
    found = ids(reading("The [ORG Korea Daily Institute] said so. [ORG KDI] repeated it.", lang="en"))
    assert found["KDI"] == found["Korea Daily Institute"]
    alone = ids(reading("[ORG KDI] repeated it.", lang="en"))
    assert alone["KDI"] != found["KDI"]


def test_a_dateline_may_stand_before_the_county(reading: Make, ids: Ids) -> None:
    text = "[PLACE EUNHO] - " + "The flu has come back to the farms of the province this winter. " * 2
    found = ids(reading(text + "A farm in [PLACE Eunho County] is hit."))
    assert found["EUNHO"] == found["Eunho County"]


def test_a_name_for_short_is_the_body_named_in_full_before_a_stranger_of_the_lexicon(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG Daesung Semiconductor] builds. [ORG Daesung] invests.", lang="en"))
    assert found["Daesung"] == found["Daesung Semiconductor"]


def test_a_head_of_a_name_that_the_reader_found_is_the_whole(reported: Callable[..., Reading]) -> None:
    found = reported("사고 승강기는 업계 4위인 도원승강기가 만들었다. 점검도 도원이 맡았다.", lang="ko")
    assert len({m.entity for m in found.mentions if m.text in ("도원승강기", "도원")}) == 1
