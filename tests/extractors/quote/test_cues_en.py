"""Where English words of saying stand, and whether they are verbs there."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.cues_en import Cue, cues, verbs
from factx.extractors.quote.words_en import Words
from factx.rules.load import RuleSet

English = Callable[[str], Words]


@pytest.fixture(scope="module")
def found(english: English, rules: RuleSet) -> Callable[..., list[tuple[str, str]]]:
    def find(text: str, *, titled: bool = False) -> list[tuple[str, str]]:
        words = english(text)
        read: list[Cue] = cues(words, verbs(rules), 0, len(words), titled=titled)
        return [(" ".join(words.texts[cue.first : cue.last + 1]), cue.use) for cue in read]

    return find


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("He said it would rain.", [("said", "finite")]),
        ("He is saying it will rain.", [("saying", "finite")]),
        ("He left, saying it would rain.", [("saying", "ing")]),
        ("He refused to say who came.", [("say", "infinitive")]),
        ("He was told that it would rain.", [("told", "passive")]),
        ("Critics say it will rain.", [("say", "finite")]),
        ("He claims that it will rain.", [("claims", "finite")]),
    ],
)
def test_how_a_verb_of_saying_is_used(
    found: Callable[..., list[tuple[str, str]]], text: str, uses: list[tuple[str, str]]
) -> None:
    assert [use for use in found(text) if use in uses] == uses


@pytest.mark.parametrize(
    "text",
    [
        "The proposed penalties were harsh.",
        "His claims of fraud were dropped.",
        "The report was long.",
        "It left 179 feared dead.",
        "A bird strike warning was issued.",
        "The city of Reading grew.",
    ],
)
def test_nouns_and_adjectives_of_the_same_letters_are_none(
    found: Callable[..., list[tuple[str, str]]], text: str
) -> None:
    assert found(text) == []


def test_only_a_headline_writes_its_verbs_with_a_capital(found: Callable[..., list[tuple[str, str]]]) -> None:
    assert found("Mayor Says Plan Failed") == []
    assert found("Mayor Says Plan Failed", titled=True)[0] == ("Says", "finite")


def test_the_state_of_victims_and_a_warning_are_no_speech(speech: Callable[..., list[tuple[str, str | None]]]) -> None:
    assert speech("A flight crashed, leaving 179 feared dead and two survivors.") == []
    assert speech("It fell two minutes after a bird strike warning was issued.") == []


def test_forms_of_a_verb_are_found_by_their_first_word(rules: RuleSet) -> None:
    forms = verbs(rules)
    assert {verb.form for verb in forms["said"]} == {"past"}
    assert {verb.form for verb in forms["saying"]} == {"ing"}
    assert all(verb.words[0] == first for first, found in forms.items() for verb in found)
