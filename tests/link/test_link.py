"""All that one source gives by itself."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.link import link
from factx.models.document import Document
from factx.models.mention import FigureValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

TEXTS = {
    "ko": "누리온게임즈 류건희 대표는 10일 “서울에 공장을 짓겠다”고 말했다. 회사의 이용자는 700만명이다.",
    "en": "Ryu Gun-hee, chief executive of Nurion Games, said on Monday it has 7 million users in Seoul.",
}


@pytest.fixture
def linked(read: Callable[..., Document], rules: RuleSet) -> Callable[..., Reading]:
    def run(text: str, *, compares: bool = True) -> Reading:
        document = read(text)
        return link(document, mentions(document, rules), rules, compares=compares)

    return run


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_who_is_who_what_is_measured_and_what_is_said_of_whom(linked: Callable[..., Reading], lang: str) -> None:
    made = linked(TEXTS[lang])
    assert {entity.type for entity in made.entities} >= {"PERSON", "ORG", "PLACE"}
    (users,) = [m.value for m in made.mentions if isinstance(m.value, FigureValue)]
    assert users.measured is not None
    assert {fact.kind for fact in made.facts} >= {"figure", "role", "quote"}
    known = {entity.id for entity in made.entities}
    assert {fact.subject for fact in made.facts if fact.subject} <= known
    assert {fact.source for fact in made.facts} == {made.source.id}


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_what_only_comparing_needs_is_left_out_where_nothing_is_compared(
    linked: Callable[..., Reading], lang: str
) -> None:
    compared, alone = linked(TEXTS[lang]), linked(TEXTS[lang], compares=False)
    assert compared.parts
    assert (alone.parts, alone.said) == ((), ())
    assert (alone.mentions, alone.entities, alone.facts) == (compared.mentions, compared.entities, compared.facts)


@pytest.mark.parametrize("text", ["", " \n\n ", "12 12 12 12", "“”“”“”“”", "()()((("])
def test_a_text_that_says_nothing_has_no_entities(linked: Callable[..., Reading], text: str) -> None:
    assert linked(text).entities == ()


def test_evidence_is_cut_from_the_text(linked: Callable[..., Reading]) -> None:
    for text in TEXTS.values():
        made = linked(text)
        evidence = [one for fact in made.facts for one in fact.evidence]
        assert evidence
        assert all(made.document.text[one.start : one.end] == one.text for one in evidence)
