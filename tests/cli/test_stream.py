"""``--stream``: each source is written as soon as it is read."""

import json
from pathlib import Path
from typing import Any

import pytest

KO = "제이슨 권 오픈AI CSO는 2025년 9월 10일 서울에서 “협력하겠다”고 밝혔다.\n"
EN = "Jason Kwon said on 10 September 2025 that OpenAI has 700 million users.\n"


@pytest.fixture
def articles(here: Path) -> Path:
    (here / "a.txt").write_text(KO, encoding="utf-8")
    (here / "b.txt").write_text(EN, encoding="utf-8")
    return here


def records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_source_by_source_and_the_entities_at_the_end(factx, articles: Path) -> None:
    kinds = [(r["record"], r.get("source") or r["id"]) for r in records(factx("extract", ".", "--stream").out)[1:]]
    sources = [name for kind, name in kinds if kind == "source"]
    assert sources == ["a.txt", "b.txt"]
    ends = [n for n, (kind, _) in enumerate(kinds) if kind == "entity"]
    assert ends == list(range(len(kinds) - len(ends), len(kinds)))
    assert [name for kind, name in kinds if kind in ("source", "mention", "fact")] == sorted(
        name for kind, name in kinds if kind in ("source", "mention", "fact")
    )


def test_entities_say_by_which_ids_the_sources_knew_them(factx, here: Path) -> None:
    (here / "a.txt").write_text("배선화 변호사는 말했다. 배선화 변호사는 웃었다.\n", encoding="utf-8")
    (here / "b.txt").write_text("Lawyer Bae Sun-hwa smiled. Bae Sun-hwa left.\n", encoding="utf-8")
    found = records(factx("extract", ".", "--stream").out)
    (bae,) = [r for r in found if r["record"] == "entity" and r["type"] == "PERSON"]
    named = {r["value"]["entity"] for r in found if r["record"] == "mention" and r["kind"] == "entity"}
    assert set(bae["same"]) | {bae["id"]} >= {name for name in named if name and name.startswith("person:")}
    assert bae["same"]


def test_records_kinds_and_texts_can_be_chosen(factx, articles: Path) -> None:
    only = records(factx("extract", ".", "--stream", "--records", "mention", "--kind", "date").out)
    assert {(r["record"], r["kind"]) for r in only} == {("mention", "date")}
    texts = [r["text"] for r in records(factx("extract", ".", "--stream", "--include-text", "--records", "source").out)]
    assert texts == [KO, EN]


@pytest.mark.parametrize("arguments", [["--format", "csv"], ["--output", "o.jsonl"], ["--records", "facts"]])
def test_other_formats_and_files_are_refused(factx, articles: Path, arguments: list[str]) -> None:
    ran = factx("extract", ".", "--stream", *arguments)
    assert (ran.status, bool(ran.err)) == (2, True)


def test_nothing_read_is_an_error(factx, here: Path) -> None:
    ran = factx("extract", "none.txt", "--stream")
    assert (ran.status, "nothing was read" in ran.err) == (2, True)
