"""One article: text to a document with zones, languages, publication date, title, publisher. Pure."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factx.models.document import Block, Document, Lang
from factx.models.source import Diagnostic, Source
from factx.read import langid
from factx.read.blocks import paragraphs
from factx.read.markup import first_tag
from factx.read.origin import Origin
from factx.read.words import Words, words_of
from factx.read.zones import Zoned, zoned
from factx.rules.load import RuleSet

_SAMPLE = 20_000
_LOW_SHARE = 0.5
_TAG_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Declared:
    """What somebody says about an article besides its text: a JSONL line, a sidecar, a command-line flag.

    Attributes:
        published_from: where `published` comes from; None where it is not declared.
        anchor: used only where neither declaration nor text has a date.
    """

    path: str | None = None
    url: str | None = None
    lang: Lang | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    published_from: str | None = None
    anchor: str | None = None
    encoding: str = "utf-8"
    sha256: str | None = None
    normalized: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()


@lru_cache(maxsize=4)
def _origin(rules: RuleSet) -> Origin:
    return Origin(words_of(rules))


def document(source_id: str, text: str, rules: RuleSet, declared: Declared = Declared()) -> Document:
    """The document of an article's NFC text, without sentences.

    Header metadata (``date 2025-09-10``, ``Published: …``) becomes a dateline block of its own and is never read as
    prose.
    """
    words = words_of(rules)
    zones = zoned(text, paragraphs(text), words)
    blocks = _blocks(text, zones, declared.lang, words)
    published, where = _published(zones, declared)
    lang = _document_language(blocks, declared.lang)
    origin = _origin(rules)
    source = Source(
        id=source_id,
        path=declared.path,
        url=declared.url or _meta(zones, "url"),
        lang=lang,
        title=declared.title or _title(text, blocks),
        publisher=declared.publisher
        or _meta(zones, "publisher")
        or origin.publisher(text, blocks)
        or _meta(zones, "agency"),
        published=published,
        published_from=where,
        derived_from=origin.derived_from(text, blocks),
        encoding=declared.encoding,
        sha256=declared.sha256 or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        characters=len(text),
        normalized=declared.normalized,
        diagnostics=(*declared.diagnostics, *_diagnostics(blocks, lang, published), *_markup(text)),
    )
    return Document(source=source, text=text, blocks=blocks)


def _blocks(text: str, zones: Zoned, declared: Lang | None, words: Words) -> tuple[Block, ...]:
    blocks = []
    for start, end, name in zones.segments:
        lang = langid.language(text[start : min(end, start + _SAMPLE)])
        blocks.append((Block(start, end, lang or "und", name), lang is None))
    latin = [text[b.start : b.end] for b, _ in blocks if b.lang == "en"]
    if declared != "en" and latin and not langid.is_english(latin, words.function_words):
        blocks = [(replace(b, lang="und") if b.lang == "en" else b, unknown) for b, unknown in blocks]
    main: Lang | None = declared or _majority([b for b, unknown in blocks if not unknown])
    return tuple(
        replace(b, lang=main)
        if main and (unknown or (declared and not _foreign(text, b, declared, len(blocks))))
        else b
        for b, unknown in blocks
    )


def _foreign(text: str, block: Block, declared: Lang, blocks: int) -> bool:
    """Plainly in the other language than the one declared: an English statement in Korean news."""
    if blocks == 1 or block.lang in (declared, "und"):
        return False
    hangul, latin, _ = langid.counts(text[block.start : block.end])
    return (latin >= 8 and hangul == 0) if declared == "ko" else (hangul >= 5 and hangul > latin)


def _majority(blocks: Sequence[Block]) -> Lang | None:
    sizes: dict[Lang, int] = {}
    for block in blocks:
        weight = 2 if block.lang == "ko" else 1
        sizes[block.lang] = sizes.get(block.lang, 0) + weight * (block.end - block.start)
    return max(sizes.items(), key=lambda item: item[1])[0] if sizes else None


def _document_language(blocks: tuple[Block, ...], declared: Lang | None) -> Lang:
    if declared:
        return declared
    prose = [b for b in blocks if b.zone in ("body", "headline")] or list(blocks)
    return _majority(prose) or "und"


def _title(text: str, blocks: tuple[Block, ...]) -> str | None:
    return next((" ".join(text[b.start : b.end].split()) for b in blocks if b.zone == "headline"), None)


def _meta(zones: Zoned, role: str) -> str | None:
    return next((meta.value for meta in zones.meta if meta.role == role and meta.value), None)


_PREFERENCE = (("published", True), ("date", True), ("published", False), ("dateline", False), ("date", False))


def _published(zones: Zoned, declared: Declared) -> tuple[str | None, str]:
    """The first that is there: a declaration, the page's head, its foot, a dateline, the date of a change, the flag."""
    if declared.published and declared.published_from:
        return declared.published, declared.published_from
    for role, before in _PREFERENCE:
        hits = [m.value for m, b in zip(zones.meta, zones.in_header, strict=True) if m.role == role and b is before]
        if hits:
            same_day = [value for value in hits if value[:10] == hits[0][:10]]
            return max(same_day, key=len), "header" if before else "body"
    for meta, before in zip(zones.meta, zones.in_header, strict=True):
        if meta.role == "updated":
            return meta.value, "header" if before else "body"
    if declared.anchor:
        return declared.anchor, "flag"
    return None, "none"


def _markup(text: str) -> list[Diagnostic]:
    span = first_tag(text)
    if span is None:
        return []
    message = f"the text holds HTML markup, which is read as words: {text[slice(*span)][:_TAG_SHOWN]}"
    return [Diagnostic(code="FX908", message=message, start=span[0], end=span[1])]


def _diagnostics(blocks: tuple[Block, ...], lang: Lang, published: str | None) -> list[Diagnostic]:
    found = []
    if not blocks:
        return [Diagnostic(code="FX906", message="the document is empty")]
    if published is None:
        found.append(Diagnostic(code="FX901", message="no publication date: relative dates stay open"))
    if lang == "und":
        found.append(Diagnostic(code="FX905", message="neither Korean nor English: read for nothing"))
    else:
        total = sum(b.end - b.start for b in blocks)
        other = sum(b.end - b.start for b in blocks if b.lang == "und")
        if other > total * (1 - _LOW_SHARE):
            found.append(Diagnostic(code="FX905", message="most of the text is neither Korean nor English"))
    return found
