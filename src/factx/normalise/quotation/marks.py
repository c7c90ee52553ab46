"""What a quotation mark is: its family, and what its shape and its neighbours say about its side."""

from typing import Literal

import regex

from factx.values import dataclass

Family = Literal["double", "single", "corner", "white_corner", "double_angle", "angle", "guillemet"]
Side = Literal["open", "close", "either"]

_OPEN: dict[str, Family] = {
    "“": "double", "„": "double", "‟": "double", "〝": "double", "``": "double",
    "‘": "single", "‚": "single", "‛": "single", "`": "single",
    "「": "corner", "『": "white_corner", "《": "double_angle", "〈": "angle", "«": "guillemet", "‹": "guillemet",
    "｢": "corner",
}  # fmt: skip
_CLOSE: dict[str, Family] = {
    "”": "double", "〞": "double", "〟": "double", "''": "double", "’’": "double",
    "’": "single", "´": "single",
    "」": "corner", "』": "white_corner", "》": "double_angle", "〉": "angle", "»": "guillemet", "›": "guillemet",
    "｣": "corner",
}  # fmt: skip
_STRAIGHT: dict[str, Family] = {'"': "double", "＂": "double", "'": "single", "＇": "single"}

_MARK = regex.compile(r"``|''|’’(?!\w)|[“”„‟〝〞〟‘’‚‛`´「」『』｢｣《》〈〉«»‹›\"＂'＇]")

_LATIN = regex.compile(r"[A-Za-z\u00c0-\u024f]")
_BEFORE_OPENING = regex.compile(r"[\s(\[{<—–―\-/|:=,·…~“‘\"'「『《〈]")
_OPENING_ROOM = " \t\n\u00a0\u3000([{<—–"
_AFTER_CLOSING = regex.compile(r"[\s.,;:?!)\]}>…·—–―/|”’\"'」』》〉~]")
_CLIPPED = regex.compile(
    r"(?:\d\ds?|em|til|tis|twas|cause|bout|round|n|cuz|twere|nuff)(?![A-Za-z\d])", regex.IGNORECASE
)
"""What follows an apostrophe that stands for a dropped beginning: ’90s, ’em, ’til."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark in a text.

    Attributes:
        soft: it closes only where nothing better does, as an apostrophe may (``the girls’``, ``talkin’``).
    """

    start: int
    end: int
    family: Family
    side: Side
    soft: bool = False


def marks(text: str, start: int, end: int) -> list[Mark]:
    """The quotation marks in ``text[start:end]``; apostrophes and signs for feet, inches and minutes are none."""
    found = (
        _read(text, match.start(), match.end(), match[0], start, end) for match in _MARK.finditer(text, start, end)
    )
    return [mark for mark in found if mark]


def _read(text: str, at: int, after: int, glyph: str, start: int, end: int) -> Mark | None:
    before = text[at - 1] if at > start else " "
    behind = text[after] if after < end else " "
    opens, closes = bool(_BEFORE_OPENING.match(before)), bool(_AFTER_CLOSING.match(behind))
    family = _OPEN.get(glyph) or _CLOSE.get(glyph) or _STRAIGHT[glyph]
    if family == "single":
        return _single(text, at, after, glyph, before, behind, opens, closes)
    if family != "double":
        return Mark(at, after, family, "open" if glyph in _OPEN else "close")
    if glyph in _OPEN:  # “ typed for ” betrays itself by a word before it and none behind: “We go,“ he said
        return Mark(at, after, family, "either" if closes and before not in _OPENING_ROOM else "open")
    if glyph in _CLOSE:
        return Mark(at, after, family, "either" if opens and behind.isalnum() and before != "," else "close")
    if before.isdigit() and not behind.isalnum() and text[max(start, at - 4) : at].find("'") >= 0:
        return None  # 6'2" tall
    return Mark(at, after, family, _side(opens, closes))


def _side(opens: bool, closes: bool) -> Side:
    if opens == closes:
        return "either"
    return "open" if opens else "close"


def _single(
    text: str, at: int, after: int, glyph: str, before: str, behind: str, opens: bool, closes: bool
) -> Mark | None:
    if glyph in "‘‚‛`":
        if glyph == "`" and not opens:
            return None
        return None if _CLIPPED.match(text, after) and "’" not in text[after : after + 20] else _mark(at, after, "open")
    if _LATIN.match(before) and _LATIN.match(behind):
        return None  # don’t, Korea’s
    if before.isdigit() and (behind.isdigit() or (_LATIN.match(behind) and behind == "s")):
        return None  # 6'2, the 1990's
    if opens and not closes:
        if glyph in "’´":  # an opening mark only by mistake; else a dropped beginning, ’90s
            return None
        return None if _CLIPPED.match(text, after) else _mark(at, after, "open")
    if opens and closes:
        return _mark(at, after, "either") if glyph in _STRAIGHT else _mark(at, after, "close")
    soft = before in "sSnN" and behind == " "
    if closes:
        return _mark(at, after, "close", soft)
    if _LATIN.match(before) or _LATIN.match(behind):
        return _mark(at, after, "close", soft=True)
    return _mark(at, after, "close" if glyph in "’´" else "either")


def _mark(at: int, after: int, side: Side, soft: bool = False) -> Mark:
    return Mark(at, after, "single", side, soft)
