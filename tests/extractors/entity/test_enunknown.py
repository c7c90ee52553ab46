"""Unknown words that an English document treats as a body or a place."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    "text",
    [
        "The South Korean exchange Lumenbit fell. Nobody had set foot in Lumenbit. Lumenbit filed for bankruptcy.",
        "He founded Lumenbit in 2018. Lumenbit employs 140 people. Lumenbit stopped withdrawals.",
    ],
)
def test_what_a_document_calls_a_body_is_no_place_behind_a_preposition(names: Names, text: str) -> None:
    assert [kind for name, kind in names(text) if name == "Lumenbit"] == ["ORG"] * 3


def test_a_town_stays_a_place_where_more_prepositions_than_bodies_speak(
    names: Names,
) -> None:
    found = names("He lived in Hapwell. Trains stop in Hapwell. Hapwell employs 40 teachers.")
    assert ("Hapwell", "ORG") not in found


def test_an_unknown_word_beside_words_for_bodies_is_one_at_every_sight(
    names: Names,
) -> None:
    found = names(
        "Onsae shares fell. Rumours about Onsae spread. Passengers of Onsae waited while Onsae said its jets flew."
    )
    assert found == [("Onsae", "ORG")] * 4


def test_what_only_nations_have_makes_a_nation(names: Names) -> None:
    found = names("Torvia's prime minister flew home. Nobody trusted Torvia.")
    assert [kind for name, kind in found if name == "Torvia"] == ["PLACE", "PLACE"]


def test_what_acts_like_a_person_is_no_body(names: Names) -> None:
    found = names("Narae shares rose. Narae, who smiled, left. Narae's wife stayed.")
    assert found[-2] == ("Narae", "PERSON")


@pytest.mark.parametrize(
    "text",
    [
        "He fished inside Marava's exclusive economic zone. Marava said he lied.",
        "Marava says it is poor. Maravans see it otherwise.",
    ],
)
def test_what_has_land_or_a_people_is_a_place(names: Names, text: str) -> None:
    assert {kind for name, kind in names(text) if name == "Marava"} == {"PLACE"}
