"""What a Korean value measures."""

from collections.abc import Callable

import pytest

Around = Callable[..., dict[str, str | None]]
PERSON = {"unit": "person"}


@pytest.mark.parametrize(
    ("text", "figure", "value", "measured"),
    [
        ("한국은행은 기준금리를 0.25%포인트 내렸다.", "0.25%포인트", {"unit": "percentage_point"}, "기준금리"),
        ("전 세계 400만 명의 개발자가 쓴다.", "400만 명", PERSON, "개발자"),
        ("20억원 규모의 사업을 한다.", "20억원", {"currency": "KRW"}, "사업"),
        ("이날 사고로 12명이 숨졌다.", "12명", PERSON, "숨졌다"),
        ("구급대는 247명을 구조했다.", "247명", PERSON, "구조"),
        ("선장 최모(61)씨는 말했다.", "61", {"unit": "year", "dimension": "age"}, "선장 최모"),
        ("인구가 2만8천 명인 봉현군이다.", "2만8천 명", PERSON, "인구"),
        ("비율은 계약액의 50%였다.", "50%", {"unit": "percent"}, "비율"),
        ("12명.", "12명", PERSON, None),
        ("협회가 집계한 자료에서 18%가 문을 닫았다.", "18%", {"unit": "percent"}, None),
        ("소비자물가는 석 달 연속 2%를 이어갔다.", "2%", {"unit": "percent"}, "소비자물가"),
        ("김도현 후보가 이겨 47%에 그친 박수진 후보를 눌렀다.", "47%", {"unit": "percent"}, "박수진 후보"),
        ("무역수지는 49억달러 흑자였다.", "49억달러", {"currency": "USD"}, "무역수지"),
        ("회사는 40억원 적자를 냈다.", "40억원", {"currency": "KRW"}, "적자"),
        ("집회에는 경찰 추산 2만명이 참가했다.", "2만명", PERSON, "집회"),
        ("실업률이 3.1%라는 숫자는 착시다.", "3.1%", {"unit": "percent"}, "실업률"),
    ],
)
def test_the_construction_decides(
    around: Around, text: str, figure: str, value: dict[str, object], measured: str | None
) -> None:
    assert around(text, figure, **value)["measured"] == measured


def test_who_has_a_thing_is_counted_not_the_thing(around: Around) -> None:
    assert around("정부는 전공의 51명의 면허를 정지했다.", "51명", **PERSON)["measured"] == "전공의"
    assert around("시는 보건소 4곳의 진료를 늘린다.", "4곳", unit="item")["measured"] == "보건소"


def test_neighbours_of_a_value(around: Around) -> None:
    found = around("시는 공장을 닫고 한국은행은 기준금리를 0.5% 내렸다.", "0.5%", unit="percent")
    assert (found["subject"], found["object"], found["predicate"]) == ("한국은행", "기준금리", "내렸")
    assert found["clause"] == "한국은행은 기준금리를 0.5% 내렸다."


def test_a_verb_that_only_bounds_the_number_is_no_predicate(around: Around) -> None:
    assert around("500명이 넘는 죄수가 달아났다.", "500명", **PERSON)["measured"] == "죄수"


def test_the_whole_of_a_part(around: Around) -> None:
    found = around("의석 300석 가운데 151석을 얻었다.", "151석", "300석", unit="item")
    assert found["share_of"] == "의석"


@pytest.mark.parametrize(
    ("text", "figure", "value", "measured"),
    [
        ("영업이익률은 12%를 유지했다.", "12%", {"unit": "percent"}, "영업이익률"),
        ("지지율은 50%대로 올랐다.", "50%대", {"unit": "percent", "bound": "range"}, "지지율"),
        ("1조원대 매출을 올렸다.", "1조원대", {"currency": "KRW", "bound": "range"}, "매출"),
    ],
)
def test_a_particle_behind_a_sign_and_a_suffix_of_size_are_no_nouns(
    around: Around, text: str, figure: str, value: dict[str, object], measured: str
) -> None:
    assert around(text, figure, **value)["measured"] == measured


def test_a_noun_under_only_is_what_is_counted(around: Around) -> None:
    assert around("계단을 내려온 주민만 64명이었다.", "64명", **PERSON)["counted"] == "주민"


def test_the_verb_tells_of_a_sum_that_nothing_names(around: Around) -> None:
    assert around("올해에만 59억 원이 나갔다.", "59억 원", currency="KRW")["measured"] == "나갔다"
