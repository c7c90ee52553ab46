import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factx.report.schema import schema

KO = "오픈AI는 2025년 9월 10일 서울에서 “협력하겠다”고 밝혔다. 이용자는 7억 명이다.\n"
EN = "OpenAI said on 10 September 2025 that it has 700 million users in Seoul.\n"


@pytest.fixture
def articles(here: Path) -> Path:
    (here / "news").mkdir()
    (here / "news" / "a.txt").write_text(KO, encoding="utf-8")
    (here / "news" / "b.txt").write_text(EN, encoding="utf-8")
    return here


def records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_json_lines_are_the_default_of_a_pipe(factx, articles) -> None:
    ran = factx("extract", "news")
    kinds = [record["record"] for record in records(ran.out)]
    assert (ran.status, ran.err) == (0, "")
    assert kinds[0] == "run"
    assert [record["id"] for record in records(ran.out) if record["record"] == "source"] == ["news/a.txt", "news/b.txt"]
    assert "finding" not in kinds


def test_json_is_one_object_that_fits_the_schema(factx, articles) -> None:
    whole = json.loads(factx("extract", "news", "--format", "json").out)
    jsonschema.Draft202012Validator(schema()).validate(whole)
    assert list(whole) == ["schema", "run", "sources", "mentions", "facts", "entities", "findings"]


def test_the_same_input_gives_the_same_bytes_for_any_number_of_processes(factx, articles) -> None:
    once = factx("extract", "news").out
    assert factx("extract", "news").out == once
    assert factx("extract", "news", "--jobs", 2).out == once


def test_an_output_file_chooses_the_format(factx, articles) -> None:
    assert factx("report", "news", "-o", "report.html").out == ""
    assert Path("report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    factx("extract", "news", "-o", "facts.json")
    assert json.loads(Path("facts.json").read_text(encoding="utf-8"))["schema"] == "factx/1"


def test_records_and_kinds_can_be_chosen(factx, articles) -> None:
    only = records(factx("extract", "news", "--records", "source").out)
    assert {record["record"] for record in only} == {"source"}
    mentions = records(factx("extract", "news", "--records", "mention", "--kind", "quote,date").out)
    assert {mention["kind"] for mention in mentions} <= {"quote", "date"}


def test_texts_are_added_on_demand(factx, articles) -> None:
    (first, _) = records(factx("extract", "news", "--records", "source", "--include-text").out)
    assert first["text"] == KO
    assert "text" not in records(factx("extract", "news", "--records", "source").out)[0]


def test_streaming_writes_the_same_mentions_source_by_source(factx, articles) -> None:
    streamed = records(factx("extract", "news", "--stream").out)
    whole = records(factx("extract", "news").out)
    spans = [[r["id"] for r in all_ if r["record"] in ("source", "mention", "fact")] for all_ in (streamed, whole)]
    assert spans[0] == spans[1]


def test_documents_come_as_json_lines_on_standard_input(factx) -> None:
    rows = "".join(
        json.dumps({"id": name, "text": KO, "lang": "ko", "published": "2025-09-10"}) + "\n" for name in "ab"
    )
    ran = factx("extract", "-", "--input-format", "jsonl", "--records", "source", stdin=rows.encode())
    assert [(r["id"], r["published"], r["published_from"]) for r in records(ran.out)] == [
        ("a", "2025-09-10", "input"),
        ("b", "2025-09-10", "input"),
    ]


def test_an_anchor_dates_what_is_undated(factx, articles) -> None:
    sources = records(factx("extract", "news", "--records", "source", "--anchor", "2025-09-11").out)
    assert {(source["published"], source["published_from"]) for source in sources} == {("2025-09-11", "flag")}
    ran = factx("extract", "news", "--anchor", "yesterday")
    assert (ran.status, "not an ISO date" in ran.err) == (2, True)


def test_text_is_not_escaped(factx, articles) -> None:
    out = factx("extract", "news", "--include-text").out
    assert "\\u" not in out
    assert "협력하겠다" in out


def test_the_locale_speaks_to_people_and_never_to_machines(factx, here, monkeypatch) -> None:
    text = "According to a report by ZDNet Korea on May 26, OpenAI opened an office.\n"
    (here / "a.txt").write_text(text, encoding="utf-8")
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert "independent" in json.loads(factx("reconcile", "a.txt").out)["title"]
    assert "독립" in factx("report", "a.txt", "--format", "terminal").out
    assert "독립" in json.loads(factx("reconcile", "a.txt", "--ui", "ko").out)["title"]
