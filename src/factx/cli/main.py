"""The entry point: which command is meant, and how failures end."""

import gc
import sys
from collections.abc import Sequence
from typing import Any

import typer

from factx.cli import explain, extract, reconcile, report, review, rules, schema

app = typer.Typer(
    help="Facts from Korean and English news, and where sources disagree. `factx PATH…` is `factx report PATH…`.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        from factx import __version__  # noqa: PLC0415 (start-up)
        from factx.rules.load import default_rules  # noqa: PLC0415
        from factx.tokenize import versions  # noqa: PLC0415

        tokenizers = ", ".join(f"{name} {number}" for name, number in versions().items())
        typer.echo(f"factx {__version__} (rules {default_rules().digest[:12]}, {tokenizers})")
        raise typer.Exit


def _settings(wanted: bool) -> None:
    if wanted:
        from pathlib import Path  # noqa: PLC0415 (start-up)

        from factx.cli.config import find  # noqa: PLC0415

        config = find(sys.argv[1:], Path.cwd())
        typer.echo(f"# {config.path or 'no factx.toml and no [tool.factx] here or above'}")
        for name, value in config.settings.items():
            typer.echo(f"{name} = {str(value).lower() if isinstance(value, bool) else repr(value)}")
        raise typer.Exit


@app.callback()
def options(
    *,
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Versions, to be cited."),
    show_settings: bool = typer.Option(
        False, "--show-settings", callback=_settings, is_eager=True, help="The settings that hold here."
    ),
) -> None:
    """Facts from Korean and English news, and where sources disagree. `factx PATH…` is `factx report PATH…`."""


_GROUPS = (report, extract, reconcile, review, explain, rules, schema)
COMMANDS = tuple(module.__name__.rsplit(".", 1)[1] for module in _GROUPS)
for _module in _GROUPS:
    _module.register(app)

COLLECTOR = (200_000, 20, 50)
"""Thresholds of Python's garbage collector: rules, word lists and tokenizers are half a million objects that stay. To
look through them for garbage again and again takes a fifth of the start, and articles leave next to none behind."""

_OWN = ("--help", "-h", "--version", "--show-settings", "--install-completion", "--show-completion")


def with_command(arguments: Sequence[str]) -> list[str]:
    """``factx seeds/`` means ``factx report seeds/``; a path spelled like a command needs ``./``."""
    if arguments and arguments[0] not in COMMANDS and arguments[0] not in _OWN:
        return ["report", *arguments]
    return list(arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line; never shows a traceback unless ``--debug`` asks for it."""
    gc.set_threshold(*COLLECTOR)
    given = sys.argv[1:] if arguments is None else list(arguments)
    raise SystemExit(_run(given))


def _run(given: list[str]) -> int:
    try:
        status = app(with_command(given), prog_name="factx", standalone_mode=False, default_map=_defaults(given))
        return status if isinstance(status, int) else 0
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except Exception as error:
        if hasattr(error, "show") and hasattr(error, "exit_code"):  # an error of usage, told by the parser
            error.show()
            return int(error.exit_code)
        from factx.cli.config import ConfigError  # noqa: PLC0415 (start-up)
        from factx.cli.output import say  # noqa: PLC0415

        if isinstance(error, ConfigError):
            say(f"factx: {error}")
            return 2
        if "--debug" in given:
            raise
        say(f"factx: {type(error).__name__}: {error} (a fault in factx; --debug shows where)")
        return 2


def _defaults(given: Sequence[str]) -> dict[str, Any]:
    """Settings of a file as defaults of the commands that know them."""
    from pathlib import Path  # noqa: PLC0415 (start-up)

    from factx.cli.config import find  # noqa: PLC0415

    if not given or given[0] in _OWN:
        return {}
    defaults = find(given, Path.cwd()).defaults()
    return dict.fromkeys(("report", "extract", "reconcile", "review"), defaults) if defaults else {}
