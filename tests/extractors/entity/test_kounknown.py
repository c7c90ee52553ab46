"""Words that no list and no ending knows, told by what stands around them."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def names(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str], list[tuple[str, str]]]:
    def find(text: str) -> list[tuple[str, str]]:
        values = ((m.text, m.value) for m in extract(read(text), rules, ()))
        return [(text, v.type) for text, v in values if isinstance(v, EntityValue) and v.form == "name"]

    return find


@pytest.mark.parametrize(
    "text",
    [
        "두 회사는 모비아와의 계약을 확인했다.",
        "칩은 내년 모비아에 공급한다.",
        "이 그룹은 모비아를 인수했다.",
    ],
)
def test_whom_one_contracts_with_supplies_or_buys_is_a_firm(
    names: Callable[[str], list[tuple[str, str]]], text: str
) -> None:
    assert ("모비아", "ORG") in names(text)


def test_who_has_a_chief_is_a_body(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("노르드빈드의 테오 반스 최고경영자는 시장이 매력적이라고 말했다.")
    assert found[:2] == [("노르드빈드", "ORG"), ("테오 반스", "PERSON")]


def test_two_sights_beside_words_of_places_make_a_place(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("배는 포트셀윈에 도착해 닻을 내렸다. 포트셀윈 주민들은 환영했다.")
    assert found == [("포트셀윈", "PLACE"), ("포트셀윈", "PLACE")]


def test_words_in_quotation_marks_are_titles(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("루미온", "ORG") not in names("영화 ‘루미온’을 인수한 배급사는 없다.")


def test_who_is_quoted_and_ends_like_a_body_is_one(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("한도반도체", "ORG") in names("거론되던 한도반도체는 “매입을 검토한 사실이 없다”고 공시했다.")
    assert names("자율주행자동차는 “움직이는 집”이라고 불린다.") == []


@pytest.mark.parametrize(
    "text",
    ["노루재에서 버스가 떨어졌다. 노루재는 통행이 끊겼다.", "이들은 노루재 정상에 섰다. 노루재는 가파르다."],
)
def test_what_has_the_shape_of_a_person_is_a_pass_where_things_happen_there(
    names: Callable[[str], list[tuple[str, str]]], text: str
) -> None:
    assert [kind for name, kind in names(text) if name == "노루재"] == ["PLACE", "PLACE"]


def test_what_is_first_in_its_trade_is_a_firm_at_one_sight(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    assert ("누리온", "ORG") in names("업계 1위 누리온과의 격차는 더 벌어질 전망이다.")


@pytest.mark.parametrize(
    "text",
    ["요양시설 한빛원에서 불이 났다. 한빛원은 문을 닫았다.", "한빛원은 문을 닫았다. 불은 요양시설 한빛원에서 났다."],
)
def test_a_home_of_the_shape_of_a_person_is_a_body(names: Callable[[str], list[tuple[str, str]]], text: str) -> None:
    assert [kind for name, kind in names(text) if name == "한빛원"] == ["ORG", "ORG"]


def test_the_head_of_a_home_stands_behind_its_name(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("한빛원", "PERSON") not in names("요양시설 한빛원은 닫혔다. 한빛원 원장 노경민 씨는 사과했다.")


def test_what_ships_leave_is_a_port(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("도솔항", "PLACE") in names("도솔항을 떠난 화물선이 좌초했다.")


def test_what_a_firm_does_tells_it_from_a_substance(names: Callable[[str], list[tuple[str, str]]]) -> None:
    text = "하컴스는 이튿날 접수 확인 메일을 보내왔다. 두 달 뒤 하컴스는 등록부를 조회했다고 설명했다."
    assert names(text) == [("하컴스", "ORG"), ("하컴스", "ORG")]
    assert names("알약에서 트리메타지딘이 나왔다고 협회가 밝혔다. 그는 “트리메타지딘이 나왔다”고 발표했다.") == []


def test_who_reports_is_a_medium_at_one_sight(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert names("총격이 이어졌다고 현지 파리지엥은 이날 보도했다.") == [("파리지엥", "ORG")]


def test_an_unknown_name_behind_a_nation_abroad_is_its_firm(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("노르바펜", "ORG") in names("이번 수주전에는 스웨덴 노르바펜과 독일 업체가 나섰다.")


def test_what_gets_words_of_persons_is_no_firm(names: Callable[[str], list[tuple[str, str]]]) -> None:
    text = "킬버트는 여사에게 편지를 보냈다. 며칠 뒤 여사는 킬버트에게 답장을 보냈다."
    assert ("킬버트", "ORG") not in names(text)


def test_what_happens_at_an_unknown_place_tells_it_at_one_sight(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert names("나머지는 카잔루크에서 현지 조립하며 인력은 그대로다.") == [("카잔루크", "PLACE")]
    assert names("호수의 고방오리에서 같은 바이러스가 나왔다.") == []


def test_what_has_a_capital_is_a_nation(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("벨로니아 정부는 말이 없다. 벨로니아 수도 카르단에서 시위가 열렸다.")
    assert found == [("벨로니아", "PLACE"), ("벨로니아", "PLACE"), ("카르단", "PLACE")]


def test_an_island_of_the_shape_of_a_person_has_a_sea(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert names("여객선은 가온도 앞바다에서 멈췄다. 가온도에는 주민 200명이 산다.") == [("가온도", "PLACE")] * 2


def test_a_foreign_word_that_an_article_repeats_is_a_name_of_no_known_sort(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    rest = " 비가 왔다. 바람이 불었다. 눈도 내렸다."
    found = names("병원은 플랜아크의 약점을 알았다. 사흘 뒤 플랜아크를 고쳤다." + rest)
    assert [one for one in found if one[0] == "플랜아크"] == [("플랜아크", "OTHER")] * 2
