"""Persons whom a report describes by a title before or instead of naming them."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def subjects(rules: RuleSet, text: str) -> set[str | None]:
    declared = Declared(published="2028-09-10", published_from="input")
    facts = read_source(document("s", text, rules, declared), rules).facts
    first = text.index("\n") if "\n" in text else len(text)
    return {fact.subject for fact in facts if fact.kind in ("date", "event") and fact.evidence[0].start < first}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        (
            "The founder of the exchange Lumenbit was arrested on Wednesday.\n\nCha Hyun-mook, 39, had fled in May.",
            "person:cha-hyun-mook",
        ),
        (
            "달마루게임즈 대표가 5일 사임했다.\n\n채무겸 달마루게임즈 대표는 19년간 회사를 이끌었다.",
            "person:채무겸",
        ),
    ],
)
def test_what_a_title_is_the_subject_of_is_told_of_its_holder(rules: RuleSet, text: str, person: str) -> None:
    assert subjects(rules, text) == {person}


@pytest.mark.parametrize(
    "text",
    [
        "The former chief executive of Dalmaru Games was arrested on Tuesday.\n\nNoh Eun-seol, 44, did not comment.",
        "The founder of Lumenbit was arrested on Wednesday.\n\nPolice in Batumi thanked Cha Hyun-mook.",
        "달마루게임즈 대표가 5일 사임했다.\n\n채무겸 한울소프트 대표는 말을 아꼈다.",
    ],
)
def test_nobody_is_taken_for_the_holder_who_is_not_told_to_be(rules: RuleSet, text: str) -> None:
    assert not any((subject or "").startswith("person:") for subject in subjects(rules, text))
