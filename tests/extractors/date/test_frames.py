"""A year that begins a sentence is that of the months in it."""

from collections.abc import Callable

Timexes = Callable[..., list[tuple[str, str | None]]]


def test_a_year_that_begins_a_sentence_is_that_of_its_months(timexes: Timexes) -> None:
    found = timexes("Two years ago we were the ones celebrating in October.")
    assert found == [("Two years ago", "2023"), ("October", "2023-10")]
    assert timexes("10년 전 부산에서도 10월 29일 불이 났다.")[1] == ("10월 29일", "2015-10-29")


def test_a_year_in_the_middle_of_a_sentence_frames_nothing(timexes: Timexes) -> None:
    assert timexes("He left two years ago and came back in August.")[1] == ("August", "2025-08")


def test_the_next_sentence_is_outside_the_frame(timexes: Timexes) -> None:
    found = timexes("Two years ago the plant was closed. It was sold in August.")
    assert found[1] == ("August", "2025-08")


def test_a_speech_may_open_a_frame_of_its_own(timexes: Timexes) -> None:
    assert timexes("그는 “2년 전 우리는 10월에 축하했다”고 말했다.")[1] == ("10월", "2023-10")


def test_a_month_with_a_year_of_its_own_keeps_it(timexes: Timexes) -> None:
    assert timexes("Two years ago we opened what was planned in March 2019.")[1] == ("March 2019", "2019-03")
