"""Dates that hang on what stands right beside them."""

from collections.abc import Callable

Timexes = Callable[..., list[tuple[str, str | None]]]


def test_a_date_explains_the_counted_day_before_it(timexes: Timexes) -> None:
    found = timexes("은행은 4일 주총을 열었다. 시장은 냉담했다. 부결 다음 날인 9일 주가가 급락했다.")
    assert found[-2:] == [("다음 날", "2025-09-09"), ("9일", "2025-09-09")]


def test_the_day_of_an_english_time_stands_a_few_words_behind_it(timexes: Timexes) -> None:
    assert timexes("He spoke at a 6 a.m. briefing today.")[0] == ("6 a.m.", "2025-09-10T06:00")


def test_a_date_explains_the_length_before_it(timexes: Timexes) -> None:
    found = timexes("회사는 보고서가 나오고 3주 뒤인 지난해 6월 29일에야 돈을 돌려줬다.")
    assert found == [("3주 뒤", "2024-W26"), ("지난해 6월 29일", "2024-06-29")]


def test_a_length_behind_a_clause_is_no_more_than_that(timexes: Timexes) -> None:
    assert timexes("회사는 10일 사과했다. 마지막 편지는 울산을 떠나기 이틀 전에 썼다.")[-1] == ("이틀 전", "P2D")
    assert timexes("어제 여진이 났다. 기계가 멈춘 지 사흘 뒤였다.")[-1] == ("사흘 뒤", "P3D")


def test_a_length_behind_an_event_counts_from_its_day_if_it_was_told(timexes: Timexes) -> None:
    assert timexes("대회는 오는 25일 열린다. 대회 보름 전 선수단은 출국했다.")[-1] == ("보름 전", "2025-09-10")
    assert timexes("회사는 8일 사과했다. 개통 사흘 전 다리가 끊겼다.")[-1] == ("사흘 전", "P3D")
