"""Data on standard output, everything else on standard error."""

from pathlib import Path

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from factx.cli.output import encoded, fail, loaded_rules, say, shown, tell


def test_an_error_is_one_line_with_its_hint_and_a_status(capsys) -> None:
    with pytest.raises(typer.Exit) as ended:
        fail("no format 'yaml'", "json or csv", status=3)
    assert ended.value.exit_code == 3
    assert capsys.readouterr() == ("", "factx: no format 'yaml' (json or csv)\n")


def test_words_of_sources_cannot_send_escapes(capsys) -> None:
    say("evil\x1b[31m\x07.txt\nsecond")
    out, err = capsys.readouterr()
    assert out == ""
    assert not {"\x1b", "\x07"} & set(err)
    assert err.count("\n") == 2


@given(st.text(max_size=80))
def test_nothing_that_is_shown_is_a_control_character(text: str) -> None:
    assert not any(ord(letter) < 32 or ord(letter) == 127 for line in shown(text).split("\n") for letter in line)


def test_what_is_told_is_utf8_whatever_the_console(capfdbinary) -> None:
    tell("한국은행")
    assert capfdbinary.readouterr().out == "한국은행\n".encode()


def test_bytes_stay_and_lone_surrogates_do_not_break_the_output() -> None:
    assert encoded(b"\xff") == b"\xff"
    assert encoded("가") == "가".encode()
    assert encoded("\ud800") == b"\xed\xa0\x80"


def test_a_folder_of_rules_must_be_there(tmp_path: Path, capsys) -> None:
    with pytest.raises(typer.Exit):
        loaded_rules([tmp_path / "none"])
    assert "none: no such folder of rules" in capsys.readouterr().err


def test_a_faulty_rule_of_the_user_is_told_with_its_file(tmp_path: Path, capsys) -> None:
    (tmp_path / "ko" / "date").mkdir(parents=True)
    (tmp_path / "ko" / "date" / "mine.toml").write_text('schema = "factx.rules/1"\nnope = 1\n', encoding="utf-8")
    with pytest.raises(typer.Exit):
        loaded_rules([tmp_path])
    err = capsys.readouterr().err
    assert "mine.toml" in err
    assert "Traceback" not in err


def test_the_names_of_a_user_are_rules_too(tmp_path: Path) -> None:
    names = tmp_path / "names.tsv"
    names.write_text("id\ttype\tko\ten\norg:gang\tORG\t강강술래사\tGanggang\n", encoding="utf-8")
    tables = loaded_rules(None, [names]).tables("shared/entities")
    assert [row["ko"] for rows in tables.values() for row in rows if row["id"] == "org:gang"] == ["강강술래사"]
