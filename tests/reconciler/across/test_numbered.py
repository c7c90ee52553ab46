"""Things that have a number for a name, told with two numbers."""

import pytest

from factx.link.facts.numbered import RULE
from factx.reconciler.across.numbered import other_numbers
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.comparison import Statement


@pytest.fixture
def camp(make, figure):
    def run(number, source, topic=("avalanche", "strike_area"), start=0, sort="camp"):
        made = make(figure(number, unit="ordinal", form="rank"), source=source, start=start, attribute=f"open.{sort}")
        fact = made.fact.model_copy(update={"rule": RULE, "topic": topic, "subject": None, "names": ()})
        return Statement(fact, made.origin)

    return run


def found(left, right):
    told = {"a": left, "b": right}
    links = other_numbers(told, {("a", "b")}, Contexts([], {}))
    return [(int(link.a.fact.value.number), int(link.b.fact.value.number), link.comparison.severity) for link in links]


def test_two_camps_that_one_slide_struck_are_worth_a_note(camp):
    assert found([camp(2, "a")], [camp(1, "b")]) == [(2, 1, "note")]


def test_a_camp_that_both_name_differs_from_none(camp):
    assert found([camp(2, "a")], [camp(2, "b"), camp(1, "b", start=9)]) == []


def test_camps_and_gates_are_two_sorts(camp):
    assert found([camp(2, "a")], [camp(1, "b", sort="gate")]) == []


def test_where_nothing_around_is_alike_they_are_two(camp):
    assert found([camp(2, "a")], [camp(1, "b", topic=("price",))]) == []
