"""The records about a run and about what was read."""

from typing import Any, Literal

from pydantic import Field

from factx.models.base import Model


class Run(Model):
    """The first record of every output: which program, rules and tokenizers made it.

    Attributes:
        version: of factx.
        rules: SHA-256 over all rules and word lists.
        kiwi: version of the Korean tokenizer.
        spacy: version of the English tokenizer.
        options: what was asked for.
    """

    record: Literal["run"] = "run"
    schema_: Literal["factx/1"] = Field(default="factx/1", alias="schema")
    version: str
    rules: str
    kiwi: str | None
    spacy: str | None
    options: dict[str, Any]


class Diagnostic(Model):
    """Something about the reading (never about the world): codes FX901 to FX909.

    Attributes:
        start: first code point of what it is about, where it is about a stretch of the text.
        end: code point behind it.
    """

    code: str
    message: str
    start: int | None = None
    end: int | None = None


class Source(Model):
    """One article from one publisher.

    Attributes:
        id: what the input says, else the path, else ``stdin``; a line of JSON Lines without id is ``FILE:LINE``.
        lang: ``und`` is neither Korean nor English: read for nothing.
        published: ISO date or datetime, which relative dates hang on.
        published_from: where that date was found.
        derived_from: the publishers or reports that the article names as its own source, in its words.
        encoding: in which the bytes were read.
        sha256: of the bytes read; for a JSONL document, of its text in UTF-8.
        characters: of the normalised text, in code points.
        normalized: whether NFC changed the text.
        diagnostics: what could not be read as it should.
    """

    record: Literal["source"] = "source"
    id: str
    path: str | None
    url: str | None
    lang: Literal["ko", "en", "und"]
    title: str | None
    publisher: str | None
    published: str | None
    published_from: Literal["input", "sidecar", "header", "body", "flag", "none"]
    derived_from: tuple[str, ...] = ()
    encoding: str
    sha256: str
    characters: int
    normalized: bool
    diagnostics: tuple[Diagnostic, ...] = ()
