"""English names that begin in lower case."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_a_demonym_makes_a_government_one_body(names: Names) -> None:
    assert ("South Korean government", "ORG") in names("Talks with the South Korean government went on all night.")
