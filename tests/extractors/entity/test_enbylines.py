"""Outlets and writers of English bylines."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Helen Marsh, The Varna Meridian", ("Varna Meridian", "ORG")),
        ("Ada Penrose reports for Longitude magazine", ("Ada Penrose", "PERSON")),
        ("By John Carrick for The Harbour Review", ("Harbour Review", "ORG")),
        ("Iris Maddox, Common Table", ("Common Table", "ORG")),
        ("Channel Rila News Online", ("Channel Rila News Online", "ORG")),
    ],
)
def test_a_byline_names_its_writer_and_its_outlet(names: Names, line: str, name: tuple[str, str]) -> None:
    assert name in names(f"Votes are counted again\n\n{line}\n\nThe count went on all night.")


def test_an_outlet_is_told_something(names: Names) -> None:
    text = "By Helen Marsh, The Varna Meridian\n\nA father of two told Meridian that nobody had called him."
    assert ("Meridian", "ORG") in names(text)


@pytest.mark.parametrize("line", ["Jane Doe, Chief Executive", "By Tom Reed, Ann Field", "By Sonia Petrov in Sofia"])
def test_titles_writers_and_towns_are_no_outlets(names: Names, line: str) -> None:
    assert "ORG" not in [kind for _, kind in names(f"{line}\n\nThe count went on all night.")]
