"""The decorators behave like those of the standard library where the program asks them to."""

from dataclasses import replace

from factx.values import cached_property, dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """Two numbers."""

    x: int
    y: int = 0


class Counted:
    """Counts how often its property was worked out."""

    def __init__(self) -> None:
        self.times = 0

    @cached_property
    def told(self) -> str:
        """How often."""
        self.times += 1
        return f"told {self.times}"


def test_values_with_equal_fields_are_equal_and_hash_alike() -> None:
    assert Point(1) == Point(1, 0)
    assert {Point(1), Point(1, 0), Point(2)} == {Point(2), Point(1)}


def test_a_value_has_slots_and_no_dictionary() -> None:
    assert not hasattr(Point(1), "__dict__")


def test_values_are_replaced_like_dataclasses() -> None:
    assert replace(Point(1, 2), x=3) == Point(3, 2)


def test_a_cached_property_is_worked_out_once_for_each_instance() -> None:
    one, other = Counted(), Counted()
    assert (one.told, one.told, other.told) == ("told 1", "told 1", "told 1")


def test_a_cached_property_keeps_its_words_for_the_reader() -> None:
    assert Counted.__dict__["told"].__doc__ == "How often."
