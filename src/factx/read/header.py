"""Metadata that pages put around an article: labelled dates, titles, publishers, alone on a line or glued to text."""

from dataclasses import dataclass

import regex

from factx.read import headerdate
from factx.read.words import EMAIL, Words
from factx.rules.lexicon import fold

_SEPARATORS = regex.compile(r"[\s|ㅣ·/,•()\[\]<>~\-–—▷▶=]*+")
_COLON = regex.compile(r"\s?(?:일시|시간|일)?\s?[:：=|ㅣ]\s?|\s{1,3}|(?=\d)")
_STRONG = regex.compile(r"\s?[:：=]\s?")
_GLUE = regex.compile(r"(?=[가-힣])")
_LETTERS = regex.compile(r"\p{L}++")
EMAIL_ADDRESS = regex.compile(EMAIL)
_APART = regex.compile(r"(?:[|ㅣ,•·*¦/:\-–—\])>]\s{0,3}|\s{2,8})$")
_CLOSED = regex.compile(r"\s{0,3}[|ㅣ,•·*¦/\-–—]|\s{1,8}(?=[\p{Lu}가-힣])")
_TOLD = regex.compile(r"(?i)\b(?:on|of|until|since|from|before|after|for)\s$")
_BAR = regex.compile(r"[|ㅣ•*·¦]|\s[–—/-]\s")
_BY = regex.compile(r"\b[Bb][Yy]\s(?=\p{Lu})")
_TITLED = regex.compile(r"(?:(?:\p{Lu}[\p{L}'’.-]{0,20}|and|at|for|from|in|of|the|&|[|·•*/–—-]),?\s{1,3}){3,12}")
"""``World Hospital Week, Tessa Lund ``: names alone before the date."""
_FEW, _MANY = 4, 14
"""Words beside the date of a line that is metadata: without and with a sign of who wrote it."""
_DATES = ("published", "updated", "date")


@dataclass(frozen=True, slots=True)
class Meta:
    """A piece of metadata in a line, with the role its label gives it (``date`` where there is no label)."""

    role: str
    value: str
    start: int
    end: int


def leading(text: str, start: int, end: int, words: Words, *, first: bool) -> tuple[list[Meta], int]:
    """Labelled dates at the beginning of a line and where what follows them begins.

    `first` says that the line is the document's first: there a bare ``2025-09-10`` may be glued to the text as well.
    """
    found: list[Meta] = []
    at = start
    while at < end:
        here = _skip(text, at, end)
        label = words.label.match(text, here, min(end, here + 40))
        after = _COLON.match(text, label.end(), end) if label else None
        if label and after:
            date = headerdate.find(text, after.end(), min(end, after.end() + 60), labelled=True)
            opening = _skip(text, after.end(), end)
            if date and date.start <= opening and not _particle(text, date.end, end):
                found.append(Meta(words.labels[fold(label.group())], date.iso, label.start(), date.end))
                at = date.end
                continue
        elif not label:
            date = headerdate.find(text, here, min(end, here + 60))
            if date and date.start == here and not _particle(text, date.end, end):
                rest = _skip(text, date.end, end)
                suffix = words.label.match(text, rest, end)
                role = words.labels[fold(suffix.group())] if suffix and suffix.end() == end else "date"
                stop = end if suffix and suffix.end() == end else date.end
                numeric = text[date.start : date.start + 4].isdigit() and "년" not in text[date.start : date.end]
                if found or _skip(text, stop, end) >= end or (first and numeric):
                    found.append(Meta(role, date.iso, date.start, stop))
                    at = stop
                    continue
        break
    return found, (_skip(text, at, end) if found and _skip(text, at, end) >= end else _blank(text, at, end))


def inside(text: str, start: int, end: int, words: Words) -> list[Meta]:
    """Dates of a short line that is metadata as a whole: ``홍길동 기자 | 입력 2025.09.10 16:53``."""
    found: list[Meta] = []
    for label in words.label.finditer(text, start, end):
        after = _COLON.match(text, label.end(), end)
        date = headerdate.find(text, after.end(), min(end, after.end() + 40), labelled=True) if after else None
        dates = (
            words.labels[fold(label.group())] in _DATES
        )  # 기자 is a label of the author: 장건 기자  2026-03-05 07:30
        if dates and date and after and date.start <= _skip(text, after.end(), end):
            found.append(Meta(words.labels[fold(label.group())], date.iso, label.start(), date.end))
    if not found:
        date = headerdate.find(text, start, end)
        if date and _is_metadata(text, start, end, date, words):
            found.append(Meta("date", date.iso, date.start, date.end))
    return found


def _is_metadata(text: str, start: int, end: int, date: headerdate.HeaderDate, words: Words) -> bool:
    """Few words beside the date; more where it stands at an end of a line that names who wrote it or has bars.

    ``By Dana Whitlock, Meridian Press - September 22, 2025``, ``2025-10-01 06:00 이로아 기자 roa@hanmaru.example``,
    ``월간 물길 5월호 · 글 남궁솔 2027년 5월 3일``. What happens on a day is told in other ways:
    ``The eclipse on August 12, 2026``.
    """
    before, after = text[start : date.start], text[date.end : end]
    if _TOLD.search(before) or _particle(text, date.end, end):
        return False
    size = len(_LETTERS.findall(EMAIL_ADDRESS.sub(" ", before + " " + after)))
    if size <= _FEW:
        return True
    written = (
        _BY.search(text, start, end)
        or EMAIL_ADDRESS.search(text, start, end)
        or words.writer.search(text, start, end)
        or any(words.labels[fold(label.group())] == "author" for label in words.label.finditer(before))
    )
    if size > _MANY or not (written or _BAR.search(text, start, end) or _TITLED.fullmatch(before)):
        return False
    if not before.strip():
        return _CLOSED.match(after) is not None
    rest = _skip(text, date.end, end)
    suffix = words.label.match(text, rest, end)
    closes = rest >= end or (suffix is not None and suffix.end() == end) or _BY.match(text, rest, end) is not None
    return _APART.search(before) is not None or (closes and bool(written or _TITLED.fullmatch(before)))


def labelled(text: str, start: int, end: int, words: Words) -> Meta | None:
    """A line such as ``제목: …``, ``Source: Reuters``, ``title: …`` of a header; None if it is none."""
    label = words.label.match(text, start, min(end, start + 40))
    colon = _STRONG.match(text, label.end(), end) if label else None
    if not label or not colon:
        return None
    value = text[colon.end() : end].strip().strip("\"'")
    return Meta(words.labels[fold(label.group())], value, colon.end(), end)


def _skip(text: str, at: int, end: int) -> int:
    match = _SEPARATORS.match(text, at, end)
    return match.end() if match else at


def _blank(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _particle(text: str, at: int, end: int) -> bool:
    """``2025년 9월 10일부터`` is prose, not a header."""
    return at < end and _GLUE.match(text, at, end) is not None
