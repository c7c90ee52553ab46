"""Lengths of time that begin on a day beside them."""

from collections.abc import Callable

import pytest

from factx.models.mention import Mention

Dates = Callable[..., list[Mention]]


@pytest.mark.parametrize(
    ("text", "length"),
    [("행사는 9월 12일부터 사흘간 열린다.", "사흘"), ("The fair runs three days starting Sept. 12.", "three days")],
)
def test_a_length_beside_the_day_on_which_it_begins_has_first_and_last(dates: Dates, text: str, length: str) -> None:
    (found,) = [mention for mention in dates(text) if mention.text == length]
    assert (found.value.first, found.value.last) == ("2025-09-12", "2025-09-14")


def test_a_length_that_no_day_begins_has_no_days(dates: Dates) -> None:
    (korean,), (english,) = dates("행사는 사흘간 열린다."), dates("The fair runs three days.")
    assert (korean.value.first, english.value.first) == (None, None)


def test_hours_from_a_day_have_no_last_day(dates: Dates) -> None:
    found = {mention.text: mention.value for mention in dates("행사는 9월 12일부터 48시간 열린다.")}
    assert found["48시간"].last is None


def test_a_month_gives_a_length_no_first_day(dates: Dates) -> None:
    found = {mention.text: mention.value for mention in dates("행사는 9월부터 사흘간 열린다.")}
    assert found["사흘"].first is None


def test_a_range_over_the_turn_of_a_month_counts_on(dates: Dates) -> None:
    found = {mention.text: mention.value for mention in dates("The fair runs five days starting Sept. 29.")}
    assert (found["five days"].first, found["five days"].last) == ("2025-09-29", "2025-10-03")
