"""What one source tells."""

from collections.abc import Callable

import pytest

from factx.models.report import Reading
from factx.reconciler.parts.telling import OPENING, Told, near_in_time, opening

Tell = Callable[..., Told]
TEXT = "Police found 240 bicycles in Paju. " + "The mayor resigned. " * OPENING + "A cat died."


@pytest.fixture(scope="module")
def told(reported: Callable[..., Reading]) -> Tell:
    """What a text tells; it is English, and of a day."""
    return lambda text=TEXT, **declared: Told(reported(text, **{"lang": "en", **declared}))


def test_the_opening_is_of_the_first_sentences(told: Tell) -> None:
    source = told()
    assert len(source.opening) == OPENING
    keys = opening(source.reading.parts)
    assert {"v:240", "c:bicycle"} <= keys
    assert "c:cat" not in keys


def test_sources_of_the_same_days_are_near_and_those_without_a_day_may_be(told: Tell) -> None:
    first, next_day, later = (told(published=day) for day in ("2026-03-10", "2026-03-11", "2026-04-11"))
    assert near_in_time(first, next_day)
    assert not near_in_time(first, later)
    assert near_in_time(first, told())


SPOKEN = "“We will sell the yard,” Kim Min-ji said on Monday. Hansol Museum in Paju paid for a barn."


def test_its_entities_have_their_types(told: Tell) -> None:
    types = {words.split(":")[0]: type_ for words, type_ in told(SPOKEN).names.items()}
    assert types == {"person": "PERSON", "org": "ORG", "place": "PLACE"}


def test_it_speaks_of_the_concepts_of_all_its_sentences(told: Tell) -> None:
    assert {"sell", "pay"} <= told(SPOKEN).concepts


def test_the_words_of_its_phrases_of_place_are_among_what_it_speaks_of(told: Tell) -> None:
    source = told("The ring lay under the stairs of a barn.")
    assert source.concepts < source.place_words
    assert any(word.startswith("spot:") for word in source.place_words - source.concepts)


def test_who_is_quoted_speaks(told: Tell) -> None:
    source = told(SPOKEN)
    assert source.speakers == {name for name, type_ in source.names.items() if type_ == "PERSON"}


def test_names_are_mentioned_and_pronouns_are_no_names(told: Tell) -> None:
    source = told("Kim Min-ji sold the yard. She left Paju.")
    assert [mention.text for mention in source.entity_mentions] == ["Kim Min-ji", "Paju"]


def test_a_mention_has_the_parts_that_it_may_play(told: Tell) -> None:
    source = told("Hansol Museum bought a barn in Paju.")
    parts = {mention.text: source.parts_of.get(mention.id, frozenset()) for mention in source.entity_mentions}
    assert "agent" in parts["Hansol Museum"]
    assert "in" in parts["Paju"]


def test_names_of_another_case_stand_aside(told: Tell) -> None:
    text = "A kiln caught fire in Paju on Monday. In 2019 a similar fire killed two people in Busan."
    source = told(text, published="2026-03-10")
    aside = {mention.text for mention in source.entity_mentions if mention.id in source.asides}
    assert aside == {"Busan"}


def test_a_source_has_its_language_and_its_day(told: Tell) -> None:
    source = told("시장이 사임했다.", lang="ko", published="2026-03-10")
    assert source.published is not None
    assert (source.lang, source.published.isoformat()) == ("ko", "2026-03-10")
