"""Votes that two numbers tell of."""

import pytest

from factx.extractors.figure.ballots import are_votes


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Lawmakers voted 61-38 for it.", True),
        ("It was a 61-38 vote.", True),
        ("The justices split 61-38 on it.", True),
        ("The profits were split 61-38 then.", False),
        ("They voted after the 61-38 win.", False),
        ("The home side won 61-38.", False),
    ],
)
def test_words_of_voting_or_a_body_that_splits_tell_of_votes(rules, text: str, votes: bool) -> None:
    start = text.index("61")
    assert are_votes(text, start, start + 5, rules.lexicon("en", "ballot_word").get) is votes
