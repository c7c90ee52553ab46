"""The strings without which a pattern cannot match, and those with which each of its matches begins.

Both are read off the pattern's own text, cautiously: what is optional, forbidden, or looked at before the match gives
nothing. They are `folded` as the text is that is searched for them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache

from factx.normalise.grammars import Grammar
from factx.rules.lexicon import Lexicon
from factx.rules.shape import ANY, MENTION_MARKS, Node, Nodes, folded, opened, parts, texts

_GAP = re.compile(r"[\s'’]+")
_FEW_LETTERS = 2
_MOST_SETS = 2
"""So many sets of trigger words of one pattern are looked for, the rarest."""
_RARE = 1
_COMMON = 25
"""One in so many strings of a set may be common."""
_FEW = 24
"""Ways to go on that a run of text may have."""
_ENOUGH, _MANY = 6, 500
"""A beginning is told up to so many characters, as long as there are not more than so many of them."""

Vocabulary = Callable[[str], Lexicon | Grammar]
"""Finds a lexicon or a grammar by slot name; KeyError where there is none."""
Strings = frozenset[str]


def required(pattern: str, vocabulary: Vocabulary) -> tuple[Strings, ...]:
    """Sets of strings of which each match of the pattern needs one, in it or in what it looks at behind itself.

    Of several ways to match, each gives but its best set.
    """
    found = dict.fromkeys(option for option in _options(parts(pattern), vocabulary) if option)
    best = sorted(found, key=lambda option: (-_worth(option), len(option), sorted(option)))
    rare = [option for option in best if _worth(option) >= _RARE]
    return tuple((rare or best)[:_MOST_SETS])


def beginnings(pattern: str, vocabulary: Vocabulary) -> Strings:
    """Strings of which each match begins with one; none where that cannot be told, or one of them is but a letter."""
    found = _heads(parts(pattern), vocabulary) or {}
    if any(len(head) <= 1 and _rareness(head) < _RARE for head in found):
        return Strings()
    return Strings(head for head in found if not any(head[:size] in found for size in range(1, len(head))))


def _options(nodes: Iterable[Node], vocabulary: Vocabulary) -> Iterator[Strings | None]:
    """What each part of a sequence needs; runs of text go on through brackets and across what has no width."""
    runs = Strings({""})
    for node in (*opened(nodes), ANY):
        if node.sort == "nothing":
            continue
        if node.sort == "ahead":
            if len(node.branches) == 1:
                yield from _options(node.branches[0], vocabulary)
            else:
                yield _union(node.branches, vocabulary)
            continue
        more = texts(node, _FEW)
        if more is not None and len(runs) * len(more) <= _FEW:
            runs = Strings(run + tail for run in runs for tail in more)
            continue
        if node.sort == "text" and node.least:
            yield from _run(run + node.text for run in runs)
            runs = Strings({node.text})  # what follows a repeated letter follows its last occurrence: go+al has "oal"
            continue
        yield from _run(runs)
        runs = Strings({""})
        if more is not None and "" not in more:
            runs = more
        elif node.sort == "group" and node.least:
            yield _union(node.branches, vocabulary)
        elif node.sort == "slot" and node.least:
            yield from _slot_needs(node.text, vocabulary)


def _run(runs: Iterable[str]) -> Iterator[Strings]:
    found = Strings(runs)
    if all(run.strip() for run in found):
        yield Strings(run for run in found if not any(other in run for other in found if other != run))


def _union(branches: Iterable[Nodes], vocabulary: Vocabulary) -> Strings | None:
    """The union over alternatives; within one, the best of its parts."""
    union: set[str] = set()
    for branch in branches:
        options = [option for option in _options(branch, vocabulary) if option]
        if not options:
            return None
        union |= max(options, key=lambda option: (min(map(_rareness, option)), -len(option)))
    return Strings(union)


def _worth(option: Strings) -> float:
    """How rare the strings of a set are, but for the few commonest (``MP`` among a thousand titles)."""
    return sorted(map(_rareness, option))[len(option) // _COMMON]


def _rareness(trigger: str) -> float:
    """Longer strings are rarer; one or two Latin letters stand in every sentence, a digit (``0``) does not."""
    return 0.5 if len(trigger) <= _FEW_LETTERS and trigger.isascii() and trigger.isalpha() else len(trigger)


def _slot_needs(name: str, vocabulary: Vocabulary) -> Iterator[Strings | None]:
    if name.startswith("@"):
        yield Strings({MENTION_MARKS[name[1:]]}) if name[1:] in MENTION_MARKS else None
        return
    try:
        source = vocabulary(name)
    except KeyError:
        return
    if isinstance(source, Grammar):
        if source.triggers is None:
            yield from required(source.pattern, vocabulary)
        else:
            yield Strings(map(folded, source.triggers))
        return
    words = _all_needed(source)
    yield words if words and all(words) else None


@lru_cache(maxsize=64)
def _all_needed(lexicon: Lexicon) -> Strings:
    return Strings(word for surface, row in lexicon.surfaces() for word in _needed(surface, row))


def _needed(surface: str, row: Mapping[str, str]) -> list[str]:
    """What a surface cannot do without: its column ``trigger`` (several between ``|``), else its longest word.

    ``=`` in that column is the whole surface, with either apostrophe.
    """
    if row.get("trigger") == "=":
        return sorted({folded(surface), folded(surface).replace("'", "’")})
    if row.get("trigger"):
        return [folded(word) for word in row["trigger"].split("|")]
    return [max(_GAP.split(folded(surface)), key=len)]


_Heads = Mapping[str, bool]
"""Beginnings, and for each whether it is a whole: what follows it in the pattern follows it in the text."""


def _heads(nodes: Nodes, vocabulary: Vocabulary) -> _Heads | None:
    """What a sequence may begin with; ``""`` where it may be empty. None: it may begin with anything."""
    heads: _Heads = {"": True}
    sequence = tuple(opened(nodes))
    for n, node in enumerate(sequence):
        if node.sort == "nothing" or (node.sort == "ahead" and n + 1 < len(sequence)):
            continue
        unfinished = [head for head, whole in heads.items() if whole and len(head) < _ENOUGH]
        if not unfinished:
            break
        more = _head(node, vocabulary)
        if more is None or len(unfinished) * len(more) > _MANY:
            if "" not in unfinished:
                return dict.fromkeys(heads, False)
            if more is None:
                return None
            unfinished = [""]
            heads = {head: head == "" for head in heads}
        if not node.once:
            more = dict.fromkeys(more, False)
        if not node.least:
            more = {"": True, **more}
        longer = {head: whole for head, whole in heads.items() if head not in unfinished}
        for head in unfinished:
            for tail, whole in more.items():
                longer[head + tail] = whole and longer.get(head + tail, True)
        heads = longer
    return heads


def _head(node: Node, vocabulary: Vocabulary) -> _Heads | None:
    if node.sort == "text":
        return {node.text: True}
    if node.sort == "ahead":  # what is looked at is read again by what follows
        seen = _any([_heads(branch, vocabulary) for branch in node.branches]) or {"": True}
        return {"": True} if "" in seen else dict.fromkeys(seen, False)
    if node.sort == "group":
        return _any([_heads(branch, vocabulary) for branch in node.branches])
    if node.sort != "slot":
        return None
    if node.text.startswith("@"):
        return {MENTION_MARKS[node.text[1:]]: False} if node.text[1:] in MENTION_MARKS else None
    try:
        source = vocabulary(node.text)
    except KeyError:
        return None
    if isinstance(source, Grammar):
        return _heads(parts(source.pattern), vocabulary)
    words = _first_words(source)
    return None if "" in words else dict.fromkeys(words, False)


def _any(alternatives: Iterable[_Heads | None]) -> _Heads | None:
    heads: dict[str, bool] = {}
    for one in alternatives:
        if one is None:
            return None
        for head, whole in one.items():
            heads[head] = whole and heads.get(head, True)
    return heads


@lru_cache(maxsize=64)
def _first_words(lexicon: Lexicon) -> Strings:
    return Strings(_first_word(surface, lexicon.lang) for surface, _ in lexicon.surfaces())


def _first_word(surface: str, lang: str) -> str:
    """The first word, with the space behind it where the pattern of a lexicon asks for one."""
    whole = folded(surface)
    first = _GAP.split(whole, maxsplit=1)[0]
    spaced = whole.startswith(" ", len(first)) and lang != "ko" and "-" not in surface
    return f"{first} " if spaced else first
