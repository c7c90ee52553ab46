"""Mentions: a typed span with a value."""

from collections.abc import Callable

import pytest

from factx.extractors.build import Builder
from factx.models.document import Document
from factx.models.mention import EntityValue, FigureValue, Kind, mention_id


@pytest.mark.parametrize(("kind", "letter"), [("entity", "e"), ("date", "d"), ("figure", "f"), ("quote", "q")])
def test_an_id_is_made_of_source_kind_and_place(kind: Kind, letter: str) -> None:
    assert mention_id("news/a.txt", kind, 3, 10) == f"news/a.txt#{letter}3-10"


def test_its_words_are_a_span(read: Callable[..., Document]) -> None:
    document = read("오픈AI는 성장했다.")
    mention = Builder(document).mention("entity", 0, 4, "t", EntityValue(type="ORG", form="name"))
    assert (mention.span.text, mention.span.start, mention.span.end) == ("오픈AI", 0, 4)
    assert mention.id == mention_id(document.id, "entity", 0, 4)


@pytest.fixture
def builder(read: Callable[..., Document]) -> Builder:
    return Builder(read("서울은 2개다."))


def test_a_mention_says_which_entity_it_names_and_of_what_type(builder: Builder) -> None:
    mention = builder.mention("entity", 0, 2, "t", EntityValue(type="PLACE", form="name", entity="place:seoul"))
    assert (mention.entity, mention.entity_type, mention.is_name) == ("place:seoul", "PLACE", True)


def test_a_noun_for_an_entity_is_no_name(builder: Builder) -> None:
    assert not builder.mention("entity", 0, 2, "t", EntityValue(type="PLACE", form="nominal")).is_name


def test_a_mention_of_another_kind_names_no_entity(builder: Builder) -> None:
    figure = builder.mention("figure", 4, 6, "t", FigureValue())
    assert (figure.entity, figure.entity_type, figure.is_name) == (None, None, False)
