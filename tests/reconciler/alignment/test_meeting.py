"""Pairs that meet whatever they are worth, and pairs that never do."""

from factx.models.fact import EventValue
from factx.reconciler.alignment.meeting import of_nothing, undated, worth_converting
from factx.reconciler.attributes import Attributes
from factx.reconciler.settings import Rate, Settings


def event(make, timex, *, source="a", attribute="event.launch", subject="org:hanul"):
    day = timex and f"{timex}"
    return make(EventValue(timex=timex, first=day, last=day), source=source, attribute=attribute, subject=subject)


def test_what_happens_once_to_one_subject_meets_without_a_day(make):
    assert undated(event(make, None), event(make, "2026-03-02", source="b"))
    assert not undated(event(make, "2026-03-01"), event(make, "2026-03-02", source="b"))
    assert not undated(event(make, None), event(make, "2026-03-02", source="b", subject="org:gaon"))


def test_two_events_of_which_one_has_no_day_have_nothing_to_differ_in(make):
    assert of_nothing(event(make, None), event(make, "2026-03-02", source="b", attribute="event.founding"))
    assert not of_nothing(event(make, None), event(make, "2026-03-02", source="b"))


def test_two_currencies_meet_with_a_rate_or_where_both_are_plainly_of_one_thing(make, figure, rules):
    attributes = Attributes.of(rules)

    def sums(attribute, subject, one=1300, other=1):
        return (
            make(figure(one, unit="KRW", currency="KRW"), attribute=attribute, subject=subject),
            make(figure(other, unit="USD", currency="USD"), source="b", attribute=attribute, subject=subject),
        )

    known, nothing = sums("business.revenue", "org:hanul"), sums("open.thing", None)
    assert worth_converting(*known, attributes, Settings())
    assert not worth_converting(*nothing, attributes, Settings())
    assert worth_converting(*nothing, attributes, Settings(rates=(Rate.parse("KRW/USD=1300"),)))
