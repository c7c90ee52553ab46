"""Ids of facts."""

from collections.abc import Callable

import pytest

from factx.link.facts.fact_ids import identified
from factx.models.fact import EntityRef, Facets, Fact, RoleValue

Facts = Callable[..., tuple[Fact, ...]]


def figure(found: tuple[Fact, ...], words: str) -> Fact:
    return next(f for f in found if f.kind == "figure" and words in f.evidence[0].text)


def test_ids_depend_neither_on_place_nor_on_other_sources(facts: Facts) -> None:
    one = figure(facts("이번 지진으로 33명이 숨졌다.", "ko"), "33명")
    moved = figure(facts("속보다.\n\n이번 지진으로 33명이 숨졌다.", "ko"), "33명")
    assert one.id == moved.id


@pytest.fixture
def some(facts: Facts) -> Fact:
    return figure(facts("한국에서 지진으로 33명이 숨졌다.", "ko"), "33명")


def id_of(fact: Fact, source: str = "t") -> str:
    (found,) = identified(source, [fact])
    return found.id


def test_an_id_is_that_of_the_source_and_of_what_is_said(some: Fact) -> None:
    assert id_of(some) == id_of(some)
    assert id_of(some, "u") != id_of(some)
    assert id_of(some.model_copy(update={"attribute": "open.other"})) != id_of(some)
    assert id_of(some.model_copy(update={"status": some.status.model_copy(update={"polarity": "-"})})) != id_of(some)
    assert id_of(some.model_copy(update={"facets": Facets(period="P1W")})) != id_of(some)


def test_neither_places_nor_entities_enter(some: Fact) -> None:
    assert id_of(some.model_copy(update={"evidence": (), "position": 999, "subject": "org:x"})) == id_of(some)
    one, other = (RoleValue(title="ceo", title_text="CEO", organization=name) for name in ("org:x", "org:y"))
    assert id_of(some.model_copy(update={"value": one})) == id_of(some.model_copy(update={"value": other}))
    scope = [Facets(population=EntityRef(entity=name, text="한국")) for name in ("place:kr", None)]
    assert id_of(some.model_copy(update={"facets": scope[0]})) == id_of(some.model_copy(update={"facets": scope[1]}))


def test_equal_facts_are_told_apart_by_their_number(some: Fact) -> None:
    ids = [fact.id for fact in identified("t", [some] * 3)]
    assert len(set(ids)) == 3
    assert ids[0] == id_of(some)
    assert list(identified("t", [])) == []
