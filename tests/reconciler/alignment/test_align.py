import pytest

from factx.reconciler.alignment.align import align
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.attributes import Attributes
from factx.reconciler.settings import Settings


@pytest.fixture
def linked(read, rules):
    """Links between the statements of two sources, as (words, words, code)."""

    def run(left, right):
        readings = [read(left), read(right)]
        contexts = Contexts(readings, {left[0].origin.id: left, right[0].origin.id: right})
        found = align(left, right, contexts, Attributes.of(rules), Settings())
        return sorted(
            (link.a.fact.evidence[0].text, link.b.fact.evidence[0].text, link.comparison.code) for link in found
        )

    return run


def count(make, figure, number, source, topic, **more):
    more.setdefault("attribute", "open.user")
    return make(
        figure(number, unit=more.pop("unit", "person")), source=source, words=str(number), start=number, topic=topic,
        **more,
    )  # fmt: skip


FIRE, CLUB = ("fire", "factory", "injure"), ("club", "goal", "season")


def test_equal_values_find_each_other_and_what_is_left_over_is_set_against_each_other(linked, make, figure):
    left = [count(make, figure, n, "a", topic) for n, topic in ((12, FIRE), (40, CLUB))]
    right = [count(make, figure, n, "b", topic) for n, topic in ((17, FIRE), (40, CLUB))]
    assert linked(left, right) == [("12", "17", "FX103"), ("40", "40", None)]


def test_a_rival_forbids_more_than_a_note(find, make, figure):
    one = count(make, figure, 12, "a", FIRE)
    rivals = [count(make, figure, n, "b", FIRE) for n in (17, 25)]
    assert {finding.severity for finding in find(one, *rivals)} == {"note"}
    assert {finding.severity for finding in find(one, rivals[0])} == {"warning"}


def test_another_unit_is_another_question(linked, make, figure):
    left = [count(make, figure, 12, "a", FIRE)]
    assert linked(left, [count(make, figure, 17, "b", FIRE, unit="percent")]) == []


def test_another_subject_is_another_question(linked, make, figure):
    left = [count(make, figure, 12, "a", (), subject="org:kakao")]
    assert linked(left, [count(make, figure, 17, "b", (), subject="org:naver")]) == []


def test_sources_of_other_days_that_do_not_say_of_which_give_no_more_than_a_note(find, make, figure):
    def told(day):
        of = {"attribute": "markets.stock.price", "topic": ("share_price", "close"), "names": ("org:openai",)}
        a = make(figure(87400, unit="KRW", currency="KRW"), **of)
        b = make(figure(94200, unit="KRW", currency="KRW"), source="b", published=day, **of)
        return [finding.severity for finding in find(a, b)]

    assert told("2025-09-10") == ["error"]
    assert told("2025-09-12") == ["note"]
    assert told(None) == ["note"]


def test_a_value_with_many_digits_is_one_wherever_it_is_told_twice(linked, make, figure):
    left = [count(make, figure, 1127, "a", FIRE), count(make, figure, 1200, "a", FIRE)]
    right = [count(make, figure, n, "b", CLUB, attribute="open.sick", subject=None) for n in (1127, 1200)]
    equal = [pair[:2] for pair in linked(left, right) if pair[2] is None]
    assert equal == [("1127", "1127")]


def test_what_stands_in_a_condition_or_is_an_average_gives_no_more_than_a_note(find, make, figure):
    of = {"attribute": "open.user", "topic": ("use", "week"), "names": ("org:openai",)}

    def told(**more):
        other = make(figure(470, unit="person"), source="b", **{**of, **more})
        return [finding.severity for finding in find(make(figure(400, unit="person"), **of), other)]

    assert told() == ["warning"]
    assert told(warnings=("conditional",)) == ["note"]
    assert told(topic=("use", "week", "average")) == ["note"]


def test_an_end_is_no_beginning_and_a_forecast_may_have_changed(find, make, date, figure):
    of = {"attribute": "open.exhibition", "topic": ("museum", "crown"), "names": ("org:openai",), "lang": "en"}

    def dates(**more):
        a = make(date("2025-12-15"), status="planned", **{**of, "lang": "ko"})
        return [f.severity for f in find(a, make(date("2026-03-28"), status="planned", source="b", **of, **more))]

    assert dates() == ["warning"]
    assert dates(warnings=("until",)) == ["note"]

    def forecast(day):
        growth = {"attribute": "economy.growth", "topic": ("growth", "forecast"), "of": "2025", "status": "projected"}
        a = make(figure("1.6", "0.1", unit="percent"), **growth)
        return [
            f.severity for f in find(a, make(figure("1.9", "0.1", unit="percent"), source="b", published=day, **growth))
        ]

    assert forecast("2025-09-10") == ["error"]
    assert forecast("2025-09-13") == ["note"]
