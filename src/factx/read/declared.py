"""Declarations about articles: JSONL lines and sidecar files, checked field by field."""

import datetime
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from factx.models.document import Lang
from factx.models.source import Diagnostic
from factx.read.article import Declared
from factx.read.headerdate import valid
from factx.read.walk import SIDECAR

_TEXTS = ("title", "publisher", "url")


class DeclarationError(ValueError):
    """A declaration that does not say what it should; the message names the field."""


@dataclass(frozen=True, slots=True)
class Line:
    """One document of a JSONL input."""

    id: str | None
    text: str
    declared: Declared


def fields(row: dict[str, Any], origin: str) -> Declared:
    """The known fields of a JSONL row or sidecar; others are left alone.

    Raises:
        DeclarationError: a field with a value of the wrong sort.
    """
    texts: dict[str, str | None] = {}
    for name in _TEXTS:
        value = row.get(name)
        if value is not None and not isinstance(value, str):
            raise DeclarationError(f"{name} must be a string, not {type(value).__name__}")
        texts[name] = value or None
    lang = row.get("lang")
    if lang not in (None, "", "auto", "ko", "en", "und"):
        raise DeclarationError(f'lang must be "ko" or "en", not {lang!r}')
    published = _published(row.get("published"))
    return Declared(
        lang=cast("Lang", lang) if lang in ("ko", "en") else None,
        title=texts["title"],
        publisher=texts["publisher"],
        url=texts["url"],
        published=published,
        published_from=origin if published else None,
    )


def _published(value: Any) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, datetime.datetime | datetime.date):
        value = value.isoformat()
    iso = valid(value) if isinstance(value, str) else None
    if iso is None:
        raise DeclarationError(f"published must be an ISO date or datetime such as 2025-09-10, not {value!r}")
    return iso


def line(text: str) -> Line:
    """A line of JSONL.

    Raises:
        DeclarationError: no JSON object, no ``text``, or a field of the wrong sort.
    """
    try:
        row = json.loads(text)
    except RecursionError:
        raise DeclarationError("not JSON that can be read: nested too deeply") from None
    except ValueError as error:
        place = f" at column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        raise DeclarationError(f"not JSON: {getattr(error, 'msg', error)}{place}") from None
    if not isinstance(row, dict):
        raise DeclarationError(f"a document is a JSON object, not {type(row).__name__}")
    body = row.get("text")
    if not isinstance(body, str):
        raise DeclarationError('a document needs "text", a string')
    name = row.get("id")
    if name is not None and (not isinstance(name, str | int) or isinstance(name, bool) or name == ""):
        raise DeclarationError("id must be a string")
    return Line(None if name is None else str(name), body, fields(row, "input"))


def sidecar(path: Path) -> Declared:
    """What ``NAME.meta.toml`` beside an article says; where it cannot be read, nothing but a diagnostic."""
    beside = [path.with_name(path.name + SIDECAR), path.with_name(path.stem + SIDECAR)]
    for file in beside:
        if file.is_file():
            try:
                return fields(tomllib.loads(file.read_text(encoding="utf-8-sig")), "sidecar")
            except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, DeclarationError) as error:
                return Declared(
                    diagnostics=(Diagnostic(code="FX907", message=f"sidecar {file.name} is not used: {error}"),)
                )
    return Declared()
