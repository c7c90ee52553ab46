"""Progress on standard error."""

import io

import pytest

from factx.cli import progress
from factx.cli.progress import watched


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error as a terminal; made in the test, as pytest puts its own in place before each."""
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    return stream


def test_the_items_come_through_unchanged_and_quick_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    assert list(watched(iter("abc"), quiet=False)) == ["a", "b", "c"]
    assert screen.getvalue() == ""
    assert list(watched([], quiet=False)) == []


def test_slow_work_shows_its_number_and_wipes_it_out(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    assert list(watched("ab", quiet=False)) == ["a", "b"]
    assert "factx: 2 read" in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_the_line_is_wiped_out_where_the_work_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    clock = iter(range(100))
    monkeypatch.setattr("time.monotonic", lambda: next(clock))

    def broken():
        yield "a"
        raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        list(watched(broken(), quiet=False))
    assert screen.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize("quiet", [True, False])
def test_a_file_or_who_wants_quiet_sees_nothing(monkeypatch: pytest.MonkeyPatch, quiet: bool) -> None:
    stream = Terminal() if quiet else io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    monkeypatch.setattr(progress, "_PACE", -1.0)
    assert list(watched("abc", quiet=quiet)) == ["a", "b", "c"]
    assert stream.getvalue() == ""
