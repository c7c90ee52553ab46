"""Who does something to what is counted, and what those counted are said to be."""

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "figure", "expected"),
    [
        ("en", "The land ministry recognized 713 more people as victims.", "713", "crime.victims"),
        ("en", "The outage affected 12,000 people, the land ministry said.", "12,000 people", "open.impact"),
        ("ko", "민간인 15명이 부상했고 그중 2명은 중상이다.", "2명", "disaster.injured"),
        ("ko", "이 중 3명은 외국인이다.", "3명", "population.foreign_residents"),
    ],
)
def test_a_figure_is_of_what_it_counts_and_not_of_who_counts_it(
    attribute, lang: str, text: str, figure: str, expected: str
) -> None:
    assert attribute(lang, text, figure) == expected


@pytest.mark.parametrize(
    ("lang", "text", "figure"),
    [
        ("en", "The hackers demanded 50 bitcoin.", "50 bitcoin"),
        ("ko", "해커들은 비트코인 50개를 요구했다.", "50개"),
    ],
)
def test_what_is_asked_for_is_of_the_asking(attribute, lang: str, text: str, figure: str) -> None:
    assert attribute(lang, text, figure) == "open.demand_that"


def test_a_part_of_a_number_is_what_it_does_and_not_what_the_whole_is(attribute) -> None:
    text = "노조 조합원 6천540명 중 5천211명이 설비 공정을 맡고 있다."
    assert attribute("ko", text, "6천540명") == "labour.union.members"
    assert attribute("ko", text, "5천211명") != "labour.union.members"
    assert attribute("ko", "자매 2명 중 1명이 숨졌다.", "1명") == "disaster.deaths"
