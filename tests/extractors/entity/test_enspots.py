"""What the words around an unknown English name tell of a place."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Norhaven, home to some 310,000 people, is not used to protest.", "Norhaven"),
        ("The petitioners dwell on Belgorets, where a power failure halted voting.", "Belgorets"),
        ("She stood on Kharpu Kang, 7,846 metres above the sea.", "Kharpu Kang"),
        ("The climbers left camp on the slopes of Serpo Kang at dawn.", "Serpo Kang"),
        ("Climbers left for Serpo Kang, the mountain in western Nepal.", "Serpo Kang"),
        ("Belonia closed its border. The capital, Kardan, saw protests.", "Kardan"),
        ("Residents of Ondal said the Doam stream burst its banks.", "Doam"),
        ("Villagers in coastal Marendo fled before the storm.", "Marendo"),
        ("It crashed on a road between Kirkuk and Tuz Khurmatu on Saturday.", "Tuz Khurmatu"),
        ("The breakwater at Dalgaepo has a gouge.", "Dalgaepo"),
        ("Police in Wellowby held two men.", "Wellowby"),
    ],
)
def test_what_is_said_of_places_alone_tells_one(names: Names, text: str, place: str) -> None:
    assert (place, "PLACE") in names(text)


def test_people_join_firms_where_they_rise(names: Names) -> None:
    assert ("Kellan", "PLACE") not in names("She joined Kellan, where she rose to partner.")
