import pytest

from factx.reconciler.affinity import figure_class, kind_class
from factx.reconciler.align import align
from factx.reconciler.attributes import Attributes
from factx.reconciler.context import Contexts
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


def test_a_rival_forbids_setting_against_each_other(linked, make, figure):
    left = [count(make, figure, 12, "a", FIRE)]
    right = [count(make, figure, n, "b", FIRE) for n in (17, 25)]
    assert linked(left, right) == []


def test_another_unit_is_another_question(linked, make, figure):
    left = [count(make, figure, 12, "a", FIRE)]
    assert linked(left, [count(make, figure, 17, "b", FIRE, unit="percent")]) == []


def test_another_subject_is_another_question(linked, make, figure):
    left = [count(make, figure, 12, "a", (), subject="org:kakao")]
    assert linked(left, [count(make, figure, 17, "b", (), subject="org:naver")]) == []


def test_classes_of_values(make, figure, date):
    assert figure_class(figure(1, unit="KRW", currency="KRW")) == "money"
    assert figure_class(figure(1, unit="percent", form="share")) == "percent"
    assert figure_class(figure(1, unit="item")) == figure_class(figure(1, unit="person"))
    assert figure_class(figure(1, form="rank", unit="ordinal")) == "rank"
    assert kind_class(make(date("2025-09-10"))) == "date"
    assert kind_class(make(None)) is None
