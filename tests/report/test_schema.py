"""The published schema."""

import json

import jsonschema
import pytest

from factx.models.mention import FigureValue, Mention
from factx.models.wire import dumps
from factx.report.schema import RECORDS, schema


@pytest.mark.parametrize("record", [None, *RECORDS])
def test_each_schema_is_a_valid_schema(record: str | None) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(record))


def test_a_record_as_written_fits_its_schema_and_one_without_a_key_does_not() -> None:
    mention = Mention(
        id="a#f0-2", source="a", kind="figure", start=0, end=2, text="7억", line=1, zone="body", rule="r",
        value=FigureValue(number=700_000_000, step=100_000_000),
    )  # fmt: skip
    written = json.loads(dumps(mention))
    jsonschema.validate(written, schema("mention"))
    del written["line"]
    with pytest.raises(jsonschema.ValidationError, match="'line' is a required property"):
        jsonschema.validate(written, schema("mention"))
