import pytest

from factx.models.mention import DateValue
from factx.reconciler.compare.dates import compare_dates


def both(a, b):
    there, back = compare_dates(a, b), compare_dates(b, a)
    assert there == back
    return there.relation, there.code


TABLE = [
    ("equal", "2025-09-10", "2025-09-10", ("agrees", None)),
    ("May / 26 May", "2025-05", "2025-05-26", ("refines", None)),
    ("no year, same day", "XXXX-05-26", "2025-05-26", ("agrees", None)),
    ("no year, other month", "XXXX-05-26", "2025-06-26", ("possibly_conflicts", "FX204")),
    ("no year, month alone", "XXXX-05-26", "2025-05", ("refines", None)),
    ("nothing known", "XXXX-XX-XX", "2025-05", ("incomparable", "FX290")),
    ("year slip", "2024-09-10", "2025-09-10", ("conflicts", "FX205")),
    ("day and month", "2025-10-09", "2025-09-10", ("conflicts", "FX206")),
    ("else", "2025-09-10", "2025-09-17", ("conflicts", "FX201")),
]


@pytest.mark.parametrize(("one", "other", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_table_of_dates(make, date, one, other, expected):
    assert both(make(date(one)), make(date(other), source="b")) == expected


def test_a_planned_date_that_moved(make, date):
    assert both(make(date("2025-09-10"), status="planned"), make(date("2025-09-17"), source="b")) == (
        "possibly_conflicts",
        "FX202",
    )


def test_one_day_apart_across_languages_may_be_a_time_zone(make, date):
    korean, english = make(date("2025-09-11")), make(date("2025-09-10"), source="b", lang="en")
    assert both(korean, english) == ("possibly_conflicts", "FX203")
    seoul = date("2025-09-11", tz="Asia/Seoul"), date("2025-09-10", tz="Asia/Seoul")
    assert both(make(seoul[0]), make(seoul[1], source="b", lang="en")) == ("conflicts", "FX201")


def test_an_anchored_date_is_never_a_plain_conflict(make, date):
    anchored = date("2025-09-10", resolution="anchored", anchor="2025-09-12")
    assert both(make(anchored), make(date("2025-09-17"), source="b")) == ("possibly_conflicts", "FX204")


def test_before_and_after_open_an_end(make, date):
    before = make(date("2026", mod="BEFORE"))
    assert both(before, make(date("2025-03"), source="b")) == ("refines", None)
    assert both(before, make(date("2026-03"), source="b"))[0] == "conflicts"


def test_a_plan_for_the_day_on_which_it_happened(make, date):
    assert both(make(date("2025-09-10"), status="planned"), make(date("2025-09-10"), source="b", status="done")) == (
        "compatible",
        "FX501",
    )


def test_two_hours_of_one_day_differ_by_more_than_a_rounding(make):
    def hour(time, source="a", **more):
        at = f"2026-04-03T{time}"
        value = DateValue(type="TIME", timex=at, first=at, last=at, resolution="explicit", **more)
        return make(value, source=source)

    assert both(hour("13:40"), hour("14:40", "b")) == ("possibly_conflicts", "FX201")
    assert both(hour("13:40"), hour("13:40", "b")) == ("agrees", None)
    assert both(hour("13:40", mod="APPROX"), hour("13:45", "b")) == ("agrees", None)
    assert both(hour("13:40", tz="+00:00"), hour("14:40", "b", tz="+09:00")) == ("agrees", None)


def test_a_bare_weekday_may_be_that_of_the_week_before(make, date):
    told = make(date("2025-09-05", resolution="anchored"), lang="en", words="Friday")
    other = make(date("2025-09-12"), source="b", words="12일")
    assert both(told, other)[0] == "compatible"
    assert both(told, make(date("2025-09-13"), source="b", words="13일"))[0] == "possibly_conflicts"


def test_a_day_gone_by_is_no_plan(make, date):
    gone = make(date("2017"), status="planned", published="2024-12-14")
    assert both(gone, make(date("2016-12"), source="b", published="2024-12-14")) == ("conflicts", "FX201")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("2026-10-03T05:00", "+09:00"), ("2026-10-02T20:00", "+00:00"), ("agrees", None)),
        (("2026-10-02T18:30", "+09:00"), ("2026-10-02T09:30", "+00:00"), ("agrees", None)),
        (("2026-10-02T18:50", "+09:00"), ("2026-10-02T09:30", "+00:00"), ("possibly_conflicts", "FX201")),
    ],
)
def test_hours_in_two_zones_are_one_moment_or_two(make, one, other, expected):
    def hour(told):
        at, zone = told
        return DateValue(type="TIME", timex=at, grain="minute", first=at, last=at, tz=zone)

    assert both(make(hour(one)), make(hour(other), source="b", lang="en")) == expected
