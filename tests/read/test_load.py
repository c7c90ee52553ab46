import io
import json
from pathlib import Path

import pytest

from factx.read.load import MAX_CHARACTERS, Raw, Settings, load
from factx.read.problem import Problem


def raws(*arguments: object, **settings: object) -> list[Raw | Problem]:
    return list(load([str(a) for a in arguments], Settings(**settings)))


def ids(items: list[Raw | Problem]) -> list[str]:
    return [item.id if isinstance(item, Raw) else f"! {item.message}" for item in items]


def test_json_lines_hold_a_document_a_line(here: Path) -> None:
    rows = [
        {
            "id": "a",
            "text": "글",
            "lang": "ko",
            "published": "2025-09-10T16:53:00+09:00",
            "publisher": "AP",
            "extra": 1,
        },
        {"text": "text"},
    ]
    (here / "d.jsonl").write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    first, second = raws("d.jsonl")
    assert isinstance(first, Raw)
    assert isinstance(second, Raw)
    assert (first.id, first.declared.lang, first.declared.published, first.declared.published_from) == (
        "a", "ko", "2025-09-10T16:53+09:00", "input",
    )  # fmt: skip
    assert (second.id, second.declared.published_from) == ("d.jsonl:2", None)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"text": "a"', "not JSON: Expecting ',' delimiter at column 13"),
        ("[1]", "a document is a JSON object, not list"),
        ('{"id": "x"}', 'a document needs "text", a string'),
        ('{"text": "a", "published": "soon"}', "published must be an ISO date"),
        ('{"text": "a", "lang": "fr"}', "lang must be"),
        ('{"text": "a", "title": 3}', "title must be a string"),
        ("[" * 100_000, "not JSON that can be read: nested too deeply"),
    ],
)
def test_a_bad_line_is_named_and_costs_only_itself(here: Path, line: str, message: str) -> None:
    (here / "d.jsonl").write_text(f'{{"text":"one"}}\n{line}\n{{"text":"three"}}\n', encoding="utf-8")
    one, bad, three = raws("d.jsonl")
    assert isinstance(bad, Problem)
    assert (bad.where, ids([one, three])) == ("d.jsonl:2", ["d.jsonl:1", "d.jsonl:3"])
    assert message in bad.message


def test_standard_input_is_a_text_or_json_lines() -> None:
    (raw,) = load(["-"], stdin=io.BytesIO("글".encode("cp949") * 20))
    assert isinstance(raw, Raw)
    assert (raw.id, raw.text, raw.declared.encoding) == ("stdin", "글" * 20, "cp949")
    rows = load(["-"], Settings(input_format="jsonl"), stdin=io.BytesIO(b'{"text":"a"}\n{"text":"b"}'))
    assert [item.id for item in rows if isinstance(item, Raw)] == ["stdin:1", "stdin:2"]


def test_a_second_document_of_an_id_is_an_error(here: Path) -> None:
    (here / "d.jsonl").write_text('{"id":"a","text":"one"}\n{"id":"a","text":"two"}\n', encoding="utf-8")
    assert ids(raws("d.jsonl")) == ["a", "! a document with this id was already read"]


def test_what_cannot_be_read_says_why(here: Path) -> None:
    (here / "empty").mkdir()
    (here / "noise.txt").write_bytes(bytes(range(256)))
    (here / "cut.txt").write_bytes("한국어 기사".encode() * 9 + b"\xed\x95")
    (here / "dangling.txt").symlink_to("gone.txt")
    found = raws("missing.txt", "empty", "nothing*.txt", "noise.txt", "cut.txt", "dangling.txt")
    assert all(isinstance(item, Problem) for item in found)
    messages = [str(item) for item in found]
    for message, part in zip(
        messages,
        ("no such file", "no article", "no file matches", "no text", "byte 144", "no such file"),
        strict=True,
    ):
        assert part in message


def test_an_empty_file_is_a_document(here: Path) -> None:
    (here / "a.txt").write_bytes(b"")
    (raw,) = raws("a.txt")
    assert isinstance(raw, Raw)
    assert raw.text == ""


def test_endless_files_and_lines_are_refused_unread(here: Path) -> None:
    with (here / "big.txt").open("wb") as file:
        file.truncate(50_000_000)
    (here / "long.txt").write_bytes(b"a" * (MAX_CHARACTERS + 1))
    (here / "d.jsonl").write_bytes(b'{"text":"' + b"a" * 9_000_000 + b'"}\n{"text":"b"}\n')
    assert ids(raws("big.txt", "long.txt", "d.jsonl")) == [
        "! larger than 4 MB",
        "! 1000001 characters, more than 1000000",
        "! a line larger than 4 MB",
        "d.jsonl:2",
    ]


def test_a_sidecar_declares_and_is_never_an_article(here: Path) -> None:
    (here / "a.txt").write_text("글", encoding="utf-8")
    (here / "a.meta.toml").write_text('publisher = "연합뉴스"\n', encoding="utf-8")
    (raw,) = raws(".")
    assert isinstance(raw, Raw)
    assert raw.declared.publisher == "연합뉴스"


PAGE = "<!doctype html>\n<html><script>var n = 500;</script><p>인구는 <b>279만</b> 명이다.</p></html>\n"


@pytest.mark.parametrize(
    ("name", "text"), [("a.html", PAGE), ("a.txt", PAGE), ("a.HTM", "<p>인구는 279만 명이다.</p>")]
)
def test_a_page_is_refused_with_a_way_to_go_on(here: Path, name: str, text: str) -> None:
    (here / name).write_text(text, encoding="utf-8")
    (told,) = map(str, raws(name))
    assert told.startswith(f"{name}: an HTML page, not the text of an article (save its text as .txt")
    (read,) = raws(name, input_format="text")
    assert isinstance(read, Raw)


def test_plain_text_may_have_any_ending(here: Path) -> None:
    (here / "a.html").write_text("인구는 279만 명이다.", encoding="utf-8")
    assert ids(raws("a.html")) == ["a.html"]


def test_a_page_on_standard_input_is_read_as_it_is() -> None:
    (read,) = load(["-"], stdin=io.BytesIO(PAGE.encode()))
    assert isinstance(read, Raw)
