"""The published schema is that of the models, and what is written fits it."""

import json
from pathlib import Path

from factx.report.schema import schema

PUBLISHED = Path(__file__).parent.parent / "factx.schema.json"


def test_the_published_schema_is_that_of_the_models() -> None:
    hint = "run: python docs/generate.py factx.schema.json"
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == schema(), hint
