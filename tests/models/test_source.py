"""The records about a run and about what was read."""

import pytest
from pydantic import ValidationError

from factx.models.source import Diagnostic, Run, Source


def source(**fields: object) -> Source:
    return Source(
        **{
            "id": "a.txt", "path": "a.txt", "url": None, "lang": "ko", "title": None, "publisher": None,
            "published": None, "published_from": "none", "encoding": "cp949", "sha256": "", "characters": 0,
            "normalized": False, **fields,
        }
    )  # fmt: skip


def test_a_run_names_the_schema_of_its_output() -> None:
    run = Run(version="1", rules="", kiwi=None, spacy=None, options={})
    assert run.model_dump(by_alias=True)["schema"] == "factx/1"


def test_another_schema_is_refused() -> None:
    with pytest.raises(ValidationError):
        Run(schema="factx/2", version="1", rules="", kiwi=None, spacy=None, options={})


def test_a_source_without_a_date_says_so() -> None:
    assert (source().published, source().published_from) == (None, "none")


@pytest.mark.parametrize("fields", [{"lang": "ja"}, {"published_from": "guess"}])
def test_languages_and_origins_are_a_closed_list(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        source(**fields)


def test_what_went_wrong_in_reading_stays_with_the_source() -> None:
    told = source(diagnostics=(Diagnostic(code="FX901", message="bad quote mark", start=3, end=4),))
    assert [(d.code, d.start) for d in told.diagnostics] == [("FX901", 3)]
