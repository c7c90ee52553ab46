"""Of what somebody is the head."""

import pytest

from factx.link.facts.roles import roles
from factx.models.fact import RoleValue
from factx.read.article import Declared, document
from factx.run.pipeline import read_source


def offices(text, rules):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    facts = roles(made.document, made.mentions, made.entities, rules)
    return [
        (set(f.value.fields), set(f.value.sorts), set(f.value.families))
        for f in facts
        if isinstance(f.value, RoleValue)
    ]


WHOLE = {"body", "chair"}


@pytest.mark.parametrize(
    ("text", "fields", "sorts", "families"),
    [
        ("Han Do-yun, who heads the zoo's public-relations division, left.", {"communications"}, {"division"}, set()),
        ("Han Do-yun, head of the hospital's infection-control team, left.", {"disease"}, {"division"}, set()),
        ("Han Do-yun, the company's head of modern art, left.", {"art"}, {"division"}, set()),
        ("The library's director, Han Do-yun, left.", set(), WHOLE, {"library"}),
        ("Han Do-yun, a director at the library, left.", set(), set(), {"library"}),
        ("Han Do-yun, the regulator's chairman, left.", set(), {"chair"}, {"regulator"}),
        ("Han Do-yun, who chairs the commission, left.", set(), {"chair"}, {"commission"}),
        ("Han Do-yun, head of safety at the hospital, left.", {"safety"}, {"division"}, set()),
        ("Han Do-yun, president of the Pohang Dockers' Union, left.", set(), {"chair"}, set()),
        ("Han Do-yun, president of Pohang University, left.", set(), WHOLE, set()),
        ("Han Do-yun, director of the Pohang Foundation, left.", set(), WHOLE, set()),
        ("Han Do-yun, the head nurse, left.", {"nursing"}, {"division"}, set()),
        ("Vice Minister of Agriculture Han Do-yun denied it.", {"agriculture"}, set(), set()),
        ("Han Do-yun, a singer for the opera, left.", set(), set(), set()),
    ],
)
def test_english_words_around_a_title_say_what_is_headed(rules, text, fields, sorts, families):
    assert offices(text, rules) == [(fields, sorts, families)]


@pytest.mark.parametrize(
    ("text", "fields", "sorts", "families"),
    [
        ("한도윤 동물관리과장은 물러났다.", {"animals"}, {"division"}, set()),
        ("안전관리과를 이끄는 한도윤 과장은 물러났다.", {"safety"}, {"division"}, set()),
        ("한도윤 병원장은 물러났다.", set(), {"body"}, {"hospital"}),
        ("한도윤 사장은 물러났다.", set(), {"body"}, {"company"}),
        ("한도윤 사무총장은 물러났다.", set(), {"body"}, set()),
        ("한도윤 변호사는 물러났다.", set(), set(), set()),
    ],
)
def test_korean_titles_and_the_nouns_before_them_say_what_is_headed(rules, text, fields, sorts, families):
    assert offices(text, rules) == [(fields, sorts, families)]


def test_a_minister_is_in_charge_of_what_the_ministry_is(rules):
    assert offices("한도윤 산업통상부 장관은 물러났다.", rules)[0][0] >= {"industry"}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Han Do-yun, who runs quality assurance at the plant, left.", {"quality"}),
        ("Han Do-yun, who oversees safety, left.", {"safety"}),
        ("품질보증을 총괄하는 류해린 전무는 고개를 숙였다.", {"quality"}),
    ],
)
def test_what_somebody_runs_may_be_what_a_body_does(rules, text, fields):
    assert [found for found, _, _ in offices(text, rules)] == [fields]


def test_who_runs_some_shops_holds_no_office(rules):
    assert offices("Han Do-yun, who runs three bakeries in Busan, left.", rules) == []
