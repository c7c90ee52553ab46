"""Arguments to raw articles: decoded, declared, with ids; what cannot be read is a problem and costs only itself."""

import hashlib
import io
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from factx.models.document import Document, Lang
from factx.read import declared as declarations
from factx.read.article import Declared, document
from factx.read.decode import DecodeError, decode
from factx.read.markup import first_tag, is_page
from factx.read.problem import Problem
from factx.read.walk import PAGES, Found, walk
from factx.rules.load import RuleSet

MAX_CHARACTERS = 1_000_000
"""An article is some thousand characters; a book is half a million. More is a mistake, and would take minutes."""
MAX_BYTES = 4 * MAX_CHARACTERS
_AS_TEXT = "save its text as .txt; --input-format text reads the markup as it is"


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of reading.

    Attributes:
        anchor: ISO date for sources that state none.
        lang: overrides script detection, not a declaration of the document itself.
    """

    encoding: str | None = None
    lang: Lang | None = None
    anchor: str | None = None
    input_format: str | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """An article before it is read: its id, its NFC text, and what is declared about it."""

    id: str
    text: str
    declared: Declared

    def document(self, rules: RuleSet) -> Document:
        """Its document, without sentences."""
        return document(self.id, self.text, rules, self.declared)


def load(
    arguments: Iterable[str], settings: Settings = Settings(), stdin: BinaryIO | None = None
) -> Iterator[Raw | Problem]:
    """The articles that the arguments name, in order, read one by one as they are asked for.

    A second document with an id already seen is a problem; so is anything that cannot be opened or decoded.
    """
    ids: set[str] = set()
    for found in walk(arguments, input_format=settings.input_format):
        if isinstance(found, Problem):
            yield found
            continue
        for item in _file(found, settings, stdin):
            if isinstance(item, Raw):
                if item.id in ids:
                    yield Problem(item.id, "a document with this id was already read", "give each document its own id")
                    continue
                ids.add(item.id)
            yield item


def _file(found: Found, settings: Settings, stdin: BinaryIO | None) -> Iterator[Raw | Problem]:
    where = "stdin" if found.path is None else str(found.path)
    try:
        if found.kind == "jsonl":
            yield from _lines(found, where, settings, stdin)
            return
        data = _bytes(found.path, stdin)
        declared = declarations.sidecar(found.path) if found.path else Declared()
        path = found.id if found.path else None
        raw = article(found.id, data, settings, replace(declared, path=path))
        refused = found.path and settings.input_format != "text" and _is_html(found.path, raw.text)
        yield Problem(where, "an HTML page, not the text of an article", _AS_TEXT) if refused else raw
    except DecodeError as error:
        hint = "--encoding names another" if error.offset is not None and "control" not in str(error) else None
        yield Problem(where, str(error), hint)
    except _TooLargeError as error:
        yield Problem(where, str(error), "an article is some thousand characters: split the file, or use JSONL")
    except OSError as error:
        yield Problem(where, (error.strerror or str(error)).lower())


def _is_html(path: Path, text: str) -> bool:
    return is_page(text) or (path.suffix.lower() in PAGES and first_tag(text) is not None)


class _TooLargeError(ValueError):
    pass


def _bytes(path: Path | None, stdin: BinaryIO | None) -> bytes:
    """The bytes of a file, one more than allowed at most."""
    if path is None:
        data = (stdin or sys.stdin.buffer).read(MAX_BYTES + 1)
    else:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _TooLargeError(f"larger than {MAX_BYTES // 1_000_000} MB")
    return data


def article(name: str, data: bytes, settings: Settings = Settings(), declared: Declared = Declared()) -> Raw:  # noqa: B008
    """An article from the bytes of its file.

    Raises:
        DecodeError: the bytes are no text in any accepted encoding.
        ValueError: more than `MAX_CHARACTERS`.
    """
    decoded = decode(data, settings.encoding)
    if len(decoded.text) > MAX_CHARACTERS:
        raise _TooLargeError(f"{len(decoded.text)} characters, more than {MAX_CHARACTERS}")
    return Raw(
        name,
        decoded.text,
        replace(
            declared,
            lang=declared.lang or settings.lang,
            anchor=settings.anchor,
            encoding=decoded.encoding,
            sha256=hashlib.sha256(data).hexdigest(),
            normalized=decoded.normalized,
        ),
    )


def _lines(found: Found, where: str, settings: Settings, stdin: BinaryIO | None) -> Iterator[Raw | Problem]:
    with io.BytesIO() if found.path is None else found.path.open("rb") as file:
        stream: BinaryIO = (stdin or sys.stdin.buffer) if found.path is None else file
        number = 0
        encoding = settings.encoding
        while data := stream.readline(MAX_BYTES + 1):
            number += 1
            place = f"{where}:{number}"
            if len(data) > MAX_BYTES:
                yield Problem(place, f"a line larger than {MAX_BYTES // 1_000_000} MB")
                while data and not data.endswith(b"\n"):
                    data = stream.readline(MAX_BYTES)
                continue
            if not data.strip():
                continue
            try:
                decoded = decode(
                    data.rstrip(b"\r\n") if not data.startswith((b"\xff\xfe", b"\xfe\xff")) else data, encoding
                )
                yield _row(f"{found.id}:{number}", found, declarations.line(decoded.text), settings, decoded.encoding)
            except DecodeError as error:
                yield Problem(place, str(error))
            except ValueError as error:
                yield Problem(place, str(error))


def _row(fallback: str, found: Found, row: declarations.Line, settings: Settings, encoding: str) -> Raw:
    text = row.text.removeprefix("\ufeff")
    normal = unicodedata.normalize("NFC", text)
    if len(normal) > MAX_CHARACTERS:
        raise _TooLargeError(f"{len(normal)} characters, more than {MAX_CHARACTERS}")
    declared = replace(
        row.declared,
        path=found.id if found.path else None,
        lang=row.declared.lang or settings.lang,
        anchor=settings.anchor,
        encoding=encoding,
        sha256=hashlib.sha256(row.text.encode("utf-8", "surrogatepass")).hexdigest(),
        normalized=normal != text,
    )
    return Raw(row.id or fallback, normal, declared)
