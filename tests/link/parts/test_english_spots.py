"""English phrases of place."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts.english_spots import read

Places = Callable[..., list[tuple[str, set[str]]]]


@pytest.fixture(scope="module")
def phrases(seen: Callable[[str, str], SentenceView]) -> Places:
    """The phrases of a sentence with what they say of the place; words for places are given."""

    def run(text: str, *places: str) -> list[tuple[str, set[str]]]:
        spans = [(text.index(place), text.index(place) + len(place)) for place in places]
        return [(text[slice(*phrase.span)], set(phrase.ways)) for phrase in read(seen(text, "en"), spans)]

    return run


@pytest.mark.parametrize(
    ("text", "place", "phrase", "ways"),
    [
        ("The ring lay under the stairs of the inn.", "stairs", "under the stairs of the inn", {"in"}),
        ("They met at a disused quarry on Friday night.", "quarry", "at a disused quarry", {"in"}),
        ("The train came from the depot.", "depot", "from the depot", {"from"}),
        ("He carried it into the barn.", "barn", "into the barn", {"to"}),
    ],
)
def test_a_preposition_says_of_the_place_what_it_means(
    phrases: Places, text: str, place: str, phrase: str, ways: set[str]
) -> None:
    found, way = phrases(text, place)[0]
    assert found.startswith(phrase)
    assert way == ways


@pytest.mark.parametrize(
    ("text", "place", "phrase"),
    [("He left the harbour at noon.", "harbour", "the harbour"), ("The ship's hold was dry.", "hold", "hold")],
)
def test_a_place_without_a_preposition_is_only_spoken_of(phrases: Places, text: str, place: str, phrase: str) -> None:
    (found,) = phrases(text, place)
    assert found[0].endswith(phrase)
    assert found[1] == set()


def test_a_noun_phrase_goes_on_with_what_it_is_a_part_of(phrases: Places) -> None:
    assert phrases("The hold of the ship was dry.", "hold", "ship") == [("The hold of the ship", set())]


def test_another_way_begins_another_phrase(phrases: Places) -> None:
    found = phrases("He drove from the depot to the school.", "depot", "school")
    assert found == [("from the depot", {"from"}), ("to the school", {"to"})]


def test_a_place_that_only_describes_a_noun_is_none(phrases: Places) -> None:
    assert phrases("They met in hospital gowns.", "hospital") == []
