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
            "the manager met the owner",
        ),
        ("They settled on the eve of the verdict.", "before", "the verdict"),
        ("A month after the groundbreaking the plant laid off 300.", "after", "the groundbreaking"),
        ("After officers searched his office, he sold the building.", "after", "officers searched his office"),
        (
            "They had dinner in Seoul, and only then did she freeze the account.",
            "after",
            "They had dinner in Seoul",
        ),
        (
            "The bank did not tell the agency until it had frozen the account.",
            "after",
            "it had frozen the account",
        ),
        ("Only after the vote did the union call a strike.", "after", "the vote"),
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
            "the inspectors sealed the store on 3 May",
        ),
        ("The nurse had already left the ward when the alarm sounded.", "before", "the alarm sounded"),
        ("Two hours after that merger the bank cut 400 jobs.", "after", "merger"),
        ("It was only after the complaint that the school acted.", "after", "the complaint"),
    ],
)
def test_the_next_clause_is_of_what_comes_beside(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order[0] == way
    assert order[1].rstrip(".") == of


@pytest.mark.parametrize(
    ("text", "way", "of"),
    [
        ("No sooner had the jury risen than the lights went out.", "after", "the jury risen"),
        ("Hardly had the tide turned when the crew cast off.", "after", "the tide turned"),
        ("Only when the tower had been cleared did the crane move.", "after", "the tower had been cleared"),
        ("Only with the licence in hand did the brewer hire.", "after", "the licence in hand"),
        ("Only once the count had closed were the boxes opened.", "after", "the count had closed"),
        ("Having emptied the tank, the crew called the coast guard.", "after", "emptied the tank"),
        ("The recall preceded the inspection by two days.", "before", "the inspection by two days"),
        ("The inspection followed the recall.", "after", "the recall"),
        ("The vote came a week earlier than the resignation.", "before", "the resignation"),
        ("He resigned within hours of the vote being taken.", "after", "the vote being taken"),
        ("The firm shut the valve without waiting for the inspectors to arrive.", "before", "the inspectors to arrive"),
    ],
)
def test_turns_of_phrase_tell_an_order(told: Read, text: str, way: str, of: str) -> None:
    (order,) = told(text)
    assert order in ((way, of), (way, f"{of}."))


@pytest.mark.parametrize(
    "text",
    [
        "He followed the vote on television.",
        "Oseong was once the country's biggest port.",
        "Exports rose 4 percent from a year earlier.",
    ],
)
def test_words_of_order_that_tell_none(told: Read, text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("text", ["The nurse left when the alarm sounded.", "He had a cold when she called."])
def test_when_alone_is_no_order(told: Read, text: str) -> None:
    assert told(text) == []
