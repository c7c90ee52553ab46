"""The published schema."""

import json

import jsonschema
import pytest

from factx.models.mention import FigureValue, Mention
from factx.models.wire import dumps
from factx.report.schema import RECORDS, said, schema


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


def test_a_docstring_tells_of_its_model_and_of_each_field() -> None:
    about, fields = said(
        """One article from one publisher.

        Attributes:
            published: ISO date or datetime,
                which relative dates hang on.
            sha256: of the bytes read.
        """
    )
    assert about == "One article from one publisher."
    assert fields == {
        "published": "ISO date or datetime, which relative dates hang on.",
        "sha256": "of the bytes read.",
    }


def test_what_is_said_of_a_field_stands_at_the_field() -> None:
    shape = schema("mention")
    assert "Attributes" not in shape["description"]
    assert shape["properties"]["line"]["description"] == "line of the text, from 1."


def test_only_fields_that_there_are_are_described() -> None:
    shapes = schema()["$defs"]
    for model in (*RECORDS.values(), FigureValue, Mention):
        _, fields = said(model.__doc__ or "")
        names = {info.alias or name for name, info in model.model_fields.items()}
        assert set(fields) <= names <= set(shapes[model.__name__]["properties"])
