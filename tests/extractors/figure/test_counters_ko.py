"""Korean counters that mean several things, settled by what their sentence speaks of."""

from collections.abc import Callable
from typing import Any

import pytest

from factx.extractors.dates import extract as dates
from factx.extractors.figures import extract as figures
from factx.models.mention import FigureValue, Mention
from factx.read import article
from factx.tokenize import tokenize

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("고기를 75도 이상에서 익혀 먹는다.", "degree_celsius"),
        ("건물이 15도 기울었다.", "degree"),
        ("분변 시료 640점을 검사했다.", "item"),
        ("빈 축사만 19농가에 남았다.", "organization"),
    ],
)
def test_a_korean_unit_means_what_its_sentence_speaks_of(find: Find, text: str, unit: str) -> None:
    value = find("ko", text)[0].value
    assert isinstance(value, FigureValue)
    assert value.unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("수확량은 9만2600파운드였다.", "pound"),
        ("무게 10파운드짜리 아기가 태어났다.", "pound"),
        ("이적료는 5억 파운드다.", "GBP"),
        ("가격은 10파운드다.", "GBP"),
    ],
)
def test_korean_pounds_are_weights_only_where_something_is_weighed(value: Value, text: str, unit: str) -> None:
    assert value("ko", text).unit == unit


def test_a_range_of_things_is_no_decade_of_age(value: Value) -> None:
    found = value("ko", "31∼50대의 장비를 동원했다.")
    assert (found.low, found.high, found.unit) == (31, 50, "item")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30대 남성이 신고했다", ((30, 39), "year", "level")),
        ("승용차 30대가 부서졌다", (30, "item", "level")),
        ("세계 5대 강국이다", (5, "ordinal", "rank")),
        ("경쟁률은 5대 1이었다", (5, "ratio", "ratio")),
    ],
)
def test_the_four_meanings_of_a_counter(briefs: Briefs, text: str, expected: tuple[Any, ...]) -> None:
    assert [(told[1], told[2], told[4]) for told in briefs("ko", text)] == [expected]


@pytest.fixture(scope="module")
def found(rules):
    def run(text: str) -> list[tuple[str, str, str | None]]:
        document = tokenize(article.document("x", text, rules, article.Declared(lang="ko")), rules)
        return [(m.text, str(m.value.number), m.value.unit) for m in figures(document, rules, dates(document, rules))]

    return run


@pytest.mark.parametrize(
    "text",
    [
        "중대한 이상반응은 한 건도 없었다.",
        "물 한 방울도 새지 않았다.",
        "빈자리가 단 한 군데도 없다.",
        "한 분도 포기하지 않고 끝까지 수색하겠다.",
        "단 한 표의 뜻도 허투루 듣지 않겠다.",
        "한 점 의혹도 남기지 않겠다.",
    ],
)
def test_not_even_one_counts_nothing(found, text):
    assert found(text) == []


def test_one_that_also_did_something_is_one(found):
    assert found("부상자 한 명도 병원으로 옮겨졌다.") == [("한 명", "1", "person")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("원전 4기가 가동 중이다.", ("4기", "4", "item")),
        ("램 4기가가 들어간다.", ("4기가", "4", "gigabyte")),
        ("야당 의원 다섯이 자리를 비웠다.", ("다섯", "5", "person")),
        ("알약 36정을 맡겼다.", ("36정", "36", "item")),
        ("지반가속도는 0.17g로 설계 기준에 못 미쳤다.", ("0.17g", "0.17", "g_force")),
        ("6월(퍼브 2.8 상승)과 비슷했다.", ("2.8", "2.8", None)),
        ("경쟁률은 6대 3이다.", ("6대 3", "2", "ratio")),
    ],
)
def test_a_counter_is_told_by_its_sentence(found, text, expected):
    assert found(text) == [expected]


def test_votes_for_and_against_are_two_counts(found):
    assert found("법원은 6대 3으로 판결을 뒤집었다.") == [("6", "6", "item"), ("3", "3", "item")]


@pytest.mark.parametrize("text", ["백신 임상 3상을 마쳤다.", "터를 한도반도체에 넘긴다.", "찬성과 반대 의견이 갈렸다."])
def test_phases_and_names_are_no_figures(found, text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "unit", "form", "direction"),
    [
        ("방문객이 1년 새 반 토막 났다.", "ratio", "multiple", "down"),
        ("벌이 가을보다 3분의 1 줄었다.", "ratio", "delta", "down"),
        ("시를 세 줄 썼다.", "item", "level", None),
        ("생선 두 토막을 구웠다.", "item", "level", None),
    ],
)
def test_a_counter_that_is_the_beginning_of_a_verb_or_an_idiom_counts_nothing(value, text, unit, form, direction):
    told = value("ko", text)
    assert (told.unit, told.form, told.direction) == (unit, form, direction)
