"""``factx schema``."""

import json

import jsonschema
import pytest

from factx.report.schema import RECORDS


def test_the_whole_schema_is_one(factx) -> None:
    whole = json.loads(factx("schema").out)
    jsonschema.Draft202012Validator.check_schema(whole)
    assert set(whole["properties"]) >= {"run", "sources", "facts", "findings"}


@pytest.mark.parametrize("record", RECORDS)
def test_every_record_has_its_own(factx, record: str) -> None:
    ran = factx("schema", record)
    one = json.loads(ran.out)
    jsonschema.Draft202012Validator.check_schema(one)
    assert (ran.status, one["properties"]["record"]["const"]) == (0, record)


def test_another_word_is_no_record(factx) -> None:
    ran = factx("schema", "facts")
    assert (ran.status, ran.out) == (2, "")
    assert "no record 'facts' (one of run, " in ran.err
