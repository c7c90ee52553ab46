"""Whom a lawyer acts for."""

import pytest

from factx.link.facts.roles import roles
from factx.models.fact import RoleValue
from factx.read.article import Declared, document
from factx.run.pipeline import read_source


def families(text, rules):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    facts = roles(made.document, made.mentions, made.entities, rules)
    return [set(f.value.families) for f in facts if isinstance(f.value, RoleValue) and f.value.title == "lawyer"]


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Helen Ashworth, a lawyer for the victims' families, sued.", "people"),
        ("Helen Ashworth, a lawyer acting for the hospital, sued.", "hospital"),
        ("Helen Ashworth, the insurer's lawyer, sued.", "company"),
        ("Helen Ashworth, who represents the widows, sued.", "people"),
        ("유족을 대리하는 변호사 피서진 씨가 소송을 냈다.", "people"),
        ("조종사들을 대리하는 여진솔 변호사는 소송을 냈다.", "people"),
        ("병원 측 변호사 여진솔 씨는 소송을 냈다.", "hospital"),
    ],
)
def test_the_client_is_of_a_family(rules, text, family):
    assert families(text, rules) == [{family}]


def test_a_lawyer_without_a_client_acts_for_nobody_known(rules):
    assert families("여진솔 변호사는 말했다.", rules) == [set()]


def test_who_represents_a_state_is_no_lawyer(rules):
    assert families("Helen Ashworth, who represents Ohio, spoke.", rules) == []


def test_a_body_that_is_named_is_no_people(rules):
    found = families("Helen Ashworth, a lawyer for Hanbyeol Air, spoke.", rules)
    assert "company" in found[0]
    assert "people" not in found[0]
