"""Which figures answer one question, and what is left open."""

from itertools import product

import pytest

from factx.models.fact import EntityRef
from factx.reconciler.compare.gates import PASSED, days_apart, figure_gates, population_gate, same_form
from factx.reconciler.comparison import PLAIN_TRAITS, Traits
from factx.reconciler.settings import Settings

SETTINGS = Settings(wholes={"place:seoul": frozenset({"place:kr"})})


def gates(a, b, traits=PLAIN_TRAITS):
    there, back = figure_gates(a, b, traits, SETTINGS), figure_gates(b, a, traits, SETTINGS)
    assert (there.failed, there.one_open, there.both_open) == (back.failed, back.one_open, back.both_open)
    return there


def of(make, figure, **facets):
    return make(figure(12, unit="person"), **facets)


def test_nothing_is_left_open_between_sources_of_one_week_that_say_nothing(make, figure):
    a = of(make, figure)
    assert gates(a, of(make, figure, source="b", published="2025-09-17")) == PASSED
    assert gates(a, of(make, figure, source="b", published="2025-09-18")).both_open
    assert gates(a, of(make, figure, source="b", published=None)).both_open


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ({"population": "place:kr"}, {"population": "place:jp"}, "FX122"),
        ({"period": "P1W"}, {"period": "P1M"}, "FX121"),
        ({"of": "2024"}, {"of": "2025"}, "FX123"),
        ({"status": "done"}, {"status": "planned"}, "status"),
    ],
)
def test_a_facet_that_both_state_differently_fails_one_that_one_states_is_open(make, figure, one, other, code):
    stated = of(make, figure, **one)
    assert gates(stated, of(make, figure, source="b", **other)).failed == (code,)
    if code != "status":
        bare = gates(stated, of(make, figure, source="b"))
        assert (bare.failed, bare.one_open) == ((), True) or code == "FX123"


def test_what_is_and_what_is_to_come_are_two_stages_each_of_several_words(make, figure):
    for one, other in product(("done", "ongoing", "stated"), ("planned", "projected")):
        assert gates(of(make, figure, status=one), of(make, figure, status=other, source="b")).failed == ("status",)
    assert gates(of(make, figure, status="done"), of(make, figure, status="ongoing", source="b")).failed == ()
    assert gates(of(make, figure, status="planned"), of(make, figure, status="projected", source="b")).failed == ()


def test_a_day_inside_the_month_of_the_source_is_its_time(make, figure):
    bare = of(make, figure, source="b")
    assert gates(of(make, figure, of="2025-09"), bare) == PASSED
    assert gates(of(make, figure, of="2025-09-10"), bare).one_open
    assert gates(of(make, figure, of="2024-09"), bare).failed == ("FX123",)


def test_what_does_not_change_needs_no_time(make, figure):
    fixed = Traits(varies=False)
    assert gates(of(make, figure, of="2024"), of(make, figure, source="b"), fixed) == PASSED


def test_a_quarter_and_its_year_are_two_questions_of_what_adds_up(make, figure):
    month, year = of(make, figure, of="2025-08"), of(make, figure, of="2025", source="b")
    assert gates(month, year, Traits(flow=True)).failed == ("FX121",)
    assert gates(month, year).failed == ()


class TestPopulation:
    def gate(self, make, figure, one, other, **more):
        a, b = of(make, figure, population=one), of(make, figure, population=other, source="b", **more)
        return population_gate(a.fact, b.fact, SETTINGS)

    def test_which_side_is_a_part_of_the_other(self, make, figure):
        assert self.gate(make, figure, "place:seoul", "place:kr") == ("differs", "a")
        assert self.gate(make, figure, "place:kr", "place:seoul") == ("differs", "b")
        assert self.gate(make, figure, "place:kr", "place:jp") == ("differs", None)
        assert self.gate(make, figure, "place:world", "place:jp") == ("differs", "b")

    def test_one_is_the_same_none_is_unstated_and_half_is_open(self, make, figure):
        assert self.gate(make, figure, "place:kr", "place:kr") == ("same", None)
        assert self.gate(make, figure, None, None) == ("unstated", None)
        assert self.gate(make, figure, "place:kr", None) == ("open", None)

    def test_populations_without_an_entity_are_one_by_their_words(self, make, figure):
        def told(text):
            fact = of(make, figure).fact
            facets = fact.facets.model_copy(update={"population": EntityRef(entity=None, text=text)})
            return fact.model_copy(update={"facets": facets})

        assert population_gate(told("Gen Z"), told("gen z"), SETTINGS) == ("same", None)
        assert population_gate(told("20대"), told("30대"), SETTINGS) == ("open", None)


def test_a_rate_may_be_called_a_level_a_share_or_a_ratio(figure):
    level, share = figure(3, unit="percent", form="level"), figure(3, unit="percent", form="share")
    assert same_form(level, share)
    assert not same_form(level, figure(3, unit="percent", form="delta"))
    assert not same_form(figure(3, form="level"), figure(3, form="rank"))


def test_days_between_two_sources(make, figure):
    a = of(make, figure, published="2025-09-10T23:00+09:00")
    assert days_apart(a, of(make, figure, source="b", published="2025-09-13")) == 3
    assert days_apart(a, of(make, figure, source="b", published=None)) is None
    assert days_apart(of(make, figure, published=None), of(make, figure, published=None)) == 0
