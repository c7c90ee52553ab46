"""``factx rules``: list, test, check and begin rules, ours and a user's own, and see which find something."""

from pathlib import Path
from typing import Annotated

import typer

from factx.cli import options as o

group = typer.Typer(help="List, test, check and begin extraction rules.", no_args_is_help=True)

Prefix = Annotated[str, typer.Argument(help="Only rules whose id starts so: ko, ko.date, ko.date.coming-day.")]


def register(app: typer.Typer) -> None:
    """Adds the command group."""
    app.add_typer(group, name="rules")


@group.command("list")
def list_rules(prefix: Prefix = "", rules: o.Rules = None) -> None:
    """Every rule with its summary."""
    from factx.cli.output import loaded_rules, shown, tell  # noqa: PLC0415 (start-up)

    for matcher in loaded_rules(rules).all_matchers():
        if matcher.id.startswith(prefix):
            tell(f"{matcher.id}\t{shown(matcher.rule.summary)}")


@group.command()
def test(prefix: Prefix = "", rules: o.Rules = None) -> None:
    """Tries the examples and counterexamples that rules carry."""
    from factx.cli.output import fail, loaded_rules, shown, tell  # noqa: PLC0415 (start-up)
    from factx.rules.examples import run_examples  # noqa: PLC0415
    from factx.run.rulecheck import finder  # noqa: PLC0415

    loaded = loaded_rules(rules)
    passed, failed = 0, 0
    for outcome in run_examples(loaded, finder(loaded), prefix):
        if outcome.problem is None:
            passed += 1
            continue
        failed += 1
        tell(f"{_place(outcome.path, outcome.line)}: {outcome.rule}: {outcome.label}: {outcome.problem}")
        tell(f"    {shown(outcome.text)}")
    if not passed + failed:
        fail(f"no rule starts with {prefix}", "factx rules list")
    tell(f"{passed} passed, {failed} failed")
    raise typer.Exit(1 if failed else 0)


@group.command()
def check(rules: o.Rules = None) -> None:
    """Finds faults of form, unknown slots and patterns that run away."""
    from factx.cli.output import loaded_rules, tell  # noqa: PLC0415 (start-up)
    from factx.rules.check import problems  # noqa: PLC0415

    found = list(problems(loaded_rules(rules)))
    for problem in found:
        tell(f"{_place(problem.path, problem.line)}: {problem.message}")
    tell(f"{len(found)} faults" if found else "no fault")
    raise typer.Exit(1 if found else 0)


@group.command()
def new(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Its id: ko.figure.area, en.date.semester.")],
    into: Annotated[Path, typer.Option(metavar="DIR", help="Your folder of rules.")] = Path("factx-rules"),
) -> None:
    """Begins a rule: a file with a pattern, an example and a counterexample that work, to be replaced by yours."""
    from factx.cli.output import fail, tell  # noqa: PLC0415 (start-up)
    from factx.rules.scaffold import scaffold  # noqa: PLC0415

    try:
        below, text = scaffold(rule)
        path = into / below
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except ValueError as error:
        fail(str(error))
    except FileExistsError as error:
        fail(f"{error.filename}: is there already")
    except OSError as error:
        fail(f"{error.filename}: {(error.strerror or str(error)).lower()}")
    tell(f"{path}\nnext: factx rules test {rule} --rules {into}")


@group.command()
def coverage(
    paths: o.Paths,
    prefix: Annotated[str, typer.Option("--only", metavar="PREFIX", help="Only rules whose id starts so.")] = "",
    unused: Annotated[bool, typer.Option("--unused", help="Only rules that found nothing.")] = False,
    rules: o.Rules = None,
) -> None:
    """Which rules find something in these articles: id, how often, the first words found; then those that do not."""
    from factx.cli.output import fail, loaded_rules, say, shown, tell  # noqa: PLC0415 (start-up)
    from factx.read import load  # noqa: PLC0415
    from factx.run.coverage import coverage as covered  # noqa: PLC0415

    fired, problems = covered(load(paths), loaded_rules(rules))
    for problem in problems:
        say(f"factx: {problem}")
    chosen = {name: found for name, found in fired.items() if name.startswith(prefix)}
    if not chosen:
        fail(f"no rule starts with {prefix}", "factx rules list")
    for name, found in sorted(chosen.items(), key=lambda item: (-item[1].count, item[0])):
        if not (unused and found.count):
            tell(f"{name}\t{found.count}\t{shown(found.words)}".rstrip())
    say(f"{sum(found.count > 0 for found in chosen.values())} of {len(chosen)} rules found something")
    raise typer.Exit(3 if problems else 0)


def _place(path: Path, line: int | None) -> str:
    near = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    return f"{near}:{line}" if line else str(near)
