"""Unknown English names that stand in one row with places."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_an_unknown_name_in_a_row_of_places_is_one(names: Names) -> None:
    found = names("Storms hit the ports of Alexandria, Salwum and Marseille on Monday.")
    assert ("Salwum", "PLACE") in found


def test_somebody_who_speaks_is_none(names: Names) -> None:
    assert ("Velcheva", "PLACE") not in names("In Sofia and Velcheva said so.")
