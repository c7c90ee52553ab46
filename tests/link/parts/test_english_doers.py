"""Who does what in English, where a noun tells it."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts import english_doers
from factx.link.parts.act import Act
from factx.models.document import Document
from factx.models.part import Part
from factx.rules.load import RuleSet

Doers = Callable[[str, str], list[str]]
Told = Callable[[str, str], list[Part]]


@pytest.fixture(scope="module")
def doers(read: Callable[..., Document], rules: RuleSet) -> Doers:
    """Who does the deeds of a concept in a sentence."""

    def run(text: str, concept: str) -> list[str]:
        (sentence,) = View(read(text, lang="en"), (), rules).sentences
        hits = [hit for hit in sentence.hits if hit.concept == concept]
        assert hits
        deeds = [Act(hit.start, hit.end, frozenset({concept}), doer=False) for hit in hits]
        return [text[slice(*slot.filler)] for slot in english_doers.read(sentence, deeds)]

    return run


@pytest.mark.parametrize(
    ("text", "concept", "doer"),
    [
        ("The bomb was found by two hikers.", "discover", "two hikers"),
        ("Two hikers rescued the boy.", "rescue", "Two hikers"),
        ("The ferry crew had rescued the boy.", "rescue", "The ferry crew"),
        ("A guard who found the bomb called the police.", "discover", "A guard"),
    ],
)
def test_the_subject_or_the_phrase_behind_by_does_it(doers: Doers, text: str, concept: str, doer: str) -> None:
    assert doers(text, concept) == [doer]


@pytest.mark.parametrize("text", ["Found on Monday, the bomb was safe.", "It was found in the park near a school."])
def test_a_passive_without_by_names_nobody(doers: Doers, text: str) -> None:
    assert not any("park" in doer or "school" in doer for doer in doers(text, "discover"))


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("A clerk of 26 typed in the amount.", "A clerk", "once:type_in"),
        ("The sum was keyed in by Noh Ye-rin, a teller, on Friday.", "Noh Ye-rin, a teller", "once:type_in"),
        ("Noh Ye-rin, a clerk in Busan, keyed in the sum.", "Noh Ye-rin, a clerk in Busan", "once:type_in"),
        ("It was the manager, Bae Do-yeon, who keyed in the sum.", "the manager, Bae Do-yeon", "once:type_in"),
        ("Moon Ga-ram gave the order to carry on.", "Moon Ga-ram", "once:order"),
        ("The order, issued on Wednesday, came from Moon Ga-ram.", "Moon Ga-ram", "once:order"),
        ("The test went on at the orders of Moon Ga-ram.", "Moon Ga-ram", "once:order"),
        ("It names Moon Ga-ram as the one who ordered the test.", "Moon Ga-ram", "once:order"),
        ("The title went to Pranav Nair, a teenager.", "Pranav Nair, a teenager", "once:win"),
        ("Pranav Nair, 19, of India won the title.", "Pranav Nair", "once:win"),
        ("The winner was Rustam Mehdiyev.", "Rustam Mehdiyev", "once:win"),
        ("The celadon is a gift from Im Do-hyeong.", "Im Do-hyeong", "once:donate"),
        ("The husband was at the wheel.", "The husband", "once:drive"),
        ("A bank teller who smelled a rat called the police.", "A bank teller", "act:alert"),
        ("It was drawn up, people who saw it say, by Im Do-hyeong.", "Im Do-hyeong", "act:write"),
        ("The alarm was raised by the driver of a feed truck.", "the driver of a feed truck", "act:alert"),
        ("Im Do-hyeong survived two games on Sunday to win the title.", "Im Do-hyeong", "once:win"),
        ("Hanareum Group has agreed to buy the chain.", "Hanareum Group", "act:buy"),
        (
            "The jar was given to the museum by the widow of Alan Fairweather.",
            "the widow of Alan Fairweather",
            "once:donate",
        ),
        ("Police accept that Im Do-hyeong was behind the attack.", "Im Do-hyeong", "once:claim_attack"),
        ("An inspector sent by the regulator found the water.", "An inspector", "once:discover"),
        ("The first to spot the leak was an inspector from Busan.", "an inspector", "once:discover"),
        ("The man who silenced the alarm was a technician.", "a technician", "act:shut_down"),
        ("Im Do-hyeong is the one who copied the files, it says.", "Im Do-hyeong", "once:copy_data"),
        ("Im Do-hyeong, a climber, raised the alarm by radio.", "Im Do-hyeong, a climber", "act:alert"),
        (
            "Im Do-hyeong, an actor camped near by, called for help.",
            "Im Do-hyeong, an actor camped near by",
            "act:alert",
        ),
        ("Moon Ga-ram and Bae Do-yeon, the manager, signed the contract.", "Moon Ga-ram", "act:sign"),
        ("Moon Ga-ram, the minister, and Bae Do-yeon signed it.", "Moon Ga-ram, the minister", "act:sign"),
        ("It costs 3 million won, the Bank of Korea estimates.", "the Bank of Korea", "loose:estimate"),
    ],
)
def test_english_tells_who_did_it(told: Told, text: str, words: str, act: str) -> None:
    assert (words, True) in {(part.evidence.text, act in part.deeds) for part in told(text, "en")}


def test_what_is_done_beside_a_main_clause_is_not_done_by_its_last_noun(told: Told) -> None:
    found = told("Ha won in Sacheon, which hosts the space agency, beating two rivals.", "en")
    assert not any("agency" in part.evidence.text and "loose:beat" in part.deeds for part in found)


def test_who_is_quoted_is_no_doer(told: Told) -> None:
    assert not any("Gomez" in part.evidence.text for part in told('"We won," Ana Gomez said.', "en"))


def test_who_is_hurt_by_a_deed_is_not_who_does_it(told: Told) -> None:
    found = [part for part in told("A bottle injured the goalkeeper.", "en") if "suffer:be_hurt" in part.deeds]
    assert [(part.evidence.text, len(part.deeds)) for part in found] == [("the goalkeeper", 1)]
