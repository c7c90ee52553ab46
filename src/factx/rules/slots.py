"""Rule patterns with slots to regular expressions, and the words without which a pattern cannot match.

A slot is written ``{name}`` or ``{name:alias}``. Three sorts share the syntax: lexicons (``{month}``,
``{unit.count}``), grammars (``{number}``) and mentions found before (``{@person}``). The idea of rules over
concepts as well as characters is Duckling's.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import regex

from factx.normalise.grammars import Grammar
from factx.patterns import kept, stamp
from factx.rules.lexicon import Lexicon

SLOT = regex.compile(r"(?<!\\[pPN])\{(?P<name>@?[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)?)(?::(?P<alias>[a-z_][a-z0-9_]*))?\}")

_FEW_LETTERS = 2
_MOST_SETS = 4
"""So many sets of trigger words of one pattern are looked for, the rarest."""

MENTION_MARKS: Mapping[str, str] = {
    name: chr(0xE000 + 2 * n)
    for n, name in enumerate(
        ("quotation", "person", "org", "place", "product", "event", "role", "name", "date", "figure", "pronoun")
    )
}
"""For each mention slot the private-use character that stands for its first character in a shadow text; the next
code point stands for all others."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of one pattern: `group` is the name of its group; a lexicon, a grammar, or the mark of a mention."""

    group: str
    lexicon: Lexicon | None = None
    grammar: Grammar | None = None
    mark: str | None = None

    @property
    def pattern(self) -> str:
        """What stands in its place in the regular expression."""
        if self.mark:
            return f"{self.mark}{chr(ord(self.mark) + 1)}*+"
        source = self.lexicon or self.grammar
        return source.pattern if source else ""


@dataclass(frozen=True, slots=True)
class Expansion:
    """A pattern and what fills its slots.

    Attributes:
        written: the pattern as the rule has it.
        slots: by group name.
        triggers: sets of lower-case strings (``0``: any digit): every match has one of each set in its stretch of text;
            none where nothing can be told.
    """

    written: str
    slots: Mapping[str, Slot]
    triggers: tuple[frozenset[str], ...]

    @property
    def pattern(self) -> str:
        """The regular expression; made when it is asked for, as most texts need few rules."""
        return str(SLOT.sub(lambda found: self._group(_group_name(found)), self.written))

    def _group(self, name: str) -> str:
        return f"(?P<{name}>{self.slots[name].pattern})"


Vocabulary = Callable[[str], Lexicon | Grammar]
"""Finds a lexicon or a grammar by slot name; KeyError where there is none."""


def expand(pattern: str, vocabulary: Vocabulary) -> Expansion:
    """Finds what fills the slots of a pattern.

    Raises:
        ValueError: a slot that nothing provides, or one group name twice with different meanings.
    """
    slots: dict[str, Slot] = {}
    for found in SLOT.finditer(pattern):
        slot = _slot(found["name"], _group_name(found), vocabulary)
        if slots.setdefault(slot.group, slot) != slot:
            raise ValueError(f"two slots are called {slot.group!r}: give one an alias, {{{found['name']}:other}}")
    sources = [(name, _told(slot)) for name, slot in slots.items()]
    triggers = kept(("triggers", stamp(__file__), pattern, sources), lambda: required(pattern, vocabulary))
    return Expansion(pattern, slots, triggers)


def _told(slot: Slot) -> object:
    """All that trigger words take from what fills a slot."""
    if slot.lexicon:
        return slot.lexicon.key
    return slot.grammar and slot.grammar.triggers and sorted(slot.grammar.triggers)


def _group_name(found: "regex.Match[str]") -> str:
    return str(found["alias"] or found["name"].lstrip("@").replace(".", "_"))


def _slot(name: str, group: str, vocabulary: Vocabulary) -> Slot:
    if name.startswith("@"):
        if name[1:] not in MENTION_MARKS:
            raise ValueError(f"unknown mention slot {{{name}}}: one of {', '.join(MENTION_MARKS)}")
        return Slot(group, mark=MENTION_MARKS[name[1:]])
    try:
        source = vocabulary(name)
    except KeyError:
        raise ValueError(f"unknown slot {{{name}}}: no lexicon and no grammar has this name") from None
    if isinstance(source, Grammar):
        return Slot(group, grammar=source)
    if not len(source):
        raise ValueError(f"slot {{{name}}} has no rows")
    return Slot(group, lexicon=source)


def required(pattern: str, vocabulary: Vocabulary) -> tuple[frozenset[str], ...]:
    """Sets of strings of which each match of the pattern needs one, in it or in what it looks at behind itself.

    A cautious reading of the pattern's own text: what is optional, repeated from zero, forbidden, or looked at before
    the match gives nothing. Of several ways to match, each gives but its best set.
    """
    nodes = _opened([("group", _parse(_Cursor(pattern)))])
    found = dict.fromkeys(option for option in _options(nodes, vocabulary) if option)
    best = sorted(found, key=lambda option: (-min(map(_rareness, option)), len(option), sorted(option)))
    return tuple(best[:_MOST_SETS])


def _opened(nodes: "list[_Node]") -> "list[_Node]":
    """The parts of a sequence, those of groups without alternatives among them."""
    found: list[_Node] = []
    for node in nodes:
        if node[0] == "group" and len(node[1]) == 1:  # type: ignore[arg-type]
            found += [("any", ""), *_opened(node[1][0]), ("any", "")]  # type: ignore[index]
        else:
            found.append(node)
    return found


@dataclass(slots=True)
class _Cursor:
    text: str
    place: int = 0


_Node = tuple[str, object]  # ("lit", str) | ("slot", name) | ("any", "") | ("digit", "") | ("group", [[nodes], …])


def _parse(cursor: _Cursor) -> list[list[_Node]]:
    """Alternatives of sequences, up to a closing bracket or the end."""
    branches: list[list[_Node]] = [[]]
    text = cursor.text
    while cursor.place < len(text):
        character = text[cursor.place]
        if character == ")":
            break
        if character == "|":
            cursor.place += 1
            branches.append([])
            continue
        node = _atom(cursor)
        least = _least(cursor)
        if least == 0:
            node = ("any", "")
        branches[-1].append(node)
        if least is not None:  # what follows a repeated letter does not follow its first occurrence: go+al
            branches[-1].append(("any", ""))
    return branches


def _atom(cursor: _Cursor) -> _Node:
    text, place = cursor.text, cursor.place
    if slot := SLOT.match(text, place):
        cursor.place = slot.end()
        return "slot", slot["name"]
    if text[place] == "(":
        opening = regex.compile(r"\((?:\?(?:P<\w+>|[imsx\-]*:|[imsx]+(?=\))|>|<[=!]|[=!]))?").match(text, place)
        cursor.place = opening.end()
        inner = _parse(cursor)
        cursor.place += 1
        if opening[0] in ("(?!", "(?<=", "(?<!"):
            return "any", ""
        return "group", inner
    if text[place] == "[":
        closing = regex.compile(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]").match(text, place)
        cursor.place = closing.end() if closing else place + 1
        return "any", ""
    if text[place] == "\\":
        end = place + 2
        if text[place + 1 : place + 2] in "pPN" and text[end : end + 1] == "{":
            end = text.index("}", end) + 1
        cursor.place = end
        escaped = text[place + 1 : end]
        if escaped == "d":
            return "digit", ""
        return ("any", "") if escaped[0].isalnum() else ("lit", escaped)
    cursor.place += 1
    return ("any", "") if text[place] in ".^$" else ("lit", text[place])


_QUANTIFIER = regex.compile(r"(?:[*?+]|\{(?P<least>\d*)(?:,\d*)?\})[+?]?")


def _least(cursor: _Cursor) -> int | None:
    """How often what stands before the cursor comes at least; None where no quantifier says so."""
    found = _QUANTIFIER.match(cursor.text, cursor.place)
    if not found:
        return None
    cursor.place = found.end()
    return {"*": 0, "?": 0, "+": 1}.get(found[0][0], int(found["least"] or 0))


def _sequence(branches: list[list[_Node]], vocabulary: Vocabulary) -> frozenset[str] | None:
    """The union over alternatives; within one, the best of its parts."""
    union: set[str] = set()
    for branch in branches:
        options = [option for option in _options(branch, vocabulary) if option]
        if not options:
            return None
        union |= max(options, key=lambda option: (min(map(_rareness, option)), -len(option)))
    return frozenset(union)


def _rareness(trigger: str) -> float:
    """Longer strings are rarer; one or two Latin letters stand in every sentence, a digit (``0``) does not."""
    return 0.5 if len(trigger) <= _FEW_LETTERS and trigger.isascii() and trigger.isalpha() else len(trigger)


def _options(branch: list[_Node], vocabulary: Vocabulary) -> Iterator[frozenset[str] | None]:
    literal = ""
    for sort, what in [*branch, ("any", "")]:
        if sort == "lit":
            literal += str(what)
            continue
        if literal.strip():
            yield frozenset({max(literal.lower().split(), key=len)})
        literal = ""
        if sort == "digit":
            yield frozenset({"0"})
        elif sort == "group":
            yield _sequence(what, vocabulary)  # type: ignore[arg-type]
        elif sort == "slot":
            yield _slot_triggers(str(what), vocabulary)


def _slot_triggers(name: str, vocabulary: Vocabulary) -> frozenset[str] | None:
    if name.startswith("@"):
        return frozenset({MENTION_MARKS[name[1:]]}) if name[1:] in MENTION_MARKS else None
    try:
        source = vocabulary(name)
    except KeyError:
        return None
    if isinstance(source, Grammar):
        return source.triggers
    words = {word for surface, row in source.surfaces() for word in _trigger(surface, row)}
    return frozenset(words) if words and all(words) else None


def _trigger(surface: str, row: Mapping[str, str]) -> list[str]:
    """What a surface cannot do without: its column ``trigger`` (several between ``|``), else its longest word.

    ``=`` in that column is the whole surface, with either apostrophe.
    """
    if row.get("trigger") == "=":
        return sorted({surface.lower(), surface.lower().replace("'", "’")})
    if row.get("trigger"):
        return row["trigger"].split("|")
    return [max(regex.split(r"[\s'’]+", surface.lower()), key=len)]
