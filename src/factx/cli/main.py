"""The entry point: which command is meant, and how failures end."""

import os
import sys

import typer

from factx.cli import extract, rules, schema

COMMANDS = ("extract", "rules", "schema")

app = typer.Typer(
    help="Facts from Korean and English news, and where sources disagree. `factx PATH…` shows the report of articles.",
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


@app.callback()
def options(
    *, version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Versions, to be cited.")
) -> None:
    """Facts from Korean and English news, and where sources disagree."""


extract.register(app)
rules.register(app)
schema.register(app)


def main() -> None:
    """Runs the command line; never shows a traceback unless ``--debug`` asks for it."""
    arguments = with_command(sys.argv[1:])
    try:
        app(arguments, standalone_mode=True)
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except BrokenPipeError:
        # the reader of the pipe went away (`| head -1`): nothing is wrong; keep the interpreter from flushing again
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None


def with_command(arguments: list[str]) -> list[str]:
    """``factx seeds/`` means ``factx extract seeds/``; a path spelled like a command needs ``./``."""
    if arguments and arguments[0] not in COMMANDS and arguments[0] not in _OWN_OPTIONS:
        return ["extract", *arguments]
    return arguments


_OWN_OPTIONS = ("--help", "-h", "--version", "--install-completion", "--show-completion")
