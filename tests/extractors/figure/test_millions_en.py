"""Whether an English m is a million or a metre."""

from collections.abc import Callable

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("It shipped 50m eggs abroad.", 50_000_000, "item"),
        ("They fed 1.1m of them.", 1_100_000, "item"),
        ("It has 1.3m square kilometres of sea.", 1_300_000, "square_kilometer"),
        ("It sold 3.2m tonnes of rice.", 3_200_000, "ton"),
        ("He swam the 50m freestyle.", 50, "meter"),
        ("Waves of 5m and 30m masts fell.", 5, "meter"),
        ("It signed a 62m-leva contract.", 62_000_000, "BGN"),
        ("It is a 2m-member union.", 2_000_000, "person"),
        ("They built a 300m-long pipe.", 300, "meter"),
        ("A 5m-wide road leads there.", 5, "meter"),
        ("Some 12 Indonesians and a cook left.", 12, "person"),
    ],
)
def test_an_m_is_a_million_before_what_is_counted_and_a_metre_elsewhere(
    find: Find, text: str, number: int, unit: str | None
) -> None:
    value = find("en", text)[0].value
    assert isinstance(value, FigureValue)
    assert (value.number, value.unit) == (number, unit)
