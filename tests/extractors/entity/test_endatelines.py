"""Places that open an English report in capitals."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("VARNHOLT, July 3 - Rescuers went home.", "VARNHOLT"),
        ("ST. ELWOOD, July 3 - Rescuers went home.", "ST. ELWOOD"),
    ],
)
def test_capitals_before_a_date_and_a_dash_are_a_place(names: Names, text: str, place: str) -> None:
    assert (place, "PLACE") in names(text)


def test_the_heading_of_a_sport_is_no_dateline(names: Names) -> None:
    assert [name for name in names("SOCCER - Rescuers went home.") if name[1] == "PLACE"] == []
