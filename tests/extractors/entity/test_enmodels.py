"""English names that their shape or one phrase tells in the bare text."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize("name", ["Ondam S7", "Hollin T4", "Brackwell QX20 Pro", "Narum K-31"])
def test_the_code_of_a_model_makes_a_thing_of_an_unknown_word(names: Names, name: str) -> None:
    assert (name, "PRODUCT") in names(f"The maker recalled the {name} after two fires.")


def test_the_code_alone_is_the_thing_later(names: Names) -> None:
    found = names("The maker recalled the Hollin T4 after two fires. Owners of the T4 were told to unplug it.")
    assert [name for name, kind in found if kind == "PRODUCT"] == ["Hollin T4", "T4"]


@pytest.mark.parametrize(
    "text",
    [
        "Passengers left from Gate B12 and Terminal A4 at noon.",
        "Police closed Junction M25 and Route A1 for hours.",
        "The ministers met in Geneva G20 style.",
    ],
)
def test_a_gate_a_road_and_a_summit_are_no_models(names: Names, text: str) -> None:
    assert all(kind != "PRODUCT" for _, kind in names(text))


@pytest.mark.parametrize(
    "text",
    [
        "He gave the order, according to a radio log seen by The Meridian.",
        "She told The Meridian that the ferry was full.",
        "In an interview with The Meridian he denied it.",
    ],
)
def test_whom_somebody_tells_something_is_an_outlet_whatever_else_bears_its_name(names: Names, text: str) -> None:
    assert ("The Meridian", "ORG") in names(text)


def test_an_outlet_is_one_at_its_other_sights(names: Names) -> None:
    found = names("She told The Harbour Post that the ferry was full. The Harbour Post asked twice.")
    assert found.count(("The Harbour Post", "ORG")) == 2


def test_a_word_with_a_number_of_which_there_are_several_is_a_model(names: Names) -> None:
    found = names("The drone, a Kestrel 40, fell on a school. Investigators examined the Kestrel 40.")
    assert found.count(("Kestrel 40", "PRODUCT")) == 2


@pytest.mark.parametrize(
    "text", ["It is a Fortune 500 company.", "She runs a Level 12 team.", "A May 12 vote is near."]
)
def test_a_rank_or_a_day_is_no_model(names: Names, text: str) -> None:
    assert not [name for name, kind in names(text) if kind == "PRODUCT"]
