"""Mentions: a typed span with a value."""

from collections.abc import Callable

import pytest

from factx.extractors.build import Builder
from factx.models.document import Document
from factx.models.mention import EntityValue, Kind, mention_id


@pytest.mark.parametrize(("kind", "letter"), [("entity", "e"), ("date", "d"), ("figure", "f"), ("quote", "q")])
def test_an_id_is_made_of_source_kind_and_place(kind: Kind, letter: str) -> None:
    assert mention_id("news/a.txt", kind, 3, 10) == f"news/a.txt#{letter}3-10"


def test_its_words_are_a_span(read: Callable[..., Document]) -> None:
    document = read("오픈AI는 성장했다.")
    mention = Builder(document).mention("entity", 0, 4, "t", EntityValue(type="ORG", form="name"))
    assert (mention.span.text, mention.span.start, mention.span.end) == ("오픈AI", 0, 4)
    assert mention.id == mention_id(document.id, "entity", 0, 4)
