"""Every failure is one clear line on standard error, costs only itself, and shows in the exit status."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

KO = "오픈AI는 2025년 9월 10일 서울에서 “협력하겠다”고 밝혔다.\n"


def ids(text: str) -> list[str]:
    return [row["id"] for row in map(json.loads, text.splitlines()) if row["record"] == "source"]


@pytest.fixture
def good(here: Path) -> Path:
    (here / "good.txt").write_text(KO, encoding="utf-8")
    return here


def test_nothing_named_nothing_read(factx, here) -> None:
    ran = factx("extract", "missing.txt")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "factx: missing.txt: no such file or folder\nfactx: nothing was read\n"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("noise.txt", bytes(range(256)) * 30, "control characters"),
        ("cut.txt", ("한국어 기사다. " * 40).encode()[:-3] + b"\xff", "byte"),
        ("bad.jsonl", b'{"text": "fine"}\n{"text": \n', "bad.jsonl:2: not JSON"),
        ("long.txt", b"a" * 9_000_000, "larger than 4 MB"),
    ],
)
def test_a_bad_file_costs_only_itself(factx, good, name: str, content: bytes, message: str) -> None:
    (good / name).write_bytes(content)
    ran = factx("extract", ".")
    assert ran.status == 3
    assert message in ran.err
    assert "Traceback" not in ran.err
    assert "good.txt" in ids(ran.out)


def test_an_empty_file_is_a_source_without_mentions(factx, here) -> None:
    (here / "empty.txt").write_bytes(b"")
    ran = factx("extract", "empty.txt")
    assert (ran.status, ids(ran.out)) == (0, ["empty.txt"])


def test_an_empty_folder_says_so(factx, here) -> None:
    (here / "folder").mkdir()
    ran = factx("extract", "folder")
    assert (ran.status, "no article in this folder" in ran.err) == (2, True)


def test_wrong_options_are_told_without_a_traceback(factx, good) -> None:
    for arguments in (
        ["--format", "yaml"],
        ["--records", "facts"],
        ["--rules", "nowhere"],
        ["--jobs", "0"],
        ["--nope"],
    ):
        ran = factx("extract", "good.txt", *arguments)
        assert ran.status == 2
        assert ran.err
        assert "Traceback" not in ran.err


def test_an_output_that_cannot_be_written(factx, good) -> None:
    ran = factx("extract", "good.txt", "-o", "no/such/folder.json")
    assert (ran.status, ran.err) == (2, "factx: no/such/folder.json: no such file or directory\n")


def test_names_of_files_cannot_send_escapes(factx, here) -> None:
    ran = factx("extract", "evil\x1b[31m\x07.txt")
    assert "\x1b" not in ran.err
    assert "\x07" not in ran.err


def test_settings_come_from_the_nearest_file(factx, good) -> None:
    (good / "factx.toml").write_text('anchor = 2025-09-11\nrecords = "source"\n', encoding="utf-8")
    (good / "deep").mkdir()
    ran = factx("extract", "good.txt")
    assert json.loads(ran.out)["published"] == "2025-09-11"
    assert factx("--show-settings").out.splitlines()[1:] == ["anchor = '2025-09-11'", "records = 'source'"]
    (good / "other.toml").write_text("anchor = 2024-01-01\n", encoding="utf-8")
    named = factx("extract", "good.txt", "--records", "source", "--config", "other.toml")
    assert json.loads(named.out)["published"] == "2024-01-01"


def test_a_wrong_setting_names_file_and_key(factx, good) -> None:
    (good / "factx.toml").write_text("jbos = 2\n", encoding="utf-8")
    ran = factx("extract", "good.txt")
    assert ran.status == 2
    assert "factx.toml: unknown setting 'jbos'" in ran.err
    (good / "factx.toml").write_text('jobs = "two"\n', encoding="utf-8")
    assert "jobs must be a whole number" in factx("extract", "good.txt").err


def test_a_reader_that_goes_away_is_no_error(shell, good) -> None:
    ran = shell("cd " + str(good) + "; factx extract good.txt | head -1 | wc -l; echo ${PIPESTATUS[0]}")
    assert ran.stdout.split() == ["1", "0"]
    assert ran.stderr == ""


def test_ctrl_c_ends_with_130(good) -> None:
    source = Path(__file__).parents[2] / "src"
    process = subprocess.Popen(
        [sys.executable, "-m", "factx", "extract", "-", "--input-format", "jsonl", "--stream"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(source)},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 (background jobs ignore it)
    )
    assert process.stdout is not None
    assert process.stdout.readline().startswith(b'{"record":"run"')
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"Traceback" not in err


def test_a_link_in_a_circle_or_a_pipe_in_a_folder_costs_only_itself(factx, good: Path) -> None:
    (good / "loop.txt").symlink_to("loop.txt")
    (good / "gone.txt").symlink_to("nowhere")
    os.mkfifo(good / "pipe.txt")
    ran = factx("extract", ".")
    assert (ran.status, ids(ran.out)) == (3, ["good.txt"])
    assert "loop.txt: too many levels of symbolic links" in ran.err
    assert "gone.txt: no such file or directory" in ran.err


@pytest.mark.slow
@pytest.mark.parametrize(
    "command", ["good.txt --format terminal", "rules list", "schema", "explain --stage tokens good.txt"]
)
def test_no_command_minds_a_reader_that_goes_away(shell, good: Path, command: str) -> None:
    ran = shell(f"cd {good}; factx {command} | head -1 > /dev/null; echo ${{PIPESTATUS[0]}}")
    assert (ran.stdout, ran.stderr) == ("0\n", "")


def test_a_list_of_names_from_a_spreadsheet_is_read(factx, here: Path) -> None:
    (here / "a.txt").write_text("강강술래사는 새 공장을 짓는다.", encoding="utf-8")
    (here / "names.tsv").write_bytes("\ufeffid\ttype\tko\ten\r\norg:gang\tORG\t강강술래사\tGanggang\r\n".encode())
    ran = factx("extract", "a.txt", "--entities", here / "names.tsv", "--records", "entity")
    assert '"id":"org:gang"' in ran.out


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a\tb\n", "no column 'id'"),
        ("id\ttype\tko\ten\norg:x\tFIRM\tx\tX\n", "names.tsv:2: needs an id and a type, one of PERSON"),
        ("id\ttype\tko\ten\norg:x\tORG\tx\tX\t\t\n", "names.tsv:2: 6 fields"),
        ("\x01\x02" * 200, "this is no text"),
    ],
)
def test_a_faulty_list_of_names_is_told_with_its_line(factx, good: Path, content: str, message: str) -> None:
    (good / "names.tsv").write_text(content, encoding="utf-8")
    ran = factx("extract", "good.txt", "--entities", "names.tsv")
    assert (ran.status, message in ran.err) == (2, True)
    assert "fault in factx" not in ran.err
