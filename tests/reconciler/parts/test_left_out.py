"""Who is left out in one report and belongs in another."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]

LENDERS = "Lenders signed £610m in loans for Thornsea, a 54-turbine wind farm off the Humber, on Tuesday. {}"
LOAN = "The developers of the Thornsea wind farm, of 54 turbines, closed a £610m debt package on Tuesday. {}"


def shown(one: str, other: str, between: Between) -> list[frozenset[str]]:
    found = between(one, other, published="2026-04-23")
    return [frozenset(e.text for s in f.sides for e in s.evidence) for f in found if f.code == "FX603"]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            LOAN.format(
                "Norrbank arranged the deal. Castell & Voss and Tamar Credit follow, while Helvia Bank adds £90m."
            ),
            LENDERS.format("Norrbank led. Behind it stand Castell & Voss and Tamar Credit, but not Helvia Bank."),
            {"Helvia Bank", "but not Helvia Bank"},
        ),
        (
            LOAN.format("Three banks pay: Norrbank, Tamar Credit and Helvia Bank."),
            LENDERS.format("Norrbank led. Helvia Bank was not invited."),
            {"Helvia Bank", "Helvia Bank was not invited"},
        ),
    ],
)
def test_a_name_among_others_is_set_against_its_absence(
    between: Between, one: str, other: str, words: set[str]
) -> None:
    assert words in shown(one, other, between)


def test_whom_both_leave_out_is_no_difference(between: Between) -> None:
    one = LOAN.format("Norrbank arranged the deal. Castell & Voss and Tamar Credit follow, but not Helvia Bank.")
    other = LENDERS.format("Norrbank led. Behind it stand Castell & Voss and Tamar Credit, but not Helvia Bank.")
    assert shown(one, other, between) == []
