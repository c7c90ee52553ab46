"""Left-over numbers that differ as a slip of copying does."""

from decimal import Decimal

import pytest

from factx.models.mention import DateValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.slips import slips
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import Statement
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings


@pytest.fixture
def found(read, rules):
    def run(left, right, held=frozenset()):
        contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
        told = slips(left, right, contexts, Attributes.of(rules), set(held))
        return [(int(a.fact.value.number), int(b.fact.value.number), c.severity) for a, b, c in told]

    return run


def people(make, figure, number, source, start=0, **more):
    more = {"attribute": f"open.{source}", "subject": None, "kin": ("pollster",), **more}
    return make(figure(number, unit="person"), source=source, start=start, **more)


def test_digits_in_another_order_of_one_thing_are_worth_a_note(found, make, figure):
    assert found([people(make, figure, 504, "a")], [people(make, figure, 540, "b")]) == [(504, 540, "note")]


def test_a_number_that_the_other_source_has_too_is_no_slip(found, make, figure):
    right = [people(make, figure, 540, "b"), people(make, figure, 504, "b", 9)]
    assert found([people(make, figure, 504, "a")], right) == []


def test_numbers_of_two_things_only_look_alike(found, make, figure):
    assert found([people(make, figure, 504, "a")], [people(make, figure, 540, "b", kin=("sheep",))]) == []


def test_what_is_set_against_another_in_an_alarm_needs_no_note(found, make, figure):
    assert found([people(make, figure, 504, "a")], [people(make, figure, 540, "b")], {"f:a0"}) == []


@pytest.mark.parametrize(("rate", "codes"), [(1440, ["FX103"]), (1020, []), (None, [])])
def test_a_sum_whose_currency_was_misread_is_told_by_the_rate_of_its_story(read, make, figure, rules, rate, codes):
    left, right = (
        [make(figure(n, currency=c), attribute=f"open.{s}", subject=None, kin=("egg",), source=s)]
        for n, c, s in ((12_400_000_000, "KRW", "a"), (12_400_000, "USD", "b"))
    )
    contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
    rates = {("KRW", "USD"): [1 / Decimal(rate)]} if rate else {}
    told = slips(left, right, contexts, Attributes.of(rules), set(), rates)
    assert [comparison.code for _, _, comparison in told] == codes


def test_a_lost_zero_of_two_digits_needs_one_measure_of_one_thing(found, make, figure):
    told = [people(make, figure, n, s, attribute="open.artifact") for n, s in ((430, "a"), (4300, "b"))]
    assert found(told[:1], told[1:]) == [(430, 4300, "note")]
    apart = [people(make, figure, n, s, attribute="open.artifact", kin=()) for n, s in ((430, "a"), (4300, "b"))]
    assert found(apart[:1], apart[1:]) == []


def test_digits_of_a_share_that_changed_places_need_no_word_in_common(found, make, figure):
    stake = make(figure(237, unit="percent"), source="a", attribute="business.stake", subject=None)
    shares = make(figure(273, unit="percent"), source="b", attribute="open.share", subject=None)
    assert found([stake], [shares]) == [(237, 273, "note")]


def test_a_day_told_with_its_month_and_day_turned_is_worth_a_note(make, read, date, rules):
    left = [make(date("2025-03-11"), source="a", attribute="open.inspection", subject=None)]
    right = [make(date("2025-11-03"), source="b", attribute="open.make", subject=None)]
    contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
    told = list(slips(left, right, contexts, Attributes.of(rules), set()))
    assert [(c.code, c.severity) for _, _, c in told] == [("FX201", "note")]
    both = [*right, make(date("2025-03-11"), source="b", attribute="open.visit", subject=None, start=9)]
    assert not list(
        slips(left, both, Contexts([read(left), read(both)], {"a": left, "b": both}), Attributes.of(rules), set())
    )


def told_again(read, make, figure, rules, left, right, again):
    a, b = (
        [make(figure(n, currency=c), attribute=f"open.{s}", subject=None, kin=("money",), source=s)]
        for n, c, s in ((*left, "a"), (*right, "b"))
    )
    shown = a[0].fact.evidence[0].model_copy(update={"mention": "m"})
    a = [Statement(a[0].fact.model_copy(update={"evidence": (shown,)}), a[0].origin)]
    contexts = Contexts([read(a), read(b)], {"a": a, "b": b})
    told = slips(a, b, contexts, Attributes.of(rules), set(), {}, {"m": figure(again, currency="USD")})
    return [comparison.code for _, _, comparison in told]


@pytest.mark.parametrize(
    ("told", "again", "codes"), [(1_300_000, 13_000_000, ["FX103"]), (13_000_000, 13_000_000, []), (7, 13_000_000, [])]
)
def test_what_a_sum_is_converted_to_is_held_against_the_sum_of_another(read, make, figure, rules, told, again, codes):
    sums = (1_800_000_000, "KRW"), (told, "USD")
    assert told_again(read, make, figure, rules, *sums, again) == codes


@pytest.mark.parametrize(
    ("metres", "feet", "codes"), [(7846, 24741, ["FX103"]), (7846, 25741, []), (412, 13517, ["FX103"]), (30, 985, [])]
)
def test_a_measure_wrongly_converted_is_told_by_its_digits(read, make, figure, rules, metres, feet, codes):
    left, right = (
        [make(figure(n, unit=u, dimension="length"), attribute=f"open.{s}", subject=None, source=s)]
        for n, u, s in ((metres, "meter", "a"), (feet, "foot", "b"))
    )
    contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
    units = with_rules(Settings(), rules).units
    told = slips(left, right, contexts, Attributes.of(rules), set(), {}, {}, units)
    assert [comparison.code for _, _, comparison in told] == codes


def test_lengths_of_time_told_exactly_are_alike_but_for_a_slip(make, read, rules):
    left, right = (
        [make(DateValue(type="DURATION", timex=lasts), source=source, attribute=f"open.{source}", subject=None)]
        for lasts, source in (("PT21H40M", "a"), ("PT20H40M", "b"))
    )
    contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
    told = list(slips(left, right, contexts, Attributes.of(rules), set()))
    assert [(c.code, c.severity) for _, _, c in told] == [("FX103", "note")]


def clock(make, times, source):
    values = [DateValue(type="TIME", timex=f"2026-03-13T{time}", grain="minute") for time in times]
    return [make(value, source=source, start=9 * n, attribute="open.x", subject=None) for n, value in enumerate(values)]


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        (["07:52"], ["09:52"], ["FX201"]),
        (["07:50"], ["09:50"], []),
        (["02:36"], ["14:36"], []),
        (["07:52"], ["09:52", "11:52"], []),
        (["07:52", "09:52"], ["09:52"], []),
        (["14:52"], ["14:25"], ["FX201"]),
        (["14:52", "14:25"], ["14:25"], []),
        (["14:52"], ["15:25"], []),
    ],
)
def test_times_but_for_the_hour_or_with_turned_minutes_are_a_slip(read, rules, make, one, other, codes):
    left, right = clock(make, one, "a"), clock(make, other, "b")
    contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
    told = list(slips(left, right, contexts, Attributes.of(rules), set()))
    assert [c.code for _, _, c in told] == codes


def test_four_digits_turned_are_a_slip_even_of_votes_and_a_lead(read, rules, make, figure):
    left = [make(figure("12740"), source="a", attribute="politics.vote_margin", subject=None, topic=("election",))]
    right = [make(figure("12470"), source="b", attribute="politics.votes", subject=None, topic=("election",))]
    contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
    assert [c.code for _, _, c in slips(left, right, contexts, Attributes.of(rules), set())] == ["FX103"]
