"""The report on a terminal."""

import pytest

from factx.cli import options as o
from factx.cli.screen import show
from factx.models.report import Report
from factx.report.terminal import Settings
from factx.report.words import Words

SCREEN = Settings(words=Words("en"), full=False)


@pytest.fixture(autouse=True)
def _no_wishes(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"):
        monkeypatch.delenv(name, raising=False)


def test_a_pipe_gets_no_colour(report: Report, capsys: pytest.CaptureFixture[str]) -> None:
    show(report, o.When.auto, SCREEN)
    out = capsys.readouterr().out
    assert "ongoing" in out
    assert "\x1b" not in out


def test_a_flag_beats_the_environment(
    report: Report, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    show(report, o.When.always, SCREEN)
    assert "\x1b[" in capsys.readouterr().out
    monkeypatch.setenv("FORCE_COLOR", "1")
    show(report, o.When.auto, SCREEN)
    assert "\x1b[" in capsys.readouterr().out
    show(report, o.When.never, SCREEN)
    assert "\x1b" not in capsys.readouterr().out


def test_a_narrow_terminal_is_not_overrun(
    report: Report, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    show(report, o.When.never, SCREEN)
    assert max(len(line) for line in capsys.readouterr().out.splitlines()) <= 60
