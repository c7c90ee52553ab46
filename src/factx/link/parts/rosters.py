"""Rows of members that a sentence lists: the fire service, the ministry and the council; 경찰과 소방, 국토부; nations.

Each member is a stretch of its own, so that two lists may be told apart by the one in which they differ.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause import english, korean
from factx.link.clause.concepts import Concepts
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.document import Token
from factx.rules.load import RuleSet

LEAST = 3
"""Members that make a row."""
_AND, _COMMA = "and", ","
_LONGEST = 7
"""Words of a member at most."""
_JOINS = ("JC", "SP", "MAJ", "MAG")
_MOST_JOINS = 2
_JOINING = (",", "·", "와", "과", "및", "그리고", "이랑", "랑", "하고")


@cache
def nations(rules: RuleSet) -> Concepts:
    """The words for nations, by sentence."""
    return Concepts(rules, "nations", "nation", "class")


def read(sentence: SentenceView) -> Iterator[list[Range]]:
    """The rows of a sentence, member by member."""
    found = _korean(sentence.tokens) if sentence.lang == "ko" else _english(sentence.words)
    for row in found:
        if len(row) >= LEAST:
            yield row


def _korean(tokens: Sequence[Token]) -> Iterator[list[Range]]:
    row: list[Range] = []
    joined = 0
    """Joining words behind the last member; none right behind one that may go on."""
    for token in tokens:
        if korean.is_noun(token):
            if row and not joined:
                row[-1] = row[-1][0], token.end
            else:
                row.append((token.start, token.end))
            joined = 0
        elif row and joined < _MOST_JOINS and token.tag in _JOINS and token.form in _JOINING:
            joined += 1
        elif row:
            yield row
            row, joined = [], 0
    if row:
        yield row


def _english(words: Sequence[english.Word]) -> Iterator[list[Range]]:
    bounds = [n for n, word in enumerate(words) if word.low in (_COMMA, _AND)]
    stretches: list[tuple[int, int]] = []
    first = 0
    for n in [*bounds, len(words)]:
        if n > first:
            stretches.append((first, n))
        first = n + 1
    row: list[Range] = []
    for first, stop in stretches:
        end = next((n for n in range(stop, first, -1) if words[n - 1].kind != "sign"), first)
        whole = all(_in_phrase(word) for word in words[first:end]) and 0 < end - first <= _LONGEST
        if whole and row:
            row.append((words[first].start, words[end - 1].end))
            continue
        if row:
            last = _starting(words, first, end)
            if last is not None:
                row.append(last)
            yield row
        opening = _ending(words, first, end)
        row = [opening] if opening is not None else []
    if row:
        yield row


def _in_phrase(word: english.Word) -> bool:
    return word.kind in ("noun", "det", "num", "sign") or word.low == "of"


def _ending(words: Sequence[english.Word], first: int, end: int) -> Range | None:
    """The noun phrase that a stretch ends with: draws on · the fire service."""
    n = end
    while n > first and words[n - 1].kind in ("noun", "sign", "num") and end - n < _LONGEST:
        n -= 1
    return (words[n].start, words[end - 1].end) if n < end else None


def _starting(words: Sequence[english.Word], first: int, end: int) -> Range | None:
    """The noun phrase that a stretch begins with: the council · signed it."""
    n = first
    while n < end and words[n].kind in ("noun", "det", "sign", "num") and n - first < _LONGEST:
        n += 1
    return (words[first].start, words[n - 1].end) if n > first and words[n - 1].kind == "noun" else None
