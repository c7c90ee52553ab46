"""What an English document calls its names."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def names(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str], list[tuple[str, str]]]:
    def find(text: str) -> list[tuple[str, str]]:
        values = ((m.text, m.value) for m in extract(read(text), rules, ()))
        return [(text, v.type) for text, v in values if isinstance(v, EntityValue) and v.form == "name"]

    return find


def test_what_is_called_a_group_is_no_person(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("Gray Heron said it was behind the attack. The group, Gray Heron, wants $6 million.")
    assert found.count(("Gray Heron", "ORG")) == 2


def test_people_stand_outside_a_hospital(names: Callable[[str], list[tuple[str, str]]]) -> None:
    text = "A man outside Hanbyeol gave no name. Hanbyeol University Hospital declined to comment."
    assert ("Hanbyeol", "ORG") in names(text)
    assert ("Hanbyeol", "PLACE") in names(f"{text} He was born in Hanbyeol.")


def test_a_firm_of_the_document_has_a_branch_in_a_country(names: Callable[[str], list[tuple[str, str]]]) -> None:
    text = "Tessarine Devices has a plan. The president of Tessarine Korea disagreed."
    assert ("Tessarine Korea", "ORG") in names(text)
    assert ("Korea", "PLACE") in names("The president of Western Korea disagreed.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Production at Saesol, in South Jeolla, will not begin before 2029.", "Saesol"),
        ("He blames the Ongye fault for the quake.", "Ongye"),
        ("She is a professor in Mujin, who is no relation.", "Mujin"),
        ("An earthquake off Haewon stopped the station.", "Haewon"),
    ],
)
def test_what_stands_around_a_name_tells_a_place(
    names: Callable[[str], list[tuple[str, str]]], text: str, name: str
) -> None:
    assert (name, "PLACE") in names(text)


@pytest.mark.parametrize("text", ["Consultancy Brightwell sees sales doubling.", "The trade body Brightwell objects."])
def test_a_word_for_bodies_before_a_name_tells_a_body(names: Callable[[str], list[tuple[str, str]]], text: str) -> None:
    assert ("Brightwell", "ORG") in names(text)


def test_a_surname_of_the_document_is_no_firm(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("The panel banned Ban Tae-o. Ban's hospital said so. Ban's shares fell.")
    assert ("Ban", "ORG") not in found


def test_what_does_what_parties_do_is_no_treaty(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("Civic Accord lodged its petition on Monday. The court heard Civic Accord. Accord wants a recount.")
    assert found[0] == ("Civic Accord", "ORG")
    assert ("Accord", "ORG") in found
    assert ("Paris Accord", "LAW") in names("The Paris Accord ended in failure.")
