"""English orders that point back at the clause or the sentence before."""

from collections.abc import Callable, Sequence

import pytest

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView, View
from factx.link.parts import english_orders
from factx.link.parts.english_orders_back import tells
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
    ("text", "way", "of", "beside"),
    [
        (
            "The dam broke; the guards had left three hours earlier.",
            "before",
            ["The dam broke"],
            "the guards had left three hours",
        ),
        ("By then the guards had left.", "before", [], "the guards had left"),
        ("Before that, the guards had left.", "before", [], "the guards had left"),
        ("The dam broke, and only then did the guards leave.", "after", ["The dam broke"], "did the guards leave"),
        (
            "The banks signed, and only after that merger did the branches close.",
            "after",
            ["The banks signed", "merger"],
            "did the branches close",
        ),
    ],
)
def test_what_was_told_before_is_the_other_end(told: Read, text: str, way: str, of: list[str], beside: str) -> None:
    (order,) = told(text)
    assert order[0] == way
    assert [part.strip(", ") for part in order[1]] == [part.strip(", ") for part in of]
    assert order[2][-1] == beside


@pytest.mark.parametrize("text", ["Sales rose 5 percent from a year earlier.", "He had spoken earlier."])
def test_a_figure_measured_from_a_year_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("word", "telling"), [("merger", True), ("election", True), ("window", False), ("morning", False)]
)
def test_a_noun_may_tell_of_something_that_happens(
    seen: Callable[[str, str], SentenceView], word: str, telling: bool
) -> None:
    sentence = seen(f"Only after that {word} did the banks close.", "en")
    (noun,) = (one for one in sentence.words if one.low == word)
    assert tells(sentence, noun) is telling
