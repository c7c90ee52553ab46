"""A report that was written before, read back."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from factx.models.document import Block, Document
from factx.models.fact import Entity, Fact
from factx.models.finding import Finding
from factx.models.mention import Mention
from factx.models.report import Reading, Report
from factx.models.source import Run, Source
from factx.read.langid import language
from factx.report.schema import RECORDS

_LISTS = ("sources", "mentions", "facts", "entities", "findings")


def load_report(path: Path, texts: Mapping[str, str] | None = None) -> Report:
    """The report in a file of JSON or JSON Lines, with as many kinds of record as it holds.

    Args:
        path: the file.
        texts: the text of each source by id, where known; without it only the words of evidence can be shown. Sources
            that the file has no record of are read from it.

    Raises:
        ValueError: it is no report; the message names path and line.
        OSError: it cannot be read.
    """
    records: defaultdict[type[BaseModel], list[Any]] = defaultdict(list)
    for where, row in rows(path):
        model = RECORDS.get(row.get("record", ""))
        if model is None:
            raise ValueError(f"{where}: not a record of a factx report")
        try:
            records[model].append(model.model_validate(row))
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            raise ValueError(f"{where}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error
    run = records[Run][0] if records[Run] else Run(version="", rules="", kiwi=None, spacy=None, options={})
    mentions, facts = _by_source(records[Mention]), _by_source(records[Fact])
    sources: list[Source] = records[Source]
    held = {source.id for source in sources}
    sources += [_found(name, text) for name, text in sorted((texts or {}).items()) if name not in held]
    readings = tuple(
        Reading(_document(source, texts or {}), tuple(mentions[source.id]), (), tuple(facts[source.id]))
        for source in sources
    )
    return Report(run, readings, tuple(records[Entity]), tuple(records[Finding]))


def rows(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """The records of a file of JSON or JSON Lines, each with where it stands.

    Raises:
        ValueError: it is neither; the message names path and line.
    """
    text = path.read_text(encoding="utf-8-sig")
    try:
        whole = json.loads(text, parse_float=Decimal)
    except ValueError:
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip():
                yield f"{path}:{number}", _object(line, f"{path}:{number}")
        return
    if isinstance(whole, dict) and "record" not in whole and "run" in whole:
        yield str(path), whole["run"]
        for name in _LISTS:
            for row in whole.get(name, ()):
                yield str(path), row
    elif isinstance(whole, dict):
        yield f"{path}:1", whole
    else:
        raise ValueError(f"{path}: not a factx report")


def _object(line: str, where: str) -> dict[str, Any]:
    try:
        row = json.loads(line, parse_float=Decimal)
    except ValueError as error:
        raise ValueError(f"{where}: not JSON") from error
    if not isinstance(row, dict):
        raise ValueError(f"{where}: not a record of a factx report")
    return row


def _found(name: str, text: str) -> Source:
    """The record of a source that was found where its id says, and of which nothing else is known."""
    return Source(
        id=name, path=None, url=None, lang=language(text) or "und", title=None, publisher=None, published=None,
        published_from="none", encoding="utf-8", sha256="", characters=len(text), normalized=False,
    )  # fmt: skip


def _by_source(records: list[Any]) -> defaultdict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[record.source].append(record)
    return found


def _document(source: Source, texts: Mapping[str, str]) -> Document:
    text = texts.get(source.id, "")
    blocks, place = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(place, place + len(line), source.lang, "body"))
        place += len(line) + 1
    return Document(source, text, tuple(blocks))
