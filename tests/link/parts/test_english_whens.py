"""English orders by the state that something found."""

from collections.abc import Callable, Sequence

import pytest

from factx.link.clause.context import Range
from factx.link.clause.view import View
from factx.link.parts import english_orders
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[[str], list[tuple[str, list[str], list[str]]]]


@pytest.fixture(scope="module")
def told(read: Callable[..., Document], rules: RuleSet) -> Read:
    """Each order of a text: which way, the words of what something comes before or after, and those of that."""

    def run(text: str) -> list[tuple[str, list[str], list[str]]]:
        def words(spans: Sequence[Range]) -> list[str]:
            return [part for start, end in spans if (part := text[start:end].strip(" .,;"))]

        sentences = View(read(text, lang="en"), (), rules).sentences
        return [
            (order.way, words(order.of), words(order.beside))
            for sentence in sentences
            for order in english_orders.read(sentence)
        ]

    return run


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("The crew had finished the repair when the pump failed.", "before", "the pump failed"),
        ("The ferry had been gone an hour when the storm broke.", "before", "the storm broke"),
        ("When the storm broke, the ferry had already sailed.", "before", "the storm broke"),
        ("When the storm broke, the ferry had yet to sail.", "after", "the storm broke"),
        ("By the time the storm broke, the ferry had yet to sail.", "after", "the storm broke"),
        ("The ferry had been waiting for two hours when the storm broke.", "before", "the storm broke"),
        ("While the passengers were still boarding, the storm broke.", "before", "the passengers were still boarding"),
        ("With the storm still far off, the ferry sailed.", "before", "the storm still far off"),
    ],
)
def test_what_was_over_came_before(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[:2] == (way, [of])


@pytest.mark.parametrize(
    "text",
    [
        "The crew had been mending the pump when it burst.",
        "When the storm broke, the ferry sailed.",
        "While the crew slept, it burst.",
    ],
)
def test_what_went_on_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []


def test_a_participle_that_looks_like_its_verb_tells_what_was_over(told: Read) -> None:
    (order,) = told("The inspectors had come and gone when the council wrote its letter.")
    assert order == ("before", ["the council wrote its letter"], ["The inspectors had come and gone"])
