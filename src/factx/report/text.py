"""Words of sources made safe and short for a screen."""

import regex
from rich.cells import cell_len

_CONTROL = regex.compile(r"[\p{Cc}\u2028\u2029]+")
_HIDDEN = regex.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\U000e0000-\U000e007f]+")
_GRAPHEME = regex.compile(r"\X")

ELLIPSIS = "…"
_WORD = 16
"""Characters of a cut word that are given up; longer ones are cut themselves."""


def clean(text: str) -> str:
    """One line without anything that a terminal would obey or that would reorder what is shown.

    Control characters (escapes, line ends, C1) become a space; marks of writing direction and tags are dropped.
    """
    return str(_CONTROL.sub(" ", _HIDDEN.sub("", text)))


def head(text: str, cells: int) -> str:
    """The beginning of a text that fits into so many cells, cut between graphemes."""
    if cell_len(text) <= cells:
        return text
    return "".join(_fitting(_GRAPHEME.findall(text), cells - 1)) + ELLIPSIS if cells > 0 else ""


def tail(text: str, cells: int) -> str:
    """The end of a text that fits into so many cells, cut between graphemes."""
    if cell_len(text) <= cells:
        return text
    if cells <= 0:
        return ""
    backwards = _GRAPHEME.findall(text)[::-1]
    return ELLIPSIS + "".join(_fitting(backwards, cells - 1)[::-1])


def first_words(text: str, cells: int) -> str:
    """As `head`, cut between words where one ends near the cut."""
    cut = head(text, cells)
    whole, blank, part = cut.rpartition(" ")
    return f"{whole} {ELLIPSIS}" if cut != text and blank and len(part) <= _WORD else cut


def last_words(text: str, cells: int) -> str:
    """As `tail`, cut between words where one begins near the cut."""
    cut = tail(text, cells)
    part, blank, whole = cut.partition(" ")
    return f"{ELLIPSIS} {whole}" if cut != text and blank and len(part) <= _WORD else cut


def _fitting(graphemes: list[str], cells: int) -> list[str]:
    taken: list[str] = []
    width = 0
    for grapheme in graphemes:
        width += cell_len(grapheme)
        if width > cells:
            break
        taken.append(grapheme)
    return taken
