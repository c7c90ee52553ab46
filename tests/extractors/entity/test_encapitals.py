"""English headlines set in capitals."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TENNIS - HAVLOVA WINS IN THREE SETS", ("HAVLOVA", "PERSON")),
        ("HALDORF RESIGNS OVER LETTER\n\nGerda Haldorf resigned on Monday.", ("HALDORF", "PERSON")),
        ("OPENAI OPENS OFFICE IN SEOUL\n\nThe firm said so on Monday.", ("SEOUL", "PLACE")),
        ("BRANDAL HOLDINGS LTD FALLS\n\nShares fell on Monday.", ("BRANDAL HOLDINGS LTD", "ORG")),
    ],
)
def test_what_lists_or_the_rest_of_the_document_know_counts(names: Names, text: str, expected: tuple[str, str]) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    "text", ["MARKETS FALL AGAIN\n\nStocks fell on Monday.", "PLAN TO SHARE POWER FAILS\n\nTalks ended on Monday."]
)
def test_ordinary_words_in_capitals_are_no_names(names: Names, text: str) -> None:
    assert names(text) == []


def test_a_city_before_a_word_of_contests_is_no_place(names: Names) -> None:
    assert ("STOCKHOLM", "PLACE") not in names("TENNIS - STOCKHOLM OPEN RESULTS\n\nThey played on Monday.")
