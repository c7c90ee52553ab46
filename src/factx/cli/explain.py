"""``factx explain``: what a code, a rule, a finding or a fact means and how it came about."""

from enum import StrEnum
from typing import Annotated

import typer

from factx.cli import options as o
from factx.cli.grouped import grouped


class Stage(StrEnum):
    """An intermediate value of the way of the data."""

    tokens = "tokens"
    mentions = "mentions"
    facts = "facts"
    comparisons = "comparisons"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(grouped(explain))


def explain(
    subject: Annotated[
        str,
        typer.Argument(
            metavar="CODE|RULE|ID|PATH", help="FX504, ko.date.coming-day, x:…, f:…, or with --stage a path."
        ),
    ],
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH...]", help="The articles that an id is from.")
    ] = None,
    *,
    reads: o.Reads,
    stage: Annotated[Stage | None, typer.Option(help="Print what this step of the way makes of the articles.")] = None,
    ui: o.UiLang = None,
) -> None:
    """What a finding code or a rule means, how a fact or finding came about, what a step makes of an article."""
    from factx.cli import session as s  # noqa: PLC0415 (start-up)
    from factx.cli.output import fail, loaded_rules, shown, write_bytes  # noqa: PLC0415
    from factx.report import explain as e  # noqa: PLC0415

    words = s.language(ui)
    if stage is None:
        loaded = loaded_rules(reads.rules, reads.entities)
        text = e.code(subject, words) or e.rule(subject, loaded) or e.coded(subject, loaded, words)
        if text is not None:
            write_bytes([shown(text) + "\n"])
            return
        if not paths:
            fail(f"{subject}: no finding code and no rule", f"for an id of a report: factx explain {subject} PATH…")
    articles = [subject, *(paths or ())] if stage else list(paths or ())
    session = s.Session(articles, reads)
    report = s.judged(session.report(), o.Judges(show=o.Show.all), session, words.lang)
    if stage is None:
        text = e.by_id(subject, report)
        if text is None:
            fail(f"{subject}: nothing in these articles has this id")
    else:
        text = e.stage(stage.value, report, session.rules)
    write_bytes([shown(text) + "\n"])
    raise typer.Exit(session.status())
