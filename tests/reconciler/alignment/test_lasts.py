"""Lengths of time that are left over in two reports and tell one thing otherwise."""

import pytest

from factx.reconciler.alignment.lasts import Lasts


@pytest.fixture
def found(two_reports):
    def run(one, other):
        links = Lasts(two_reports(one, other, ("2026-06-18", "2026-06-18"))).links((), ())
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
