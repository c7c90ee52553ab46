"""Paragraphs of any length in pieces that a tokenizer digests: time and memory stay bounded on one endless line."""

import regex

LIMIT = 4000
"""Code points in a piece. Articles have paragraphs of some hundred."""

_SENTENCE_END = regex.compile(r"[.?!。…][\"'”’)\]]?\s")


def chunks(text: str, start: int, end: int, limit: int = LIMIT) -> list[tuple[int, int]]:
    """Cuts ``text[start:end]`` into pieces up to `limit`: after a sentence if possible, or at a blank, or anywhere."""
    found = []
    while end - start > limit:
        stop = start + limit
        cut = 0
        for match in _SENTENCE_END.finditer(text, start + limit // 2, stop):
            cut = match.end()
        if not cut:
            cut = max(text.rfind(" ", start + 1, stop), text.rfind("\n", start + 1, stop)) + 1
        if not cut:
            cut = stop
        found.append((start, cut))
        start = cut
    found.append((start, end))
    return found
