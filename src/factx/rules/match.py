"""A compiled rule, and what it finds."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import regex

from factx.models.base import Span
from factx.models.document import Lang, Token
from factx.patterns import compiled
from factx.rules.lexicon import Row
from factx.rules.schema import Guard, RuleKind, RuleSpec
from factx.rules.shape import SLOT
from factx.rules.slots import Expansion, Slot
from factx.values import cached_property, dataclass

LOOK = 80
"""Characters before and after a match that `unless` sees."""
_TIMEOUT = 2.0
"""Seconds after which one rule gives up on one stretch of text: the last line of defence, never the first."""
_BRIEF = 400
"""Characters up to which nothing bounded runs long: there asking for the time would cost more than the search."""


_PART = r"(?:[^()\\]|\\.)"
_OPENING = regex.compile(
    r"(?P<flags>\(\?i(?::|\)))?\(\?<!(?P<barred>\[(?:[^\[\]\\]|\\.)+\])\)"
    rf"(?P<ahead>\(\?=(?:{_PART}|\({_PART}*\)){{1,80}}\))?"
)
"""How a pattern says first what may not stand right before a match, and what its own first characters are."""
_MOST_CHARACTERS = 5_000


class _Opening:
    """What the beginning of a pattern alone asks of a place; most places are refused by it at a tenth of the cost.

    The character before a match is asked of each once, as most places lie inside words.
    """

    def __init__(self, characters: str, ahead: str = "") -> None:
        self._pattern = compiled(characters)
        self._ahead = compiled(ahead) if ahead else None
        self._known: dict[str, bool] = {}

    def among(self, text: str, places: Sequence[int], stop: int) -> list[int]:
        """Those of the places at which a match may begin that ends before `stop`."""
        known, bars = self._known.get, self._bars
        free: list[int] = []
        for at in places:
            if at:
                barred = known(text[at - 1])
                if barred or (barred is None and bars(text[at - 1])):
                    continue
            free.append(at)
        if self._ahead is None or not free:
            return free
        match = self._ahead.match
        return [at for at in free if match(text, at, stop)]

    def _bars(self, character: str) -> bool:
        if len(self._known) > _MOST_CHARACTERS:
            self._known.clear()
        barred = self._known[character] = self._pattern.match(character) is not None
        return barred


@dataclass(frozen=True, slots=True)
class Group:
    """A group of a match. `value` is the row of a lexicon slot, the parsed value of a grammar slot, else None."""

    start: int
    end: int
    text: str
    value: Any = None
    rows: tuple[Row, ...] = ()

    @property
    def span(self) -> Span:
        """Its words as a span of the document."""
        return Span(text=self.text, start=self.start, end=self.end)


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule found: the span that becomes the mention, and the groups behind its values."""

    matcher: "Matcher"
    start: int
    end: int
    groups: Mapping[str, Group]
    whole_start: int
    whole_end: int

    @property
    def rule(self) -> RuleSpec:
        """The rule as written."""
        return self.matcher.rule

    def emitted(self) -> dict[str, Any]:
        """The values of `emit`: ``$group`` and ``$group.column`` are filled in (None where the group took no part)."""
        return {name: self._value(value) for name, value in self.rule.emit.items()}

    def _value(self, value: Any) -> Any:
        if not isinstance(value, str) or not value.startswith("$"):
            return value
        name, _, part = value[1:].partition(".")
        group = self.groups.get(name)
        if group is None:
            return None
        if not part:
            return group if group.value is None else group.value
        if type(group.value) is MappingProxyType or isinstance(group.value, Mapping):
            return group.value[part] or None
        return getattr(group.value, part)


class Matcher:
    """A rule ready to run. Compiled on first use: most texts need few rules."""

    def __init__(self, rule: RuleSpec, lang: Lang, kind: RuleKind, path: Path, expansion: Expansion) -> None:
        self.rule, self.lang, self.kind, self.path = rule, lang, kind, path
        self._expansion = expansion
        self._zones = frozenset(rule.zones) if rule.zones else None

    @property
    def id(self) -> str:
        """The id of its rule."""
        return self.rule.id

    @property
    def triggers(self) -> tuple[frozenset[str], ...]:
        """Sets of strings of which a stretch with a match holds one each; none: it must always be tried."""
        return self._expansion.triggers

    @property
    def beginnings(self) -> frozenset[str]:
        """Strings of which each match begins with one; none: it may begin anywhere."""
        return self._expansion.beginnings

    @cached_property
    def compiled(self) -> "regex.Pattern[str]":
        """The regular expression."""
        return compiled(self._expansion.pattern, int(regex.VERSION0))

    @cached_property
    def _opening(self) -> "_Opening | None":
        """What the pattern asks first, where it can be asked by itself."""
        first = _OPENING.match(self._expansion.written)
        if first is None:
            return None
        flags, ahead = "(?i)" if first["flags"] else "", first["ahead"]
        told = ahead and not SLOT.search(ahead)
        return _Opening(flags + first["barred"], flags + ahead if told else "")

    @cached_property
    def _unless(self) -> "tuple[tuple[str, regex.Pattern[str]], ...]":
        written = self.rule.unless
        tests = (
            ("before", written.before and f"(?:{written.before})\\Z"),
            ("after", written.after and f"\\A(?:{written.after})"),
            ("inside", written.inside),
        )
        return tuple((where, compiled(text)) for where, text in tests if text)

    def allows(self, zone: str) -> bool:
        """Whether the rule looks at text of this zone."""
        return self._zones is None or zone in self._zones

    def finditer(
        self,
        text: str,
        start: int = 0,
        end: int | None = None,
        tokens: Sequence[Token] = (),
        shadow: str | None = None,
        places: Sequence[int] | None = None,
    ) -> Iterator[Match]:
        """All matches in ``text[start:end]``.

        Args:
            text: the text of the document; offsets of the matches are its offsets.
            start: where to begin; what stands before is still seen by look-behinds.
            end: where to stop; what stands after is not seen.
            tokens: the tokens of the stretch, for guards.
            shadow: the text with mentions replaced by their marks, where the rule has mention slots.
            places: in order, the only offsets at which a match may begin, where they are known.
        """
        stop = len(text) if end is None else end
        read = text if shadow is None else shadow
        timeout = None if stop - start <= _BRIEF else _TIMEOUT
        place = start
        pattern = self.compiled
        try:
            if places is None:
                while place <= stop and (found := pattern.search(read, place, stop, timeout=timeout)):
                    match = self._match(found, text, tokens)
                    if match:
                        yield match
                    place = max(found.end(), place + 1) if match else found.start() + 1
                return
            likely = places if self._opening is None else self._opening.among(read, places, stop)
            for at in likely:
                if at < place:
                    continue
                found = pattern.match(read, at, stop, timeout=timeout) if timeout else pattern.match(read, at, stop)
                if found:
                    match = self._match(found, text, tokens)
                    if match:
                        yield match
                    place = max(found.end(), at + 1) if match else at + 1
        except TimeoutError:
            return

    def _match(self, found: Any, text: str, tokens: Sequence[Token]) -> Match | None:
        begin, end = found.span()
        for where, pattern in self._unless:
            if where == "before":
                hit = pattern.search(text, max(0, begin - LOOK), begin)
            elif where == "after":
                hit = pattern.search(text[end : end + LOOK])
            else:
                hit = pattern.search(text, begin, end)
            if hit:
                return None
        groups: dict[str, Group] = {}
        for name in self.compiled.groupindex:
            a, b = found.span(name)
            if a < 0:
                continue
            group = _group(self._expansion.slots.get(name), a, b, text[a:b])
            if group is None:
                return None
            groups[name] = group
        for name, guard in self.rule.guard.items():
            if name in groups and not _passes(guard, groups[name], tokens):
                return None
        if self.rule.span:
            chosen = groups.get(self.rule.span.lstrip("$"))
            if chosen is None:
                return None
            return Match(self, chosen.start, chosen.end, groups, begin, end)
        return Match(self, begin, end, groups, begin, end) if end > begin else None


def _group(slot: Slot | None, start: int, end: int, text: str) -> Group | None:
    if slot and slot.grammar:
        value = slot.grammar.parse(text)
        return None if value is None else Group(start, end, text, value)
    if slot and slot.lexicon:
        rows = slot.lexicon.find(text)
        return Group(start, end, text, rows[0], rows) if rows else None
    return Group(start, end, text)


def _passes(guard: Guard, group: Group, tokens: Sequence[Token]) -> bool:
    """Whether a token under the group's first character has a wanted tag, and none an unwanted one."""
    tags = [token.tag for token in tokens if token.start <= group.start < token.end]
    if guard.tag and not any(tag.startswith(wanted) for tag in tags for wanted in guard.tag):
        return False
    return not any(tag.startswith(unwanted) for tag in tags for unwanted in guard.not_tag)
