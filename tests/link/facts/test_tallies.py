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


MAJORITY, MINORITY = "politics.votes_of_majority", "politics.votes_of_minority"


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ko", "재판관 12명의 의견은 9대 3으로 갈렸다.", ("9", "3")),
        ("ko", "금통위는 기준금리를 5대 2로 동결했다.", ("5", "2")),
        ("ko", "이사회는 8 대 2로 매각안을 의결했다.", ("8", "2")),
        ("en", "The judges split eight to four on the appeal.", ("eight", "four")),
        ("en", "The court ruled 7-2 that the levy was void.", ("7", "2")),
        ("en", "The council voted 52 to 48 to close the pool.", ("52", "48")),
    ],
)
def test_a_bare_split_is_of_a_majority_and_a_minority(attribute, lang: str, text: str, words: tuple[str, ...]) -> None:
    assert tuple(attribute(lang, text, word) for word in words) == (MAJORITY, MINORITY)


@pytest.mark.parametrize(
    ("text", "word"),
    [("Profits were split 70 to 30 by the partners.", "70"), ("The council met from 9 to 5 on Monday.", "9")],
)
def test_what_nobody_votes_on_is_no_split(attribute, text: str, word: str) -> None:
    assert attribute("en", text, word) != MAJORITY


def test_a_range_or_a_change_is_no_tally(attribute) -> None:
    assert attribute("en", "The firm raised output from 204 to 85 cars.", "204") != FOR
