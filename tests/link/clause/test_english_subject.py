"""The subject of an English verb."""

from collections.abc import Callable

import pytest

from factx.link.clause.english import grammar
from factx.link.clause.english_subject import Subjects
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet

Sentence = Callable[..., SentenceView]
Subject = Callable[..., str | None]


@pytest.fixture
def subjects(sentence: Sentence, rules: RuleSet) -> Callable[..., Subjects]:
    def make(text: str, *figures: str) -> Subjects:
        view = sentence(text, *figures)
        return Subjects(view.words, view.obstacles, grammar(rules))

    return make


@pytest.fixture
def subject(subjects: Callable[..., Subjects]) -> Subject:
    """The subject of a word of a text."""

    def find(text: str, verb: str, *figures: str) -> str | None:
        made = subjects(text, *figures)
        n = next(n for n, word in enumerate(made.words) if word.low == verb)
        phrase = made.of(n)
        return text[made.words[phrase[0]].start : made.words[phrase[1]].end] if phrase else None

    return find


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Revenue in the third quarter has risen again.", "risen", "Revenue"),
        ("Apple, the phone maker, earned more.", "earned", "Apple"),
        ("Apple, which makes phones, earned more.", "earned", "Apple"),
        ("The bank cut its rate and raised its forecast.", "raised", "bank"),
        ("Shares of Apple fell again.", "fell", "Shares"),
        ("Visitors to the park numbered millions.", "numbered", "Visitors"),
        ("The number of people rose.", "rose", "number of people"),
        ("The gap between Korean and U.S. rates has narrowed.", "narrowed", "gap"),
        ("The average loss there was heavy.", "was", "average loss"),
    ],
)
def test_over_what_stands_between(subject: Subject, text: str, verb: str, expected: str) -> None:
    assert subject(text, verb) == expected


def test_figures_are_jumped_over(subject: Subject) -> None:
    assert subject("Sales in 2024 of 3 million rose.", "rose", "2024", "3 million") == "Sales"


def test_a_determiner_behind_a_date_begins_the_phrase(subject: Subject) -> None:
    text = "Halden Steel said on Tuesday its first-quarter operating profit fell."
    assert subject(text, "fell", "Tuesday", "first-quarter") == "operating profit"


@pytest.mark.parametrize(("text", "verb"), [("Killed in the fire were two men.", "killed"), ("Rose.", "rose")])
def test_a_verb_that_begins_the_sentence_has_none(subject: Subject, text: str, verb: str) -> None:
    assert subject(text, verb) is None


def test_a_subject_is_not_looked_for_without_end(subject: Subject) -> None:
    assert subject("Sales " + "and also " * 80 + "rose.", "rose") is None


def test_what_of_adds_to_a_phrase(subjects: Callable[..., Subjects]) -> None:
    text = "The risk of death and the price for the long-awaited brand new model rose."
    made = subjects(text)
    at = {word.low: n for n, word in enumerate(made.words)}
    risk = (at["risk"], at["risk"])
    assert made.widened(risk, len(made.words)) == (at["risk"], at["death"])
    assert made.widened(risk, at["of"]) == risk
    price = (at["price"], at["price"])
    assert made.widened(price, len(made.words)) == price


def test_a_long_phrase_loses_its_possessor(subjects: Callable[..., Subjects]) -> None:
    made = subjects("Marlow Foods' third-quarter profit rose.")
    at = {word.low: n for n, word in enumerate(made.words)}
    assert made.shortened((0, at["profit"])) == (at["third"], at["profit"])
    assert made.shortened((at["quarter"], at["profit"])) == (at["quarter"], at["profit"])
