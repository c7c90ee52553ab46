"""The parts of a rule's pattern, as far as they tell what its matches hold."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import regex

SLOT = regex.compile(r"(?<!\\[pPN])\{(?P<name>@?[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)?)(?::(?P<alias>[a-z_][a-z0-9_]*))?\}")

MENTION_MARKS: Mapping[str, str] = {
    name: chr(0xE000 + 2 * n)
    for n, name in enumerate(
        ("quotation", "person", "org", "place", "product", "event", "role", "name", "date", "figure", "pronoun")
    )
}
"""For each mention slot the private-use character that stands for its first character in a shadow text; the next
code point stands for all others."""

_ASCII = str.maketrans("123456789\t\n\v\f\r\x1c\x1d\x1e\x1f", "0" * 9 + " " * 9)
_OTHER_DIGIT, _OTHER_BLANK = regex.compile(r"[^\D0]"), regex.compile(r"[^\S ]")


def folded(text: str) -> str:
    """A text as these strings are looked for in it: lower case, ``0`` for any digit, a space for any white space.

    Character for character: the few capitals that grow when lowered (İ) stay, so that offsets hold.
    """
    lowered = text.lower()
    if text.isascii():
        return lowered.translate(_ASCII)
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    return str(_OTHER_BLANK.sub(" ", _OTHER_DIGIT.sub("0", lowered)))


folded_document = lru_cache(maxsize=16)(folded)
"""The same of whole documents, which are asked for again and again."""


@dataclass(frozen=True, slots=True)
class Node:
    """A part of a pattern.

    Attributes:
        sort: ``text`` (with digits as 0), ``slot`` (`text` is its name), ``group``, ``ahead`` (a group that is looked
            at only), ``nothing`` (of no width), ``any`` (whatever else).
        least: how often it comes at least.
        once: whether it comes once at most.
    """

    sort: Literal["text", "slot", "group", "ahead", "nothing", "any"]
    text: str = ""
    branches: "tuple[tuple[Node, ...], ...]" = ()
    least: int = 1
    once: bool = True


Nodes = tuple[Node, ...]
ANY, _NOTHING = Node("any"), Node("nothing")


@lru_cache(maxsize=64)
def parts(pattern: str) -> Nodes:
    """The parts of a pattern."""
    return (Node("group", branches=_parse(_Cursor(pattern))),)


@dataclass(slots=True)
class _Cursor:
    text: str
    place: int = 0


def _parse(cursor: _Cursor) -> tuple[Nodes, ...]:
    """Alternatives of sequences, up to a closing bracket or the end."""
    branches: list[list[Node]] = [[]]
    text = cursor.text
    while cursor.place < len(text):
        character = text[cursor.place]
        if character == ")":
            break
        if character == "|":
            cursor.place += 1
            branches.append([])
            continue
        branches[-1].append(_counted(_atom(cursor), cursor))
    return tuple(map(tuple, branches))


_GROUP = regex.compile(r"\((?:\?(?:P<\w+>|[imsx\-]*:|[imsx]+(?=\))|>|<[=!]|[=!]))?")
_CLASS = regex.compile(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]")
_DIGIT_CLASS = regex.compile(r"\[(?:\d|\d-\d|\\d)+\]")
_PLAIN_CLASS = regex.compile(r"\[(-?(?:[^\\\[\]^-]|\\\W){1,48}-?)\]")
_MOST_TIMES = 4
"""A bounded repetition of text up to so often is taken as alternatives."""


def _atom(cursor: _Cursor) -> Node:
    text, place = cursor.text, cursor.place
    if slot := SLOT.match(text, place):
        cursor.place = slot.end()
        return Node("slot", slot["name"])
    if text[place] == "(":
        opening = _GROUP.match(text, place)
        cursor.place = opening.end()
        inner = _parse(cursor)
        cursor.place += 1
        if opening[0] in ("(?!", "(?<=", "(?<!"):
            return _NOTHING
        if text.startswith("(?", place) and len(opening[0]) == 1:
            return ANY
        return Node("ahead" if opening[0] == "(?=" else "group", branches=inner)
    if text[place] == "[":
        closing = _CLASS.match(text, place)
        cursor.place = closing.end() if closing else place + 1
        return _class(text[place : cursor.place])
    if text[place] == "\\":
        end = place + 2
        if text[place + 1 : place + 2] in "pPN" and text[end : end + 1] == "{":
            end = text.index("}", end) + 1
        cursor.place = end
        escaped = text[place + 1 : end]
        if escaped in ("d", "s"):
            return Node("text", "0" if escaped == "d" else " ")
        if escaped in ("b", "B", "A", "Z"):
            return _NOTHING
        return ANY if escaped[0].isalnum() else Node("text", escaped)
    cursor.place += 1
    if text[place] in "^$":
        return _NOTHING
    return ANY if text[place] == "." else Node("text", folded(text[place]))


def _class(written: str) -> Node:
    if _DIGIT_CLASS.fullmatch(written):
        return Node("text", "0")
    plain = _PLAIN_CLASS.fullmatch(written)
    characters = sorted(set(folded(regex.sub(r"\\(\W)", r"\1", plain[1])))) if plain else []
    if len(characters) == 1:
        return Node("text", characters[0])
    return Node("group", branches=tuple((Node("text", c),) for c in characters)) if characters else ANY


_QUANTIFIER = regex.compile(r"(?:[*?+]|\{(?P<least>\d*)(?P<comma>,)?(?P<most>\d*)\})[+?]?")


def _counted(node: Node, cursor: _Cursor) -> Node:
    """The part with what a quantifier behind it says."""
    found = _QUANTIFIER.match(cursor.text, cursor.place)
    if not found:
        return node
    cursor.place = found.end()
    sign = found[0][0]
    least = {"*": 0, "?": 0, "+": 1}.get(sign, int(found["least"] or 0))
    most = 1 if sign == "?" else least if sign == "{" and not found["comma"] else int(found["most"] or 0)
    if node.sort == "text" and least == most:
        return Node("text", node.text * least) if least else _NOTHING
    if node.sort == "text" and 0 < most <= _MOST_TIMES:
        return Node(
            "group", branches=tuple((Node("text", node.text * n),) if n else () for n in range(least, most + 1))
        )
    if node.sort == "text" and least > 1:
        return Node("text", node.text * least, once=False)
    return Node(node.sort, node.text, node.branches, least, once=most == 1)


def texts(node: Node, most: int) -> frozenset[str] | None:
    """All that a part may be, where that is nothing but up to `most` texts."""
    if node.sort == "text" and node.once:
        found = {node.text}
    elif node.sort == "group" and node.once:
        found = set[str]()
        for branch in node.branches:
            whole = {""}
            for part in branch:
                more = texts(part, most) if part.sort not in ("nothing", "ahead") else frozenset({""})
                if more is None or len(whole) * len(more) > most:
                    return None
                whole = {one + other for one in whole for other in more}
            found |= whole
    else:
        return None
    found |= set() if node.least else {""}
    return frozenset(found) if len(found) <= most else None


def opened(nodes: Iterable[Node]) -> Iterator[Node]:
    """The parts of a sequence, those of groups without alternatives among them."""
    for node in nodes:
        if node.sort == "group" and len(node.branches) == 1 and node.least == 1 and node.once:
            yield from opened(node.branches[0])
        else:
            yield node
