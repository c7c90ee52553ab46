"""Organisations and places in Korean by their endings and their neighbours."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("강태우 새빛론 대표는 최민호 전 사장을 만났다.",
         [("강태우", "PERSON"), ("새빛론", "ORG"), ("최민호", "PERSON")]),
        ("민생혁신당 방혜림 후보가 당선됐다.", [("민생혁신당", "ORG"), ("방혜림", "PERSON")]),
        ("성남 블루윙스가 강릉종합운동장에서 이겼다.", [("성남 블루윙스", "ORG"), ("강릉종합운동장", "PLACE")]),
        ("마이클 브란트는 어제 왔다. 브란트는 곧 떠난다.",
         [("마이클 브란트", "PERSON"), ("브란트", "PERSON")]),
        ("크리스틴 포드는 증언대에 섰다. 포드는 확신한다고 말했다.",
         [("크리스틴 포드", "PERSON"), ("포드", "PERSON")]),
    ],
)  # fmt: skip
def test_korean_bodies_between_name_and_title_clubs_parties_and_short_forms(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("임상혁 산림청장은 현장에서 이도현 경북도지사를 만났다.",
         [("임상혁", "PERSON"), ("산림청", "ORG"), ("이도현", "PERSON"), ("경북도", "PLACE")]),
        ("경북 봉현군 솔내면 하곡리 야산에서 불이 났다. 하곡리 주민이 대피했다.",
         [("경북 봉현군 솔내면", "PLACE"), ("하곡리", "PLACE"), ("하곡리", "PLACE")]),
        ("배는 여수항을 떠났다.", [("여수항", "PLACE")]),
        ("그는 산림재난방지법 위반 혐의를 받는다.", [("산림재난방지법", "LAW")]),
        ("부품은 현지 업체 발칸아르세날이 만든다.", [("발칸아르세날", "ORG")]),
        ("회사는 장갑차 K-31 ‘백호’를 공개했다.", [("K-31", "PRODUCT"), ("백호", "PRODUCT")]),
        ("대규모 개발자 행사와 영국인 교수의 공모 요건을 알렸다.", []),
        ("서울 일자리 사업에 사람인 줄 알았던 로봇이 쓰였다.", [("서울", "PLACE")]),
    ],
)  # fmt: skip
def test_korean_heads_districts_stations_laws_and_ordinary_words(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


def test_a_sea_before_it_tells_a_place_of_torn_syllables(names: Names) -> None:
    assert ("굴포", "PLACE") in names("3년 전 굴포 앞바다에서 기름이 새어 나왔다.")


def test_a_foreign_ending_of_firms_may_stand_as_a_word_of_its_own(names: Names) -> None:
    assert ("린다우 옵틱스", "ORG") in names("조준경을 대는 독일 린다우 옵틱스의 증산이 늦어진다.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("나래고속 버스가 넘어졌다.", ("나래고속", "ORG")),
        ("버스가 소담터널 입구에서 넘어졌다.", ("소담터널", "PLACE")),
        ("소담마을 주민들은 시위했다.", ("소담마을", "PLACE")),
    ],
)
def test_common_words_that_name_things_do_so_before_an_ending(
    names: Names, text: str, expected: tuple[str, str]
) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("16일 충남 서운군 도림면 한별케미텍 공장에서 불화수소가 샜다.", "한별케미텍"),
        ("경쟁사 백송가스는 값을 올렸다.", "백송가스"),
        ("상장은 미국 회사지만 미리내증권 구본재 연구원은 낮게 봤다.", "미리내증권"),
    ],
)
def test_a_firm_among_districts_and_behind_rivals_is_a_body(names: Names, text: str, name: str) -> None:
    assert (name, "ORG") in names(text)
