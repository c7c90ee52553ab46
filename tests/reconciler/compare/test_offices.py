"""Whether two titles are of one office."""

import pytest

from factx.models.fact import RoleValue
from factx.reconciler.compare.offices import one_head, one_office, two_offices


def office(title="head", *, fields=(), sorts=(), families=()):
    return RoleValue(title=title, title_text=title, fields=fields, sorts=sorts, families=families)


PART, BODY, CHAIR = ("division",), ("body",), ("chair",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (office(fields=("construction",), sorts=PART), office(fields=("disaster", "safety"), sorts=PART)),
        (office(fields=("construction",)), office(fields=("disaster",), sorts=PART)),
        (office(sorts=PART), office(sorts=("body", "chair"))),
        (office(sorts=BODY), office(sorts=CHAIR)),
        (office(families=("company",)), office(families=("regulator",))),
    ],
)
def test_fields_ranks_and_bodies_tell_offices_apart(one, other):
    assert two_offices(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (office(fields=("disaster", "safety"), sorts=PART), office(fields=("disaster",), sorts=PART)),
        (office(fields=("safety",), sorts=PART), office(sorts=PART)),
        (office(sorts=PART), office()),
        (office(sorts=CHAIR), office(sorts=("body", "chair"))),
        (office(families=("company",)), office()),
    ],
)
def test_what_only_one_says_tells_nothing_apart(one, other):
    assert not two_offices(one, other)


def test_whole_bodies_are_not_told_apart_by_what_they_are_in_charge_of():
    agency = office(fields=("defence", "commerce"), sorts=BODY)
    assert not two_offices(agency, office(fields=("contracts",), sorts=("body", "chair")))


def test_committees_are_told_apart_by_their_fields():
    budget = office(fields=("budget",), sorts=CHAIR, families=("commission",))
    assert two_offices(budget, office(fields=("energy",), sorts=CHAIR))
    assert not two_offices(budget, office(fields=("budget", "finance"), sorts=CHAIR))


def test_one_rank_and_field_are_one_office_whatever_the_words():
    nurse = office("head-nurse", fields=("nursing",), sorts=PART)
    assert one_office(nurse, office("department-head", fields=("nursing",), sorts=PART))
    assert not one_office(nurse, office("deputy-head", fields=("nursing",), sorts=PART))
    assert not one_office(nurse, office("health-minister", fields=("nursing",)))


def test_who_heads_a_whole_body_is_one_whatever_the_words():
    assert one_head(office("board-chairman", sorts=CHAIR), office("chairperson", sorts=("body", "chair")))
    assert not one_head(office(sorts=PART), office(sorts=PART))
    assert not one_head(office("vice-chairperson", sorts=CHAIR), office("chairperson", sorts=CHAIR))
