"""Words around two numbers that say that they are votes for and against: ``voted 61-38``, ``a 5-4 ruling``."""

from collections.abc import Callable

import regex

from factx.rules.lexicon import Row

_ARTICLES, _LEAD = ("a", "an", "the"), 60
"""Characters before votes in which a word for voting may stand."""
_BREAKS = regex.compile(r"[.;:\d]")
_WORD = regex.compile(r"\s(?P<word>[\w-]+)")


def are_votes(text: str, start: int, end: int, row: Callable[[str], Row | None]) -> bool:
    """Whether English words around a stretch with two numbers tell of a vote; a match score is none.

    Args:
        text: of the document.
        start: where the first number begins.
        end: where the second ends.
        row: looks a word up in the list ``ballot_word``.
    """
    behind = _WORD.match(text, end)
    after = row(behind["word"].lower()) if behind else None
    if after is not None and "after" in after["group"]:
        return True
    lead = _BREAKS.split(text[max(0, start - _LEAD) : start])[-1].lower().split()
    if lead and lead[-1] in _ARTICLES:
        return False  # voted after the 3-1 win
    groups = {group for word in lead if (told := row(word.strip(","))) for group in told["group"].split("|")}
    return "before" in groups or groups >= {"split", "voter"}
