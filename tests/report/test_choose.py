"""Which format an output has, and that each of them comes in pieces that join."""

import json
import os
from pathlib import Path

import pytest

from factx.models.report import Report
from factx.report.choose import FORMATS, format_for, pieces
from factx.report.words import Words

KINDS = ("run", "source", "mention", "fact", "entity", "finding")


@pytest.mark.parametrize(
    ("name", "format_"),
    [
        ("a.json", "json"), ("a.JSON", "json"), ("a.jsonl", "jsonl"), ("a.ndjson", "jsonl"), ("a.csv", "csv"),
        ("a.md", "markdown"),
        ("보고서.html", "html"), ("a.htm", "html"), ("a.sarif", "sarif"), ("a.parquet", "parquet"), ("a", None),
        ("a.xlsx", None), ("a.txt", None),
    ],
)  # fmt: skip
def test_the_ending_of_a_file_tells_its_format(name: str, format_: str | None) -> None:
    assert format_for(Path(name), terminal=True) == format_


def test_without_a_file_a_person_gets_the_report_and_a_pipe_the_records() -> None:
    assert [format_for(None, terminal=terminal) for terminal in (True, False)] == ["terminal", "jsonl"]


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "parquet"])
def test_every_format_says_something_of_the_report(report: Report, name: str) -> None:
    kinds = ("finding",) if name in ("csv", "tsv") else KINDS
    text = "".join(str(piece) for piece in pieces(report, name, kinds, Words()))
    assert "speculated" in text or "FX504" in text or name == "annotation"
    if name in ("json", "sarif", "annotation"):
        json.loads(text)


def test_texts_stand_in_the_sources_only_where_they_are_asked_for(report: Report) -> None:
    with_text, without = (
        [json.loads(line) for line in map(str, pieces(report, "jsonl", ("source",), Words(), text=text))]
        for text in (True, False)
    )
    assert [row["text"] for row in with_text] == [reading.document.text for reading in report.readings]
    assert not any("text" in row for row in without)


def test_an_unknown_format_is_refused(report: Report) -> None:
    with pytest.raises(KeyError, match="docx"):
        pieces(report, "docx", KINDS, Words())


def test_what_is_no_file_gets_what_a_pipe_gets(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert [format_for(path, terminal=True) for path in (Path("/dev/null"), tmp_path / "pipe")] == ["jsonl", "jsonl"]
    assert format_for(tmp_path, terminal=True) is None
