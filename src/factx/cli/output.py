"""Standard output and standard error: data on the one, everything else on the other."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import typer

from factx.report.text import clean
from factx.rules.errors import RuleError
from factx.rules.load import RuleSet, load_rules


def fail(message: str, hint: str | None = None, status: int = 2) -> NoReturn:
    """Ends the program with an error on standard error."""
    say(f"factx: {message}" + (f" ({hint})" if hint else ""))
    raise typer.Exit(status)


def say(message: str) -> None:
    """A line on standard error; names of files and words of sources in it cannot send escapes."""
    print(shown(message), file=sys.stderr, flush=True)


def shown(text: str) -> str:
    """Text that no terminal obeys, line by line."""
    return "\n".join(clean(line) for line in text.splitlines())


def write_bytes(pieces: Iterable[str]) -> None:
    """Writes UTF-8 to standard output, whatever the console's code page: a format for machines is bytes."""
    for piece in pieces:
        sys.stdout.buffer.write(piece.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()


def loaded_rules(overlays: list[Path] | None) -> RuleSet:
    """The rules with a user's overlays; a faulty rule file ends the program with its path and line."""
    for folder in overlays or ():
        if not folder.is_dir():
            fail(f"{folder}: no such folder of rules")
    try:
        rules = load_rules(*(overlays or ()))
        list(rules.all_matchers())
    except RuleError as error:
        fail(str(error))
    return rules
