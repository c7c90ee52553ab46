"""Full names license surnames, short forms and capitals in the rest of a document."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


def test_a_full_name_licenses_its_surname_and_its_form_in_capitals(
    names: Names,
) -> None:
    found = names("HALDORF RESIGNS OVER LETTER\n\nGerda Haldorf resigned on Monday. The party thanked Haldorf.")
    assert [name for name in found if name[1] == "PERSON"] == [
        ("HALDORF", "PERSON"), ("Gerda Haldorf", "PERSON"), ("Haldorf", "PERSON")
    ]  # fmt: skip


def test_what_two_bodies_of_a_town_begin_with_is_the_town(names: Names) -> None:
    found = names("The Haeon Herald saw it. Inspectors sent by Haeon Transit left. Haeon has been here before.")
    assert found[-1] == ("Haeon", "PLACE")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brandal Holdings Ltd. grew. Later Brandal Holdings fell.", ("Brandal Holdings", "ORG")),
        ("The fair in Eunho County opened. Eunho lays most eggs.", ("Eunho", "PLACE")),
        ("Ole van Dyk resigned. The party thanked Dyk.", ("Dyk", "PERSON")),
    ],
)
def test_a_later_short_form_has_the_type_of_the_full_name(names: Names, text: str, expected: tuple[str, str]) -> None:
    assert names(text)[-1] == expected


def test_a_short_form_without_its_full_name_is_unknown(names: Names) -> None:
    assert names("Later Brandal fell over.") == []


@pytest.mark.parametrize(
    "text", ["Older supporters remember 2012.", "Winning took effort.", "Abroad, 2.1 million fell."]
)
def test_an_ordinary_word_at_the_beginning_of_a_sentence_is_no_person(names: Names, text: str) -> None:
    assert not names(text)


def test_who_is_glared_at_is_a_person(names: Names) -> None:
    assert ("Zlatko Vrban", "PERSON") in names("He glared at Zlatko Vrban before the hearing.")
