"""Lengths of time that are left over in two reports and tell one thing otherwise."""

import pytest

from factx.link.said.happenings import happening_table
from factx.read.article import Declared, document
from factx.reconciler.alignment.lasts import Lasts
from factx.reconciler.comparison import Origin, Statement
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import Told
from factx.run.pipeline import read_source


@pytest.fixture
def found(rules):
    def run(one, other):
        readings = [
            read_source(document(name, text, rules, Declared(published="2026-06-18", published_from="input")), rules)
            for name, text in (("a", one), ("b", other))
        ]
        left, right = (
            [Statement(fact, Origin(r.source.id, r.source.lang, r.source.published, r.source.id)) for fact in r.facts]
            for r in readings
        )
        told = Told(readings[0]), Told(readings[1])
        lasts = Lasts(left, right, told, Counterparts(*told), happening_table(rules))
        links = lasts.links((), ())
        return [(x.a.fact.evidence[0].text, x.b.fact.evidence[0].text, x.comparison.severity) for x in links]

    return run


SUSPENDED = "식약처는 두부 제조업체 맑은콩에 영업정지 1개월 처분을 내렸다. 이 업체의 순두부를 먹은 40명이 배탈이 났다."


def test_two_lengths_of_one_suspension_are_set_against_each_other(found):
    other = "The food ministry has ordered tofu maker Malgeunkong to close for three months after 40 people fell ill."
    assert found(SUSPENDED, other) == [("1개월", "three months", "note")]


def test_a_length_that_the_other_report_has_too_is_no_difference(found):
    other = "The food ministry ordered tofu maker Malgeunkong to close for a month, and another firm for three months."
    assert found(SUSPENDED, other) == []


def test_what_has_lasted_is_not_what_will_last(found):
    other = "Tofu maker Malgeunkong, where 40 people fell ill, has been closed for four months."
    assert found(SUSPENDED, other) == []


def test_lengths_far_from_each_other_are_of_two_things_but_where_the_number_is_one(found):
    other = "The food ministry has ordered tofu maker Malgeunkong to close for {} after 40 people fell ill."
    assert found(SUSPENDED, other.format("two years")) == []
    assert found(SUSPENDED, other.format("one year")) == [("1개월", "one year", "note")]
