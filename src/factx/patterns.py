"""Regular expressions of slots and word lists, compiled once for a machine.

Patterns with word lists in them take `regex` ten to a hundred milliseconds each, all together several seconds at every
start. Compiled patterns can be pickled with their code, forty times as fast to load; they are kept in the user's cache
folder under the hash of the pattern and the version of `regex`. Without a folder to write to, nothing is kept.
"""

import hashlib
import os
import pickle
import tempfile
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

import regex

ENVIRONMENT = "FACTX_CACHE_DIR"
"""Names another folder; empty: keep nothing."""
SMALL = 600
"""Characters of a pattern below which compiling is as fast as reading a file."""


def compiled(pattern: str, flags: int = 0) -> "regex.Pattern[str]":
    """The compiled pattern.

    Raises:
        regex.error: it is no regular expression.
    """
    folder = _folder()
    if folder is None or len(pattern) < SMALL:
        return regex.compile(pattern, flags)
    file = folder / hashlib.sha256(f"{flags}:{pattern}".encode()).hexdigest()[:32]
    with suppress(Exception):  # whatever is wrong with a cached file, the pattern itself is at hand
        kept = pickle.loads(file.read_bytes())  # noqa: S301 (a folder of the user's own, made for the user alone)
        if isinstance(kept, regex.Pattern) and kept.pattern == pattern:
            return kept
    fresh = regex.compile(pattern, flags)
    with suppress(OSError):
        _write(file, pickle.dumps(fresh))
    return fresh


def _write(file: Path, data: bytes) -> None:
    """Whole or not at all: another process may read the file at this moment."""
    handle, name = tempfile.mkstemp(dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).replace(file)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


@cache
def _folder() -> Path | None:
    asked = os.environ.get(ENVIRONMENT)
    if asked == "":
        return None
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser())
    folder = (Path(asked) if asked else home / "factx") / f"regex-{version('regex')}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
            return None  # somebody else's folder: what lies there is not ours to trust
    except OSError:
        return None
    return folder
