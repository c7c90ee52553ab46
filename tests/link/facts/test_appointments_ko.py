"""Korean posts that somebody is given or takes."""

import pytest

from factx.link.facts.appointments_ko import Appointments
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def given(text, rules):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    found = Appointments(made.document, made.mentions, rules).read()
    return [(holding.person.text, holding.title.text) for holding in found]


@pytest.mark.parametrize(
    "text",
    [
        "과기정통부는 국립중앙과학관장에 천문학자 국지영 박사를 임명했다.",
        "과기정통부는 국립중앙과학관장으로 국지영 박사를 발탁했다.",
        "국지영 박사가 국립중앙과학관장이 됐다.",
        "국지영 박사가 22일 국립중앙과학관장에 취임했다.",
        "국지영(58) 박사는 신임 국립중앙과학관장으로 선임됐다.",
    ],
)
def test_the_title_stands_apart_from_the_name(rules: RuleSet, text: str) -> None:
    assert given(text, rules) == [("국지영", "국립중앙과학관장")]


@pytest.mark.parametrize(
    "text",
    [
        "국지영 박사가 국립중앙과학관장을 만났다.",
        "국립중앙과학관장은 국지영 박사를 칭찬했다.",
        "국지영 박사가 서울에 올랐다.",
    ],
)
def test_who_meets_or_praises_a_holder_takes_no_post(rules: RuleSet, text: str) -> None:
    assert given(text, rules) == []


@pytest.mark.parametrize("name", ["appointing", "left_office"])
def test_the_words_are_sorted_and_single(rules: RuleSet, name: str) -> None:
    surfaces = [row["surface"] for row in rules.lexicon("ko", name).rows]
    assert surfaces == sorted(set(surfaces))
