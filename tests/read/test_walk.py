"""Arguments to files: in a fixed order, each once, with ids that are the same on every machine."""

from pathlib import Path

import pytest

from factx.read.problem import Problem
from factx.read.walk import Found, pages, walk


def raws(*arguments: object) -> list[Found | Problem]:
    return list(walk(map(str, arguments)))


def ids(items: list[Found | Problem]) -> list[str]:
    return [item.id if isinstance(item, Found) else f"! {item.message}" for item in items]


def test_folders_are_read_in_order_without_what_is_hidden_or_ignored(here: Path) -> None:
    for name in ("b.txt", "a.md", "z/c.text", ".hidden.txt", "notes.docx", "old/d.txt", "skip.txt"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text("글", encoding="utf-8")
    (here / ".gitignore").write_text("old/\n", encoding="utf-8")
    (here / ".factxignore").write_text("skip.*\n", encoding="utf-8")
    (here / "a.meta.toml").write_text('publisher = "연합뉴스"\n', encoding="utf-8")
    assert ids(raws(".")) == ["a.md", "b.txt", "z/c.text"]
    assert ids(raws("skip.txt", ".hidden.txt", "notes.docx")) == ["skip.txt", ".hidden.txt", "notes.docx"]
    assert ids(raws("*.txt", "z")) == ["b.txt", "skip.txt", "z/c.text"]


def test_a_file_named_twice_is_read_once(here: Path) -> None:
    (here / "a.txt").write_text("글", encoding="utf-8")
    assert ids(raws("a.txt", ".", here / "a.txt")) == ["a.txt"]


def test_ids_never_hold_an_absolute_path(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "a.txt").write_text("글", encoding="utf-8")
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert ids(raws(tmp_path)) == ["deep/a.txt"]
    assert ids(raws(tmp_path / "deep" / "a.txt")) == ["a.txt"]


def test_json_lines_are_told_by_their_name_or_the_option(here: Path) -> None:
    for name in ("a.txt", "b.jsonl", "c.NDJSON"):
        (here / name).write_text("{}", encoding="utf-8")
    assert [item.kind for item in walk(["."]) if isinstance(item, Found)] == ["text", "jsonl", "jsonl"]
    assert [item.kind for item in walk(["a.txt", "-"], input_format="jsonl") if isinstance(item, Found)] == [
        "jsonl"
    ] * 2
    assert list(walk(["-"])) == [Found(None, "stdin", "text")]


def test_links_in_a_circle_and_nothing_at_all_are_problems(here: Path) -> None:
    (here / "loop.txt").symlink_to("loop.txt")
    (here / "empty").mkdir()
    found = raws("loop.txt", "empty", "gone", "*.md", "\0")
    assert all(isinstance(item, Problem) for item in found)
    assert len(found) == 5


def test_a_linked_folder_is_not_entered(here: Path) -> None:
    (here / "news").mkdir()
    (here / "news" / "a.txt").write_text("글", encoding="utf-8")
    (here / "elsewhere").mkdir()
    (here / "elsewhere" / "b.txt").write_text("글", encoding="utf-8")
    (here / "news" / "again").symlink_to(here / "news")
    (here / "news" / "other").symlink_to(here / "elsewhere")
    assert ids(raws("news")) == ["news/a.txt"]


def test_pages_in_folders_are_counted_and_not_read(here: Path) -> None:
    for name in ("a.html", "deep/b.HTM", ".hidden.html", "c.txt", "old/d.html"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text("글", encoding="utf-8")
    (here / ".factxignore").write_text("old/\n", encoding="utf-8")
    assert (pages(["."]), pages(["a.html", "-", "none"])) == (2, 0)
    assert ids(raws(".")) == ["c.txt"]
