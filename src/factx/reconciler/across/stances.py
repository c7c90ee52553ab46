"""FX307: what one speaker is quoted as saying stands on two sides of what is disputed: goes here, stays there."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.said.polarity import polarities
from factx.link.said.stances import AGAINST, GIVEN
from factx.models.fact import QuoteFactValue
from factx.reconciler.across.likeness import Likeness, likeness
from factx.reconciler.across.translated import in_marks
from factx.reconciler.compare.quotes import quote_words
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.rules.load import default_rules

_WIDE = "wide"
_NOT = frozenset({"must_not", "neg", "never", "none", "not_meant", "off_before"})
"""Turns that deny what is said."""
_WHATEVER = "even_if"
_SUPPOSED = frozenset({_WHATEVER, "if", "only_if", "unless"})
"""Turns beside which a negation may be of what is but supposed: 국비를 못 받더라도 짓는다."""
_SHARED, _SHARE = 2, 0.5
"""Things that two utterances tell, and their part of the shorter, from which a denial of one alone is of the other."""
_LEAST = 1 / 3
"""The part of the longer of two brief utterances that is shared, from which one thing is enough."""
_BRIEF = 14
"""Words of a brief utterance: what one of its words tells is what it is about."""
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
                    if not _on_terms(one, other, a, b) and (
                        not _is_wide(one) or (likeness(a, b).own and in_marks(a, b))
                    ):
                        yield Opposed(a, b, one, other)


def denied(mine: Sequence[Statement], theirs: Sequence[Statement]) -> Iterator[Opposed]:
    """The utterances that share what they tell, and of which one denies it, those that share most first."""
    told = [[(s, _denies(s)) for s in own if _denies(s) is not None] for own in (mine, theirs)]
    met = [(likeness(a, b), a, b) for a, not_a in told[0] for b, not_b in told[1] if not_a is not not_b]
    near = [
        (like, a, b)
        for like, a, b in met
        if like.least >= _SHARE
        and like.own
        and in_marks(a, b)
        and (like.shared >= _SHARED or _on_one_thing(like, a, b))
    ]
    for _, a, b in sorted(near, key=lambda item: (-item[0].shared, item[1].fact.id, item[2].fact.id)):
        yield Opposed(a, b, *("denied" if _denies(s) else "said" for s in (a, b)))


def _on_one_thing(like: Likeness, a: Statement, b: Statement) -> bool:
    """Brief utterances of which both are about one thing: ``I met him once``, 만난 적이 없다."""
    return like.most >= _LEAST and all(_words(s) <= _BRIEF for s in (a, b))


def _words(statement: Statement) -> int:
    value = statement.fact.value
    return len(quote_words(value.text)) if isinstance(value, QuoteFactValue) else 0


def _on_terms(one: str, other: str, a: Statement, b: Statement) -> bool:
    """Whether one stance alone is taken on a condition: whoever quits if he loses may stay as well."""
    turns = [turn for s in (a, b) if isinstance(s.fact.value, QuoteFactValue) for turn in s.fact.value.turns]
    return one.endswith(GIVEN) != other.endswith(GIVEN) and _WHATEVER not in turns


def _denies(statement: Statement) -> bool | None:
    """Whether an utterance denies what it tells; None where that cannot be told."""
    value = statement.fact.value
    if not isinstance(value, QuoteFactValue):
        return False
    if _NOT.isdisjoint(value.turns):
        return _is_rebuttal(statement)
    return None if _SUPPOSED.intersection(value.turns) else True


def _told(own: Sequence[Statement]) -> Mapping[str, list[Statement]]:
    """The utterances that take a stance, by that."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in own:
        value = statement.fact.value
        for name in value.stances if isinstance(value, QuoteFactValue) else ():
            found[_turned(name) if _is_rebuttal(statement) else name].append(statement)
    return found


def _is_rebuttal(statement: Statement) -> bool:
    """Whether a speaker denies what is reported to be said, unless it is told by its denial (없다고 부인했다)."""
    value, cue = statement.fact.value, statement.fact.attribution.cue
    if not isinstance(value, QuoteFactValue) or value.manner != "indirect" or cue is None:
        return False
    return _NOT.isdisjoint(value.turns) and polarities(default_rules()).rebuts(cue.text, 0, len(cue.text))


def _turned(stance: str) -> str:
    given = GIVEN if stance.endswith(GIVEN) else ""
    name, denied = _parted(stance)
    return f"{name}{'' if denied else AGAINST}{given}"


def _both(told: Mapping[str, object], stance: str) -> bool:
    """Whether a source has somebody take a stance, in whatever words."""
    return any(_agrees(stance, own) for own in told)


def _by_speaker(statements: Sequence[Statement]) -> Mapping[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        value, subject = statement.fact.value, statement.fact.subject
        if subject is not None and isinstance(value, QuoteFactValue) and _words(statement) <= _LONGEST:
            found[subject].append(statement)
    return found


def _excludes(one: str, other: str) -> bool:
    (a, not_a), (b, not_b) = _parted(one), _parted(other)
    return b in _against()[a] if not_a == not_b else a == b


def _agrees(one: str, other: str) -> bool:
    """Going is not staying."""
    (a, not_a), (b, not_b) = _parted(one), _parted(other)
    return (a == b) if not_a == not_b else b in _against()[a]


def _parted(stance: str) -> tuple[str, bool]:
    """The name of a stance, and whether it is told to be not so."""
    told = stance.removesuffix(GIVEN)
    return told.removesuffix(AGAINST), told.endswith(AGAINST)


def _is_wide(stance: str) -> bool:
    return _parted(stance)[0] in _wide()


@cache
def _against() -> Mapping[str, frozenset[str]]:
    rows = default_rules().table("shared/stances")
    return {row["stance"]: frozenset(row["against"].split("|")) for row in rows}


@cache
def _wide() -> frozenset[str]:
    """Stances that may be on anything: of one matter only where the utterances share something besides."""
    return frozenset(row["stance"] for row in default_rules().table("shared/stances") if row["sort"] == _WIDE)
