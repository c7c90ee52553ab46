"""The serializer."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from factx.models.mention import FigureValue
from factx.models.source import Run
from factx.models.wire import dumps, plain, rounded

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("7E8", "700000000"),
        ("0.50", "0.5"),
        ("20310000", "20310000"),
        ("1E-7", "0.0000001"),
        ("-0", "0"),
        ("-3.10", "-3.1"),
        ("12345678901234567890", "12345678901234567890"),
    ],
)
def test_numbers_are_plain_decimals(number: str, text: str) -> None:
    assert plain(Decimal(number)) == text


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_number_survives_the_wire_exactly(number: Decimal) -> None:
    assert json.loads(dumps(number), parse_float=Decimal, parse_int=Decimal) == number


def test_a_quotient_has_fifteen_digits() -> None:
    assert plain(rounded(Decimal(1) / Decimal(3))) == "0.333333333333333"


@given(JSON_VALUES)
def test_everything_else_reads_back_as_it_was(value: object) -> None:
    assert json.loads(dumps(value)) == value


def test_hangul_is_written_as_it_is() -> None:
    assert dumps({"text": "7억 명\n"}) == '{"text":"7억 명\\n"}'


def test_keys_stand_in_model_order_and_unknown_values_are_null() -> None:
    run = Run(version="1", rules="r", kiwi=None, spacy=None, options={})
    assert (
        dumps(run)
        == '{"record":"run","schema":"factx/1","version":"1","rules":"r","kiwi":null,"spacy":null,"options":{}}'
    )


def test_a_float_never_enters_a_figure() -> None:
    with pytest.raises(ValidationError, match="numbers are exact"):
        FigureValue(number=0.1)
