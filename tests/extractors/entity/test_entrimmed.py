"""Where a name begins in a chain of English capitals."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Climber Ana Ruiz came home.", ("Ana Ruiz", "PERSON")),
        ("At Corwen Marine I was received by the chief.", ("Corwen Marine", "ORG")),
        ("Shares of Brandal Holdings Ltd. rose.", ("Brandal Holdings Ltd.", "ORG")),
    ],
)
def test_an_ordinary_word_before_a_name_goes(names: Names, text: str, name: tuple[str, str]) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Summit Holdings hired ten.", ("Summit Holdings", "ORG")),
        ("Port Elwood was evacuated.", ("Port Elwood", "PLACE")),
        ("Grace Kelly waved.", ("Grace Kelly", "PERSON")),
    ],
)
def test_an_ordinary_word_that_begins_a_name_stays(names: Names, text: str, name: tuple[str, str]) -> None:
    assert name in names(text)
