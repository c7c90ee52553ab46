"""``--watch``: articles are read again when files change; after the first time only what is new is shown."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from factx.cli import options as o
from factx.cli import session as s
from factx.cli.output import fail, say
from factx.models.report import Report
from factx.read.problem import Problem
from factx.read.walk import SIDECAR, STDIN, walk
from factx.run.remembered import Remembered

PAUSE = 0.5
"""Seconds between two looks at the files."""

Snapshot = dict[str, tuple[int, int]]
"""What the files that would be read look like: path → time of change and size."""


def snapshot(paths: Sequence[str], input_format: str | None = None, besides: Sequence[Path] = ()) -> Snapshot:
    """The files that the arguments name now, with what is declared beside them, and others that count."""
    files = [f.path for f in walk(paths, input_format=input_format) if not isinstance(f, Problem) and f.path]
    seen: Snapshot = {}
    for path in (*files, *(file.with_name(file.stem + SIDECAR) for file in files), *besides):
        try:
            state = path.stat()
        except OSError:
            continue
        seen[str(path)] = (state.st_mtime_ns, state.st_size)
    return seen


def changes(look: Callable[[], Snapshot], wait: Callable[[float], None] = time.sleep) -> Iterator[tuple[str, ...]]:
    """First nothing, then the paths that changed, each time the files have come to rest again.

    Several files that are written one after another are one change: the files must look the same twice.
    """
    before = look()
    yield ()
    while True:
        wait(PAUSE)
        now = look()
        if now == before:
            continue
        while True:
            wait(PAUSE)
            later = look()
            if later == now:
                break
            now = later
        names = sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name))
        before = now
        if names:
            yield tuple(names)


def watch(session: s.Session, judges: o.Judges, writes: o.Writes, default: str) -> NoReturn:
    """Shows the report, then goes on until Ctrl-C: on a terminal and in a pipe new findings, in a file all of it."""
    if STDIN in session.paths:
        fail("--watch needs files or folders, not standard input")
    screen = s.on_screen(writes)
    if not screen and writes.output is None and writes.format not in (None, "jsonl"):
        fail("--watch writes to a terminal, to a file (-o) or JSON Lines")
    session.read = Remembered()
    judgements = judges.judgements or Path(s.JUDGEMENTS)
    known: set[str] = set()
    rounds = changes(lambda: snapshot(session.paths, session.reads.input_format, (judgements,)))
    for number, changed in enumerate(rounds):
        session.problems = 0
        report = session.report(empty=True)
        report = s.judged(report, judges, session, s.spoken(writes))
        new = frozenset(finding.id for finding in report.findings) - known
        known |= new
        if writes.output:
            s.write(report, writes, default)
            say(f"factx: {writes.output}: {len(new)} new of {len(report.findings)} findings")
        elif screen:
            _show(report, writes, changed, new, first=number == 0)
        else:
            s.write(_only(report, new), writes, default if number == 0 else "finding")
    raise AssertionError("files never stop changing")


def _only(report: Report, new: frozenset[str]) -> Report:
    return replace(report, findings=tuple(finding for finding in report.findings if finding.id in new))


def _show(report: Report, writes: o.Writes, changed: Sequence[str], new: frozenset[str], *, first: bool) -> None:
    from factx.cli.screen import show  # noqa: PLC0415 (rich is slow to load)
    from factx.report.terminal import Settings  # noqa: PLC0415

    words = s.language(writes.ui)
    if first:
        show(report, writes.color, Settings(words=words, full=writes.full))
        say(words("watching"))
        return
    say(f"\n{time.strftime('%H:%M:%S')}  {', '.join(changed)}")
    settings = Settings(words=words, full=writes.full, new=new, table=False, total=report)
    show(_only(report, new), writes.color, settings)
