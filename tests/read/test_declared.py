"""Declarations about articles, checked field by field."""

import json
from pathlib import Path

import pytest

from factx.read.declared import DeclarationError, fields, line, sidecar


def test_known_fields_are_taken_and_others_left_alone() -> None:
    said = fields({"title": "오픈AI", "publisher": "", "lang": "ko", "published": "2025-09-10", "extra": 1}, "input")
    assert (said.title, said.publisher, said.lang) == ("오픈AI", None, "ko")
    assert (said.published, said.published_from) == ("2025-09-10", "input")


def test_a_date_that_is_not_declared_comes_from_nowhere() -> None:
    assert fields({"published": ""}, "sidecar").published_from is None
    assert fields({"lang": "auto"}, "sidecar").lang is None


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"title": 3}, "title must be a string, not int"),
        ({"url": ["https://example.com"]}, "url must be a string, not list"),
        ({"lang": "fr"}, "lang must be"),
        ({"published": "yesterday"}, "published must be an ISO date"),
        ({"published": 20250910}, "published must be an ISO date"),
        ({"published": "2025-02-30"}, "published must be an ISO date"),
    ],
)
def test_a_field_of_the_wrong_sort_is_named(row: dict[str, object], message: str) -> None:
    with pytest.raises(DeclarationError, match=message):
        fields(row, "input")


def test_a_line_is_a_document_with_its_declaration() -> None:
    read = line(json.dumps({"id": 7, "text": "글", "published": "2025-09-10T16:53:00+09:00"}))
    assert (read.id, read.text, read.declared.published) == ("7", "글", "2025-09-10T16:53+09:00")
    assert line('{"text": ""}').id is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON"),
        ('{"text": "a"', "at column 13"),
        ("[1]", "a JSON object, not list"),
        ('{"id": "x"}', 'needs "text"'),
        ('{"text": "a", "id": true}', "id must be a string"),
        ('{"text": "a", "id": ""}', "id must be a string"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_line_that_is_no_document_says_why(text: str, message: str) -> None:
    with pytest.raises(DeclarationError, match=message):
        line(text)


def test_a_sidecar_stands_beside_its_article(tmp_path: Path) -> None:
    (tmp_path / "a.meta.toml").write_text(
        'publisher = "연합뉴스"\npublished = 2025-09-10\nurl = "https://example.com/1"\n', encoding="utf-8-sig"
    )
    said = sidecar(tmp_path / "a.txt")
    assert (said.publisher, said.published, said.published_from, said.url) == (
        "연합뉴스", "2025-09-10", "sidecar", "https://example.com/1",
    )  # fmt: skip
    assert sidecar(tmp_path / "b.txt").publisher is None


@pytest.mark.parametrize("content", [b"published = 'yesterday'", b"title = ", b"\xff\xfe", b"lang = 'fr'"])
def test_a_broken_sidecar_declares_nothing_but_its_fault(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.txt.meta.toml").write_bytes(content)
    said = sidecar(tmp_path / "a.txt")
    assert (said.published, [d.code for d in said.diagnostics]) == (None, ["FX907"])
    assert "a.txt.meta.toml" in said.diagnostics[0].message
