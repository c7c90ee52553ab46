"""The noun that an English value counts or that names it."""

from collections.abc import Callable

import pytest

Around = Callable[..., dict[str, str | None]]


@pytest.mark.parametrize(
    ("text", "figure", "value", "counted"),
    [
        ("At least 33 people were killed.", "33 people", {"unit": "person"}, "people"),
        ("It has 300 empty seats left.", "300", {}, "empty seats"),
        ("They sent 48 more vehicles.", "48", {}, "vehicles"),
        ("It has twice as many sheep.", "twice", {"unit": "ratio", "form": "multiple"}, "sheep"),
        ("It doubled its speed.", "doubled", {"unit": "ratio", "form": "multiple"}, "speed"),
    ],
)
def test_the_noun_behind_the_number(
    around: Around, text: str, figure: str, value: dict[str, object], counted: str
) -> None:
    assert around(text, figure, **value)["counted"] == counted


@pytest.mark.parametrize(
    ("text", "figure", "value", "counted"),
    [
        ("It had revenue of $5 billion.", "$5 billion", {"currency": "USD"}, "revenue"),
        ("It signed a contract worth £180,000.", "£180,000", {"currency": "GBP"}, "contract"),
        ("It reported revenue on adjusted basis of $244 million.", "$244 million", {"currency": "USD"}, "revenue"),
        ("Kim Min-su, 52, came.", "52", {"dimension": "age"}, "Kim Min-su"),
    ],
)
def test_the_noun_that_names_the_value_before_it(
    around: Around, text: str, figure: str, value: dict[str, object], counted: str
) -> None:
    assert around(text, figure, **value)["counted"] == counted


@pytest.mark.parametrize(
    ("text", "figure", "value"),
    [
        ("The tower will be 300 feet tall.", "300 feet", {"unit": "foot"}),
        ("Exports rose 9.8 percent year-on-year.", "9.8 percent", {"unit": "percent"}),
        ("It spent an average of $71.", "$71", {"currency": "USD"}),
        ("The strike has cost the port $40 million.", "$40 million", {"currency": "USD"}),
    ],
)
def test_directions_times_manners_and_receivers_count_nothing(
    around: Around, text: str, figure: str, value: dict[str, object]
) -> None:
    assert around(text, figure, **value)["counted"] is None
