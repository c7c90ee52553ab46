"""Pairs that meet whatever they are worth, and pairs that never do."""

from factx.models.fact import EntityRef, EventValue
from factx.reconciler.alignment.meeting import of_nothing, of_own_country, undated, worth_converting
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import Statement
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


def test_a_number_of_ones_own_country_may_be_another_in_another_language(make, figure):
    told = make(figure(194)).fact
    facets = told.facets.model_copy(update={"population": EntityRef(entity=None, text="국내")})
    home = Statement(told.model_copy(update={"facets": facets}), make(figure(194)).origin)
    assert of_own_country(home, make(figure(2100), source="b", lang="en"))
    assert not of_own_country(home, make(figure(2100), source="b"))
    assert not of_own_country(home, Statement(home.fact, make(figure(194), source="b", lang="en").origin))
