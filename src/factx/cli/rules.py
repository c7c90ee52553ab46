"""``factx rules``: list, test and check rules, ours and a user's own."""

from pathlib import Path
from typing import Annotated

import typer

from factx.cli import options as o

group = typer.Typer(help="List, test and check extraction rules.", no_args_is_help=True)

Prefix = Annotated[str, typer.Argument(help="Only rules whose id starts so: ko, ko.date, ko.date.coming-day.")]


def register(app: typer.Typer) -> None:
    """Adds the command group."""
    app.add_typer(group, name="rules")


@group.command("list")
def list_rules(prefix: Prefix = "", rules: o.Rules = None) -> None:
    """Every rule with its summary."""
    from factx.cli.output import loaded_rules, shown  # noqa: PLC0415 (start-up)

    for matcher in loaded_rules(rules).all_matchers():
        if matcher.id.startswith(prefix):
            typer.echo(f"{matcher.id}\t{shown(matcher.rule.summary)}")


@group.command()
def test(prefix: Prefix = "", rules: o.Rules = None) -> None:
    """Tries the examples and counterexamples that rules carry."""
    from factx.cli.output import loaded_rules  # noqa: PLC0415 (start-up)
    from factx.rules.examples import run_examples  # noqa: PLC0415
    from factx.run.rulecheck import finder  # noqa: PLC0415

    loaded = loaded_rules(rules)
    passed, failed = 0, 0
    for outcome in run_examples(loaded, finder(loaded), prefix):
        if outcome.problem is None:
            passed += 1
            continue
        failed += 1
        typer.echo(f"{_place(outcome.path, outcome.line)}: {outcome.rule}: {outcome.label}: {outcome.problem}")
        typer.echo(f"    {outcome.text}")
    typer.echo(f"{passed} passed, {failed} failed")
    raise typer.Exit(1 if failed else 0)


@group.command()
def check(rules: o.Rules = None) -> None:
    """Finds faults of form, unknown slots and patterns that run away."""
    from factx.cli.output import loaded_rules  # noqa: PLC0415 (start-up)
    from factx.rules.check import problems  # noqa: PLC0415

    found = list(problems(loaded_rules(rules)))
    for problem in found:
        typer.echo(f"{_place(problem.path, problem.line)}: {problem.message}")
    typer.echo(f"{len(found)} faults" if found else "no fault")
    raise typer.Exit(1 if found else 0)


def _place(path: Path, line: int | None) -> str:
    near = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    return f"{near}:{line}" if line else str(near)
