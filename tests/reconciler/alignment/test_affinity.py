"""How likely two values answer one question, and whether they may be one."""

import pytest

from factx.models.fact import EventValue
from factx.models.mention import DateValue
from factx.reconciler.alignment.affinity import (
    affinity,
    event_of,
    figure_class,
    fit,
    kind_class,
    one_attribute,
    stretch,
    telling_digits,
    two_currencies,
)
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.attributes import Attributes
from factx.reconciler.rulebook import unit_scales


@pytest.fixture
def near(rules):
    """The affinity of two statements, which is the same either way round."""
    contexts, attributes = Contexts([], {}), Attributes.of(rules)

    def measure(a, b):
        found = affinity(a, b, contexts, attributes)
        assert found == affinity(b, a, contexts, attributes)
        return found

    return measure


def test_classes_of_values(make, figure, date):
    assert figure_class(figure(1, unit="KRW", currency="KRW")) == "money"
    assert figure_class(figure(1, unit="percent", form="share")) == "percent"
    assert figure_class(figure(1, unit="item")) == figure_class(figure(1, unit="person"))
    assert figure_class(figure(1, form="rank", unit="ordinal")) == "rank"
    assert kind_class(make(date("2025-09-10"))) == "date"
    assert kind_class(make(None)) is None


def test_a_slip_of_the_pen_is_evidence_that_two_values_are_of_one_question(near, make, figure):
    def told(one, other):
        return near(*(make(figure(n), source=s, attribute="open.home") for n, s in ((one, "a"), (other, "b"))))

    assert told(1968, 1986) > told(874, 847) == told(412, 4120) > told(87, 78) > told(874, 841)


def test_reports_that_differ_keep_the_size_of_a_number(near, make, figure):
    def told(one, other):
        return near(*(make(figure(n), source=s, attribute="open.home") for n, s in ((one, "a"), (other, "b"))))

    assert told(52, 57) > told(52, 91) == told(52, 153) > told(52, 3150) > told(52, 2_700_000)
    assert told(0, 52) == told(0, 2_700_000)


def test_phrases_that_share_their_words_name_one_question_whatever_the_attribute(near, make, figure):
    a = make(figure(150), attribute="open.home", kin=("prefabricated", "house"))
    alike = make(figure(105), source="b", attribute="open.house", kin=("prefabricated", "install"))
    other = make(figure(105), source="b", attribute="open.house", kin=("container",))
    assert near(a, alike) > near(a, other)


def test_what_speaks_for_one_question_raises_it_and_what_speaks_against_lowers_it(near, make, figure):
    def of(source="b", **more):
        value = figure(**{"value": 120, "unit": "person", **more.pop("value", {})})
        return make(value, source=source, **{"attribute": "open.user", "subject": "org:openai", **more})

    same = near(of("a"), of())
    for other in (
        of(subject="org:kakao"),
        of(attribute="open.worker"),
        of(value={"form": "delta"}),
        of(value={"unit": "organization", "value": 7}),
        of(warnings=("instance:3",)),
    ):
        assert near(of("a", warnings=("instance:1",)), other) < same
    week = near(of("a", period="P1W"), of(period="P1W"))
    assert near(of("a", period="P1W"), of(period="P1M")) < same < week
    up, down = of("a", value={"direction": "up"}), of(value={"direction": "down"})
    assert near(up, down) < near(up, of(value={"direction": "up"}))


def test_dates_of_other_verbs_are_of_other_events_in_one_language_alone(near, make, date):
    founding = make(date("2025-09-10"), attribute="open.founding", subject=None)
    korean = make(date("2025-09-12"), source="b", attribute="open.visit", subject=None)
    english = make(date("2025-09-12"), source="b", attribute="open.visit", subject=None, lang="en")
    assert near(founding, korean) < near(founding, english)


def test_one_event_is_told_with_its_subject_and_without():
    assert event_of("event.founding") == "open.founding"
    assert one_attribute("event.founding", "open.founding")
    assert not one_attribute("event.founding", "open.closing")


def test_values_fit_where_one_is_less_precise(make, figure, rules):
    units = unit_scales(rules)

    def fits(one, other):
        a, b = (stretch(make(value), units) for value in (one, other))
        assert fit(a, b) == fit(b, a)
        return fit(a, b)

    def length(number, unit):
        return figure(number, unit=unit, dimension="length")

    assert fits(figure(700000000, 100000000), figure(712000000, 1000000))
    assert not fits(figure(700000000, 100000000), figure(812000000, 1000000))
    assert fits(length(2, "kilometer"), length(2000, "meter"))
    assert not fits(length(2, "kilometer"), length(3000, "meter"))
    speed = [figure(14, unit=unit, dimension="speed") for unit in ("meter_per_second", "knot")]
    assert not fits(*speed)
    assert not fits(figure(None, None), figure(None, None))


def test_days_fit_where_one_holds_the_other(make, date):
    def fits(one, other):
        return fit(stretch(make(one), {}), stretch(make(other), {}))

    assert fits(date("2025-05"), date("2025-05-26"))
    assert not fits(date("2025-05-25"), date("2025-05-26"))
    assert fits(EventValue(timex="2025-05-26", first="2025-05-26", last="2025-05-26"), date("2025-05-26"))
    assert not fits(DateValue(type="DURATION", timex="P3Y"), DateValue(type="DURATION", timex="P2Y"))


def test_digits_tell_that_equal_values_are_one(figure):
    assert telling_digits(figure(1127), figure(1127)) == 4
    assert telling_digits(figure(20000), figure(20000)) == 1
    assert telling_digits(figure(1127), figure(1128)) == 0
    assert telling_digits(figure(1127, unit="meter"), figure(1127, unit="won")) == 0
    assert telling_digits(figure(1127, unit="meter"), figure(1127, unit="won"), any_unit=True) == 4
    assert telling_digits(figure(12, form="rank"), figure(12, form="rank")) == 0
    assert telling_digits(None, figure(3)) == 0


def test_two_sums_of_money_in_different_currencies(make, figure):
    won, dollar = make(figure(3, currency="KRW")), make(figure(3, currency="USD"))
    assert two_currencies(won, dollar)
    assert not two_currencies(won, won)
    assert not two_currencies(won, make(figure(3)))
