"""Causes that English puts apart from what they did."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import english_slots
from factx.models.document import Document
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("text", "causes"),
    [
        ("It was spoiled clams, not gas, that laid low three pupils.", ["spoiled clams"]),
        ("A failed pump is what halted the generators.", ["A failed pump"]),
        ("What sank the merger was the price.", ["the price"]),
        ("What he said was a lie.", []),
        ("The firm is what it is.", []),
    ],
)
def test_a_clause_of_its_own_tells_the_cause(
    read: Callable[..., Document], rules: RuleSet, text: str, causes: list[str]
) -> None:
    (sentence,) = View(read(text, lang="en"), (), rules).sentences
    assert [text[slice(*slot.filler)] for slot in english_slots.read(sentence, ())] == causes
