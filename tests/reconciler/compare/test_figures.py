from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.mention import FigureValue
from factx.reconciler.compare.figures import compare_figures, compare_values
from factx.reconciler.comparison import Traits
from factx.reconciler.settings import Rate, Settings, UnitScale

SETTINGS = Settings()


def both(a, b, settings=SETTINGS, **traits):
    """The comparison, which must be the same either way round."""
    there = compare_figures(a, b, settings, Traits(**traits))
    back = compare_figures(b, a, settings, Traits(**traits))
    assert (there.relation, there.code, there.severity) == (back.relation, back.code, back.severity)
    return there.relation, there.code


TABLE = [
    ("stated equal", {"value": 20310000, "step": 10000}, {"value": 20310000, "step": 10000}, ("agrees", None)),
    ("초과 / 미만", {"value": 500, "bound": "more_than"}, {"value": 500, "bound": "less_than"}, ("conflicts", "FX101")),
    ("이상 / 이하", {"value": 500, "bound": "at_least"}, {"value": 500, "bound": "at_most"}, ("compatible", None)),
    ("7억 명 이상 / 700 million", {"value": 7 * 10**8, "step": 10**8, "bound": "at_least"},
     {"value": 7 * 10**8, "step": 10**6}, ("agrees", "FX106")),
    ("about 20 million / 20.31 million", {"value": 2 * 10**7, "step": 10**6, "bound": "approx"},
     {"value": 20310000, "step": 10000}, ("refines", None)),
    ("7억 이상 / 712 million", {"value": 7 * 10**8, "step": 10**8, "bound": "at_least"},
     {"value": 712 * 10**6, "step": 10**6}, ("refines", None)),
    ("7억 이상 / 950 million", {"value": 7 * 10**8, "step": 10**8, "bound": "at_least"},
     {"value": 950 * 10**6, "step": 10**6}, ("compatible", "FX104")),
    ("약 500만 / 520만 이상", {"value": 5000000, "step": 1000000, "bound": "approx"},
     {"value": 5200000, "step": 100000, "bound": "at_least"}, ("compatible", None)),
    ("3,370만 / 3억 3700만", {"value": 33700000, "step": 10000}, {"value": 337000000, "step": 10**6},
     ("conflicts", "FX102")),
    ("$520 billion / $500 billion", {"value": 520 * 10**9, "step": 10**9}, {"value": 500 * 10**9, "step": 10**9},
     ("possibly_conflicts", "FX105")),
    ("21 / 20", {"value": 21}, {"value": 20}, ("possibly_conflicts", "FX105")),
    ("over 700 million / 650 million", {"value": 7 * 10**8, "step": 10**6, "bound": "more_than"},
     {"value": 650 * 10**6, "step": 10**6}, ("conflicts", "FX101")),
    ("12th / 11th", {"value": 12, "step": None, "form": "rank", "unit": "ordinal"},
     {"value": 11, "step": None, "form": "rank", "unit": "ordinal"}, ("conflicts", "FX101")),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_the_table_of_figures(make, figure, one, other, expected):
    assert both(make(figure(**one)), make(figure(**other), source="b", lang="en")) == expected


def test_a_month_on_one_side_only_keeps_it_from_being_a_plain_conflict(make, figure):
    august = make(figure(20310000, 10000), of="2025-08")
    bare = make(figure(19000000, 1000000), source="b")
    assert both(august, bare) == ("incomparable", "FX123")
    assert both(make(figure(20310000, 10000), of="2025-09-09"), bare) == ("possibly_conflicts", "FX103")


def test_weekly_in_the_world_and_monthly_in_korea_answer_different_questions(make, figure):
    weekly = make(figure(7 * 10**8, 10**8, bound="at_least"), period="P1W", population="place:world")
    monthly = make(figure(20310000, 10000), source="b", period="P1M", population="place:kr")
    found = compare_figures(weekly, monthly, SETTINGS)
    assert (found.relation, found.code, found.also) == ("incomparable", "FX122", ("FX121",))


def test_a_part_cannot_exceed_its_whole(make, figure):
    settings = Settings(wholes={"place:kr": frozenset({"place:world"})})
    world = make(figure(7 * 10**8), population="place:world")
    korea = make(figure(9 * 10**8), source="b", population="place:kr")
    assert both(world, korea, settings) == ("conflicts", "FX107")
    assert both(world, make(figure(2 * 10**7), source="b", population="place:kr"), settings) == (
        "incomparable",
        "FX122",
    )


def test_a_shorter_period_cannot_exceed_a_longer_one_for_distinct_people(make, figure):
    weekly = make(figure(7 * 10**8), period="P1W", population="place:world")
    monthly = make(figure(5 * 10**8), source="b", period="P1M", population="place:world")
    assert both(weekly, monthly, distinct=True) == ("conflicts", "FX107")
    assert both(weekly, monthly) == ("incomparable", "FX121")


def test_a_growing_toll_is_an_update(make, figure):
    first = make(figure(12, unit="person"), published="2025-09-10")
    later = make(figure(17, unit="person"), source="b", published="2025-09-11")
    assert both(first, later, cumulative=True) == ("compatible", "FX112")
    assert both(first, later)[1] == "FX101"


def test_a_toll_that_passes_its_first_bound_is_an_update(make, figure):
    """``At least 11 people were killed``; the day after, the death toll stands at 17."""
    first = make(figure(11, unit="person", bound="at_least"), published="2025-09-10")
    later = make(figure(17, unit="person"), source="b", published="2025-09-11")
    assert both(first, later, cumulative=True) == ("compatible", "FX112")


def test_a_toll_told_more_exactly_is_none(make, figure):
    first = make(figure(1870, unit="person", bound="more_than"), published="2025-09-10")
    later = make(figure(1900, unit="person"), source="b", published="2025-09-11")
    assert both(first, later, cumulative=True)[0] == "refines"


def test_sources_far_apart_in_time_may_speak_of_different_times(make, figure):
    a = make(figure(12, unit="person"), published="2025-01-10")
    b = make(figure(17, unit="person"), source="b", published="2025-09-11")
    assert both(a, b) == ("possibly_conflicts", "FX103")


def test_now_and_a_projection_answer_different_questions(make, figure):
    now = make(figure("3120000000", 10**7, unit="USD"), of="2024")
    then = make(figure(30 * 10**9, 10**9, unit="USD"), source="b", of="2033", status="projected")
    assert both(now, then) == ("incomparable", "FX123")


def test_levels_and_changes_are_not_compared(make, figure):
    level = make(figure(9, unit="percent", form="share"))
    change = make(figure(9, unit="percent", form="delta"), source="b")
    assert both(level, change) == ("incomparable", None)


def test_a_rate_may_be_called_a_share(make, figure):
    one = make(figure("3.1", "0.1", unit="percent", form="level"))
    other = make(figure("3.1", "0.1", unit="percent", form="share"), source="b")
    assert both(one, other) == ("agrees", None)


def test_the_second_from_bottom_may_be_the_eleventh(make, figure):
    last = make(figure(2, unit="ordinal", form="rank"))
    facets = last.fact.facets.model_copy(update={"basis": "from_the_end"})
    last = replace(last, fact=last.fact.model_copy(update={"facets": facets}))
    assert both(last, make(figure(11, unit="ordinal", form="rank"), source="b")) == ("incomparable", None)


def test_per_cent_is_not_percentage_points(make, figure):
    one = make(figure("0.5", "0.1", unit="percent", form="delta"))
    other = make(figure("0.5", "0.1", unit="percentage_point", form="delta"), source="b")
    assert both(one, other) == ("possibly_conflicts", "FX110")


def test_two_currencies_need_a_rate(make, figure):
    won = make(figure(1380 * 10**9, 10**9, unit="KRW", currency="KRW", dimension="currency"))
    dollars = make(figure(10**9, 10**8, unit="USD", currency="USD", dimension="currency"), source="b")
    assert both(won, dollars) == ("incomparable", "FX111")
    rated = Settings(rates=(Rate.parse("KRW/USD=1380@2025-09-10"),))
    assert both(won, dollars, rated) == ("refines", None)
    assert both(make(figure(9 * 10**12, 10**12, unit="KRW", currency="KRW")), dollars, rated)[0] == "conflicts"


def test_no_rate_there_ever_was_joins_two_sums(make, figure):
    settings = Settings(costs={"USD": (Decimal(1), Decimal(1)), "KRW": (Decimal(900), Decimal(1500))})
    won = make(figure(183 * 10**9, 10**9, unit="KRW", currency="KRW", dimension="currency"))
    slipped = make(figure(13_200_000, 10**5, unit="USD", currency="USD", dimension="currency"), source="b")
    right = make(figure(132_000_000, 10**6, unit="USD", currency="USD", dimension="currency"), source="b")
    assert both(won, slipped, settings) == ("possibly_conflicts", "FX103")
    assert both(won, right, settings) == ("incomparable", "FX111")


def test_units_are_joined_by_exact_factors(make, figure):
    units = {"kilometer": UnitScale("meter", Decimal(1000)), "meter": UnitScale("meter", Decimal(1))}
    one = make(figure(2, unit="kilometer", dimension="length"))
    other = make(figure(2000, unit="meter", dimension="length"), source="b")
    assert both(one, other, Settings(units=units)) == ("agrees", None)
    assert both(one, other) == ("incomparable", None)


def test_a_rounded_conversion_into_another_unit_is_less_precise(make, figure):
    units = {"foot": UnitScale("meter", Decimal("0.3048")), "meter": UnitScale("meter", Decimal(1))}
    metres = make(figure(28, unit="meter", dimension="length"))
    feet = [make(figure(n, unit="foot", dimension="length"), source="b") for n in (92, 28)]
    assert both(metres, feet[0], Settings(units=units)) == ("refines", None)
    assert both(metres, feet[1], Settings(units=units))[0] == "conflicts"


def test_a_plan_and_a_deed_of_different_size_are_no_conflict(make, figure):
    planned = make(figure(500, unit="person"), status="planned", published="2025-09-01")
    done = make(figure(450, unit="person"), source="b", status="done", published="2025-09-05")
    assert both(planned, done) == ("compatible", "FX502")


def test_ten_times_as_much_and_ten_times_more_meet(make, figure):
    grew_by = make(figure(10, unit="ratio", form="multiple", direction="up"))
    eleven = make(figure(11, unit="ratio", form="multiple"), source="b")
    assert both(grew_by, eleven) == ("refines", None)


values = st.builds(
    lambda n, e, step, bound: FigureValue(number=Decimal(n).scaleb(e), step=step, bound=bound),
    st.integers(1, 9999),
    st.integers(0, 9),
    st.sampled_from([Decimal(1), Decimal(10000), Decimal("0.1"), None]),
    st.sampled_from(
        ["exact", "approx", "at_least", "more_than", "at_most", "less_than", "just_under", "a_little_over"]
    ),
)


@given(values, values)
def test_comparing_is_symmetric(one, other):
    there, back = compare_values(one, other), compare_values(other, one)
    assert (there.relation, there.code, there.severity) == (back.relation, back.code, back.severity)


@given(values)
def test_every_figure_agrees_with_itself(value):
    assert compare_values(value, value).relation == "agrees"


def test_what_was_expected_and_came_agrees(make, figure):
    expected = make(figure(9 * 10**12, 10**11, unit="KRW"), status="projected")
    assert both(expected, make(figure(9 * 10**12, 10**11, unit="KRW"), source="b", status="done")) == ("agrees", None)


def test_a_toll_grows_within_a_day_where_both_sources_give_their_hour(make, figure):
    deaths = Traits(cumulative=True, varies=False)

    def told(number, source, moment):
        made = make(figure(number, unit="person"), source=source, attribute="disaster.deaths")
        return replace(made, origin=replace(made.origin, moment=moment))

    evening, night = told(177, "a", "2025-09-10T19:10"), told(179, "b", "2025-09-10T21:40")
    assert compare_figures(evening, night, Settings(), deaths).code == "FX112"
    assert compare_figures(evening, told(179, "b", "2025-09-10"), Settings(), deaths).code == "FX101"


def test_of_two_times_and_not_exclusive_is_no_difference(make, figure):
    a = make(figure(150, unit="person", bound="more_than"), of="2022")
    b = make(figure(160, unit="person", bound="just_under"), source="b", of="2024")
    assert compare_figures(a, b, Settings(), Traits()).relation == "compatible"
