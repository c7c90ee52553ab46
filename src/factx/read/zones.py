"""Paragraphs to zones: what is the article, and what a page has put around and into it.

The traps are those of real pages: a ``관련기사`` line between two paragraphs of the article, captions with a credit,
header metadata glued to the first sentence, a list of other stories at the end, bylines that trail the last sentence.
"""

from dataclasses import dataclass, field

import regex

from factx.models.document import Zone
from factx.read import header, headerdate
from factx.read.blocks import Span
from factx.read.header import Meta
from factx.read.words import EMAIL, Words, zone
from factx.rules.lexicon import fold

_SENTENCE_END = regex.compile(r"(?:[.?!…。][\"'”’」』)\]]{0,2}|다)$")
_STAMPED = regex.compile(r"\d\s?(?:[ap]\.m)?\.$")
"""How a date or a time of the clock ends a line: ``2028. 6. 21.``, ``5:14 p.m.``"""
_SENTENCE_INSIDE = regex.compile(r"(?:[.?!…。][\"'”’」』)\]]{0,2})\s")
_BULLET = regex.compile(r"(?:[-–—•·*►☞▷◆■□○●※⊙>▶]|\d{1,2}[.)])\s*+(?=\S)")
_EDGES = " \t:：>»▶▷►☞-–—[]()<>|·•◆■□●○…\u00a0"
_COUNTER = regex.compile(r"\(\s?\d{1,6}\s?/\s?\d{1,6}\s?(?:자|bytes?|characters?)?\s?\)$")
_URL = regex.compile(r"(?:https?://|www\.)\S+$")
_HASHTAGS = regex.compile(r"(?:#\S{1,40}\s*+){1,30}$")
_MARKED = regex.compile(r"[▲△◀▼]")
_EMAIL = regex.compile(EMAIL)
_BYLINE_EN = regex.compile(r"(?i:by)\s(?:[A-Z][\p{L}.'’-]{0,20}\s?){1,4}(?:,|\band\b|\s|\[|\(|\||/|<|@|\.|$)")
_NAME = regex.compile(
    r"(?:[-–•]\s?)?(?:[A-Z][\p{L}'’-]{0,20}\.?)(?:\s[A-Z][\p{L}'’.-]{0,20}){1,3}(?:,? [a-z]{2,12}){0,3}$"
)
_NAME_IN = regex.compile(
    r"(?:[A-Z][\p{L}'’-]{0,20}\.?)(?:\s[A-Z][\p{L}'’.-]{0,20}){1,3},? in "
    r"[A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})?(?:, .{2,30})?$"
)
"""``Oliver Strand in Seoul, Trade & Finance``."""
_NOTICE_TAIL = regex.compile(
    r"(?<=[.!?\"”’)\]>다])\s{0,4}(?:<?\s?저작권자|[<\[(]?\s?(?:ⓒ|Copyright\s?[ⓒ©(])|\(끝\)$|©\s)", regex.IGNORECASE
)
_STOPPED = regex.compile(r"[가-힣][.?!][\"”’]?$")
_HEADLINE_MAX = 80
_SHORT, _LINE_MAX, _CAPTION_MAX = 60, 250, 400
_HEADER_DEPTH, _FOOTER_DEPTH = 12, 8


@dataclass(slots=True)
class Zoned:
    """The segments of a text with their zones, and the metadata that stood in them."""

    segments: list[tuple[int, int, Zone]] = field(default_factory=list)
    meta: list[Meta] = field(default_factory=list)
    in_header: list[bool] = field(default_factory=list)
    """For each entry of `meta`: whether it stood before the article's text."""

    def add(self, start: int, end: int, name: Zone) -> None:
        """Appends a segment."""
        if start < end:
            self.segments.append((start, end, name))

    def note(self, found: list[Meta], *, before: bool) -> None:
        """Appends metadata."""
        self.meta += found
        self.in_header += [before] * len(found)


class _Reader:
    """Reads the paragraphs of one text in order; what a line is depends on those before it."""

    def __init__(self, text: str, lines: list[Span], words: Words) -> None:
        self.text, self.lines, self.words = text, lines, words
        self.out = Zoned()
        self.prose_seen = False
        self.headlines = 0
        self.related: str | None = None
        self.front = bool(lines) and text[slice(*lines[0])] == "---"

    def read(self) -> Zoned:
        for number, (start, end) in enumerate(self.lines):
            self._line(number, start, end)
        return self.out

    def _line(self, number: int, start: int, end: int) -> None:
        text, words = self.text, self.words
        if self.front and self._front_matter(number, start, end):
            return
        near_top = not self.prose_seen and number < _HEADER_DEPTH
        near_end = number >= len(self.lines) - _FOOTER_DEPTH
        if near_top or near_end:
            found, rest = header.leading(text, start, end, words, first=number == 0)
            if found:
                self.out.note(found, before=near_top)
                stop = rest if rest >= end else found[-1].end
                self.out.add(start, stop, "dateline")
                if rest >= end:
                    return
                start = rest
        if near_top and self._labelled(start, end):
            return
        name = self._whole_line(number, start, end, near_top=near_top, near_end=near_end)
        if name is not None:
            self.out.add(start, end, name)
            return
        self._prose(number, start, end, near_top=near_top)

    def _front_matter(self, number: int, start: int, end: int) -> bool:
        if number and self.text[start:end] == "---":
            self.front = False
            self.out.add(start, end, "boilerplate")
            return True
        if number > 40:
            self.front = False
            return False
        if not self._labelled(start, end):
            found, _ = header.leading(self.text, start, end, self.words, first=False)
            self.out.note(found, before=True)
            self.out.add(start, end, "dateline" if found else "boilerplate")
        return True

    def _labelled(self, start: int, end: int) -> bool:
        """``제목: …``, ``Source: …``: only at the head of a document."""
        meta = header.labelled(self.text, start, end, self.words) if end - start <= _LINE_MAX else None
        if meta is None or meta.role in ("published", "updated"):
            return False
        self.out.note([meta], before=True)
        if meta.role == "title":
            self.out.add(start, meta.start, "boilerplate")
            self.out.add(meta.start, meta.end, "headline")
            self.headlines += 1
        else:
            self.out.add(start, end, "byline" if meta.role == "author" else "boilerplate")
        return True

    def _whole_line(self, number: int, start: int, end: int, *, near_top: bool, near_end: bool) -> Zone | None:
        """The zone of a line that is no prose of the article; None where it is, or may be a headline."""
        text, words, size = self.text, self.words, end - start
        if len(self.lines) == 1 or size > _CAPTION_MAX:
            self.related = None
            return None
        line = text[start:end]
        prose = _is_prose(line)
        key = fold(line.strip(_EDGES))
        if key in words.heading:
            self.related = words.heading[key]
            return zone(self.related)
        if self.related is not None:
            bullet = _BULLET.match(line) is not None
            near = text.count("\n", self.lines[number - 1][1], start) <= 1
            if bullet or (not prose and size <= 160 and (near or number * 10 >= len(self.lines) * 7)):
                return zone(self.related)
            self.related = None
        if not any(c.isalpha() for c in line):
            return "boilerplate"
        if words.lead.match(line) and not prose:
            return "related"
        if (
            key in words.whole
            or _URL.match(line)
            or _HASHTAGS.match(line)
            or (size <= _SHORT and _COUNTER.search(line))
        ):
            return "boilerplate"
        if (
            (size <= _LINE_MAX)
            and (hit := words.inside.search(line, 0, size))
            and (near_end or near_top or size <= 150)
        ):
            return zone(words.inside_zones.get(fold(hit.group()), "boilerplate"))
        if self._is_caption(number, line):
            return "caption"
        return self._byline_or_date(number, start, end, line, prose=prose, near_top=near_top, near_end=near_end)

    def _byline_or_date(
        self, number: int, start: int, end: int, line: str, *, prose: bool, near_top: bool, near_end: bool
    ) -> Zone | None:
        if len(line) > 160 or not (near_top or near_end):
            return "byline" if len(line) <= _SHORT and self.words.reporter.match(line) else None
        if (not prose or _STAMPED.search(line)) and any(c.isdigit() for c in line):
            found = header.inside(self.text, start, end, self.words)
            if found and (number or found[0].role != "date" or found[0].start == start):
                self.out.note(found, before=near_top)
                return "dateline"
        if self.words.reporter.match(line) or (
            _EMAIL.search(line) and len(line) <= 100 and not _SENTENCE_INSIDE.search(line)
        ):
            return "byline"
        started = self.words.start.match(line)
        if started and self.words.start_zones.get(fold(started.group())) == "byline":
            latin = started.group().isascii()
            if not latin or _BYLINE_EN.match(line) or ":" in line or "ing by" in started.group().lower():
                return "byline"
        if near_top and self.headlines and ((_NAME.match(line) and len(line) <= 40) or _NAME_IN.match(line)):
            return "byline"
        previous = self.out.segments[-1][2] if self.out.segments else None
        if near_end and previous == "byline" and not prose and len(line) <= _SHORT and self.prose_seen:
            return "byline"
        return None

    def _is_caption(self, number: int, line: str) -> bool:
        if len(line) > _CAPTION_MAX:
            return False
        if self.words.credit.search(line, max(0, len(line) - 140)) or (
            len(line) <= 300 and self.words.end.search(line, max(0, len(line) - 40))
        ):
            return True
        started = self.words.start.match(line)
        if not started or self.words.start_zones.get(fold(started.group())) != "caption" or len(line) > _LINE_MAX:
            return False
        if _MARKED.match(line):
            around = [self.text[self.lines[n][0]] for n in (number - 1, number + 1) if 0 <= n < len(self.lines)]
            return len(_MARKED.findall(line)) == 1 and line[0] not in around
        return True

    def _prose(self, number: int, start: int, end: int, *, near_top: bool) -> None:
        """A paragraph of the article, with the dateline before it and the byline and notice after it; or a headline."""
        text = self.text
        line = text[start : min(end, start + _CAPTION_MAX)] if end - start > _CAPTION_MAX else text[start:end]
        prose = _is_prose(
            text[start:end] if end - start <= _CAPTION_MAX else text[max(start, end - 8) : end], end - start
        )
        prose = prose and not (number == 0 and self._is_told_headline(line))
        if near_top and not prose and len(self.lines) > 1 and not self._ends_document(number):
            if self.headlines and " " not in line and len(line) <= 15:
                self.out.add(start, end, "boilerplate")
                return
            if self.headlines < 3:
                self.headlines += 1
                self.out.add(start, end, "headline")
                return
        if number < _HEADER_DEPTH:
            opening = self.words.dateline.match(text, start, min(end, start + 120))
            if opening and opening.end() < end:
                self._dateline_meta(opening)
                self.out.add(start, _trim(text, start, opening.end()), "dateline")
                start = opening.end()
        self.prose_seen = True
        tails: list[tuple[int, int, Zone]] = []
        if number >= len(self.lines) - _FOOTER_DEPTH:
            notice = _NOTICE_TAIL.search(text, max(start, end - _LINE_MAX), end)
            if notice:
                tails.append((_lead(text, notice.start(), end), end, "boilerplate"))
                end = _trim(text, start, notice.start())
            byline = self.words.byline_tail.search(text, max(start, end - 120), end)
            if byline:
                tails.insert(0, (byline.start("byline"), _trim(text, start, end), "byline"))
                end = _trim(text, start, byline.start())
        self.out.add(start, end, "body")
        for tail in tails:
            self.out.add(*tail)

    def _is_told_headline(self, line: str) -> bool:
        """``은호발 AI, 달걀 한 판 7천 원 넘었다``: a first line without its stop."""
        later = (self.text[start:end] for start, end in self.lines[1 : _HEADER_DEPTH + 1])
        return line.endswith("다") and len(line) <= _HEADLINE_MAX and any(_STOPPED.search(one) for one in later)

    def _dateline_meta(self, match: regex.Match[str]) -> None:
        for group in ("agency", "outlet", "wire", "release"):
            if match.group(group):
                outlet = regex.search(self.words.outlet, match.group(group))
                if outlet:
                    self.out.note([Meta("agency", outlet.group(), *match.span(group))], before=False)
        if match.group("day"):
            date = headerdate.find(self.text, *match.span("day"))
            if date:
                self.out.note([Meta("dateline", date.iso, date.start, date.end)], before=False)

    def _ends_document(self, number: int) -> bool:
        return number == len(self.lines) - 1 and not self.out.segments


def _is_prose(line: str, size: int | None = None) -> bool:
    size = len(line) if size is None else size
    if size >= 200:
        return True
    ended = _SENTENCE_END.search(line)
    return bool(ended) and (size >= 25 or line.endswith(("다.", "요.")))


def _trim(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _lead(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def zoned(text: str, lines: list[Span], words: Words) -> Zoned:
    """The zones of the paragraphs `lines` of `text`. Segments lie in order and do not touch each other's characters."""
    return _Reader(text, lines, words).read()
