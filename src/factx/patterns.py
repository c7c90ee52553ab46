"""What is made of rules and word lists at every start, kept between runs: compiled patterns and their like.

Patterns with word lists in them take `regex` ten to a hundred milliseconds each, all together several seconds at every
start. Compiled patterns can be pickled with their code, forty times as fast to load; they are kept in one file of the
user's cache folder under the hash of the pattern, read when the first is asked for and written when the process ends.
Without a folder to write to, nothing is kept.
"""

import atexit
import hashlib
import os
import pickle
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypeVar

import regex

ENVIRONMENT = "FACTX_CACHE_DIR"
"""Names another folder; empty: keep nothing."""
LARGEST = 64_000_000
"""Bytes beyond which the file is begun anew: it fills with what older rules were made of."""

Made = TypeVar("Made")


def compiled(pattern: str, flags: int = 0) -> "regex.Pattern[str]":
    """The compiled pattern.

    Raises:
        regex.error: it is no regular expression.
    """
    found = kept(("regex", regex.__version__, flags, pattern), lambda: regex.compile(pattern, flags))
    # whatever is wrong with a kept pattern, the pattern itself is at hand
    return found if isinstance(found, regex.Pattern) and found.pattern == pattern else regex.compile(pattern, flags)


def alternatives(words: Iterable[str], blank: str = r"\s") -> str:
    """A group of a pattern that finds any of the words, the longest first.

    Args:
        words: as they are written; their order does not matter.
        blank: a pattern for each blank in them.
    """
    listed = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(regex.escape(word).replace(r"\ ", blank) for word in listed) + ")"


def as_listed(found: str) -> str:
    """Words that `alternatives` found as a list has them: in lower case, with plain blanks."""
    return " ".join(found.lower().split())


def kept(key: object, make: Callable[[], Made]) -> Made:
    """What `make` gives, as an earlier run kept it.

    Args:
        key: everything that the value depends on, with a `repr` that is the same in every run.
        make: called where nothing is kept; its value can be pickled.
    """
    pack = _pack()
    return make() if pack is None else pack.get(hashlib.sha256(repr(key).encode()).digest()[:16], make)


@cache
def stamp(file: str) -> str:
    """The hash of a module's own text, for keys of what its code makes."""
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()


class Pack:
    """The kept values in one file, each pickled by itself so that a run pays only for those it asks for."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = _read(file)
        self._fresh: dict[bytes, bytes] = {}
        self._owner = os.getpid()

    def get(self, key: bytes, make: Callable[[], Made]) -> Made:
        """The value kept under a key, or a new one."""
        data = self._values.get(key)
        if data is not None:
            with suppress(Exception):  # a damaged value is made anew
                value: Made = pickle.loads(data)  # noqa: S301 (a folder of the user's own, made for the user alone)
                return value
        value = make()
        self._values[key] = self._fresh[key] = pickle.dumps(value)
        return value

    def save(self) -> None:
        """Adds what this process made to what others have kept meanwhile."""
        if self._fresh and os.getpid() == self._owner:
            values = _read(self._file) | self._fresh
            if sum(map(len, values.values())) > LARGEST:
                values = self._fresh
            with suppress(OSError):
                _write(self._file, pickle.dumps(values))
            self._fresh = {}


def _read(file: Path) -> dict[bytes, bytes]:
    with suppress(Exception):
        values = pickle.loads(file.read_bytes())  # noqa: S301 (as above)
        if isinstance(values, dict):
            return values
    return {}


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
def _pack() -> Pack | None:
    folder = _folder()
    if folder is None:
        return None
    pack = Pack(folder / "kept.pickle")
    atexit.register(pack.save)
    return pack


def _folder() -> Path | None:
    asked = os.environ.get(ENVIRONMENT)
    if asked == "":
        return None
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser())
    folder = Path(asked) if asked else home / "factx"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
            return None  # somebody else's folder: what lies there is not ours to trust
    except OSError:
        return None
    return folder
