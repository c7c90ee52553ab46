"""One number told with two units of one dimension."""

import pytest

from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.other_units import other_units
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings


@pytest.fixture
def found(read, rules):
    def run(left, right, held=frozenset()):
        contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
        units = with_rules(Settings(), rules).units
        return [
            (a.fact.value.unit, b.fact.value.unit, c.severity)
            for a, b, c in other_units(left, right, held, contexts, units)
        ]

    return run


def length(make, figure, number, unit, source, start=0, **more):
    more = {"attribute": f"open.{source}", "subject": None, **more}
    return make(figure(number, unit=unit, dimension="length"), source=source, start=start, **more)


def test_a_number_whose_unit_was_changed_alone_is_worth_a_note(found, make, figure):
    fell = length(make, figure, 17, "meter", "a", kin=("fall",)), length(make, figure, 17, "foot", "b", kin=("fall",))
    assert found(*([one] for one in fell)) == [("meter", "foot", "note")]


def test_in_sentences_that_are_much_alike_it_is_an_alarm(found, make, figure):
    told = {"kin": ("fall",), "topic": ("bus", "bridge", "river")}
    fell = length(make, figure, 17, "meter", "a", **told), length(make, figure, 17, "foot", "b", **told)
    assert found(*([one] for one in fell)) == [("meter", "foot", "warning")]


def test_a_length_that_the_other_source_tells_as_well_is_no_slip(found, make, figure):
    left = [length(make, figure, 120, "foot", "a", kin=("gap",))]
    right = [length(make, figure, 120, "meter", "b", kin=("gap",)), length(make, figure, 37, "meter", "b", 9)]
    assert found(left, right) == []


def test_a_large_number_of_several_digits_needs_nothing_around_it(found, make, figure):
    assert found([length(make, figure, 2600, "meter", "a")], [length(make, figure, 2600, "foot", "b")]) == [
        ("meter", "foot", "note")
    ]


@pytest.mark.parametrize("number", [4, 60])
def test_a_small_round_number_of_two_things_is_chance(found, make, figure, number):
    assert found([length(make, figure, number, "meter", "a")], [length(make, figure, number, "foot", "b")]) == []


def test_a_mile_at_sea_may_be_a_nautical_one(found, make, figure):
    told = {"kin": ("zone",), "topic": ("ship", "fishing")}
    at_sea = length(make, figure, 32, "mile", "a", **told), length(make, figure, 32, "nautical_mile", "b", **told)
    assert found(*([one] for one in at_sea)) == []


def test_what_is_set_against_another_in_an_alarm_needs_no_note(found, make, figure):
    left = [length(make, figure, 2600, "meter", "a")]
    assert found(left, [length(make, figure, 2600, "foot", "b")], {left[0].fact.id}) == []


def prize(make, figure, number, currency, source, start=0):
    value = figure(number, unit=currency, currency=currency, dimension="currency")
    return make(value, source=source, start=start, attribute="sport.prize_money", subject=None)


def test_a_sum_told_in_two_currencies_is_worth_a_note(found, make, figure):
    sums = prize(make, figure, 160_000, "USD", "a"), prize(make, figure, 160_000, "EUR", "b")
    assert found(*([one] for one in sums)) == [("USD", "EUR", "note")]


def test_a_sum_that_the_other_source_has_in_that_currency_too_is_no_slip(found, make, figure):
    left = [prize(make, figure, 160_000, "USD", "a")]
    right = [prize(make, figure, 160_000, "EUR", "b"), prize(make, figure, 160_000, "USD", "b", 9)]
    assert found(left, right) == []


def test_a_round_sum_of_two_currencies_is_chance(found, make, figure):
    sums = prize(make, figure, 1_000_000, "USD", "a"), prize(make, figure, 1_000_000, "EUR", "b")
    assert found(*([one] for one in sums)) == []
