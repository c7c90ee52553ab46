"""One run of a command over articles: reading them, telling what could not be read, writing the report."""

import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from factx.cli import options as o
from factx.cli.output import fail, loaded_rules, say, write_bytes
from factx.models.document import Lang
from factx.models.report import Reading, Report
from factx.read import Problem, Settings, load
from factx.report.choose import FORMATS, format_for, pieces
from factx.report.wire import KINDS
from factx.report.words import Words
from factx.run.pipeline import read_source
from factx.run.pipeline import report as assemble


class Session:
    """Reads the articles that a command names."""

    def __init__(
        self,
        paths: list[str],
        input_format: str | None,
        lang: o.Lang,
        rules: list[Path] | None,
        anchor: str | None,
        encoding: str | None,
        jobs: int,
        *,
        quiet: bool,
        debug: bool,
    ) -> None:
        self.quiet, self.debug, self.jobs = quiet, debug, jobs
        self.rules = loaded_rules(rules)
        self.paths = paths
        only: Lang | None = None if lang is o.Lang.auto else "ko" if lang is o.Lang.ko else "en"
        self.settings = Settings(encoding=encoding, lang=only, anchor=anchor, input_format=input_format)
        self.options = {"lang": lang.value, "anchor": anchor, "input_format": input_format, "encoding": encoding}
        self.problems = 0

    def report(self) -> Report:
        """All that the articles say; what cannot be read is told on standard error and costs only itself."""
        readings = tuple(self._readings())
        if not readings and not self.problems:
            fail("nothing to read", "folders are searched for .txt, .text, .md, .jsonl and .ndjson")
        return assemble(readings, self.rules, dict(self.options))

    def status(self) -> int:
        """0, or 3 where some input could not be read."""
        return 3 if self.problems else 0

    def write(
        self, report: Report, name: str | None, output: Path | None, records: str, color: o.When, ui: o.Ui | None,
        *, excel: bool,
    ) -> None:  # fmt: skip
        """Writes the report in the format named, else that of the file's ending, else by what standard output is."""
        kinds = records.split(",")
        if unknown := [kind for kind in kinds if kind not in KINDS]:
            fail(f"no records {', '.join(unknown)}", f"one of {', '.join(KINDS)}")
        chosen = name or format_for(output, terminal=sys.stdout.isatty())
        if chosen not in FORMATS:
            fail(f"no format {chosen!r}", f"one of {', '.join(FORMATS)}")
        words = Words(ui.value if ui else "en")
        if chosen == "terminal" and output is None:
            from factx.cli.screen import show  # noqa: PLC0415 (rich is slow to load)

            show(report, color)
            return
        text = pieces(report, chosen, tuple(kinds), words, excel=excel)
        if output is None:
            write_bytes(text)
            return
        try:
            with output.open("w", encoding="utf-8", newline="") as file:
                file.writelines(text)
        except OSError as error:
            fail(f"{output}: {(error.strerror or str(error)).lower()}")

    def _readings(self) -> Iterator[Reading]:
        for item in load(self.paths, self.settings):
            if isinstance(item, Problem):
                self.problems += 1
                say(f"factx: {item}")
                continue
            try:
                yield read_source(item.document(self.rules), self.rules)
            except Exception as error:  # one article must never cost the others
                self.problems += 1
                say(f"factx: {item.id}: could not be read: {type(error).__name__}: {error} (--debug shows where)")
                if self.debug:
                    traceback.print_exc()
