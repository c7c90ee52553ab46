"""Korean numbers that name instead of counting."""

from collections.abc import Callable

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    "text",
    [
        "제35회 대회가 열렸다",
        "제7 함대가 왔다",
        "제12대 총장이 왔다",
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
    "text",
    ["3차 산업혁명이다", "신세계타운 2차 아파트에서 불이 났다", "1차, 2차 접종을 마쳤다", "1, 2차 공판이 열렸다"],
)
def test_which_of_several_is_a_label(find: Find, text: str) -> None:
    assert find("ko", text) == []


@pytest.mark.parametrize(
    "text", ["수능 경제 14번은 정답이 없다. 14번 이상 여부를 따진다.", "서울행정법원 행정4부는 취소했다."]
)
def test_numbers_of_questions_and_chambers_are_labels(find: Find, text: str) -> None:
    assert find("ko", text) == []


def test_the_stages_of_a_rocket_are_labels(find: Find) -> None:
    assert not find("ko", "누리호는 1단과 2단을 분리하고 3단 엔진을 켰다")


@pytest.mark.parametrize(
    ("text", "number"),
    [("35회 우승했다", 35), ("2호선에서 3명이 다쳤다", 3), ("119대가 출동했다", 119), ("5층에 6명이 있다", 6)],
)
def test_a_count_beside_a_label_is_a_figure(value: Value, text: str, number: int) -> None:
    assert value("ko", text).number == number


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("소변 1㎖당 4.2나노그램이 나왔다", "4.2나노그램"),
        ("농가에 1㏊당 270만원을 준다", "270만원"),
        ("한 사람당 두 장씩 나눠 준다", "두 장"),
    ],
)
def test_what_a_rate_is_for_each_of_is_no_figure_whatever_its_unit(find: Find, text: str, figure: str) -> None:
    assert [mention.text for mention in find("ko", text)] == [figure]


def test_a_party_told_by_its_number_counts_nobody(find: Find) -> None:
    assert not find("ko", "캠프를 떠난 2진이 휘말렸다")
