"""The slots that numerals give to rules: cardinals and ordinals keep apart."""

import pytest

from factx.normalise.numeral.slots import SLOTS


@pytest.mark.parametrize(
    ("surface", "cardinal", "ordinal"),
    [
        ("twelve", 12, None),
        ("twelfth", None, 12),
        ("1.2 million", 1_200_000, None),
        ("3rd", None, 3),
        ("dog", None, None),
    ],
)
def test_an_english_number_is_either_a_cardinal_or_an_ordinal(
    surface: str, cardinal: int | None, ordinal: int | None
) -> None:
    values = [SLOTS["en"][name].parse(surface) for name in ("number", "ordinal")]
    assert [value and value.number for value in values] == [cardinal, ordinal]


def test_korean_has_one_slot_for_numbers() -> None:
    value = SLOTS["ko"]["number"].parse("1만2천")
    assert value is not None
    assert value.number == 12_000
    assert SLOTS["ko"]["number"].parse("사람") is None
    assert SLOTS["ko"].keys() == {"number"}
