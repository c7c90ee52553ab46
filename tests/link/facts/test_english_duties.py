"""What somebody heads, in a clause behind an English name."""

import pytest

from factx.link.facts.roles import roles
from factx.models.fact import RoleValue
from factx.read.article import Declared, document
from factx.run.pipeline import read_source


def duties(text, rules):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    facts = roles(made.document, made.mentions, made.entities, rules)
    return [
        (f.value.title_text, f.value.organization, set(f.value.fields), f.status.name)
        for f in facts
        if isinstance(f.value, RoleValue)
    ]


@pytest.mark.parametrize(
    ("text", "words", "fields", "status"),
    [
        ("Lena Ortiz, in charge of procurement at Norrvik, said no.", "in charge of", {"contracts"}, "stated"),
        ("Lena Ortiz, who is responsible for safety at the plant, left.", "responsible for", {"safety"}, "stated"),
        ("Lena Ortiz, who has led the transport ministry since March, left.", "led", {"traffic"}, "stated"),
        ("Lena Ortiz, who is now heading food safety at the port, left.", "heading", {"food"}, "stated"),
        ("Lena Ortiz, who used to run the energy division, left.", "used to run", {"energy"}, "done"),
        ("Lena Ortiz – who oversees flood control for the city – left.", "oversees", {"rivers"}, "stated"),
    ],
)
def test_verbs_and_phrases_of_heading_name_a_field(rules, text, words, fields, status):
    assert [(found[0], found[2] & fields, found[3]) for found in duties(text, rules)] == [(words, fields, status)]


def test_a_field_is_headed_at_the_body_behind_a_preposition(rules):
    text = "Lena Ortiz, who runs market surveillance at the Korea Exchange, said so."
    assert [found[1] for found in duties(text, rules)] == ["org:korea-exchange"]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ortiz, responsible for the explosion at Hanbit Hospital, was jailed.",
        "Lena Ortiz, who was in charge of the crane, ran away.",
        "Lena Ortiz, who ran the marathon in Seoul, spoke.",
        "Lena Ortiz, who leads by two strokes, spoke.",
    ],
)
def test_what_is_no_office_is_not_headed(rules, text):
    assert duties(text, rules) == []
