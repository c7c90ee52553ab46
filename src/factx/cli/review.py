"""``factx review``: judging findings one by one, in the terminal."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factx.cli import options as o
from factx.cli.grouped import grouped

if TYPE_CHECKING:
    from factx.models.fact import Evidence
    from factx.models.report import Report
    from factx.report.words import Words

DEFAULT = Path("factx-judgements.jsonl")


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(grouped(review))


def review(
    paths: Annotated[list[str], typer.Argument(metavar="REPORT|PATH...", help="A report of factx, or articles.")],
    reads: o.Reads,
    *,
    plain: Annotated[bool, typer.Option("--plain", help="Line by line, without the full screen.")] = False,
    judgements: Annotated[Path, typer.Option(metavar="FILE", help="Where decisions are kept.")] = DEFAULT,
    by: Annotated[str | None, typer.Option(metavar="NAME", help="Who decides.", envvar="FACTX_REVIEWER")] = None,
    show: o.ShowFindings = o.Show.differs,
    ui: o.UiLang = None,
) -> None:
    """Judge findings one by one: conflict, same, not comparable, unsure, ignore; each decision is saved at once."""
    from factx.cli import session as s  # noqa: PLC0415 (start-up)
    from factx.cli.output import fail  # noqa: PLC0415

    status, words = 0, s.language(ui)
    report = _written(paths)
    if report is None:
        session = s.Session(paths, reads)
        report = s.judged(session.report(), o.Judges(show=show), session, words.lang)
        status = session.status()
    if not report.findings:
        typer.echo(words("nothing"))
        raise typer.Exit(status)
    try:
        _run(report, judgements, by, words, plain=plain)
    except (OSError, ValueError) as error:
        fail(str(error))
    raise typer.Exit(status)


def _written(paths: list[str]) -> "Report | None":
    """The report that was written before, where the one path is such a file."""
    from factx.report.load import load_report  # noqa: PLC0415 (start-up)

    path = Path(paths[0])
    if len(paths) != 1 or path.suffix not in (".json", ".jsonl", ".ndjson") or not path.is_file():
        return None
    try:
        report = load_report(path, _texts(path))
    except ValueError:
        return None
    return report


def _texts(path: Path) -> dict[str, str]:
    """The texts of the sources of a report, from their files where these still lie there as they were read.

    `reconcile` writes findings alone: their sources lie where the ids of these say.
    """
    from factx.cli.output import say  # noqa: PLC0415 (start-up)
    from factx.models.naming import article_of  # noqa: PLC0415
    from factx.report.load import load_report  # noqa: PLC0415

    report = load_report(path)
    places = {reading.source.id: reading.source.path for reading in report.readings}
    cited: dict[str, list[Evidence]] = {}
    for finding in report.findings:
        for piece in (piece for side in finding.sides for piece in side.evidence):
            if article_of(piece.source) == piece.source:  # reference facts have no text
                cited.setdefault(piece.source, []).append(piece)
    texts = {}
    for source, pieces in sorted(cited.items()):
        text = _text(source, places.get(source), path.parent)
        if text is not None and all(text[piece.start : piece.end] == piece.text for piece in pieces):
            texts[source] = text
        else:
            say(f"factx: {source}: not here as it was read; only the words that were cited can be shown")
    return texts


def _text(source: str, place: str | None, folder: Path) -> str | None:
    """The text of a source, from its file as seen from here or from the folder of the report."""
    from factx.read import Raw, load  # noqa: PLC0415 (start-up)
    from factx.read.walk import LINES  # noqa: PLC0415

    file, _, line = source.rpartition(":")
    name = place or (file if line.isdigit() else source)
    for candidate in (Path(name), folder / name):
        if candidate.is_file():
            raws = [raw for raw in load([str(candidate)]) if isinstance(raw, Raw)]
            if candidate.suffix.lower() not in LINES:
                return raws[0].text if raws else None
            return next((raw.text for raw in raws if source in (raw.id, f"{name}:{raw.id.rpartition(':')[2]}")), None)
    return None


def _user() -> str | None:
    import getpass  # noqa: PLC0415 (start-up)

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container without a user database
        return None


def _run(report: "Report", judgements: Path, by: str | None, words: "Words", *, plain: bool) -> None:
    import datetime  # noqa: PLC0415 (start-up)
    import sys  # noqa: PLC0415

    from factx.review.decisions import Decisions  # noqa: PLC0415
    from factx.review.show import Shown  # noqa: PLC0415

    def now() -> str:
        return datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")

    decisions = Decisions.start(report.findings, judgements, by or _user(), now)
    shown = Shown(report, words)
    if not plain and sys.stdin.isatty() and sys.stdout.isatty():
        try:
            from factx.review.fullscreen import ReviewApp  # noqa: PLC0415 (an extra)
        except ImportError:
            typer.echo("factx: the full screen needs `pip install 'factx[review]'`; line by line instead", err=True)
        else:
            ReviewApp(shown, decisions).run()
            return
    from rich.console import Console  # noqa: PLC0415

    from factx.review.plain import review as line_by_line  # noqa: PLC0415

    line_by_line(shown, decisions, Console(highlight=False), input)
