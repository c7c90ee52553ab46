"""Figures in Korean and English news: values, units, bounds and forms."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from factx.extractors import figures
from factx.models.document import Document
from factx.models.mention import FigureValue, Mention
from factx.rules.load import RuleSet

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("영업이익은 12조1000억원이다", ("12조1000억원", 12_100_000_000_000, "KRW", "exact", "level")),
        ("개인정보 3370만 건이 새나갔다", ("3370만 건", 33_700_000, "item", "exact", "level")),
        ("관광객 500여 명이 갇혔다", ("500여 명", 500, "person", "a_little_over", "level")),
        ("시민 약 1만2천 명이 모였다", ("약 1만2천 명", 12_000, "person", "approx", "level")),
        ("10~12명이 뛰었다", ("10~12명", (10, 12), "person", "range", "level")),
        ("수십만 명이 거리로 나왔다", ("수십만 명", (100_000, 990_000), "person", "range", "level")),
        ("서너 명이 다쳤다", ("서너 명", (3, 4), "person", "range", "level")),
        ("두 후보는 말이 없었다", ("두", 2, "person", "exact", "level")),
        ("스물한 명이 참가했다", ("스물한 명", 21, "person", "exact", "level")),
        ("시속 188마일로 달렸다", ("시속 188마일", 188, "mile_per_hour", "exact", "level")),
        ("기온이 영하 5.3도였다", ("영하 5.3도", Decimal("-5.3"), "degree_celsius", "exact", "level")),
        ("아시아에서 세 번째 지사다", ("세 번째", 3, "ordinal", "exact", "rank")),
        ("세계 3대 AI 강국을 꿈꾼다", ("3대", 3, "ordinal", "exact", "rank")),
        ("코덱스 사용량이 10배가 됐다", ("10배", 10, "ratio", "exact", "multiple")),
        ("찬성이 3분의 2였다", ("3분의 2", Decimal("0.666666666666667"), "ratio", "exact", "share")),
        ("20대 여성이 신고했다", ("20대", (20, 29), "year", "range", "level")),
        ("3경기를 뛰었다", ("3경기", 3, "item", "exact", "level")),
        ("시민 300 여명이 모였다", ("300 여명", 300, "person", "a_little_over", "level")),
        ("4,500년 된 피라미드다", ("4,500년 된", 4500, "year", "exact", "level")),
        ("진도 7.5의 지진이 났다", ("진도 7.5", Decimal("7.5"), "seismic_intensity", "exact", "level")),
        ("낮 최고기온은 31.4도였다", ("31.4도", Decimal("31.4"), "degree_celsius", "exact", "level")),
        ("배가 13도 기울었다", ("13도", 13, "degree", "exact", "level")),
        ("거둔 유물은 512점이다", ("512점", 512, "item", "exact", "level")),
        ("그는 “예산의 절반”이라고 했다", ("절반", Decimal("0.5"), "ratio", "exact", "share")),
        ("상금은 미화 100만 달러다", ("미화 100만 달러", 1_000_000, "USD", "exact", "level")),
    ],
)
def test_korean_figures(briefs: Briefs, text: str, expected: tuple[Any, ...]) -> None:
    assert briefs("ko", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It earned 12.1 trillion won.", ("12.1 trillion won", 12_100_000_000_000, "KRW", "exact", "level")),
        ("They spent US$30bn on it.", ("US$30bn", 30_000_000_000, "USD", "exact", "level")),
        (
            "It has more than 700 million users.",
            ("more than 700 million users", 7 * 10**8, "person", "more_than", "level"),
        ),
        ("Up to about 40 South Korean companies came.", ("Up to about 40", 40, "organization", "at_most", "level")),
        ("A crowd of 300-plus gathered.", ("300-plus", 300, "person", "at_least", "level")),
        ("It is the 12th office worldwide.", ("12th", 12, "ordinal", "exact", "rank")),
        ("Two-thirds voted for it.", ("Two-thirds", Decimal("0.666666666666667"), "ratio", "exact", "share")),
        ("Half a million people fled.", ("Half a million people", 500_000, "person", "exact", "level")),
        ("A 16-square-mile park burned.", ("16-square-mile", 16, "square_mile", "exact", "level")),
        ("It withstands 100-mile-an-hour winds.", ("100-mile-an-hour", 100, "mile_per_hour", "exact", "level")),
        ("They took 911 hostages.", ("911 hostages", 911, "person", "exact", "level")),
        ("It flew at 188 miles an hour.", ("188 miles an hour", 188, "mile_per_hour", "exact", "level")),
        ("The 29-year-old won.", ("29-year-old", 29, "year", "exact", "level")),
        ("Rates fell by 25 basis points.", ("25 basis points", 25, "basis_point", "exact", "delta")),
        ("One man was hurt.", ("One man", 1, "person", "exact", "level")),
        ("Around one in five agreed.", ("Around one in five", Decimal("0.2"), "ratio", "approx", "ratio")),
        ("It burned a third of a mile.", ("a third of a mile", Decimal("0.333333333333333"), "mile", "exact", "level")),
        ("A third of a team left.", ("A third", Decimal("0.333333333333333"), "ratio", "exact", "share")),
        ("He sold it for 4m won.", ("4m won", 4_000_000, "KRW", "exact", "level")),
        ("They checked 3,400 school kitchens.", ("3,400", 3400, "item", "exact", "level")),
        ("Rainfall of 5 to 10 millimeters fell.", ("5 to 10 millimeters", (5, 10), "millimeter", "range", "level")),
        ("Profit fell by a fifth this year.", ("a fifth", Decimal("0.2"), "ratio", "exact", "delta")),
        ("It was 38C in Seoul.", ("38C", 38, "degree_celsius", "exact", "level")),
        (
            "The margin is plus or minus 3 points.",
            ("plus or minus 3 points", 3, "point", "approx", "level"),
        ),
        ("It costs $100 and fifty.", ("$100 and fifty", Decimal("100.5"), "USD", "exact", "level")),
        ("They scored less than 50 or equal.", ("less than 50 or equal", 50, None, "at_most", "level")),
    ],
)
def test_english_figures(briefs: Briefs, text: str, expected: tuple[Any, ...]) -> None:
    assert briefs("en", text) == [expected]


def test_the_step_is_the_place_of_the_last_written_digit(value: Value) -> None:
    assert value("ko", "7억 명이다").step == 10**8
    assert value("en", "It has 20.31 million users.").step == 10_000


def test_dates_are_left_to_the_dates(rules: RuleSet, read: Callable[..., Document]) -> None:
    document = read("오는 11 명이 온다", lang="ko")
    (figure,) = figures.extract(document, rules)
    date = figure.model_copy(update={"kind": "date"})
    assert figures.extract(document, rules, [date]) == []


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_hostile_text_is_read_in_time(find: Find, lang: str) -> None:
    for text in ("1" * 20_000, "1,1" * 5_000, "3-1 " * 3_000, "$" * 10_000, "약 " * 5_000, "one hundred and " * 1_000):
        for mention in find(lang, text):
            assert mention.text == text[mention.start : mention.end]
