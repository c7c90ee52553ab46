"""Minutes past an hour, and to it."""

import pytest

from factx.normalise.calendar.minutes import minutes_from


@pytest.mark.parametrize(
    ("minutes", "side", "hour", "time"),
    [
        ("half", "past", "nine", (9, 30)),
        ("a quarter", "to", "six", (5, 45)),
        ("Twenty", "to", "one", (12, 40)),
        ("12", "past", "11", (11, 12)),
        ("twenty-five", "past", "four", (4, 25)),
    ],
)
def test_words_and_digits_make_a_time(minutes, side, hour, time):
    assert minutes_from(minutes, side, hour) == time


@pytest.mark.parametrize(
    ("minutes", "hour"), [("years", "two"), ("seventy", "two"), ("ten", "forty"), ("half", "zero")]
)
def test_what_no_clock_shows_is_no_time(minutes, hour):
    assert minutes_from(minutes, "past", hour) is None
