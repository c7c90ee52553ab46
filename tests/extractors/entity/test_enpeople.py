"""What the words around an unknown English name tell of a person."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


def test_the_country_in_brackets_tells_a_player_in_lists_of_results(names: Names) -> None:
    text = "The tennis tournament, second-round match:\nZorvel Quimmen (Netherlands) beat Tavvik Drosk (Russia) 7-6 6-4"
    assert {("Zorvel Quimmen", "PERSON"), ("Tavvik Drosk", "PERSON")} <= set(names(text))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Promoter Bob Arum praised the fight.", "Bob Arum"),
        ("He spoke at length, and Pickersgill, 34, was freed.", "Pickersgill"),
        ("A man identified only by his surname, Ma, was questioned.", "Ma"),
        ("In Sofia, Mirka Doleva and Emil Gatchev put their names to a pact.", "Mirka Doleva"),
        ("Neighbours had seen Wendlock, who kept bees, that morning.", "Wendlock"),
        ("PC Dana Whitlow was hurt.", "Dana Whitlow"),
    ],
)
def test_offices_ages_deeds_and_ranks_tell_a_person(names: Names, text: str, person: str) -> None:
    assert (person, "PERSON") in names(text)


def test_a_body_behind_the_article_that_says_something_is_no_person(names: Names) -> None:
    assert ("Dravik Moro", "PERSON") not in names("Talks had failed, the Dravik Moro said in a statement.")
