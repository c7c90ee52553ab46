"""Dates that hang on what stands right beside them."""

from collections.abc import Callable

Timexes = Callable[..., list[tuple[str, str | None]]]


def test_a_date_explains_the_counted_day_before_it(timexes: Timexes) -> None:
    found = timexes("은행은 4일 주총을 열었다. 시장은 냉담했다. 부결 다음 날인 9일 주가가 급락했다.")
    assert found[-2:] == [("다음 날", "2025-09-09"), ("9일", "2025-09-09")]


def test_the_day_of_an_english_time_stands_a_few_words_behind_it(timexes: Timexes) -> None:
    assert timexes("He spoke at a 6 a.m. briefing today.")[0] == ("6 a.m.", "2025-09-10T06:00")
