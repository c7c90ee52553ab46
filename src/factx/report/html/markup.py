"""Elements from words that nobody vouches for."""

from html import escape

import regex

_UNSEEN = regex.compile(r"[\p{Cc}--[\n\t]]+", regex.VERSION1)
_TURNING = regex.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def safe(text: str) -> str:
    """Words of a source as HTML text; control characters and marks of writing direction are left out."""
    return escape(str(_TURNING.sub("", _UNSEEN.sub("", text))))


def element(tag: str, text: str, **attributes: str) -> str:
    """An element around escaped words. ``class_`` and ``data_x`` name attributes."""
    written = "".join(f' {name.rstrip("_").replace("_", "-")}="{safe(value)}"' for name, value in attributes.items())
    return f"<{tag}{written}>{safe(text)}</{tag}>"


def anchor(finding: int, side: int) -> str:
    """The id of the first mark in an article that belongs to a side of a finding."""
    return f"f{finding}s{side}"
