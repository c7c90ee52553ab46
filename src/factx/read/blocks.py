"""Text to paragraphs: a line is a paragraph, unless the text is hard-wrapped."""

from itertools import pairwise

import regex

_LINE = regex.compile(r"[^\n]++")
_ENDS = regex.compile(r"[.?!…。:;][\"'”’」』)\]]{0,2}$")
_WRAP_MAX = 120
_WRAP_MIN = 40

Span = tuple[int, int]


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of `text` without the blanks around them, in order; lines of hard-wrapped text are joined."""
    lines = []
    for match in _LINE.finditer(text):
        start, end = match.span()
        while start < end and (text[start].isspace() or text[start] == "\ufeff"):
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start < end:
            lines.append((start, end))
    return _unwrapped(text, lines)


def _unwrapped(text: str, lines: list[Span]) -> list[Span]:
    """Joins lines that were broken because the next word would not have fitted into the width.

    No line of hard-wrapped text is wider than the widest, but each would be with the first word of the next.
    """
    width = max((end - start for start, end in lines), default=0)
    if not _WRAP_MIN <= width <= _WRAP_MAX or len(lines) < 4:
        return lines
    broken = [_follows(text, a, b) and _wrapped(text, a, b, width) for a, b in pairwise(lines)]
    candidates = sum(_follows(text, a, b) and not _ends(text, a) for a, b in pairwise(lines))
    if sum(broken) < 3 or sum(broken) * 4 < candidates * 3:
        return lines
    joined = [lines[0]]
    for line, join in zip(lines[1:], broken, strict=True):
        joined[-1:] = [(joined[-1][0], line[1])] if join else [joined[-1], line]
    return joined


def _follows(text: str, a: Span, b: Span) -> bool:
    return text.count("\n", a[1], b[0]) == 1


def _ends(text: str, line: Span) -> bool:
    return bool(_ENDS.search(text, max(line[0], line[1] - 4), line[1]))


def _wrapped(text: str, a: Span, b: Span, width: int) -> bool:
    word = text[b[0] : b[1]].split(None, 1)[0]
    return a[1] - a[0] + 1 + len(word) > width - 2 and word[0] not in "-–•*▶▲■●□"
