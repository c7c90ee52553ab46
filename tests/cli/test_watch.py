"""``--watch``: what counts as a change, and what is shown of it."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from factx.cli.watch import Snapshot, changes, snapshot

SOURCE = Path(__file__).parents[2] / "src"
FIRST = "OpenAI has 12 offices in the world, the company said on Monday.\n"
DERIVED = "According to a report by ZDNet Korea on May 26, OpenAI opened an office.\n"


def rounds(*looks: Snapshot) -> Iterator[tuple[str, ...]]:
    """The changes that are seen when the files look like this, one look after another."""
    waiting = iter(looks)
    found = changes(lambda: next(waiting), lambda seconds: None)
    while True:
        try:
            yield next(found)
        except (StopIteration, RuntimeError):
            return


def test_the_first_round_needs_no_change() -> None:
    assert list(rounds({"a": (1, 1)})) == [()]


def test_a_change_counts_once_it_has_come_to_rest() -> None:
    half, whole = {"a": (2, 10)}, {"a": (3, 20)}
    assert list(rounds({"a": (1, 1)}, half, whole, whole)) == [(), ("a",)]


def test_files_written_one_after_another_are_one_change() -> None:
    both = {"a": (1, 1), "b": (1, 1), "c": (1, 1)}
    assert list(rounds({"a": (1, 1)}, {"a": (1, 1), "b": (1, 1)}, both, both)) == [(), ("b", "c")]


def test_what_is_undone_at_once_is_no_change() -> None:
    assert list(rounds({}, {"a": (1, 1)}, {}, {})) == [()]


def test_a_file_that_goes_away_is_a_change() -> None:
    assert list(rounds({"a": (1, 1)}, {}, {})) == [(), ("a",)]


def test_sidecars_count_and_other_files_do_not(here: Path) -> None:
    for name in ("a.txt", "a.meta.toml", "notes.pdf", ".hidden.txt"):
        (here / name).write_text("x", encoding="utf-8")
    assert set(snapshot(["."])) == {"a.txt", "a.meta.toml"}


def test_standard_input_cannot_be_watched(factx) -> None:
    ran = factx("report", "-", "--watch")
    assert (ran.status, "standard input" in ran.err) == (2, True)


@pytest.mark.slow
def test_a_new_article_brings_its_findings_and_repeats_none(here: Path) -> None:
    (here / "a.txt").write_text(FIRST, encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "factx", "report", ".", "--watch", "--format", "jsonl"],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
    )
    lines: queue.Queue[bytes] = queue.Queue()
    assert process.stdout
    threading.Thread(target=lambda: [lines.put(line) for line in process.stdout or ()], daemon=True).start()
    try:
        seen = [json.loads(lines.get(timeout=60))]
        while seen[-1]["record"] != "entity":
            seen.append(json.loads(lines.get(timeout=60)))
        (here / "b.txt").write_text(DERIVED, encoding="utf-8")
        while seen[-1]["record"] != "finding":
            seen.append(json.loads(lines.get(timeout=60)))
        assert seen[-1]["code"] == "FX701"
    finally:
        process.terminate()
        process.wait()
    assert sum(record["record"] == "run" for record in seen) == 1
