"""Rule patterns with slots to regular expressions.

A slot is written ``{name}`` or ``{name:alias}``. Three sorts share the syntax: lexicons (``{month}``,
``{unit.count}``), grammars (``{number}``) and mentions found before (``{@person}``). The idea of rules over
concepts as well as characters is Duckling's.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import regex

from factx.normalise.grammars import Grammar
from factx.patterns import kept, stamp
from factx.rules import shape, triggers
from factx.rules.lexicon import Lexicon
from factx.rules.shape import MENTION_MARKS, SLOT
from factx.rules.triggers import Vocabulary


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
        triggers: sets of folded strings (`factx.rules.shape.folded`): every match has one of each set in its stretch of
            text; none where nothing can be told.
        beginnings: folded strings of which every match begins with one; none where nothing can be told.
    """

    written: str
    slots: Mapping[str, Slot]
    triggers: tuple[frozenset[str], ...]
    beginnings: frozenset[str]

    @property
    def pattern(self) -> str:
        """The regular expression; made when it is asked for, as most texts need few rules."""
        return str(SLOT.sub(lambda found: self._group(_group_name(found)), self.written))

    def _group(self, name: str) -> str:
        return f"(?P<{name}>{self.slots[name].pattern})"


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
    needed, first = kept(
        ("triggers", stamp(triggers.__file__), stamp(shape.__file__), pattern, sources),
        lambda: (triggers.required(pattern, vocabulary), triggers.beginnings(pattern, vocabulary)),
    )
    return Expansion(pattern, slots, needed, first)


def _told(slot: Slot) -> object:
    """All that trigger words take from what fills a slot."""
    if slot.lexicon:
        return slot.lexicon.key
    return slot.grammar and (slot.grammar.pattern, sorted(slot.grammar.triggers or ()))


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
