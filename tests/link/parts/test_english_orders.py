"""Orders of deeds in English sentences: which words tell them, and what they order."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import english_orders
from factx.models.document import Document
from factx.rules.load import RuleSet

Read = Callable[[str], list[tuple[str, str]]]


@pytest.fixture(scope="module")
def told(read: Callable[..., Document], rules: RuleSet) -> Read:
    """Each order of a sentence: which way, and the words of what something comes before or after."""

    def run(text: str) -> list[tuple[str, str]]:
        (sentence,) = View(read(text, lang="en"), (), rules).sentences
        return [
            (order.way, " … ".join(text[start:end] for start, end in order.of))
            for order in english_orders.read(sentence)
        ]

    return run


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        (
            "The bank froze the account before the manager met the owner.",
            "before",
            "before the manager met the owner",
        ),
        ("They settled on the eve of the verdict.", "before", "on the eve of the verdict"),
        ("A month after the groundbreaking the plant laid off 300.", "after", "after the groundbreaking"),
        ("After officers searched his office, he sold the building.", "after", "After officers searched his office"),
        (
            "They had dinner in Seoul, and only then did she freeze the account.",
            "after",
            "They had dinner in Seoul",
        ),
        (
            "The bank did not tell the agency until it had frozen the account.",
            "after",
            "until it had frozen the account",
        ),
        ("Only after the vote did the union call a strike.", "after", "after the vote"),
        ("The siren sounded and the police came later.", "after", "The siren sounded"),
    ],
)
def test_an_order_is_told_by_its_words(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[0] == way
    assert order[1].startswith(of)


@pytest.mark.parametrize(
    "text",
    [
        "He waited until it was dark.",
        "She had never been there before.",
    ],
)
def test_a_time_alone_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        (
            "By the time the inspectors sealed the store on 3 May it had sold the oil.",
            "before",
            "By the time the inspectors sealed the store on 3 May",
        ),
        ("The nurse had already left the ward when the alarm sounded.", "before", "when the alarm sounded"),
        ("Two hours after that merger the bank cut 400 jobs.", "after", "after that merger"),
        ("It was only after the complaint that the school acted.", "after", "after the complaint"),
    ],
)
def test_the_next_clause_is_of_what_comes_beside(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[0] == way
    assert order[1].rstrip(".") == of


@pytest.mark.parametrize("text", ["The nurse left when the alarm sounded.", "He had a cold when she called."])
def test_when_alone_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []
