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
    found = _korean(sentence.tokens) if sentence.lang == "ko" else _english(sentence)
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
        elif row and not joined and token.tag == "JKG":
            continue  # 칠레의 오레고 박사 is one member
        elif row:
            yield row
            row, joined = [], 0
    if row:
        yield row


def _english(sentence: SentenceView) -> Iterator[list[Range]]:
    words = sentence.words
    names = [(m.start, m.end) for m in sentence.of_kind("entity") if m.is_name]
    named = [any(start <= word.start < end for start, end in names) for word in words]
    bounds = [n for n, word in enumerate(words) if word.low in (_COMMA, _AND)]
    row: list[Range] = []
    closed = False
    """The last member was joined by ``and``: a noun phrase behind a comma then says who it is."""
    first = 0
    for n in [*bounds, len(words)]:
        stretch, first = (first, n), n + 1
        if stretch[0] == n:
            continue
        end = next((k for k in range(n, stretch[0], -1) if words[k - 1].kind != "sign"), stretch[0])
        whole = all(_in_phrase(words, named, k) for k in range(stretch[0], end)) and 0 < end - stretch[0] <= _LONGEST
        said = closed and stretch[0] and words[stretch[0] - 1].low == _COMMA
        if whole and row and not said:
            closed = words[stretch[0] - 1].low == _AND
            row.append((words[stretch[0]].start, words[end - 1].end))
            continue
        if row:
            last = None if said else _starting(words, named, stretch[0], end)
            if last is not None:
                row.append(last)
            yield row
        opening = _ending(words, named, stretch[0], end)
        row, closed = ([opening] if opening is not None else []), False
    if row:
        yield row


def _in_phrase(words: Sequence[english.Word], named: Sequence[bool], n: int) -> bool:
    return named[n] or words[n].kind in ("noun", "det", "num", "sign") or words[n].low == "of"


def _ending(words: Sequence[english.Word], named: Sequence[bool], first: int, end: int) -> Range | None:
    """The noun phrase that a stretch ends with: draws on · the fire service."""
    n = end
    while n > first and (named[n - 1] or words[n - 1].kind in ("noun", "sign", "num")) and end - n < _LONGEST:
        n -= 1
    return (words[n].start, words[end - 1].end) if n < end else None


def _starting(words: Sequence[english.Word], named: Sequence[bool], first: int, end: int) -> Range | None:
    """The noun phrase that a stretch begins with: the council · signed it."""
    n = first
    while n < end and (named[n] or words[n].kind in ("noun", "det", "sign", "num")) and n - first < _LONGEST:
        n += 1
    told = n > first and (named[n - 1] or words[n - 1].kind == "noun")
    return (words[first].start, words[n - 1].end) if told else None
