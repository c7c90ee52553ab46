"""Standard output and standard error: data on the one, everything else on the other."""

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

import typer

from factx.cli import names
from factx.report.text import clean
from factx.rules.errors import RuleError
from factx.rules.load import RuleSet, load_rules


def fail(message: str, hint: str | None = None, status: int = 2) -> NoReturn:
    """Ends the program with an error on standard error."""
    say(f"factx: {message}" + (f" ({hint})" if hint else ""))
    raise typer.Exit(status)


def say(message: str) -> None:
    """A line on standard error; names of files and words of sources in it cannot send escapes."""
    try:
        print(shown(message), file=sys.stderr, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def shown(text: str) -> str:
    """Text that no terminal obeys, line by line."""
    return "\n".join(clean(line) for line in text.splitlines())


def encoded(piece: str | bytes) -> bytes:
    """A piece of output as UTF-8."""
    return piece if isinstance(piece, bytes) else piece.encode("utf-8", "surrogatepass")


def write_bytes(pieces: Iterable[str | bytes]) -> None:
    """Writes UTF-8 to standard output, whatever the console's code page: a format for machines is bytes.

    Ends the program in peace where the reader of the pipe goes away (``| head -1``).
    """
    try:
        for piece in pieces:
            sys.stdout.buffer.write(encoded(piece))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        gone()


def tell(text: str) -> None:
    """A line on standard output, whoever reads it or goes away."""
    write_bytes([text + "\n"])


def gone() -> NoReturn:
    """Nobody reads standard output any more: nothing is wrong, and the interpreter must not try to flush again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(0)


def loaded_rules(overlays: Sequence[Path] | None = None, entities: Sequence[Path] | None = None) -> RuleSet:
    """The rules with a user's overlays; a faulty rule file ends the program with its path and line."""
    for folder in overlays or ():
        if not folder.is_dir():
            fail(f"{folder}: no such folder of rules")
    try:
        lists = [_names(entities)] if entities else []
        rules = load_rules(*(overlays or ()), *lists)
        if overlays:  # ours are proved by tests; a user's own are checked before anything is read
            list(rules.all_matchers())
    except (RuleError, names.NamesError) as error:
        fail(str(error))
    return rules


def _names(files: Sequence[Path]) -> Path:
    """A user's lists of names as an overlay of the rules."""
    folder = Path(tempfile.mkdtemp(prefix="factx-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "shared" / "entities").mkdir(parents=True)
    for number, file in enumerate(files):
        (folder / "shared" / "entities" / f"user{number}.tsv").write_text(names.table(file), encoding="utf-8")
    return folder
