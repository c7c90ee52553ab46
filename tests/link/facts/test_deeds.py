"""Which event of the catalogue a verb or noun means."""

from collections.abc import Callable

import pytest

from factx.link.facts.deeds import deeds
from factx.models.fact import Fact
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

Facts = Callable[..., tuple[Fact, ...]]


@pytest.fixture(scope="module")
def found(rules: RuleSet) -> dict[str, str]:
    rows = {row["id"]: row for table in rules.tables("shared/attributes").values() for row in table}
    return deeds(rows, rules)


def test_a_concept_means_an_event_of_the_catalogue(found: dict[str, str], rules: RuleSet) -> None:
    tables = rules.tables("shared/attributes").values()
    events = {row["id"] for table in tables for row in table if row["kind"] == "event"}
    assert found
    assert {f"event.{name}" for name in found.values()} <= events


def test_an_event_needs_its_words_in_both_languages(rules: RuleSet) -> None:
    row: Row = {"id": "event.test", "kind": "event", "ko": "사임", "en": "resign"}
    both = deeds({"event.test": row}, rules)
    assert set(both.values()) == {"test"}
    assert deeds({"event.test": {**row, "en": "xyzzy"}}, rules) == {}
    assert deeds({"event.test": {**row, "kind": "figure"}}, rules) == {}


def test_of_two_events_the_one_that_leads_with_the_word_is_meant(rules: RuleSet) -> None:
    first: Row = {"id": "event.first", "kind": "event", "ko": "사임", "en": "resign"}
    second: Row = {"id": "event.second", "kind": "event", "ko": "출범|사임", "en": "launch|resign"}
    both = deeds({"event.second": second, "event.first": first}, rules)
    (resigning,) = deeds({"event.first": first}, rules)
    assert both[resigning] == "first"


def test_what_decreases_is_no_rate_decision(facts: Facts) -> None:
    found = facts("The budget has been cut by a third since 2019.", "en")
    assert [f.attribute for f in found if f.kind == "date"] == ["open.decrease"]
