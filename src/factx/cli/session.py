"""One run of a command over articles: reading them, telling what could not be read, reconciling, writing."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from factx.cli import options as o
from factx.cli.output import encoded, fail, loaded_rules, say, write_bytes
from factx.cli.progress import watched
from factx.models.document import Lang
from factx.models.finding import Finding
from factx.models.report import Reading, Report
from factx.models.source import Source
from factx.read import Settings, load
from factx.read.headerdate import valid
from factx.read.walk import pages
from factx.report.choose import DRAWN, ENDINGS, FORMATS, TABLES, format_for, pieces
from factx.report.flat import one_kind
from factx.report.select import GRAVE, selected
from factx.report.wire import KINDS
from factx.report.words import Words
from factx.run.batch import Fault, Item, read
from factx.run.pipeline import reconciled, run_record, together

JUDGEMENTS = "factx-judgements.jsonl"
MENTIONS = ("entity", "date", "figure", "quote")


class Session:
    """Reads the articles that a command names; what cannot be read is told at once and costs only itself.

    `compares`: whether they are to be reconciled.
    """

    def __init__(self, paths: Sequence[str], reads: o.Reads, *, compares: bool = True) -> None:
        self.paths, self.reads = paths, reads
        if reads.anchor is not None and valid(reads.anchor) is None:
            fail(f"--anchor {reads.anchor}: not an ISO date", "2025-09-10")
        if reads.input_format not in (None, "text", "jsonl"):
            fail(f"no input format {reads.input_format!r}", "jsonl or text")
        self.rules = loaded_rules(reads.rules, reads.entities)
        only: Lang | None = None if reads.lang is o.Lang.auto else "ko" if reads.lang is o.Lang.ko else "en"
        anchor = valid(reads.anchor) if reads.anchor else None
        self.settings = Settings(encoding=reads.encoding, lang=only, anchor=anchor, input_format=reads.input_format)
        self.options: dict[str, Any] = {
            "lang": reads.lang.value,
            "anchor": anchor,
            "input_format": reads.input_format,
            "encoding": reads.encoding,
        }
        self.problems = 0
        if not reads.quiet and (left := pages(paths)):
            say(f"factx: HTML pages were left out: {left} (save their text as .txt)")
        self.read: Callable[..., Iterator[Item]] = partial(read, compares=compares)

    def readings(self, *, at_once: bool = True) -> Iterator[Reading]:
        """Source by source, each as soon as it is read with `at_once`."""
        found = self.read(load(self.paths, self.settings), self.rules, self.reads.jobs, at_once=at_once)
        for item in watched(found, quiet=self.reads.quiet):
            if isinstance(item, Reading):
                if self.reads.verbose:
                    for diagnostic in item.source.diagnostics:
                        say(f"{item.source.id}: {diagnostic.code} {diagnostic.message}")
                elif not self.reads.quiet:
                    for message in unread(item.source):
                        say(f"factx: {item.source.id}: {message}")
                yield item
                continue
            self.problems += 1
            say(f"factx: {item}")
            if isinstance(item, Fault) and self.reads.debug:
                say(item.trace)

    def report(self, *, empty: bool = False) -> Report:
        """All sources with the entity ids of the whole run.

        Ends the program with status 2 where nothing at all could be read, unless an `empty` report will do.
        """
        found = tuple(self.readings(at_once=False))
        if not found and not empty:
            fail("nothing was read", None if self.problems else "the input is empty")
        return together(run_record(self.rules, dict(self.options)), found, self.rules)

    def status(self, *, grave: bool = False) -> int:
        """3 where some input could not be read, else 1 for grave findings, else 0."""
        return 3 if self.problems else 1 if grave else 0


def unread(source: Source) -> list[str]:
    """Why a source gave nothing, or what is no text: nobody should have to look for it in the records."""
    codes = {"FX905", "FX906", "FX908"} if source.lang == "und" else {"FX906", "FX908"}
    return [diagnostic.message for diagnostic in source.diagnostics if diagnostic.code in codes]


def judged(report: Report, judges: o.Judges, session: Session, spoken: str = "en") -> Report:
    """The report with its findings, with what people decided about them, without those of the baseline."""
    from factx.reconciler import judgements as j  # noqa: PLC0415 (not for every command)
    from factx.reconciler import rates as r  # noqa: PLC0415
    from factx.reconciler.settings import Settings  # noqa: PLC0415

    try:
        rates = r.rates_of(judges.rate or (), session.rules)
        for told in r.slips(rates, session.rules):
            say(f"factx: --rate {told}")
        reference = _facts(judges.reference) if judges.reference else ()
        found = reconciled(report, session.rules, Settings(rates=rates, reference=reference, language=spoken))
        if rates and not session.reads.quiet:
            facts = (fact for reading in found.readings for fact in reading.facts)
            for told in r.unused(rates, found.findings, (*facts, *reference)):
                say(f"factx: --rate {told}")
        path = judges.judgements or Path(JUDGEMENTS)
        if judges.judgements and not path.exists():
            fail(f"{path}: no such file of judgements")
        findings: Sequence[Finding] = j.judged(found.findings, j.read_judgements(path))
        known: Sequence[Finding] = ()
        if judges.baseline:
            findings, known = j.parted(findings, j.read_baseline(judges.baseline))
    except OSError as error:
        fail(f"{error.filename}: {(error.strerror or str(error)).lower()}")
    except ValueError as error:
        fail(str(error))
    show = judges.show.value
    return replace(found, findings=selected(findings, show), known=len(selected(known, show)))


def _facts(path: Path) -> "tuple[Any, ...]":
    """Reference facts: the fact records of a file of JSON or JSON Lines.

    Raises:
        ValueError: it has none, or what is no record; the message names it.
    """
    from factx.models.fact import Fact  # noqa: PLC0415 (not for every command)
    from factx.report.load import rows  # noqa: PLC0415

    facts = []
    for where, row in rows(path):
        if row.get("record") == "fact":
            try:
                facts.append(Fact.model_validate(row))
            except ValueError as error:
                raise ValueError(f"{where}: not a fact: {str(error).splitlines()[0]}") from None
    if not facts:
        raise ValueError(f"{path}: no fact in it to hold articles against (factx extract --records fact writes them)")
    return tuple(facts)


def checked(writes: o.Writes, default: str, *, compares: bool = True) -> None:
    """Ends the program before anything is read where what is asked for cannot be written.

    Args:
        writes: as asked for.
        default: the records that the command writes.
        compares: whether the command has findings.
    """
    kinds, chosen = listed(writes.records or default, KINDS, "records"), format_of(writes)
    if writes.kind:
        listed(writes.kind, MENTIONS, "kind")
    if chosen in TABLES and not one_kind(kinds):
        fail(f"no table holds records of kind {', '.join(kinds)}", "--format jsonl")
    if chosen in DRAWN and not compares and "finding" not in kinds:
        fail(f"{chosen} is made of findings, and extract compares nothing", f"factx reconcile --format {chosen}")


def write(report: Report, writes: o.Writes, default: str) -> None:
    """Writes the report in the format named, else that of the file's ending, else by what standard output is."""
    kinds = listed(writes.records or default, KINDS, "records")
    chosen = format_of(writes)
    if writes.kind:
        report = only(report, listed(writes.kind, MENTIONS, "kind"))
    if chosen == "terminal" and writes.output is None:
        from factx.cli.screen import show  # noqa: PLC0415 (rich is slow to load)
        from factx.report.terminal import Settings as Screen  # noqa: PLC0415

        show(report, writes.color, Screen(words=language(writes.ui), full=writes.full))
        return
    if chosen == "parquet" and writes.output is None and sys.stdout.isatty():
        fail("parquet is no text for a terminal", "-o facts.parquet")
    try:
        text = pieces(report, chosen, kinds, language(writes.ui), excel=writes.excel, text=writes.include_text)
    except ImportError as error:  # a format behind an extra
        fail(str(error))
    if chosen == "claimreview" and not any(finding.severity in GRAVE for finding in report.findings):
        say("factx: nothing to write: claimreview drafts conflicts and possible conflicts, and there is none")
    if writes.output is None:
        write_bytes(text)
        return
    try:
        with writes.output.open("wb") as file:
            file.writelines(encoded(piece) for piece in text)
    except OSError as error:
        fail(f"{writes.output}: {(error.strerror or str(error)).lower()}")


def format_of(writes: o.Writes) -> str:
    """The format named, else that of the file's ending, else by what standard output is; an unknown one is an error."""
    chosen = writes.format or format_for(writes.output, terminal=sys.stdout.isatty())
    if chosen is None:
        fail(f"{writes.output}: no format has this ending", f"{', '.join(ENDINGS)}; --format names any")
    if chosen not in FORMATS:
        fail(f"no format {chosen!r}", f"one of {', '.join(FORMATS)}")
    return chosen


def only(report: Report, kinds: Sequence[str]) -> Report:
    """The report with mentions of these kinds alone."""
    readings = (
        replace(reading, mentions=tuple(m for m in reading.mentions if m.kind in kinds)) for reading in report.readings
    )
    return replace(report, readings=tuple(readings))


def spoken(writes: o.Writes) -> str:
    """The language of titles and messages: that of the reader for reports, English in formats for machines."""
    if format_of(writes) in ("terminal", "html", "markdown"):
        return language(writes.ui).lang
    return "ko" if writes.ui is o.Ui.ko else "en"


def on_screen(writes: o.Writes) -> bool:
    """Whether the report goes to a person's terminal."""
    return writes.output is None and (writes.format == "terminal" or (not writes.format and sys.stdout.isatty()))


def language(ui: o.Ui | None) -> Words:
    """The words of reports: those asked for, else those of the locale."""
    import os  # noqa: PLC0415

    if ui is not None:
        return Words("ko" if ui is o.Ui.ko else "en")
    locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return Words("ko" if locale.lower().startswith("ko") else "en")


def listed(text: str, known: Sequence[str], what: str) -> tuple[str, ...]:
    """The parts of a comma separated list; an unknown one ends the program."""
    asked = tuple(part.strip() for part in text.split(",") if part.strip())
    unknown = [part for part in asked if part not in known]
    if unknown or not asked:
        fail(f"no {what} {', '.join(unknown)!r}", f"some of {', '.join(known)}")
    return asked
