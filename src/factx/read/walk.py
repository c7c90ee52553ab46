"""Arguments to files: paths, folders, globs and ``-``, in a fixed order, each file once."""

import glob
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal

from pathspec import PathSpec

from factx.read.problem import Problem

TEXT = frozenset({".txt", ".text", ".md"})
LINES = frozenset({".jsonl", ".ndjson"})
PAGES = frozenset({".html", ".htm", ".xhtml"})
SIDECAR = ".meta.toml"
IGNORE_FILES = (".gitignore", ".factxignore")
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read.

    Attributes:
        id: POSIX path relative to the working directory, else below the argument that led to it; ``stdin`` for ``-``.
        kind: one article, or one document a line.
    """

    path: Path | None
    id: str
    kind: Literal["text", "jsonl"]


def walk(arguments: Iterable[str], *, input_format: str | None = None) -> Iterator[Found | Problem]:
    """The files that the arguments name, sorted within each folder, each once.

    Hidden and ignored files of folders are left out (``.gitignore``, ``.factxignore``); a named file is always read.
    """
    seen: set[Path] = set()
    for argument in arguments:
        if argument == STDIN:
            yield Found(None, "stdin", "jsonl" if input_format == "jsonl" else "text")
            continue
        for item in _argument(argument):
            if isinstance(item, Problem):
                yield item
                continue
            path, base = item
            try:
                real = path.resolve()
            except (OSError, RuntimeError):  # links in a circle
                yield Problem(_identity(path, base), "too many levels of symbolic links")
                continue
            if real not in seen:
                seen.add(real)
                yield Found(path, _identity(path, base), _kind(path, input_format))


def pages(arguments: Iterable[str]) -> int:
    """How many HTML pages lie in the folders that the arguments name; they are not read."""
    folders = (Path(argument) for argument in arguments if argument != STDIN and os.path.isdir(argument))  # noqa: PTH112 (never raises)
    return sum(isinstance(item, Path) for folder in folders for item in _below(folder, folder, (), PAGES))


def _argument(argument: str) -> Iterator[tuple[Path, Path] | Problem]:
    path = Path(argument)
    try:
        if path.is_dir():
            yield from _folder(path)
            return
        if path.exists() or path.is_symlink():
            yield path, path.parent
            return
    except (OSError, ValueError) as error:
        yield Problem(argument, _reason(error))
        return
    if glob.has_magic(argument):
        hits = sorted(glob.glob(argument, recursive=True))  # noqa: PTH207 (absolute and relative patterns alike)
        if hits:
            for hit in hits:
                if Path(hit).is_dir():
                    yield from _folder(Path(hit))
                elif not hit.endswith(SIDECAR):
                    yield Path(hit), Path(hit).parent
            return
        yield Problem(argument, "no file matches this pattern")
        return
    yield Problem(argument, "no such file or folder")


def _folder(folder: Path) -> Iterator[tuple[Path, Path] | Problem]:
    found = list(_below(folder, folder, ()))
    if not found:
        yield Problem(str(folder), "no article in this folder", "looked for .txt, .text, .md, .jsonl, .ndjson")
    for item in found:
        yield item if isinstance(item, Problem) else (item, folder)


def _below(
    folder: Path,
    top: Path,
    ignored: tuple[tuple[Path, PathSpec], ...],  # type: ignore[type-arg]
    endings: frozenset[str] = TEXT | LINES,
) -> Iterator[Path | Problem]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Problem(str(folder), _reason(error))
        return
    patterns = [name for name in IGNORE_FILES if (folder / name).is_file()]
    for name in patterns:
        lines = (folder / name).read_text(encoding="utf-8", errors="replace").splitlines()
        ignored = (*ignored, (folder, PathSpec.from_lines("gitignore", lines)))
    for entry in entries:
        path, folder_in_it = Path(entry.path), _is_folder(entry)
        if entry.name.startswith(".") or _ignored(path, ignored, folder=folder_in_it):
            continue
        if folder_in_it:
            if not entry.is_symlink():
                yield from _below(path, top, ignored, endings)
        elif path.suffix.lower() in endings and not path.is_fifo():
            yield path


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle
        return False


def _ignored(path: Path, ignored: tuple[tuple[Path, PathSpec], ...], *, folder: bool) -> bool:  # type: ignore[type-arg]
    return any(spec.match_file(path.relative_to(base).as_posix() + ("/" if folder else "")) for base, spec in ignored)


def _kind(path: Path, input_format: str | None) -> Literal["text", "jsonl"]:
    if input_format in ("text", "jsonl"):
        return "jsonl" if input_format == "jsonl" else "text"
    return "jsonl" if path.suffix.lower() in LINES else "text"


def _identity(path: Path, base: Path) -> str:
    """Never an absolute path: ids must be the same on every machine."""
    try:
        relative = Path(os.path.abspath(path)).relative_to(Path.cwd())  # noqa: PTH100 (links keep their names)
    except ValueError:
        relative = path.relative_to(base) if path != base else Path(path.name)
    return str(PurePosixPath(relative.as_posix()))


def _reason(error: Exception) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
