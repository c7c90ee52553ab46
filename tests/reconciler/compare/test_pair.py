"""Any two facts go to the table of their kind."""

from decimal import Decimal

import pytest

from factx.models.fact import EntityRef, EventValue, ListValue, QuoteFactValue, RelationValue, RoleValue
from factx.models.mention import DateValue
from factx.reconciler.compare.pair import compare
from factx.reconciler.settings import Rate, Settings


def event(timex, **more):
    return EventValue(timex=timex, first=timex, last=timex, **more)


def both(a, b):
    there, back = compare(a, b, Settings()), compare(b, a, Settings())
    assert (there and (there.relation, there.code)) == (back and (back.relation, back.code))
    return there and (there.relation, there.code)


@pytest.mark.parametrize(
    "value",
    [
        DateValue(type="DURATION", timex="P3Y"),
        event("2025-09-10"),
        RoleValue(title="ceo", title_text="CEO", organization="org:x"),
        RelationValue(object="org:kakao", object_text="카카오"),
        ListValue(members=(EntityRef(entity="org:kakao", text="카카오"),), closed=False),
        QuoteFactValue(text="협력은 진행 중이다", manner="direct"),
        None,
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_two_sources_tell_alike_agrees_whatever_its_kind(make, value):
    assert both(make(value), make(value, source="b")) == ("agrees", None)


def test_kinds_that_no_table_sets_against_each_other_are_not_compared(make, figure, date):
    role = make(RoleValue(title="ceo", title_text="CEO"))
    values = [figure(3), date("2025-09-10"), QuoteFactValue(text="x", manner="direct")]
    assert {both(role, make(value, source="b")) for value in values} == {None}


@pytest.mark.parametrize("value", [DateValue(type="DURATION", timex="P3Y"), DateValue(type="SET", timex="XXXX-WXX-1")])
def test_a_length_of_time_or_a_repetition_is_no_day(make, date, value):
    assert both(make(value), make(date("2025-09-10"), source="b")) is None
    assert both(make(value), make(DateValue(type="SET", timex="XXXX-WXX-5"), source="b")) is None


def test_an_event_without_a_day_is_compared_by_how_far_it_is(make):
    dated = make(event("2025-09-10"), status="done")
    assert both(dated, make(EventValue(timex=None, first=None, last=None), source="b", status="denied")) == (
        "conflicts",
        "FX511",
    )
    assert both(dated, make(None, source="b", status="done")) == ("agrees", None)


def test_the_graver_of_day_and_status_counts(make):
    done = make(event("2025-09-10"), status="done")
    assert both(done, make(event("2025-09-10"), source="b", status="denied"))[1] == "FX511"
    assert both(done, make(event("2025-09-17"), source="b", status="done"))[1] == "FX201"


def test_the_day_of_a_rumour_or_a_denial_is_of_no_account(make):
    rumour = make(event("2025-09-10"), status="rumoured")
    assert both(rumour, make(event("2025-09-17"), source="b", status="rumoured")) == ("agrees", None)


def test_a_rumoured_and_a_told_event_of_two_days_are_two_events(make):
    rumour, told = make(event("2025-06-03"), status="rumoured"), make(event("2025-05-08"), source="b", status="done")
    assert both(rumour, told) == ("incomparable", None)
    assert both(make(event("2025-05-08"), status="rumoured"), told)[1] == "FX504"


def test_a_tenth_and_a_may_give_no_ground_to_agree(make, date):
    tenth = make(DateValue(type="DATE", timex="XXXX-XX-10"))
    assert both(tenth, make(date("2025-05"), source="b")) == ("incomparable", "FX290")


def test_sentences_that_tell_the_same_forgive_one_facet(make, figure):
    korea, japan = (
        make(figure(12, unit="person"), population=place, source=source)
        for place, source in (("place:kr", "a"), ("place:jp", "b"))
    )
    assert compare(korea, japan, Settings()).relation == "incomparable"
    assert compare(korea, japan, Settings(), one_sentence=True).relation == "agrees"


def test_a_sum_of_money_is_compared_with_the_rate_of_the_user(make, figure):
    won = make(figure(1380, unit="KRW", currency="KRW"))
    dollar = make(figure(1, unit="USD", currency="USD"), source="b")
    assert compare(won, dollar, Settings()).code == "FX111"
    rated = compare(won, dollar, Settings(rates=(Rate("KRW", "USD", Decimal(1380)),)))
    assert rated.relation in ("agrees", "refines")
