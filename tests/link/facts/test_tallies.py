"""Votes for and against in one breath."""

import pytest

FOR, AGAINST = "politics.votes_for", "politics.votes_against"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The impeachment motion passed 204 to 85.", ("204", "85"), (FOR, AGAINST)),
        ("The president was re-elected by 54 votes to 31 at the congress.", ("54 votes", "31"), (FOR, AGAINST)),
        ("The motion was rejected by 120 votes to 90.", ("120 votes", "90"), (AGAINST, FOR)),
    ],
)
def test_the_second_number_is_of_the_other_side(attribute, text: str, words: tuple[str, ...], expected) -> None:
    assert tuple(attribute("en", text, word) for word in words) == expected


def test_a_range_or_a_change_is_no_tally(attribute) -> None:
    assert attribute("en", "The firm raised output from 204 to 85 cars.", "204") != FOR
