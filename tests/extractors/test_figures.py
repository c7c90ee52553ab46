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


@pytest.fixture(scope="module")
def find(rules: RuleSet, read: Callable[..., Document]) -> Find:
    return lambda lang, text: figures.extract(read(text, lang=lang), rules)


def brief(mention: Mention) -> tuple[Any, ...]:
    value = mention.value
    assert isinstance(value, FigureValue)
    number = value.number if value.number is not None else (value.low, value.high)
    return mention.text, number, value.unit, value.bound, value.form


def one(mentions: list[Mention]) -> FigureValue:
    assert len(mentions) == 1, [m.text for m in mentions]
    assert isinstance(mentions[0].value, FigureValue)
    return mentions[0].value


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
def test_korean_figures(find: Find, text: str, expected: tuple[Any, ...]) -> None:
    assert [brief(m) for m in find("ko", text)] == [expected]


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
def test_english_figures(find: Find, text: str, expected: tuple[Any, ...]) -> None:
    assert [brief(m) for m in find("en", text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "제35회 대회가 열렸다",
        "지하철 2호선을 탔다",
        "3학년 학생이다",
        "KBS2를 봤다",
        "3·1절 행사다",
        "1심 판결이 나왔다",
        "이 회사는 한 나라를 바꿨다",
        "오전 10시 30분에 왔다",
        "2014 브라질 월드컵이다",
        "국가 중 하나다",
        "6.15 남북공동선언을 기렸다",
        "승객이 119에 신고했다",
        "이 불로 집이 탔다",
        "이 원은 크다",
        "1인당 국민소득이 늘었다",
        "최근 (’22~’24) 통계다",
        "BBC 라디오 4의 진행자다",
        "제주항공 7C 2216편이 착륙했다",
        "대한항공 902편에 탔다",
    ],
)
def test_korean_labels_are_no_figures(find: Find, text: str) -> None:
    assert find("ko", text) == []


@pytest.mark.parametrize(
    "text", ["수능 경제 14번은 정답이 없다. 14번 이상 여부를 따진다.", "서울행정법원 행정4부는 취소했다."]
)
def test_numbers_of_questions_and_chambers_are_labels(find: Find, text: str) -> None:
    assert find("ko", text) == []


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("It shipped 50m eggs abroad.", 50_000_000, "item"),
        ("They fed 1.1m of them.", 1_100_000, "item"),
        ("It has 1.3m square kilometres of sea.", 1_300_000, "square_kilometer"),
        ("It sold 3.2m tonnes of rice.", 3_200_000, "ton"),
        ("He swam the 50m freestyle.", 50, "meter"),
        ("Waves of 5m and 30m masts fell.", 5, "meter"),
        ("Some 12 Indonesians and a cook left.", 12, "person"),
    ],
)
def test_an_m_is_a_million_before_what_is_counted_and_a_metre_elsewhere(
    find: Find, text: str, number: int, unit: str | None
) -> None:
    value = find("en", text)[0].value
    assert isinstance(value, FigureValue)
    assert (value.number, value.unit) == (number, unit)


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
    "text",
    [
        "COVID-19 spread at the G20 in Route 66.",
        "They won 3-1 on Sunday.",
        "Partners include Cafe24 and 5G firms.",
        "No. 5 is Fifth Avenue.",
        "At first she left at 10:30.",
        "One of the men spoke.",
        "Call 02-1234-5678 now.",
        "In 2018 it closed.",
        "They met in Room 5C.",
        "They won 14½-13½.",
        "The 9.11 attacks changed it.",
        "It was six in the morning there.",
        "She dialled 999 and spoke to a 911 operator.",
    ],
)
def test_english_labels_are_no_figures(find: Find, text: str) -> None:
    assert find("en", text) == []


def test_a_sum_in_brackets_repeats_the_one_before_it(find: Find) -> None:
    won, dollars = find("en", "Profit was 12.1 trillion won ($8.5 billion) in May.")
    assert isinstance(dollars.value, FigureValue)
    assert dollars.value.equivalent_of == won.id


def test_a_measure_in_brackets_repeats_the_one_before_it(find: Find) -> None:
    meters, feet, jobs = find("en", "They were 15 meters (49 feet) apart, with 300 meters (20 feet) of rope.")[:3]
    assert isinstance(feet.value, FigureValue)
    assert isinstance(jobs.value, FigureValue)
    assert (feet.value.equivalent_of, jobs.value.equivalent_of) == (meters.id, None)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The bear weighs up to 1,500 pounds and costs $5 to see.", "pound"),
        ("The bear costs 1,500 pounds to feed.", "GBP"),
    ],
)
def test_pounds_are_money_unless_something_is_weighed(find: Find, text: str, unit: str) -> None:
    assert isinstance(find("en", text)[0].value, FigureValue)
    assert find("en", text)[0].value.unit == unit  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("수확량은 9만2600파운드였다.", "pound"),
        ("무게 10파운드짜리 아기가 태어났다.", "pound"),
        ("이적료는 5억 파운드다.", "GBP"),
        ("가격은 10파운드다.", "GBP"),
    ],
)
def test_korean_pounds_are_weights_only_where_something_is_weighed(find: Find, text: str, unit: str) -> None:
    assert one(find("ko", text)).unit == unit


def test_the_verb_after_the_last_amount_says_the_change_of_all(find: Find) -> None:
    values = [mention.value for mention in find("ko", "영업이익과 순이익은 각각 64.5%, 71.2% 늘었다.")]
    assert [(v.form, v.direction) for v in values if isinstance(v, FigureValue)] == [("delta", "up")] * 2


def test_a_part_is_counted_in_what_its_whole_is_counted_in(find: Find) -> None:
    values = [mention.value for mention in find("en", "Four of the six astronauts have flown before.")]
    assert [(v.number, v.unit) for v in values if isinstance(v, FigureValue)] == [(4, "person"), (6, "person")]


def test_a_multiple_in_the_verb_keeps_its_bound(find: Find) -> None:
    value = one(find("en", "Rents have more than doubled since the war."))
    assert (value.number, value.bound, value.form) == (2, "more_than", "multiple")


def test_others_are_people_where_people_are_hurt(find: Find) -> None:
    values = [mention.value for mention in find("en", "The bomb killed 12 soldiers and over 50 others were injured.")]
    assert [v.unit for v in values if isinstance(v, FigureValue)] == ["person", "person"]


def test_a_loss_of_money_is_a_sum_and_further_people_are_no_change(find: Find) -> None:
    assert one(find("en", "It posted a loss of $670 million.")).form == "level"
    assert one(find("en", "By noon 13 more were missing.")).form == "level"
    assert one(find("en", "The index closed with a loss of 3.46 points.")).form == "delta"


def test_a_rate_behind_brackets_is_that_of_both_measures(find: Find) -> None:
    values = [mention.value for mention in find("en", "Winds of 170 kilometers (105 miles) per hour tore roofs off.")]
    units = [v.unit for v in values if isinstance(v, FigureValue)]
    assert units == ["kilometer_per_hour", "mile_per_hour"]


def test_a_name_in_capitals_is_no_unit(find: Find) -> None:
    assert one(find("en", "It has 324,000 paid New York Times subscribers.")).unit != "time"


def test_a_range_of_things_is_no_decade_of_age(find: Find) -> None:
    value = one(find("ko", "31∼50대의 장비를 동원했다."))
    assert (value.low, value.high, value.unit) == (31, 50, "item")


def test_a_currency_is_repeated_only_by_itself(find: Find) -> None:
    assert [brief(m)[:3] for m in find("en", "It passed the $300 million mark.")] == [
        ("$300 million", 300_000_000, "USD")
    ]
    assert [brief(m)[:3] for m in find("en", "It cost $10 dollars.")] == [("$10 dollars", 10, "USD")]


def test_a_rank_after_a_possessor_is_no_name(find: Find) -> None:
    assert [brief(m) for m in find("en", "While Livi's 34th-minute opener counted.")] == [
        ("34th", 34, "ordinal", "exact", "rank")
    ]


def test_a_change_the_base_and_the_level_differ_in_form(find: Find) -> None:
    change, level = find("ko", "매출은 9% 늘어난 86조원을 기록했다")
    assert isinstance(change.value, FigureValue)
    assert isinstance(level.value, FigureValue)
    assert (change.value.form, change.value.direction) == ("delta", "up")
    assert (level.value.form, level.value.direction) == ("level", None)


def test_a_bound_inside_a_verb_is_a_cue_outside_the_figure(find: Find) -> None:
    value = one(find("ko", "기업 고객은 500만 곳을 넘어섰고"))
    assert value.bound == "more_than"
    assert value.bound_cue is not None
    assert value.bound_cue.text == "넘어섰고"


def test_parts_of_a_sum_become_one(find: Find) -> None:
    assert one(find("ko", "64달러 45센트다")).number == Decimal("64.45")
    assert one(find("en", "He is 5 feet 2 inches.")).fraction == "31/6"


def test_the_step_is_the_place_of_the_last_written_digit(find: Find) -> None:
    assert one(find("ko", "7억 명이다")).step == 10**8
    assert one(find("en", "It has 20.31 million users.")).step == 10_000


def test_dates_are_left_to_the_dates(rules: RuleSet, read: Callable[..., Document], find: Find) -> None:
    document = read("오는 11 명이 온다", lang="ko")
    (figure,) = figures.extract(document, rules)
    date = figure.model_copy(update={"kind": "date"})
    assert figures.extract(document, rules, [date]) == []


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_hostile_text_is_read_in_time(find: Find, lang: str) -> None:
    for text in ("1" * 20_000, "1,1" * 5_000, "3-1 " * 3_000, "$" * 10_000, "약 " * 5_000, "one hundred and " * 1_000):
        for mention in find(lang, text):
            assert mention.text == text[mention.start : mention.end]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minimum wage is ten-thousand-30 won.", ("ten-thousand-30 won", 10_030, "KRW", "exact", "level")),
        ("It cost two-point-09 million won.", ("two-point-09 million won", 2_090_000, "KRW", "exact", "level")),
        ("It was 34-point-five degrees.", ("34-point-five degrees", Decimal("34.5"), "degree", "exact", "level")),
        ("The 7,8-magnitude quake hit.", ("7,8", Decimal("7.8"), "magnitude", "exact", "level")),
        ("The guard is 5-foot-8.", ("5-foot-8", Decimal("5.66666666666667"), "foot", "exact", "level")),
        ("The low was 5 below zero.", ("5 below zero", -5, "degree", "exact", "level")),
        ("He walks a mile and a half.", ("a mile and a half", Decimal("1.5"), "mile", "exact", "level")),
        ("A crew of 196 was aboard.", ("196", 196, "person", "exact", "level")),
        ("He threw over seven innings.", ("seven", 7, "item", "exact", "level")),
        ("Prices fell below 40 dollars.", ("below 40 dollars", 40, "USD", "less_than", "level")),
    ],
)
def test_english_ways_of_saying_a_quantity(find: Find, text: str, expected: tuple[Any, ...]) -> None:
    assert [brief(mention) for mention in find("en", text)] == [expected]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("시급은 1만 30원이다", 10_030),
        ("10만 3명이 왔다", 100_003),
        ("예산은 1억 30만 5원이다", 100_300_005),
        ("2만 500원을 냈다", 20_500),
    ],
)
def test_a_myriad_and_a_small_rest_with_a_unit_are_one_number(find: Find, text: str, number: int) -> None:
    assert one(find("ko", text)).number == number


def test_a_myriad_and_a_number_of_something_else_are_two(find: Find) -> None:
    assert [m.value.number for m in find("ko", "1만 5개국에서 왔다")] == [10_000, 5]


def test_votes_for_and_against_are_counts_and_a_match_score_is_none(find: Find) -> None:
    assert [m.value.number for m in find("en", "The Senate voted 61-38 to cut off debate.")] == [61, 38]
    assert [m.value.number for m in find("en", "In a 5-4 ruling the court agreed.")] == [5, 4]
    assert not find("en", "He voted after the 3-1 win.")
    assert not find("en", "They beat Ajax 3-1.")


def test_a_change_and_the_level_behind_it_are_no_range(find: Find) -> None:
    found = find("en", "Shares rose 1.2 percent to 845.")
    assert [brief(m)[1:] for m in found] == [
        (Decimal("1.2"), "percent", "exact", "delta"),
        (845, None, "exact", "level"),
    ]


def test_the_name_of_an_index_holds_no_figure(find: Find) -> None:
    found = find("en", "The fund returned 12.1%, against 9.8% for the S&P 500.")
    assert [m.text for m in found] == ["12.1%", "9.8%"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("현금 300여 만원을 빼앗았다", ("300여 만원", 3_000_000, "KRW", "a_little_over", "level")),
        ("제주 100~250㎜의 비가 온다", ("100~250㎜", (100, 250), "millimeter", "range", "level")),
        ("초속 35~45m의 바람이 분다", ("35~45m", (35, 45), "meter_per_second", "range", "level")),
        ("모두 48경기를 치렀다", ("48경기", 48, "item", "exact", "level")),
        ("부채가 1경원을 넘었다", ("1경원", 10**16, "KRW", "more_than", "level")),
    ],
)
def test_korean_ways_of_saying_a_quantity(find: Find, text: str, expected: tuple[Any, ...]) -> None:
    assert [brief(mention) for mention in find("ko", text)] == [expected]


@pytest.mark.parametrize("text", ["At one point, the blaze grew.", "Count 1 was dismissed."])
def test_words_that_only_look_like_quantities(find: Find, text: str) -> None:
    assert not find("en", text)


def test_the_stages_of_a_rocket_are_labels(find: Find) -> None:
    assert not find("ko", "누리호는 1단과 2단을 분리하고 3단 엔진을 켰다")
