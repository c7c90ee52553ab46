"""Whom two statements name."""

import pytest

from factx.models.fact import Fact
from factx.read.article import Declared, document
from factx.reconciler.said.parties import alone, one_person, people, persons, two_persons, unnamed
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.fixture(scope="module")
def fact(rules: RuleSet) -> Fact:
    return read_source(document("t", "Kim Min-ji has 3 dogs.", rules, Declared()), rules).facts[0]


def named(fact: Fact, *names: str) -> Fact:
    return fact.model_copy(update={"names": names})


def test_roles_and_places_are_nobody(fact: Fact) -> None:
    one = named(fact, "role:mayor", "place:seoul", "person:kim")
    assert people(one, one) == {"person:kim"}
    assert persons(one) == {"person:kim"}


def test_others_are_two_persons_and_an_aide_is_not_one(fact: Fact) -> None:
    kim, lee = named(fact, "person:kim"), named(fact, "person:lee")
    both = named(fact, "person:kim", "person:lee")
    assert two_persons(kim, lee)
    assert not two_persons(kim, both)
    assert one_person(kim, kim)
    assert not one_person(kim, both)
    assert not one_person(named(fact), named(fact))


def test_one_party_may_stand_beside_others(fact: Fact) -> None:
    firm, nobody = named(fact, "org:hanbit"), named(fact, "role:mayor")
    assert alone(firm, named(fact, "org:hanbit", "person:kim"))
    assert not alone(firm, named(fact, "org:corran"))
    assert unnamed(firm, nobody)
    assert not unnamed(firm, firm)
