"""What names are in what is told."""

import pytest

from factx.models.part import part_names


@pytest.mark.parametrize(
    ("listed", "parts"),
    [
        ("in", {"in"}),
        ("in|to", {"in", "to"}),
        ("agent", {"agent"}),
        ("", set()),
        ("inside|within", set()),
        ("in|somewhere", {"in"}),
    ],
)
def test_the_parts_that_a_row_names(listed: str, parts: set[str]) -> None:
    assert part_names(listed) == parts
