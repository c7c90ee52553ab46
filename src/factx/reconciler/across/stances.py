"""FX307: what one speaker is quoted as saying stands on two sides of what is disputed: goes here, stays there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.said.stances import AGAINST
from factx.models.fact import QuoteFactValue
from factx.reconciler.across.likeness import likeness
from factx.reconciler.compare.quotes import quote_words
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.rules.load import default_rules

_WIDE = "wide"
_NOT = frozenset({"must_not", "neg", "never", "none", "not_meant", "off_before"})
"""Turns that deny what is said."""
_SHARED, _SHARE = 2, 0.5
"""Things that two utterances tell, and their part of the shorter, from which a denial of one alone is of the other."""
_LONGEST = 25
"""Words of an utterance of one matter."""


class Opposed(NamedTuple):
    """Two utterances, and what they say that excludes one another."""

    a: Statement
    b: Statement
    one: str
    other: str


def stances(left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Utterances of one speaker in two sources that take opposite stances, each with one alone.

    Args:
        left: statements of one source.
        right: of another.
    """
    mine, theirs = _by_speaker(left), _by_speaker(right)
    for speaker in sorted(mine.keys() & theirs.keys()):
        taken: set[str] = set()
        for met in (*opposite(mine[speaker], theirs[speaker]), *denied(mine[speaker], theirs[speaker])):
            if met.a.fact.id in taken or met.b.fact.id in taken:
                continue
            taken |= {met.a.fact.id, met.b.fact.id}
            yield met.a, met.b, coded("FX307", f"one speaker, two stances: {met.one}, {met.other}")


def opposite(mine: Sequence[Statement], theirs: Sequence[Statement]) -> Iterator[Opposed]:
    """The utterances that exclude each other by a stance that neither source has on both sides."""
    told = [_told(own) for own in (mine, theirs)]
    for one in sorted(told[0]):
        for other in sorted(told[1]):
            if not _excludes(one, other) or _both(told[0], other) or _both(told[1], one):
                continue
            for a in told[0][one]:
                for b in told[1][other]:
                    if not _is_wide(one) or (likeness(a, b).own and _quoted(a, b)):
                        yield Opposed(a, b, one, other)


def denied(mine: Sequence[Statement], theirs: Sequence[Statement]) -> Iterator[Opposed]:
    """The utterances that share what they tell, and of which one denies it, those that share most first."""
    met = [(likeness(a, b), a, b) for a in mine for b in theirs if _denies(a) != _denies(b)]
    near = [
        (like, a, b)
        for like, a, b in met
        if like.shared >= _SHARED and like.least >= _SHARE and like.own and _quoted(a, b)
    ]
    for _, a, b in sorted(near, key=lambda item: (-item[0].shared, item[1].fact.id, item[2].fact.id)):
        yield Opposed(a, b, *("denied" if _denies(s) else "said" for s in (a, b)))


def _quoted(a: Statement, b: Statement) -> bool:
    """One at least is told in the words of its speaker."""
    return any(isinstance(s.fact.value, QuoteFactValue) and s.fact.value.manner == "direct" for s in (a, b))


def _denies(statement: Statement) -> bool:
    value = statement.fact.value
    return isinstance(value, QuoteFactValue) and not _NOT.isdisjoint(value.turns)


def _told(own: Sequence[Statement]) -> Mapping[str, list[Statement]]:
    """The utterances that take a stance, by that."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in own:
        value = statement.fact.value
        for name in value.stances if isinstance(value, QuoteFactValue) else ():
            found[name].append(statement)
    return found


def _both(told: Mapping[str, object], stance: str) -> bool:
    """Whether a source has somebody take a stance, in whatever words."""
    return any(stance == own or _agrees(stance, own) for own in told)


def _by_speaker(statements: Sequence[Statement]) -> Mapping[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        value, subject = statement.fact.value, statement.fact.subject
        if subject is not None and isinstance(value, QuoteFactValue) and len(quote_words(value.text)) <= _LONGEST:
            found[subject].append(statement)
    return found


def _excludes(one: str, other: str) -> bool:
    a, b = one.removesuffix(AGAINST), other.removesuffix(AGAINST)
    alike = one.endswith(AGAINST) == other.endswith(AGAINST)
    return b in _against()[a] if alike else a == b


def _agrees(one: str, other: str) -> bool:
    """Going is not staying."""
    a, b = one.removesuffix(AGAINST), other.removesuffix(AGAINST)
    return one.endswith(AGAINST) != other.endswith(AGAINST) and b in _against()[a]


def _is_wide(stance: str) -> bool:
    return stance.removesuffix(AGAINST) in _wide()


@cache
def _against() -> Mapping[str, frozenset[str]]:
    rows = default_rules().table("shared/stances")
    return {row["stance"]: frozenset(row["against"].split("|")) for row in rows}


@cache
def _wide() -> frozenset[str]:
    """Stances that may be on anything: of one matter only where the utterances share something besides."""
    return frozenset(row["stance"] for row in default_rules().table("shared/stances") if row["sort"] == _WIDE)
