"""Rule files and word lists to a rule set."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, get_args

import regex
from pydantic import ValidationError

from factx.models.document import Document
from factx.normalise.grammars import GRAMMARS, Grammar
from factx.patterns import kept
from factx.rules.errors import RuleError
from factx.rules.lexicon import Lexicon, Row, read_table
from factx.rules.locate import rules_root
from factx.rules.match import Match, Matcher
from factx.rules.scan import Scanner, Shadow, Spans, sentences_of
from factx.rules.schema import RuleFile, RuleKind, RuleSpec
from factx.rules.slots import expand
from factx.values import cached_property

LANGS = ("ko", "en")
KINDS: tuple[RuleKind, ...] = get_args(RuleKind)


class RuleSet:
    """All rules and word lists of one or more folders; later folders overlay earlier ones.

    An overlay adds rules, replaces a rule of the same id, switches rules off (``disable``) and adds rows to word lists.
    Word lists are read when they are first asked for.
    """

    def __init__(self, roots: Sequence[Path]) -> None:
        self.roots = tuple(roots)
        self._lexicons: dict[tuple[str, str], Lexicon] = {}
        self._tables: dict[str, tuple[Row, ...]] = {}
        self._concepts: dict[str, frozenset[str]] = {}
        self._scanners: dict[tuple[str, str], Scanner] = {}
        self._matchers: dict[tuple[str, str], tuple[Matcher, ...]] = {}

    # -- word lists

    def table(self, name: str) -> tuple[Row, ...]:
        """The rows of ``<name>.tsv`` in all folders (``shared/units``, ``ko/lexicon/month``).

        Raises:
            KeyError: no folder has it.
        """
        if name not in self._tables:
            paths = [path for root in self.roots if (path := root / f"{name}.tsv").is_file()]
            if not paths:
                raise KeyError(name)
            self._tables[name] = tuple(row for path in paths for row in read_table(path))
        return self._tables[name]

    def tables(self, folder: str) -> Mapping[str, tuple[Row, ...]]:
        """All word lists of a folder (``shared/entities``) by name, sorted."""
        names = {path.stem for root in self.roots for path in (root / folder).glob("*.tsv")}
        return {name: self.table(f"{folder}/{name}") for name in sorted(names)}

    def concepts(self, name: str) -> frozenset[str]:
        """The concepts that a shared list names (``trouble``).

        Raises:
            KeyError: there is no such list.
        """
        if name not in self._concepts:
            self._concepts[name] = frozenset(row["concept"] for row in self.table(f"shared/{name}"))
        return self._concepts[name]

    def document(self, name: str) -> dict[str, Any]:
        """A TOML file that is no rule file (``shared/findings.toml``): tables of overlays are merged at the top level.

        Raises:
            KeyError: no folder has it.
            RuleError: it is not TOML.
        """
        merged: dict[str, Any] = {}
        paths = [path for root in self.roots if (path := root / name).is_file()]
        if not paths:
            raise KeyError(name)
        for path in paths:
            merged |= _toml(path)
        return merged

    def lexicon(self, lang: str, name: str) -> Lexicon:
        """The word list `name` of a language, or the shared one; ``name.group`` gives a part.

        Raises:
            KeyError: there is none.
        """
        if (lang, name) not in self._lexicons:
            base, _, group = name.partition(".")
            if group:
                self._lexicons[lang, name] = self.lexicon(lang, base).group(group)
            else:
                try:
                    rows = self.table(f"{lang}/lexicon/{base}")
                except KeyError:
                    rows = self.table(f"shared/{base}")
                self._lexicons[lang, name] = Lexicon(base, lang, rows)
        return self._lexicons[lang, name]

    def slot(self, lang: str, name: str) -> Lexicon | Grammar:
        """What fills a slot of a pattern.

        Raises:
            KeyError: nothing does.
        """
        grammar = GRAMMARS[lang].get(name)
        return grammar or self.lexicon(lang, name)

    # -- rules

    def matchers(self, kind: RuleKind, lang: str) -> tuple[Matcher, ...]:
        """The rules of a kind and language, by id.

        Raises:
            RuleError: a rule file that cannot be used.
        """
        if (kind, lang) not in self._matchers:
            found: dict[str, Matcher] = {}
            disabled: set[str] = set()
            for root in self.roots:
                seen: set[str] = set()
                for path in sorted((root / lang / kind).glob("*.toml")):
                    disabled |= set(self._file(path).disable)
                    for rule in self._file(path).rule:
                        if rule.id in seen:
                            raise RuleError(path, line_of(path, rule.id), f"{rule.id}: a second rule of this id")
                        seen.add(rule.id)
                        found[rule.id] = self._matcher(rule, lang, kind, path)
            self._matchers[kind, lang] = tuple(found[name] for name in sorted(found) if name not in disabled)
        return self._matchers[kind, lang]

    def all_matchers(self) -> Iterator[Matcher]:
        """Every rule, by language and kind."""
        for lang in LANGS:
            for kind in KINDS:
                yield from self.matchers(kind, lang)

    def scan(self, kind: RuleKind, document: Document, mentions: Mapping[str, Spans] | None = None) -> Iterator[Match]:
        """All matches of all rules of a kind in a document, language by language.

        Args:
            kind: which rules.
            document: with its sentences.
            mentions: for rules with mention slots: spans by slot name (``person``, ``quotation`` …), outermost first.
        """
        shadow = Shadow(document.text, mentions) if mentions is not None else None
        for lang in LANGS:
            stretches = sentences_of(document, lang)
            if stretches:
                yield from self.scanner(kind, lang).scan(document.text, stretches, shadow)

    def scanner(self, kind: RuleKind, lang: str) -> Scanner:
        """The rules of a kind and language behind one search for their trigger words."""
        if (kind, lang) not in self._scanners:
            self._scanners[kind, lang] = Scanner(self.matchers(kind, lang))
        return self._scanners[kind, lang]

    @cached_property
    def digest(self) -> str:
        """SHA-256 over all rules and word lists, by relative path."""
        total = hashlib.sha256()
        for root in self.roots:
            for path in sorted(path for path in root.rglob("*") if path.suffix in (".toml", ".tsv")):
                total.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
        return total.hexdigest()

    def _file(self, path: Path) -> RuleFile:
        return _rule_file(path, path.stat().st_mtime_ns)

    def _matcher(self, rule: RuleSpec, lang: Any, kind: RuleKind, path: Path) -> Matcher:
        if not rule.id.startswith(f"{lang}.{kind}."):
            raise RuleError(path, line_of(path, rule.id), f"{rule.id}: ids here start with {lang}.{kind}.")
        try:
            expansion = expand(rule.pattern, lambda name: self.slot(lang, name))
        except ValueError as error:
            raise RuleError(path, line_of(path, rule.id), f"{rule.id}: {error}") from error
        return Matcher(rule, lang, kind, path, expansion)


def line_of(path: Path, rule: str) -> int | None:
    """The line on which a rule's id stands: TOML readers give no lines for what they have read."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if regex.match(rf"\s*id\s*=\s*[\"']{regex.escape(rule)}[\"']", line):
            return number
    return None


def _toml(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8")
    try:
        return kept(("toml", text), lambda: tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise RuleError(path, None, f"not TOML: {error}") from error


@cache
def _rule_file(path: Path, _modified: int) -> RuleFile:
    written = _toml(path)
    try:
        file = RuleFile.model_validate(written)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = _named(written, first["loc"])
        where = ".".join(str(part) for part in first["loc"][2 if name else 0 :])
        line = line_of(path, name) if name else None
        raise RuleError(path, line, f"{name + ': ' if name else ''}{where}: {first['msg']}") from error
    if path.parent.name != file.kind or path.parent.parent.name != file.lang:
        raise RuleError(path, None, f"says {file.lang}/{file.kind} but lies in another folder")
    return file


def _named(written: dict[str, Any], place: tuple[int | str, ...]) -> str | None:
    """The id of the rule that a validation error speaks of."""
    if len(place) > 1 and place[0] == "rule" and isinstance(place[1], int):
        name = written["rule"][place[1]].get("id")
        return name if isinstance(name, str) else None
    return None


@cache
def load_rules(*overlays: Path) -> RuleSet:
    """The rules that come with factx, overlaid by the given folders."""
    return RuleSet((rules_root(), *overlays))


def default_rules() -> RuleSet:
    """The rules that come with factx."""
    return load_rules()
