"""What somebody heads, in a clause before a Korean name."""

import pytest

from factx.link.facts.roles import roles
from factx.models.fact import RoleValue
from factx.read.article import Declared, document
from factx.run.pipeline import read_source


def duties(text, rules):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    facts = roles(made.document, made.mentions, made.entities, rules)
    return [
        (f.value.title, f.value.title_text, f.value.organization, f.status.name)
        for f in facts
        if isinstance(f.value, RoleValue)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "한국거래소에서 시장감시를 맡고 있는 배종혁 씨는 말을 아꼈다.",
            ("head", "시장감시를 맡고 있는", "org:korea-exchange", "stated"),
        ),
        ("조사단을 이끄는 우태식 씨는 말을 아꼈다.", ("head", "조사단을 이끄는", None, "stated")),
        ("물류를 총괄했던 우태식 씨는 말을 아꼈다.", ("head", "물류를 총괄했던", None, "done")),
    ],
)
def test_a_clause_before_a_name_is_a_post(rules, text, expected):
    assert duties(text, rules) == [expected]


def test_a_clause_before_a_name_with_a_title_says_where_it_is_held(rules):
    found = duties("금감원에서 회계감리를 총괄하는 배종혁 국장이 설명했다.", rules)
    assert found == [("administrator", "국장", "org:financial-supervisory-service", "stated")]


@pytest.mark.parametrize("text", ["아이를 맡고 있는 한소영 씨는 울었다.", "책임을 도맡은 한소영 씨는 울었다."])
def test_what_is_no_office_is_not_headed(rules, text):
    assert duties(text, rules) == []
