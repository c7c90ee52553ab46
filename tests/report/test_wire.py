"""Records as they are: a line each, or one object."""

import json
from dataclasses import replace

from factx.models.report import Report
from factx.report import wire
from factx.report.wire import KINDS, chosen, jsonl


def test_a_line_is_a_record_and_keeps_hangul(report: Report) -> None:
    lines = list(jsonl(report.records()))
    assert all(line.endswith("\n") and "\n" not in line[:-1] for line in lines)
    assert [json.loads(line)["record"] for line in lines] == [
        "run", "source", "fact", "source", "fact", "entity", "finding",
    ]  # fmt: skip
    assert "진행 중" in "".join(lines)


def test_only_the_chosen_kinds_are_written_in_their_order(report: Report) -> None:
    assert [record.record for record in chosen(report.records(), frozenset({"fact", "run"}))] == ["run", "fact", "fact"]
    assert list(chosen(report.records(), frozenset())) == []


def test_json_has_a_list_for_each_kind_even_if_it_is_empty(report: Report) -> None:
    told = json.loads("".join(wire.json(report, frozenset({"fact", "entity"}))))
    assert {name: len(told[name]) for name in ("sources", "mentions", "facts", "entities", "findings")} == {
        "sources": 0, "mentions": 0, "facts": 2, "entities": 1, "findings": 0,
    }  # fmt: skip
    assert told["run"]["version"] == "1"


def test_json_holds_the_same_records_as_the_lines(report: Report) -> None:
    told = json.loads("".join(wire.json(report, frozenset(KINDS))))
    lines = [json.loads(line) for line in jsonl(report.records())]
    assert told["facts"] == [row for row in lines if row["record"] == "fact"]


def test_texts_are_added_to_the_sources_they_belong_to(report: Report) -> None:
    texts = {reading.source.id: reading.document.text for reading in report.readings}
    sources = [json.loads(line) for line in jsonl(chosen(report.records(), frozenset({"source"})), texts)]
    assert {row["id"]: row["text"] for row in sources} == texts


def test_a_report_of_nothing_is_still_json(report: Report) -> None:
    empty = replace(report, readings=(), entities=(), findings=())
    assert json.loads("".join(wire.json(empty, frozenset(KINDS))))["sources"] == []
