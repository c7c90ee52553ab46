"""The parts of names in English sentences."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.english_parts import place_of, read
from factx.models.report import Reading
from factx.rules.load import RuleSet

Parts = Callable[[str], dict[str, set[str]]]


@pytest.fixture
def parts(reading: Callable[..., Reading], rules: RuleSet) -> Parts:
    """The parts of the names of a marked sentence, by their words."""

    def run(marked: str) -> dict[str, set[str]]:
        made = reading(marked, lang="en")
        (sentence, *_) = View(made.document, made.mentions, rules).sentences
        named = [mention for mention in made.mentions if mention.kind == "entity"]
        found = list(read(sentence, named))
        assert all(sentence.start <= start < end <= sentence.end for *_, spans in found for start, end in spans)
        return {mention.text: set(names) for mention, names, _ in found}

    return run


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("The bicycles were found in a warehouse in [PLACE Paju].", {"in"}),
        ("He was held in the seaside town of [PLACE Batumi].", {"in"}),
        ("She boarded a flight to [PLACE Singapore].", {"to"}),
        ("The deal helps [PLACE Plovdiv], where 54 vehicles will be assembled.", {"in"}),
        ("The ruling was given by the [ORG Supreme Court].", {"agent"}),
        ("[PERSON Park Min-su] signed the contract.", {"agent"}),
    ],
)
def test_prepositions_and_the_place_before_the_verb(parts: Parts, text: str, part: set[str]) -> None:
    (found,) = parts(text).values()
    assert found == part


def test_a_person_is_no_place(parts: Parts) -> None:
    assert parts("The letter was found in [PERSON Park Min-su].") == {}


def test_the_object_of_a_verb_does_nothing(parts: Parts) -> None:
    assert parts("Police arrested [PERSON Park Min-su].") == {}


def test_a_phrase_that_is_no_name_may_say_where(reading: Callable[..., Reading], rules: RuleSet) -> None:
    text = "The box was found in a warehouse, police said."
    (sentence,) = View(reading(text, lang="en").document, (), rules).sentences
    start = text.index("warehouse")
    found = place_of(sentence, start, start + 9)
    assert found is not None
    assert found[0] == {"in"}
    assert "found" in text[slice(*found[1][0])]
    assert place_of(sentence, text.index("police"), text.index("police") + 6) is None
    assert place_of(sentence, len(text), len(text)) is None
