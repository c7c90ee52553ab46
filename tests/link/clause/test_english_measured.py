"""Which of the phrases around an English value says what it measures."""

from collections.abc import Callable

import pytest

Around = Callable[..., dict[str, str | None]]
PERCENT = {"unit": "percent"}


@pytest.mark.parametrize(
    ("text", "figure", "value", "measured"),
    [
        ("The bank cut its rate to 3.5 percent.", "3.5 percent", PERCENT, "rate"),
        ("Its debt stands at 130% of output.", "130%", PERCENT, "debt"),
        ("Inflation left wages leaner by 4%.", "4%", {**PERCENT, "direction": "down"}, "wages"),
        ("It holds 12% of the shares.", "12%", PERCENT, "shares"),
        ("The market fell, with Boeing down 0.5%.", "0.5%", {**PERCENT, "direction": "down"}, "Boeing"),
        ("The fire killed nine.", "nine", {}, "killed"),
        ("The landlord owes the city $1,500.", "$1,500", {"currency": "USD"}, "owes"),
        ("Joblessness among people under 30 fell to 6.8%.", "6.8%", PERCENT, "Joblessness"),
        ("The union wants a 7% pay rise.", "7%", {**PERCENT, "form": "delta"}, "pay rise"),
        ("Revenue reached the $7 billion analysts had forecast.", "$7 billion", {"currency": "USD"}, "Revenue"),
        ("The hospital has 600 beds.", "600", {"unit": "item"}, "hospital"),
        ("The firm raised $12m in funding.", "$12m", {"currency": "USD"}, "funding"),
        ("They were handed $4m in back wages.", "$4m", {"currency": "USD"}, "wages"),
        ("The app has been downloaded 25 million times.", "25 million times", {"unit": "time"}, "app"),
        ("Household credit, at a record 1,968 won, is high.", "1,968 won", {"currency": "KRW"}, "Household credit"),
    ],
)
def test_the_construction_decides(
    around: Around, text: str, figure: str, value: dict[str, object], measured: str
) -> None:
    assert around(text, figure, **value)["measured"] == measured


def test_a_possessor_between_the_verb_and_the_value_has_it(around: Around) -> None:
    found = around("They won behind James's 31 points.", "31 points", unit="point")
    assert found["measured"] == "points"


def test_an_adjective_of_measure_speaks_where_nothing_else_does(around: Around) -> None:
    assert around("The crown, 24 cm tall, was found.", "24 cm", unit="centimeter")["measured"] == "tall"
    assert around("The tower will be 300 feet tall.", "300 feet", unit="foot")["measured"] == "tower"


@pytest.mark.parametrize(
    ("text", "figure", "measured"),
    [
        ("More than sixty neighbours made it down the stairs.", "sixty", "neighbours"),
        ("Thirty shops put up shutters.", "Thirty", "shops"),
        ("Twelve people died last week.", "Twelve", "people died"),
        ("Sixty homes burned down in the fire.", "Sixty", "homes burned"),
    ],
)
def test_what_befell_those_who_are_counted_is_measured_and_not_what_they_did_to_something(
    around: Around, text: str, figure: str, measured: str
) -> None:
    assert around(text, figure, unit="item")["measured"] == measured
