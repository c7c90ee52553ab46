"""Which parts of a date stand in the text."""

import pytest

from factx.reconciler.compare.written import Written, written


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ko", "2025년 9월 11일", Written(2025, 9, 11)),
        ("ko", "지난 11일(수)", Written(day=11, weekday=3)),
        ("ko", "9월 11일 목요일", Written(month=9, day=11, weekday=4)),
        ("en", "Wednesday, 11 September 2025", Written(2025, 9, 11, 3)),
        ("en", "Sept. 11", Written(month=9, day=11)),
        ("en", "Friday", Written(weekday=5)),
        ("ko", "2025-09-11", Written(2025, 9, 11)),
        ("en", "2025.9", Written(2025, 9)),
    ],
)
def test_the_parts_that_are_written(lang, text, expected):
    assert written(text, lang) == expected


@pytest.mark.parametrize(("lang", "text"), [("ko", ""), ("en", ""), ("ko", "다음 달"), ("en", "last month")])
def test_a_date_that_writes_no_part_has_none(lang, text):
    assert written(text, lang) == Written()


def test_a_number_beside_no_month_is_no_day():
    assert written("11 people", "en").day is None
    assert written("May 95", "en").day is None


def test_the_first_of_two_days_counts():
    assert written("9월 11일부터 13일까지", "ko").day == 11
    assert written("September 11 to 13", "en").day == 11


def test_only_what_both_write_can_be_shared_or_differ():
    day, weekday = written("11일", "ko"), written("Thursday", "en")
    assert not day.shares(weekday)
    assert not day.differs(weekday)
    assert day.shares(written("Sept. 11", "en"))
    assert day.differs(written("Sept. 12", "en"))


def test_a_long_row_of_digits_is_read_in_no_time():
    assert written("9" * 100_000, "en").year is None
    assert written("9" * 100_000 + "일", "ko").month is None
