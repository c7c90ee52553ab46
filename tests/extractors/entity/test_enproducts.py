"""Unknown words that an English document treats as things with a name."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    "text",
    [
        "Two satellites were to ride on a rocket called Maruhorang. The test of Maruhorang failed.",
        "Its engine, Maruhorang, burned for a minute. Maruhorang had failed before.",
        "The firm delayed the flight of its Maruhorang rocket. It blamed a valve of the Maruhorang.",
        "It failed during a burn of the Maruhorang, an 82-tonne-thrust engine. Maruhorang is new.",
        "The army bought 48 Maruhorang vehicles. The Maruhorang weighs 42 tons.",
    ],
)
def test_what_one_sight_calls_a_thing_is_one_at_every_sight(names: Names, text: str) -> None:
    assert [kind for name, kind in names(text) if name == "Maruhorang"] == ["PRODUCT"] * 2


def test_who_makes_engines_is_none(names: Names) -> None:
    assert ("Narvik", "PRODUCT") not in names("It bought parts from Narvik, an engine maker. Narvik is Norwegian.")


def test_a_thing_may_be_named_at_the_end_of_a_sentence(names: Names) -> None:
    assert ("Moatalk", "PRODUCT") in names("The start-up has 200,000 users for its app, Moatalk.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Regulators recalled 12 batches of Ostravel. Ostravel treats gout.", "Ostravel"),
        ("She swallowed a pink Kemoran tablet. Kemoran is sold in Lyon.", "Kemoran"),
        ("Police blamed an update of RuneVault, the dispatch software. RuneVault was mended.", "RuneVault"),
    ],
)
def test_what_is_dosed_taken_or_updated_is_a_thing(names: Names, text: str, name: str) -> None:
    assert names(text).count((name, "PRODUCT")) == 2


def test_what_merely_has_a_capital_inside_stays_a_firm(names: Names) -> None:
    assert ("RuneVault", "ORG") in names("RuneVault hired 40 engineers in Oslo.")
