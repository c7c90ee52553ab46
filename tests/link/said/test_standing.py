"""On which side of its words what is told of a date lies."""

from collections.abc import Callable

import pytest

from factx.models.happening import Happening
from factx.models.report import Reading

Happenings = Callable[[str], list[Happening]]


@pytest.fixture(scope="module")
def happenings(reported: Callable[..., Reading]) -> Happenings:
    """What happens at the times of a text."""
    return lambda text: list(reported(text, published="2026-08-10").happenings)


@pytest.mark.parametrize(
    ("text", "date", "aspect"),
    [
        ("회사는 설 연휴가 시작되기 전에 불순물을 찾아냈다.", "설 연휴", "before"),
        ("추석은 쇠고 나서야 공장이 다시 돌아간다.", "추석", "after"),
        ("The bridge will reopen only after Chuseok.", "Chuseok", "after"),
        ("식당은 다음 달 1일부터 문을 닫는다.", "다음 달 1일", "start"),
        ("The market has been shut since Friday.", "Friday", "start"),
        ("파업이 석 달째 이어지고 있다.", "석 달", "nth"),
        ("The strike is now in its third month.", "third month", "nth"),
        ("It is five weeks since the crane drivers walked out.", "five weeks", "so_far"),
        ("The bridge has been closed for six weeks.", "six weeks", "so_far"),
        ("아들이 이어 올해로 꼭 60년을 채웠다.", "60년", "so_far"),
        ("항아리들은 한글날을 끝으로 돌아간다.", "한글날", "end"),
    ],
)
def test_the_words_around_a_date_say_where_it_lies(happenings: Happenings, text: str, date: str, aspect: str) -> None:
    start = text.index(date)
    (found,) = (h for h in happenings(text) if h.span[0] < start + len(date) and start < h.span[1])
    assert aspect in found.aspects


def test_a_length_that_was_planned_has_not_lasted(happenings: Happenings) -> None:
    (found,) = happenings("The bridge will be closed for six weeks.")
    assert "so_far" not in found.aspects


def test_a_length_that_was_ordered_has_not_lasted(happenings: Happenings) -> None:
    (found,) = happenings("The ministry has ordered the bakery to close for three months.")
    assert "so_far" not in found.aspects
