"""What an English segment names by the lists, by its words and by its own sentence."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Typhoon Mira turned north. Mira may still weaken.", ("Mira", "EVENT")),
        ("The fire spread to Ellisville, MS on Monday.", ("MS", "PLACE")),
        ("Congress voted on Tuesday.", ("Congress", "ORG")),
        ("The merger with Microsoft failed.", ("Microsoft", "ORG")),
        ("President Gerda Haldorf spoke.", ("Gerda Haldorf", "PERSON")),
        ("A court fined Brandal Holdings Ltd. again.", ("Brandal Holdings Ltd.", "ORG")),
        ("A trader at Sterion Korea left.", ("Sterion Korea", "ORG")),
        ("A parents' group called Safe Plate complained to the school board.", ("Safe Plate", "ORG")),
    ],
)
def test_a_segment_is_told_without_other_sentences(names: Names, text: str, name: tuple[str, str]) -> None:
    assert name in names(text)


def test_a_listed_name_inside_an_unknown_one_stands_by_itself(names: Names) -> None:
    assert ("Paris", "PLACE") in names("They walked the Grand Paris Route again.")


def test_what_is_done_to_the_bearer_of_a_title_is_no_name(names: Names) -> None:
    assert ("Jailed", "PERSON") not in names("Police Chief Jailed\nThe town was shocked.")
