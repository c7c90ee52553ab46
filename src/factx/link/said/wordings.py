"""The deeds that a sentence tells of: verbs, nouns and turns of phrase of either language (table ``deeds``).

A deed is what one source may say was done and another that it was not: 수사, ``opened an inquiry`` and ``probe`` are
one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.link.clause.english import Grammar, Word, grammar, lowered
from factx.link.clause.inflect import forms
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView
from factx.models.document import Token
from factx.rules.load import RuleSet

_GAP = 4
"""Words between two parts of a turn at most."""
_PASSED = ("J", "E", "MAG", "XSV", "XSA", "VX")
_NUMERALS = ("MM", "NR", "SN", "SW")
_QUANTITY = 3
"""Tokens of a number between two parts of a Korean turn, besides."""
_OPEN = "~"
_MOST_WORDS = 50_000


_Turn = tuple[tuple[str, ...], str]
"""The words of a turn behind the first one, and its name."""


class _Turns(NamedTuple):
    """What a Korean word may begin.

    Attributes:
        derived: the word is no turn itself, but a noun made of one.
        short: it has but one syllable.
        longer: some have parts behind the word.
    """

    listed: tuple[_Turn, ...]
    derived: bool
    short: bool
    longer: bool


class _EnglishTurns(NamedTuple):
    """What an English word may begin, each with its place in the list.

    Attributes:
        alone: the word is the whole turn.
        next: by the part that stands right behind the word.
        open: by the part before which other words may stand.
    """

    alone: list[tuple[int, _Turn]]
    next: dict[str, list[tuple[int, _Turn]]]
    open: dict[str, list[tuple[int, _Turn]]]


class Deed(NamedTuple):
    """Words that name a deed; several where they have several senses (거부: refuse, object)."""

    start: int
    end: int
    names: tuple[str, ...]


class Deeds:
    """The wordings of a rule set.

    Args:
        rules: their word lists.
        table: with columns of names and of the words of either language.
        names: the column of names.
    """

    def __init__(self, rules: RuleSet, table: str = "deeds", names: str = "deed") -> None:
        self._grammar: Grammar = grammar(rules)
        self._tails = rules.lexicon("ko", "claim_tail").words
        self._ko: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._en: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._forms: defaultdict[str, set[str]] = defaultdict(set)
        self._begun_ko, self._begun_en = Begun(self._korean_turns), Begun(self._english_turns)
        self._bases = lru_cache(_MOST_WORDS)(self._bases_of)
        nots = {row["surface"] for lang in ("ko", "en") for row in rules.lexicon(lang, "negator").rows}
        self.negated = frozenset(
            row[names]
            for row in rules.table(f"shared/{table}")
            for lang in ("ko", "en")
            if any(part in nots for wording in row[lang].split("|") for part in wording.split())
        )
        """Deeds with a wording in which a negation is a part of the deed (``not guilty``)."""
        self.against: dict[str, frozenset[str]] = {}
        rows = rules.table(f"shared/{table}")
        self.saying = frozenset(row[names] for row in rows if row.get("sort") == "frame")
        """Deeds that may be no more than how something was said (기자들과 만나, ``told a briefing``)."""
        self.telling = frozenset(row[names] for row in rows if row.get("sort") in ("telling", "contrary"))
        """Deeds of which a story has one by one person: with who did it they are known."""
        self.contrary = frozenset(row[names] for row in rows if row.get("sort") == "contrary")
        """Deeds that are told but against another (unhurt, without pay)."""
        self.rebutting = frozenset(
            row[names] for row in rows if row.get("sort") == "telling" and "admit" in row["against"].split("|")
        )
        """Deeds that are done by denying (혐의를 부인했다, ``denied the charges``)."""
        self.rebutted = frozenset(
            other for row in rows if row[names] in self.rebutting for other in row["against"].split("|")
        )
        """What those are against."""
        for row in rows:
            name = row[names]
            self.against[name] = frozenset(filter(None, row.get("against", "").split("|")))
            for wording in row["ko"].split("|"):
                parts = tuple(wording.split())
                self._ko[parts[0]].append((parts, name))
            for wording in row["en"].split("|"):
                parts = tuple(wording.split())
                self._en[parts[0]].append((parts, name))
                for part in parts:
                    for form in forms(part) if part.isalpha() else ():
                        self._forms[form].add(part)

    def find(self, sentence: SentenceView) -> list[Deed]:
        """The deeds of a sentence in order, without those that a longer turn holds or a name is made of."""
        return sentence.found(self, self._found)

    def _found(self, sentence: SentenceView) -> list[Deed]:
        told = list(self._korean(sentence) if sentence.lang == "ko" else self._english(sentence))
        if not told:
            return []
        found: dict[tuple[int, int], dict[str, None]] = {}
        taken = sentence.times_and_sums
        for start, end, name in told:
            if not sentence.in_name(start, end) and not any(_cuts(value, start, end) for value in taken):
                found.setdefault((start, end), {})[name] = None
        spans = sorted(found, key=lambda span: (span[0], -span[1]))
        kept: list[Deed] = []
        for span in spans:
            if not kept or span[1] > kept[-1].end:
                kept.append(Deed(*span, tuple(found[span])))
        return kept

    def _korean(self, sentence: SentenceView) -> Iterator[tuple[int, int, str]]:
        tokens, spans = sentence.tokens, sentence.compounds.spans
        for k, turns in self._begun_ko.among(sentence.compounds.places):
            n, last = spans[k]
            token = tokens[n]
            if turns.derived and not token.tag.startswith("N"):
                continue
            near = {token.form for token in tokens[last + 1 : last + 2 + _GAP + _QUANTITY]} if turns.longer else ()
            for rest, name in turns.listed:
                if rest and rest[0] not in near:
                    continue
                end = _korean_rest(tokens, last + 1, rest) if rest else last + 1
                if end is not None and (not turns.short or token.tag.startswith("VV") or rest):
                    yield token.start, tokens[end - 1].end, name

    def _korean_turns(self, word: str) -> "_Turns | None":
        """The turns that a word may begin; 사퇴설 and 교체론 begin those of 사퇴 and 교체."""
        listed = self._ko.get(word)
        if listed:
            return _turns(listed, derived=False, short=len(word) == 1)
        derived = self._ko.get(word[:-1]) if len(word) > 2 and word[-1] in self._tails else None
        return _turns(derived, derived=True, short=False) if derived else None

    def _english(self, sentence: SentenceView) -> Iterator[tuple[int, int, str]]:
        begun = self._begun_en.among(sentence.forms)
        words = sentence.words if begun else []
        for n, turns in begun:
            if words[n].kind in ("stop", "sign", "num"):
                continue
            for rest, name in self._may_follow(turns, words, n + 1):
                end = self._english_rest(words, n + 1, rest) if rest else n + 1
                if end is not None:
                    yield words[n].start, words[end - 1].end, name

    def _may_follow(self, turns: "_EnglishTurns", words: Sequence[Word], n: int) -> Iterable[_Turn]:
        """Of what a word may begin the turns of which the second part may stand behind it, as they are listed.

        A verb like ``take`` begins a hundred.
        """
        found = [turns.alone] if turns.alone else []
        if n < len(words):
            if turns.next:
                found += [turns.next[base] for base in self._bases(words[n].low) if base in turns.next]
            if turns.open:
                near = {base for word in words[n : n + _GAP + 1] for base in self._bases(word.low)}
                found += [turns.open[part] for part in turns.open.keys() & near]
        if not found:
            return ()
        listed = found[0] if len(found) == 1 else sorted(turn for some in found for turn in some)
        return [turn for _, turn in listed]

    def _english_turns(self, form: str) -> "_EnglishTurns | None":
        """The turns that a word may begin."""
        bases = sorted(self._bases(lowered(form)))
        turns = [(parts[1:], name) for base in bases for parts, name in self._en.get(base, ())]
        alone: list[tuple[int, _Turn]] = []
        following: defaultdict[str, list[tuple[int, _Turn]]] = defaultdict(list)
        apart: defaultdict[str, list[tuple[int, _Turn]]] = defaultdict(list)
        for n, (rest, name) in enumerate(turns):
            part = next((part for part in rest if part != _OPEN), "")
            group = alone if not part else following[part] if rest[0] == part else apart[part]
            group.append((n, (rest, name)))
        return _EnglishTurns(alone, dict(following), dict(apart)) if turns else None

    def _english_rest(self, words: Sequence[Word], n: int, parts: Sequence[str]) -> int | None:
        open_ = False
        for part in parts:
            if part == _OPEN:
                open_ = True
                continue
            at, last = n, min(n + _GAP if open_ else n, len(words) - 1)
            while at <= last and part not in self._bases(words[at].low):
                if words[at].kind == "stop":
                    return None
                at += 1
            if at > last:
                return None
            n, open_ = at + 1, False
        return n

    def _bases_of(self, low: str) -> set[str]:
        verb = self._grammar.verbs.get(low)
        return {low, *self._forms.get(low, ()), *((verb[0],) if verb else ())}


def _turns(listed: Sequence[_Turn], *, derived: bool, short: bool) -> _Turns:
    turns = tuple((parts[1:], name) for parts, name in listed)
    return _Turns(turns, derived, short, any(rest for rest, _ in turns))


def _cuts(value: Range, start: int, end: int) -> bool:
    """Whether words are a part of a day or a sum, or begin or end in it; ``took · 20 million won · from`` holds it."""
    return value[0] < end and start < value[1] and not (start < value[0] and value[1] < end)


def _passed(tokens: Sequence[Token], n: int) -> bool:
    tag = tokens[n].tag
    counts = tag == "NNB" and n > 0 and tokens[n - 1].tag in _NUMERALS
    return counts or tag in _NUMERALS or tag.startswith(_PASSED)


def _korean_rest(tokens: Sequence[Token], n: int, parts: Sequence[str]) -> int | None:
    """Where the other parts of a turn end (exclusive); between them particles, endings and adverbs may stand.

    And how much or how many it is of: 가격을 · 8% · 올렸다, 보상금을 · 단 한 푼도 · 받지.
    """
    for part in parts:
        for _ in range(_GAP + _QUANTITY):
            if n >= len(tokens) or tokens[n].form == part or not _passed(tokens, n):
                break
            n += 1
        if n >= len(tokens) or tokens[n].form != part:
            return None
        n += 1
    return n


@cache
def deeds(rules: RuleSet) -> Deeds:
    """The wordings of a rule set, built once."""
    return Deeds(rules)
