"""Who is left out in one report and belongs in another."""

import pytest

from factx.link.identity.identify import identify
from factx.link.said.told import told
from factx.read.article import Declared, document
from factx.reconciler.reconcile import reconcile
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

LENDERS = "Lenders signed £610m in loans for Thornsea, a 54-turbine wind farm off the Humber, on Tuesday. {}"
LOAN = "The developers of the Thornsea wind farm, of 54 turbines, closed a £610m debt package on Tuesday. {}"


def shown(one: str, other: str, rules: RuleSet) -> list[frozenset[str]]:
    days = Declared(published="2026-04-23", published_from="input")
    readings = [read_source(document(n, text, rules, days), rules) for n, text in (("a", one), ("b", other))]
    identified, entities = identify(readings, rules)
    found = reconcile(told(identified, rules), entities, rules, with_rules(Settings(), rules))
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
def test_a_name_among_others_is_set_against_its_absence(rules: RuleSet, one: str, other: str, words: set[str]) -> None:
    assert words in shown(one, other, rules)


def test_whom_both_leave_out_is_no_difference(rules: RuleSet) -> None:
    one = LOAN.format("Norrbank arranged the deal. Castell & Voss and Tamar Credit follow, but not Helvia Bank.")
    other = LENDERS.format("Norrbank led. Behind it stand Castell & Voss and Tamar Credit, but not Helvia Bank.")
    assert shown(one, other, rules) == []
