"""Which command is meant, and how failures end."""

import pytest

from factx.cli.main import COMMANDS, with_command


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["seeds/"], ["report", "seeds/"]),
        (["-"], ["report", "-"]),
        (["-f", "json", "a.txt"], ["report", "-f", "json", "a.txt"]),
        (["./schema"], ["report", "./schema"]),
        (["schema"], ["schema"]),
        (["--version"], ["--version"]),
        (["-h"], ["-h"]),
        ([], []),
    ],
)
def test_a_path_without_a_command_is_a_report(given: list[str], meant: list[str]) -> None:
    assert with_command(given) == meant


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_stays_what_it_is(command: str) -> None:
    assert with_command([command, "x"]) == [command, "x"]


def test_nothing_at_all_shows_how_it_is_used(factx) -> None:
    ran = factx()
    assert "Usage" in ran.out + ran.err


def test_a_wrong_option_is_told_by_the_parser(factx) -> None:
    ran = factx("extract", "--nope")
    assert (ran.status, "--nope" in ran.err) == (2, True)


def test_a_wrong_setting_is_told_without_a_traceback(factx, here) -> None:
    (here / "factx.toml").write_text("nope = 1\n", encoding="utf-8")
    ran = factx("extract", "a.txt")
    assert (ran.status, ran.err.startswith("factx: "), "Traceback" in ran.err) == (2, True, False)


def test_a_fault_of_ours_is_one_line_unless_debug_asks_for_more(factx, here, monkeypatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a word too many")

    (here / "a.txt").write_text("한국은행은 금리를 내렸다.", encoding="utf-8")
    monkeypatch.setattr("factx.cli.session.write", broken)
    ran = factx("extract", "a.txt")
    assert ran.status == 2
    assert ran.err == "factx: RuntimeError: a word too many (a fault in factx; --debug shows where)\n"
    with pytest.raises(RuntimeError, match="a word too many"):
        factx("extract", "a.txt", "--debug")


def test_settings_of_a_file_are_defaults_that_options_beat(factx, here) -> None:
    (here / "a.txt").write_text("한국은행은 금리를 내렸다.", encoding="utf-8")
    (here / "factx.toml").write_text('records = "source"\n', encoding="utf-8")
    assert '"record":"source"' in factx("extract", "a.txt").out
    assert '"record":"run"' in factx("extract", "a.txt", "--records", "run").out
    assert '"record":"source"' not in factx("extract", "a.txt", "--records", "run").out
