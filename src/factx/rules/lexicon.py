"""Word lists: tab separated, one header row, found by surface."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from factx.patterns import kept, stamp
from factx.rules.errors import RuleError

Row = Mapping[str, str]


def fold(surface: str) -> str:
    """The key under which a surface is looked up: case, white space and the shape of an apostrophe do not count."""
    return surface.lower() if surface.isalnum() else "".join(surface.split()).lower().replace("’", "'")


class Lexicon:
    """The rows of a word list.

    A list has either a column ``surface``, or a column for each language (``ko``, ``en``) with surfaces between ``|``.
    A column ``group`` divides it (``{unit.count}`` takes the rows of group ``count``); ``case`` = ``exact`` makes
    capitals count. Other columns are the list's own.
    """

    def __init__(self, name: str, lang: str, rows: tuple[Row, ...]) -> None:
        self.name, self.lang, self.rows = name, lang, rows

    def surfaces(self) -> Iterator[tuple[str, Row]]:
        """Every surface of this language with its row, in file order."""
        for row in self.rows:
            if "surface" in row:
                yield row["surface"], row
            else:
                for surface in row.get(self.lang, "").split("|"):
                    if surface:
                        yield surface, row

    @cached_property
    def words(self) -> frozenset[str]:
        """Every surface of this language."""
        return frozenset(surface for surface, _ in self.surfaces())

    @cached_property
    def _by_key(self) -> dict[str, list[tuple[str, Row]]]:
        found: dict[str, list[tuple[str, Row]]] = {}
        for surface, row in self.surfaces():
            found.setdefault(fold(surface), []).append((surface, row))
        return found

    def find(self, text: str) -> tuple[Row, ...]:
        """The rows of a surface, those written exactly so first; empty where there is none."""
        hits = self._by_key.get(fold(text), ())
        fitting = [(s, r) for s, r in hits if r.get("case") != "exact" or s == text]
        return tuple(row for _, row in sorted(fitting, key=lambda hit: hit[0] != text))

    def get(self, text: str) -> Row | None:
        """The first row of a surface, or None."""
        rows = self.find(text)
        return rows[0] if rows else None

    def __contains__(self, text: object) -> bool:
        return isinstance(text, str) and bool(self.find(text))

    def __len__(self) -> int:
        return len(self.rows)

    def group(self, name: str) -> "Lexicon":
        """The part of the list whose column ``group`` is `name` (or lists it between ``|``)."""
        rows = tuple(row for row in self.rows if name in row.get("group", "").split("|"))
        return Lexicon(f"{self.name}.{name}", self.lang, rows)

    @cached_property
    def key(self) -> str:
        """The hash of all that a pattern or its trigger words take from the list."""
        told = [(surface, row.get("case"), row.get("trigger")) for surface, row in self.surfaces()]
        return hashlib.sha256(repr((stamp(__file__), self.lang, told)).encode()).hexdigest()

    @cached_property
    def pattern(self) -> str:
        """A regular expression that finds any surface, the longest first, with boundaries of its own."""
        return kept(("lexicon", self.key), self._pattern)

    def _pattern(self) -> str:
        exact = [s for s, row in self.surfaces() if row.get("case") == "exact"]
        loose = [s for s, row in self.surfaces() if row.get("case") != "exact"]
        parts = [f"(?i:{_trie(loose, self.lang)})"] if loose else []
        parts += [_trie(exact, self.lang)] if exact else []
        return f"(?:{'|'.join(parts)})"


def read_table(path: Path) -> tuple[Row, ...]:
    """The rows of a TSV file.

    Raises:
        RuleError: a row with too few or too many fields, a comment, or no header.
    """
    first, *lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    header = first.split("\t")
    if any(not re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in header):
        raise RuleError(path, 1, "a word list starts with a row of column names in lower case")
    rows = []
    for number, line in enumerate(lines, start=2):
        if line.startswith("#"):
            raise RuleError(path, number, "no comments: use a column 'note'")
        fields = line.split("\t") if line else []
        if len(fields) != len(header):
            raise RuleError(path, number, f"{len(fields)} fields, expected {len(header)}")
        rows.append(MappingProxyType(dict(zip(header, fields, strict=True))))
    return tuple(rows)


_END = ""


def _units(surface: str, lang: str) -> list[str]:
    r"""A surface as pieces of a pattern: its characters, loose white space, and boundaries at Latin and digit edges.

    Hangul gets no boundary: particles follow without a space (``CSO는``), so that ``\b`` would never match.
    """
    gap = r"\s{0,3}" if lang == "ko" else r"[\s\-]{1,3}" if "-" in surface else r"\s{1,3}"
    units = []
    if re.match(r"[A-Za-z]", surface):
        units.append(r"(?<![A-Za-z])")
    elif surface[0].isdigit():
        units.append(r"(?<!\d)(?<!\d[.,])")
    for character in re.sub(r"\s+", " ", surface):
        if character == " ":
            units.append(gap)
        elif character in "'’":
            units.append("['’]")
        else:
            units.append(re.escape(character))
    if re.search(r"[A-Za-z]$", surface):
        units.append(r"(?![A-Za-z])")
    elif surface[-1].isdigit():
        units.append(r"(?!\d)")
    return units


def _trie(surfaces: list[str], lang: str) -> str:
    root: dict[str, dict] = {}  # type: ignore[type-arg]
    for surface in surfaces:
        node = root
        for unit in _units(surface, lang):
            node = node.setdefault(unit, {})
        node[_END] = {}
    return _alternatives(root)


def _alternatives(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    """Longer surfaces come first: a node's continuations stand before its end."""
    parts = []
    for unit, child in node.items():
        if unit == _END:
            continue
        tail, rest = unit, child
        while len(rest) == 1 and _END not in rest:
            ((more, rest),) = rest.items()
            tail += more
        parts.append(tail + ("" if set(rest) == {_END} else _alternatives(rest)))
    parts.sort(key=lambda part: part.startswith("(?!"))
    whole = parts[0] if len(parts) == 1 and _END not in node else f"(?:{'|'.join(parts)})"
    return f"(?:{whole})?" if _END in node and parts else whole
