"""Unknown English names whose type only the words beside them tell."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sod will still be broken at Lipova in the month of rain.", ("Lipova", "PLACE")),
        ("Eleven men were trapped when a shaft collapsed at the Kurriwong mine.", ("Kurriwong", "PLACE")),
        ("Onpo officials kept the old bridge closed for three days.", ("Onpo", "PLACE")),
        ("Northwind will buy most of the shares in the airline.", ("Northwind", "ORG")),
        ("The craft was tested and Mitbyeol-2 sent a weak signal home.", ("Mitbyeol-2", "PRODUCT")),
        ("The old man bought his eggs every week from the Muddy Ladle.", ("Muddy Ladle", "ORG")),
    ],
)
def test_the_words_beside_an_unknown_name_tell_what_it_is(names: Names, text: str, expected: tuple[str, str]) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sceptics note that nothing obliges them to sell the plant.",
        "Elsewhere the exam was harder than it was last year.",
        "A former Paralympian has taken over the camp in the hills.",
        "They had been told that I've got two kids with me here.",
        "Anti-doping alone will cost more than the whole stadium.",
    ],
)
def test_ordinary_words_with_capitals_are_no_names(names: Names, text: str) -> None:
    assert names(text) == []


def test_the_people_of_a_place_are_no_name(names: Names) -> None:
    found = names("Ships left Marava's harbour. The licences for Maravan waters went to others in the end.")
    assert [name for name, _ in found] == ["Marava"]


def test_what_opens_a_sentence_and_has_done_something_is_a_name(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("Frigotec", "ORG") in names("Frigotec installed the freezer in the vault last year.")


def test_who_lives_there_tells_a_place(names: Names) -> None:
    assert ("Woran", "PLACE") in names("The people of Woran must drive for an hour to reach a doctor.")
    assert ("Woran", "PLACE") in names("The town is quiet today. Woran has 2,730 inhabitants and no doctor of its own.")
    assert ("Caldermoor", "PLACE") in names("She lived in a mill town called Caldermoor for years.")
