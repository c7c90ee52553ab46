"""English names of ordinary words, told by the frame they stand in."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet

Names = Callable[[str], set[tuple[str, str]]]


@pytest.fixture(scope="module")
def names(rules: RuleSet, read: Callable[..., Document]) -> Names:
    def find(text: str) -> set[tuple[str, str]]:
        values = ((m.text, m.value) for m in extract(read(text), rules, ()))
        return {(text, v.type) for text, v in values if isinstance(v, EntityValue) and v.form == "name"}

    return find


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She speaks for a parents' group called Safe Plate and wants cameras in the factory.", "Safe Plate"),
        ("The insurer Daedong Fire paid out 700 million won after the flood.", "Daedong Fire"),
        ("The council, where New Path holds 13 of 22 seats, passed a budget.", "New Path"),
        ("They were kept in the dark, said a member of Green Future, whose nine lawmakers abstained.", "Green Future"),
    ],
)
def test_a_frame_tells_a_body(names: Names, text: str, name: str) -> None:
    assert (name, "ORG") in names(text)


def test_a_headline_frames_nothing(names: Names) -> None:
    assert ("Safe Plate", "ORG") not in names("Parents Join Group Called Safe Plate")


def test_a_division_of_a_court_is_no_part_of_its_name(names: Names) -> None:
    found = names("The judge of the Haedam District Court's Third Criminal Division spent 40 minutes reading.")
    assert {name for name in found if name[1] == "ORG"} == {("Haedam District Court", "ORG")}


def test_a_magazine_opens_with_ordinary_words_in_capitals(names: Names) -> None:
    found = names("NOBODY IN Eunsol says the word any more. The store lay on the edge of Eunsol, where cups waited.")
    assert found == {("Eunsol", "PLACE")}


def test_an_unknown_word_behind_a_nation_is_its_firm_and_no_speaker(names: Names) -> None:
    assert ("Norrvapen", "ORG") in names("Sweden's Norrvapen had offered its vehicle for less, people familiar said.")
    assert ("Kolev", "ORG") not in names("At the signing, Bulgaria's Kolev called it the largest purchase ever.")
